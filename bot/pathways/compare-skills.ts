// The skills of compared roles, one row for each skill that any of them lists.
import type { SkillCell, SkillRow } from './findings.ts';
import { rankOfLevel, type RoleSkills } from './catalogue/role-skills.ts';

const ORDER: readonly SkillRow['relation'][] = ['higher', 'only-here', 'some', 'same'];

/**
 * Rows that differ first (higher, only-here, some, same), then the highest level first, then by name.
 *
 * The relation is read from the roles whose skill list is known. A role without a list has `no-data` in every cell and
 * neither makes nor breaks a relation: "only-here" next to `no-data` says no more than that this role lists the skill.
 * A skill listed without a level is not "higher" or lower than anything.
 */
export function compareSkills(roles: readonly RoleSkills[]): readonly SkillRow[] {
  const keys = new Set(roles.flatMap((skills) => [...(skills?.keys() ?? [])]));
  return [...keys].map((key) => skillRow(key, roles)).toSorted(compareRows);
}

function skillRow(key: string, roles: readonly RoleSkills[]): SkillRow {
  const cells = roles.map((skills) => cellOf(key, skills));
  const name = roles.map((skills) => skills?.get(key)?.name).find((found) => found !== undefined) ?? key;
  const holders = cells.flatMap((cell, index) => (cell.state === 'has' ? [index] : []));
  const top = topRank(cells);
  const isHigher = cells.some((cell) => rankOf(cell) > 0 && rankOf(cell) < top);
  return {
    skillId: key,
    name,
    cells,
    relation: isHigher ? 'higher' : relationOf(cells, holders.length),
    highest: isHigher ? holders.filter((index) => rankOf(cells[index]) === top) : holders,
  };
}

function cellOf(key: string, skills: RoleSkills): SkillCell {
  if (skills === null) return { state: 'no-data' };
  const skill = skills.get(key);
  return skill === undefined ? { state: 'not-listed' } : { state: 'has', level: skill.level?.value ?? null };
}

function relationOf(cells: readonly SkillCell[], holders: number): SkillRow['relation'] {
  if (holders === 1) return 'only-here';
  return cells.some((cell) => cell.state === 'not-listed') ? 'some' : 'same';
}

/** 1 (awareness) to 4 (expert); 0 where there is no level to compare. */
function rankOf(cell: SkillCell | undefined): number {
  return cell?.state === 'has' ? rankOfLevel(cell.level) : 0;
}

function topRank(cells: readonly SkillCell[]): number {
  return Math.max(...cells.map(rankOf));
}

function compareRows(left: SkillRow, right: SkillRow): number {
  return (
    ORDER.indexOf(left.relation) - ORDER.indexOf(right.relation) ||
    firstHolder(left) - firstHolder(right) ||
    topRank(right.cells) - topRank(left.cells) ||
    left.name.localeCompare(right.name) ||
    left.skillId.localeCompare(right.skillId)
  );
}

/** Skills of one role alone stay together, role by role. */
function firstHolder(row: SkillRow): number {
  return row.relation === 'only-here' ? (row.highest[0] ?? 0) : 0;
}
