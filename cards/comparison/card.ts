// Two to six roles side by side. Two make a table of two columns; more would squeeze them on a phone, so each fact then
// gets a heading and a line for each role. What differs comes first.
import type { ITextBlock } from '@microsoft/teams.cards';
import type { AnswerOf } from '../../bot/conversation/answer.ts';
import type { ComparedRole, Comparison, FactName, FactRow } from '../../bot/pathways/findings.ts';
import { type Message, message } from '../message.ts';
import { type Block, bullets, facts, group, section, table, text, title, under } from '../parts.ts';
import { bandText, listed, NO_DATA, payOrNoData } from '../words.ts';
import { byText } from './by.ts';
import { skillBlocks, skillCount } from './skills.ts';
import { LABELS, moveSentences, valueText } from './words.ts';

/** Said with each role's name, so not again as a row. */
const IN_THE_HEAD: readonly FactName[] = ['level', 'pay', 'purpose'];

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

/** Two columns are all a phone has room for, so each cell names its fact itself. */
const factCell = (label: string, value: string): readonly ITextBlock[] => [
  text(label, { size: 'Small', isSubtle: true }),
  under(value),
];

function twoRoles(comparison: Comparison): Block[] {
  const { roles } = comparison;
  const isWhollyNew = roles.every(({ kind }) => kind === 'starting-point');
  return [
    table(
      roles.map(() => 1),
      [
        roles.map((role) => [
          text([{ bold: role.title }]),
          ...(role.kind === 'starting-point' ? [] : [under(bandText(role.level))]),
        ]),
        ...(isWhollyNew
          ? []
          : [
              roles.map((role) => factCell(LABELS.purpose, role.summary ?? NO_DATA)),
              roles.map((role) => factCell(LABELS.pay, payOrNoData(role.pay))),
            ]),
        ...rowsOf(comparison)
          .filter(({ differs }) => differs)
          .map((row) => roles.map((_, at) => factCell(LABELS[row.name], valueText(row, at)))),
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

const moveBlocks = (comparison: Comparison): Block[] =>
  moveSentences(comparison).map((sentence) => text(sentence, { spacing: 'Small' }));

/** The names, or how many there are when the names would fill three lines. */
function headText(roles: Comparison['roles']): string {
  const names = listed(roles.map((role) => role.title));
  return names.length <= 80 ? names : `${roles.length} roles compared`;
}

/** Why these roles, when whole families or only starting points were asked about. */
function standText({ comparison: { roles }, families, leftOut = [] }: AnswerOf<'comparison'>): string | null {
  const names = listed(roles.map(({ title: name }) => name));
  if (families.length > 0)
    return `${listed(families)} are families of many roles. Here is a typical role of each: ${names}.`;
  if (leftOut.length > 0)
    return `I left out ${listed(leftOut)}: a starting point here, with too few facts to set side by side.`;
  return roles.every(({ kind }) => kind === 'starting-point')
    ? `${names} are starting points here: we hold few facts about them besides the ways on.`
    : null;
}

export function comparisonCard(answer: AnswerOf<'comparison'>): Message {
  const { comparison, footing } = answer;
  const { roles } = comparison;
  const by = byText(answer);
  const opening = [by, standText(answer), skillCount(comparison)].filter((part) => part !== null);
  return message({
    summary: [
      ...opening.slice(0, -1),
      ...roles.map((role) => `${role.title}: ${bandText(role.level)}.`),
      ...opening.slice(-1),
    ].join(' '),
    body: [
      title(headText(roles)),
      ...opening.map((words) => under(words)),
      ...(roles.length <= 2 ? twoRoles(comparison) : manyRoles(comparison)),
      ...section('Skills', skillBlocks(comparison)),
      ...sameBlocks(comparison),
      ...section('Moving between them', moveBlocks(comparison)),
    ],
    footing,
    wide: true,
  });
}
