// What a comparison says, the same in a card and in the tab's table.
import type { Comparison, FactName, FactRow, SkillCell } from '../../bot/pathways/findings.ts';
import { afterYears, levelName, NO_DATA } from '../words.ts';

export const LABELS: Record<FactName, string> = {
  level: 'Band',
  pay: 'Pay',
  family: 'Family',
  purpose: 'What it is for',
  entry: 'Ways in',
  registration: 'Registration',
  next: 'Next roles',
  bodies: 'Bodies',
};

const MOST_VALUES = 4;
const MOST_MOVES = 5;

/** "no data" for null, "none" for known to be empty. */
export function valueText(row: FactRow, at: number): string {
  const values = row.values[at] ?? null;
  if (values === null) return NO_DATA;
  if (values.length === 0) return 'none';
  const shown = values.slice(0, MOST_VALUES).join(row.name === 'entry' ? '; ' : ', ');
  return values.length > MOST_VALUES ? `${shown} and ${values.length - MOST_VALUES} more` : shown;
}

/** "Practitioner"; "not listed" only where the role's list is known. */
export const cellText = (cell: SkillCell): string =>
  cell.state === 'has' ? levelName(cell.level) : cell.state === 'no-data' ? NO_DATA : 'not listed';

/** "People move from BI developer to Data engineer, usually after 2 to 3 years." */
export function moveSentences({ roles, moves }: Comparison): string[] {
  const titleOf = (id: string): string | undefined => roles.find((role) => role.id === id)?.title;
  return moves.slice(0, MOST_MOVES).flatMap(({ from, to, years }) => {
    const [start, goal] = [titleOf(from), titleOf(to)];
    if (start === undefined || goal === undefined) return [];
    const time = afterYears(years);
    return [`People move from ${start} to ${goal}${time === null ? '' : `, ${time}`}.`];
  });
}
