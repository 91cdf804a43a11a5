// What is named speaks for some kinds of question and against others, whatever the wording: a professional body is
// hardly named in a question about gaps, and a gap needs a role.
import { mayBeAboutReminders } from '../telling/commands.ts';
import { groupOf, type Label } from './labels.ts';
import type { Things } from '../naming/things.ts';
import type { Context } from '../understanding.ts';

/** Factors by group or by single label. */
interface Rule {
  readonly when: (things: Things, context: Context, normalised: string) => boolean;
  readonly factors: Readonly<Record<string, number>>;
}

const noRole = (things: Things, context: Context): boolean => things.roles.length === 0 && context.roleIds.length === 0;

/** A question tells nothing about the person: "will AI take my job" is no statement to keep. */
const ASKS =
  /^(?:and |so |but |ok |hi |hello )*(?:what|whats|how|hows|which|who|whos|where|wheres|when|why|will|is|are|am|do|does|did|should|shall|any|can i|could i|would i|can a|could a|would a|can my|can an)\b/;

/** Of work and learning in general, not of a task at hand. */
const ABOUT_WORK =
  /\b(?:skills?|careers?|jobs?|roles?|courses?|learn\w*|training|nhs|qualif\w*|apprentic\w*|experience)\b/;

const RULES: readonly Rule[] = [
  { when: (_things, _context, normalised) => ABOUT_WORK.test(normalised), factors: { 'not-covered/how-to': 0.2 } },
  { when: (_things, _context, normalised) => ASKS.test(normalised), factors: { 'profile/set': 0 } },
  // "What do they earn" after a role was talked about is no question about another trade.
  {
    when: ({ otherJob }, { roleIds }) => otherJob === null && roleIds.length > 0,
    factors: { 'not-covered/other-occupation': 0 },
  },
  { when: (_things, _context, normalised) => !mayBeAboutReminders(normalised), factors: { reminder: 0.02 } },
  { when: noRole, factors: { gap: 0.4, comparison: 0.6 } },
  { when: ({ roles, bodyIds }) => bodyIds.length > 0 && roles.length === 0, factors: { bodies: 3 } },
  { when: ({ networkIds }) => networkIds.length > 0, factors: { networks: 2 } },
  { when: ({ courseIds }) => courseIds.length > 0, factors: { courses: 2 } },
  { when: ({ zoneIds, hours }) => zoneIds.length > 0 || hours !== null, factors: { pay: 2 } },
  {
    when: ({ surelyGuideIds, roles }) => surelyGuideIds.length > 0 && roles.length === 0,
    factors: { guide: 3, 'not-covered': 0.5 },
  },
  { when: ({ roles }) => roles.length >= 3, factors: { comparison: 2 } },
];

/** How much the things named multiply the probability of each label; 1 where they say nothing. */
export function factorsFor(things: Things, context: Context, normalised: string): (label: Label) => number {
  const speaking = RULES.filter(({ when }) => when(things, context, normalised));
  const factor = (key: string): number => speaking.reduce((product, { factors }) => product * (factors[key] ?? 1), 1);
  return (label) => (groupOf(label) === label ? factor(label) : factor(label) * factor(groupOf(label)));
}
