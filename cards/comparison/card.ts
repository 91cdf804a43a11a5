// Two to six roles side by side. Two make a table; more would squeeze its columns on a phone, so each fact then gets a
// heading and a line for each role. What differs comes first.
import type { AnswerOf } from '../../bot/conversation/answer.ts';
import type { ComparedRole, Comparison, FactName, FactRow } from '../../bot/pathways/findings.ts';
import { type Message, message } from '../message.ts';
import { type Block, bullets, facts, group, section, table, text, title, under } from '../parts.ts';
import { afterYears, bandText, listed, NO_DATA, payOrNoData } from '../words.ts';
import { skillBlocks, skillCount } from './skills.ts';

const LABELS: Record<FactName, string> = {
  level: 'Band',
  pay: 'Pay',
  family: 'Family',
  purpose: 'What it is for',
  entry: 'Ways in',
  registration: 'Registration',
  next: 'Next roles',
  bodies: 'Bodies',
};

/** Said with each role's name, so not again as a row. */
const IN_THE_HEAD: readonly FactName[] = ['level', 'pay', 'purpose'];

const MOST_VALUES = 4;

/** "no data" for null, "none" for known to be empty. */
function valueText(row: FactRow, at: number): string {
  const values = row.values[at] ?? null;
  if (values === null) return NO_DATA;
  if (values.length === 0) return 'none';
  const shown = values.slice(0, MOST_VALUES).join(row.name === 'entry' ? '; ' : ', ');
  return values.length > MOST_VALUES ? `${shown} and ${values.length - MOST_VALUES} more` : shown;
}

const isKnown = ({ values }: FactRow): boolean => values.some((value) => value !== null);

/** Of many roles, bodies say the least and take the most room. */
const rowsOf = ({ facts: rows, roles }: Comparison): FactRow[] =>
  rows.filter((row) => !IN_THE_HEAD.includes(row.name) && isKnown(row) && (roles.length <= 3 || row.name !== 'bodies'));

/** Facts that are alike are said once. */
const sameBlocks = (comparison: Comparison): Block[] =>
  section(
    comparison.roles.length === 2 ? 'The same for both' : 'The same for all',
    facts(
      rowsOf(comparison)
        .filter(({ differs }) => !differs)
        .map((row) => [LABELS[row.name], valueText(row, 0)] as const),
    ),
  );

function twoRoles(comparison: Comparison): Block[] {
  const { roles } = comparison;
  const head = ['Role', ...roles.map((role) => [text([{ bold: role.title }]), under(bandText(role.level))])];
  return [
    table(
      [2, 3, 3],
      [
        head,
        [LABELS.purpose, ...roles.map((role) => role.summary ?? NO_DATA)],
        [LABELS.pay, ...roles.map((role) => payOrNoData(role.pay))],
        ...rowsOf(comparison)
          .filter(({ differs }) => differs)
          .map((row) => [LABELS[row.name], ...roles.map((_, at) => valueText(row, at))]),
      ],
    ),
  ];
}

const roleBlock = (role: ComparedRole): Block =>
  group(
    [
      text([{ bold: role.title }, ` · ${bandText(role.level)}`]),
      under(role.pay === null ? 'Pay: no data' : payOrNoData(role.pay)),
      ...(role.summary === null ? [] : [under(role.summary)]),
    ],
    { spacing: 'Medium' },
  );

function manyRoles(comparison: Comparison): Block[] {
  const { roles } = comparison;
  return [
    ...roles.map(roleBlock),
    ...rowsOf(comparison)
      .filter(({ differs }) => differs)
      .flatMap((row) =>
        section(
          LABELS[row.name],
          bullets(roles.map((role, at) => [{ bold: `${role.title}:` }, ` ${valueText(row, at)}`])),
        ),
      ),
  ];
}

function moveBlocks({ roles, moves }: Comparison): Block[] {
  const titleOf = (id: string): string | undefined => roles.find((role) => role.id === id)?.title;
  return moves.slice(0, 5).flatMap(({ from, to, years }): Block[] => {
    const [start, goal] = [titleOf(from), titleOf(to)];
    if (start === undefined || goal === undefined) return [];
    const time = afterYears(years);
    return [text(`People move from ${start} to ${goal}${time === null ? '' : `, ${time}`}.`, { spacing: 'Small' })];
  });
}

/** The names, or how many there are when the names would fill three lines. */
function headText(roles: Comparison['roles']): string {
  const names = listed(roles.map((role) => role.title));
  return names.length <= 80 ? names : `${roles.length} roles compared`;
}

export function comparisonCard({ comparison, footing }: AnswerOf<'comparison'>): Message {
  const { roles } = comparison;
  const differ = skillCount(comparison);
  return message({
    summary: [...roles.map((role) => `${role.title}: ${bandText(role.level)}.`), differ]
      .filter((part) => part !== null)
      .join(' '),
    body: [
      title(headText(roles)),
      ...(differ === null ? [] : [under(differ)]),
      ...(roles.length <= 2 ? twoRoles(comparison) : manyRoles(comparison)),
      ...section('Skills', skillBlocks(comparison)),
      ...sameBlocks(comparison),
      ...section('Moving between them', moveBlocks(comparison)),
    ],
    footing,
    wide: true,
  });
}
