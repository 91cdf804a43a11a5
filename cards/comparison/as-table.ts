// A comparison as rows and columns of words, for the tab, which has the room for a whole table. Pure.
import type { AnswerOf } from '../../bot/conversation/answer.ts';
import type { Comparison, FactRow, SkillRow } from '../../bot/pathways/findings.ts';
import { footingLines } from '../footing-words.ts';
import { bandText, listed, NO_DATA, payOrNoData } from '../words.ts';
import { skillCount } from './skills.ts';
import type { ComparisonRow, ComparisonTable } from './table-shape.ts';
import { cellText, LABELS, moveSentences, valueText } from './words.ts';

export function comparisonTable({ comparison, footing }: AnswerOf<'comparison'>): ComparisonTable {
  const { roles } = comparison;
  const unknown = roles.filter(({ skillsKnown }) => !skillsKnown).map(({ title }) => title);
  return {
    roles: roles.map(({ id, title, level }) => ({ id, title, band: bandText(level) })),
    lead: skillCount(comparison),
    // The band stands under each role's name.
    facts: comparison.facts.filter(({ name }) => name !== 'level').map((row) => factRow(row, comparison)),
    skills: comparison.skills.map((row) => skillRow(row, comparison)),
    skillsUnknown:
      unknown.length === 0
        ? null
        : `There is no data on the skills of ${listed(unknown)}. That does not mean the skills are the same.`,
    moves: moveSentences(comparison),
    foot: footingLines(footing),
  };
}

const factRow = (row: FactRow, { roles }: Comparison): ComparisonRow => ({
  label: LABELS[row.name],
  cells: roles.map((role, at) => {
    if (row.name === 'pay' && role.pay !== null) return payOrNoData(role.pay);
    if (row.name === 'purpose') return role.summary ?? NO_DATA;
    return valueText(row, at);
  }),
  differs: row.differs,
  note: null,
});

const skillRow = (row: SkillRow, comparison: Comparison): ComparisonRow => ({
  label: row.name,
  cells: row.cells.map(cellText),
  differs: row.relation !== 'same',
  note: noteOf(row, comparison),
});

function noteOf({ relation, highest }: SkillRow, { roles }: Comparison): string {
  const titles = listed(highest.flatMap((at) => roles[at]?.title ?? []));
  const isPartial = roles.some(({ skillsKnown }) => !skillsKnown);
  switch (relation) {
    case 'same':
      if (isPartial) return 'The same in those with data';
      return roles.length === 2 ? 'The same in both' : 'The same in all';
    case 'higher':
      return `Higher in ${titles}`;
    case 'only-here':
      return isPartial ? `Listed for ${titles}` : `Only in ${titles}`;
    case 'some':
      return `In ${titles}`;
  }
}
