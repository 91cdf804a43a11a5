// The skills of compared roles in words: what differs first, then what is the same. Never by colour alone, and a role
// without skill data is said to have none, so that "not listed" is never read as "no gap".
import type { Comparison, SkillRow } from '../../bot/pathways/findings.ts';
import { SKILL_LEVELS } from '../../bot/pathways/pathway.ts';
import { alike } from '../alike.ts';
import { type Block, bullets, subtle, text, type Words } from '../parts.ts';
import { capital, count, firstFew, levelName, listed } from '../words.ts';
import { cellText } from './words.ts';

const MOST_LINES = 10;
const MOST_NAMES = 12;

type Roles = Comparison['roles'];

const titlesOf = (roles: Roles, at: readonly number[]): string[] => at.flatMap((index) => roles[index]?.title ?? []);

/** What a cell can say, highest level first. */
const IN_ORDER = [...SKILL_LEVELS.toReversed().map(levelName), levelName(null), 'not listed', 'no data'];

/** "Practitioner in Data engineer; Working in BI developer; not listed in Ward clerk". */
function levelsText({ cells }: SkillRow, roles: Roles): string {
  const said = cells.map(cellText);
  return IN_ORDER.flatMap((words) => {
    const at = [...said.keys()].filter((place) => said[place] === words);
    return at.length === 0 ? [] : [`${words} in ${listed(titlesOf(roles, at))}`];
  }).join('; ');
}

/** "SQL (Working)": the level of the first role that has it. */
function nameWithLevel({ name, cells }: SkillRow): string {
  const cell = cells.find(({ state }) => state === 'has');
  return cell?.state === 'has' && cell.level !== null ? `${name} (${levelName(cell.level)})` : name;
}

/** A bold line with a list under it. */
function listBlock(head: string, lines: readonly Words[]): Block[] {
  if (lines.length === 0) return [];
  const more = lines.length - MOST_LINES;
  return [
    text([{ bold: head }], { spacing: 'Medium' }),
    ...bullets(lines.slice(0, MOST_LINES)),
    ...(more > 0 ? [subtle(`and ${count(more, 'more line')}: ask for the skills of one role to see them all`)] : []),
  ];
}

/** A bold line with names after it. */
const lineBlock = (head: string, rows: readonly SkillRow[]): Block[] =>
  rows.length === 0
    ? []
    : [text([{ bold: `${head}:` }, ` ${firstFew(rows.map(nameWithLevel), MOST_NAMES)}`], { spacing: 'Medium' })];

/** "Practitioner, against Working" for the role at `at` of two. */
function againstText({ cells }: SkillRow, at: number): string {
  const [own, other] = [cells[at], cells[1 - at]];
  return [own, other]
    .filter((cell) => cell !== undefined)
    .map(cellText)
    .join(', against ');
}

function higherBlocks(rows: readonly SkillRow[], roles: Roles): Block[] {
  const higher = rows.filter(({ relation }) => relation === 'higher');
  if (roles.length > 2) {
    const lines = alike(
      higher,
      (row) => levelsText(row, roles),
      ({ name }) => name,
    );
    return listBlock(
      'Needed at different levels',
      lines.map(({ said, names }) => [{ bold: `${firstFew(names, MOST_NAMES)}:` }, ` ${said}`]),
    );
  }
  return roles.flatMap((role, at) => {
    const own = higher.filter(({ highest }) => highest.includes(at));
    const lines = alike(
      own,
      (row) => againstText(row, at),
      ({ name }) => name,
    );
    return listBlock(
      `Higher in ${role.title}`,
      lines.map(({ said, names }) => [{ bold: `${said}:` }, ` ${firstFew(names, MOST_NAMES)}`]),
    );
  });
}

function someBlocks(rows: readonly SkillRow[], roles: Roles): Block[] {
  const some = rows.filter(({ relation }) => relation === 'some');
  const lines = alike(some, (row) => listed(titlesOf(roles, row.highest)), nameWithLevel);
  return listBlock(
    'In some of them',
    lines.map(({ said, names }) => [{ bold: `${said}:` }, ` ${firstFew(names, MOST_NAMES)}`]),
  );
}

/** The level of the one role that has it. */
const ownLevel = ({ cells }: SkillRow): string =>
  cells.flatMap((cell) => (cell.state === 'has' ? [levelName(cell.level)] : []))[0] ?? levelName(null);

function onlyBlocks(rows: readonly SkillRow[], roles: Roles, isPartial: boolean): Block[] {
  const only = rows.filter(({ relation }) => relation === 'only-here');
  return roles.flatMap((role, at) => {
    const own = only.filter(({ highest }) => highest.includes(at));
    const lines = alike(own, ownLevel, ({ name }) => name);
    return listBlock(
      isPartial ? `Listed for ${role.title}` : `Only in ${role.title}`,
      lines.map(({ said, names }) => [{ bold: `${capital(said)}:` }, ` ${firstFew(names, MOST_NAMES)}`]),
    );
  });
}

/**
 * "4 skills are on both lists, 2 of them at the same level." Null when nothing can be compared. The lists name their
 * skills in their own words, so that "none in common" is said of the lists and not of the work.
 */
export function skillCount({ roles, skills }: Comparison): string | null {
  if (skills.length === 0 || roles.some(({ skillsKnown }) => !skillsKnown)) return null;
  const lists = roles.length === 2 ? 'both skill lists' : `all ${roles.length} skill lists`;
  const shared = skills.filter(({ cells }) => cells.every(({ state }) => state === 'has'));
  const same = shared.filter(({ relation }) => relation === 'same').length;
  if (shared.length === 0) return `No skill is on ${lists}, as the source names them.`;
  const level =
    same === shared.length
      ? 'at the same level'
      : same === 0
        ? 'at different levels'
        : `${same} of them at the same level`;
  return `${count(shared.length, 'skill')} ${shared.length === 1 ? 'is' : 'are'} on ${lists}, ${level}.`;
}

export function skillBlocks({ roles, skills }: Comparison): Block[] {
  const unknown = roles.filter(({ skillsKnown }) => !skillsKnown).map(({ title }) => title);
  const isPartial = unknown.length > 0;
  const everyone = roles.length === 2 ? 'both' : 'all';
  return [
    ...(isPartial
      ? [
          text(`There is no data on the skills of ${listed(unknown)}. That does not mean the skills are the same.`, {
            spacing: 'Small',
          }),
        ]
      : []),
    ...higherBlocks(skills, roles),
    ...onlyBlocks(skills, roles, isPartial),
    ...someBlocks(skills, roles),
    ...lineBlock(
      isPartial ? 'The same in those with data' : `The same in ${everyone}`,
      skills.filter(({ relation }) => relation === 'same'),
    ),
  ];
}
