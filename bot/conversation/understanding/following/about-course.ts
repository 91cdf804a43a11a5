// What is asked about one course: its cost, its length, what it needs. Of a course named here, or of the one just shown.
import type { Ask } from '../../ask.ts';
import type { CourseFact } from '../../ask-topics.ts';
import type { Reading } from '../naming/entities.ts';
import type { Context } from '../understanding.ts';

/** The plainest words first: "how long before it starts" is about the start. */
const FACTS: readonly (readonly [CourseFact, RegExp])[] = [
  [
    'roles',
    /\b(?:lead|leads|leading) to\b|\bwh(?:at|ich) (?:jobs?|roles?|careers?)\b|\bafter (?:it|that|this)\b|\bwhat (?:can|could) i (?:do|be|become) (?:with|after)\b|\bwho (?:does|do|takes?|uses?) (?:it|that|this)\b/,
  ],
  [
    'start',
    /\bwhen\b|\b(?:starts?|begins?|starting|start dates?|dates?|deadlines?|intakes?|closing|next (?:one|cohort|intake|session)|apply by|sessions?)\b/,
  ],
  ['level', /\bwh(?:at|ich) level|\blevel (?:is|of)\b|\bis (?:it|that|this) (?:a )?(?:level|degree|masters)\b/],
  [
    'length',
    /\bhow long\b|\b(?:duration|length|lasts?|full time|part time)\b|\bhow many (?:weeks|months|years|days|hours)\b|\bhow (?:much|big) (?:time|a commitment)\b/,
  ],
  [
    'place',
    /\bwhere\b|\b(?:online|remote|remotely|in person|face to face|virtual|virtually|location|venue|near me|from home|distance)\b/,
  ],
  [
    'cost',
    /\b(?:costs?|prices?|fees?|expensive|dear|cheap|free|afford|funded|funding|funds?|charged?|pounds)\b|\bhow much\b|\bpay (?:for|to)\b|\b(?:do|must|will|would|have) (?:i|to|we) (?:have to )?pay\b|\bwho pays\b/,
  ],
  [
    'needs',
    /\b(?:need|needs|needed|require|required|requires|requirements?|prerequisites?|entry|eligible|eligibility|qualify|qualifications?|experience|allowed|open to|degree|gcses?|a levels?|grades?)\b|\b(?:can|could) (?:i|anyone|nurses?|you) (?:do|go|take|apply)\b|\bwho can\b/,
  ],
  [
    'apply',
    /\b(?:apply|applying|application|join|book|booking|enrol|enroll|sign up|register|get (?:on|onto|in|into)|link|website|web page|webpage|site|more info|details)\b/,
  ],
  [
    'provider',
    /\bwho (?:runs?|offers?|provides?|delivers?|teaches|gives?|organises?|does|made|owns?|is behind)\b|\b(?:provider|run by|offered by|university|college|provided)\b/,
  ],
  [
    'audience',
    /\bwho(?:s| is| are)? (?:it|that|this)?\s?(?:is )?(?:for|aimed)\b|\b(?:aimed at|suits?|suitable|right for me|meant for|intended)\b/,
  ],
];

/** "Do I need to be a coder first?" */
const TO_BE = /^(?:(?:and|so|but) )*(?:do|would|must|should) i (?:need|have) to (?:be|have been)\b/;

/** Pay is what people earn, not what a course costs. */
const EARNS = /\b(?:earn|earns|salary|salaries|wage|wages|paid)\b/;
/** What we are asked to do is another matter. */
const FOR_ME =
  /\bfor me$|\bfor me ,?$|\b(?:on my behalf|my (?:application|form|statement|cv)|(?:apply|book|enrol|register|sign up|write|send) \w+ for me)\b/;

/** The one thing asked about a course, or null: all of it. */
export function courseFact(normalised: string): CourseFact | null {
  if (EARNS.test(normalised) || FOR_ME.test(normalised)) return null;
  return FACTS.find(([, pattern]) => pattern.test(normalised))?.[0] ?? null;
}

/** "How much does it cost", right after a course, or the only one of a list: about that course. */
export function aboutCourseShown(
  { lastAsk, offered }: Pick<Context, 'lastAsk' | 'offered'>,
  { normalised, found }: Reading,
): Ask | null {
  const [only, second] = offered;
  const shown = lastAsk?.kind === 'courses' && second === undefined ? only : lastAsk;
  const isOther = ({ type, masked }: Reading['found'][number]): boolean =>
    masked && type !== 'year' && !(type === 'role' && TO_BE.test(normalised));
  if (shown?.kind !== 'course' || found.some(isOther)) return null;
  const fact = courseFact(normalised);
  return fact === null ? null : { kind: 'course', courseId: shown.courseId, fact };
}
