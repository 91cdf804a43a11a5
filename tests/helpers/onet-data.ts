// The O*NET subset of tests/fixtures/onet in the shape of the Pathway API: a second graph, denser than ours.
import fs from 'node:fs';
import path from 'node:path';
import type { PathwayData, RoleSkill, SkillLevel } from '../../bot/pathways/pathway.ts';
import { role, skill, tinyData, transition } from './tiny-data.ts';

const FOLDER = path.resolve(import.meta.dirname, '../fixtures/onet');

function rows(file: string): readonly (readonly string[])[] {
  const [, ...lines] = fs.readFileSync(path.join(FOLDER, file), 'utf8').trimEnd().split('\n');
  return lines.map((line) => line.split('\t'));
}

/** Occupations as roles, related occupations as moves without years, O*NET levels (0 to 7) as our four. */
export function onetData(): PathwayData {
  const names = new Map(rows('skill_names.tsv').map(([id = '', name = '']) => [id, name]));
  const skillsByCode = new Map<string, RoleSkill[]>();
  for (const [code = '', skillId = '', importance, level] of rows('skills.tsv')) {
    const list = skillsByCode.get(code) ?? [];
    list.push({
      skillId,
      name: names.get(skillId) ?? skillId,
      kind: 'skill',
      necessity: null,
      importance: { value: Number(importance), min: 1, max: 5 },
      level: { scheme: 'gdad', value: levelOf(Number(level)) },
      status: 'official',
    });
    skillsByCode.set(code, list);
  }
  return tinyData({
    name: 'O*NET 29.3 subset',
    skills: [...names].map(([id, title]) => skill(id, { title })),
    roles: rows('occupations.tsv').map(([code = '', title = '']) =>
      role(code, { title, skills: skillsByCode.get(code) ?? null }),
    ),
    transitions: rows('related_occupations.tsv').map(([from = '', to = '', tier]) =>
      transition(from, to, { kind: tier === 'Primary-Short' ? 'progression' : 'lateral', years: null }),
    ),
  });
}

function levelOf(level: number): SkillLevel {
  if (level < 2) return 'awareness';
  if (level < 3.5) return 'working';
  return level < 5 ? 'practitioner' : 'expert';
}
