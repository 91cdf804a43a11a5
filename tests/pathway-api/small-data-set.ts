// The smallest data folder that loads: one record in each collection. Tests break one file of it at a time.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const provenance = 'provenance: { status: found, sources: [S1], reviewedAt: "2026-01-01" }';

export const SMALL_FILES: Readonly<Record<string, string>> = {
  'sources.yaml': '- { code: S1, title: A source }\n',
  'families.yaml': `- { id: dat, title: Data, bodyIds: [bcs], ${provenance} }\n`,
  'roles.yaml': [
    `- id: analyst\n  title: Analyst\n  kind: role\n  familyIds: [dat]\n  level: { min: "5", max: "6", status: found }`,
    `  skills:\n    - { skillId: sql, level: working, status: derived }\n  bodyIds: [bcs]\n  ${provenance}`,
    `- { id: nurse/é, title: Nurse, kind: starting-point }\n`,
  ].join('\n'),
  'transitions.yaml':
    '- { id: t1, from: nurse/é, to: analyst, kind: entry-from-clinical, years: { min: 1, max: 3 }, gaps: [SQL] }\n',
  'skills.yaml': '- { id: sql, title: SQL, kind: technology }\n',
  'bands.yaml': [
    '- id: "5"\n  title: Band 5\n  years:',
    '    - { year: 2026/27, entry: 2, middle: 3, top: 4, status: { entry: found, middle: derived, top: found } }',
    '    - { year: 2025/26, entry: 1, top: 2, status: { entry: found, top: found } }\n',
  ].join('\n'),
  'pay-supplements.yaml':
    '- { id: inner, title: Inner, kind: high-cost-area, share: 0.2, years: [{ year: 2025/26, min: 1, max: 2, status: found }] }\n',
  'courses.yaml': '- { id: c1, title: Course, kind: certificate, roleIds: [analyst], skillIds: [sql] }\n',
  'bodies.yaml': '- { id: bcs, title: BCS, closed: false }\n',
  'networks.yaml': '- { id: n1, title: Network, regionIds: [north] }\n',
  'regions.yaml': '- { id: north, title: North }\n',
  'actions.yaml': '- { id: a1, title: Action, area: 5 }\n',
  'guides.yaml': '- { id: g1, title: Guide, relatedIds: [c1, analyst] }\n',
};

/** Runs `use` with a temporary folder of those files, some replaced (null: left out); removes it afterwards. */
export function withDataFolder<T>(changes: Readonly<Record<string, string | null>>, use: (folder: string) => T): T {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'pathway-data-'));
  try {
    for (const [file, text] of Object.entries({ ...SMALL_FILES, ...changes })) {
      if (text === null) continue;
      fs.mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
      fs.writeFileSync(path.join(folder, file), text);
    }
    return use(folder);
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
}
