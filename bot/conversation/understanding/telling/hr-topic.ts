// What the classifier knows as a matter for HR has a topic of its own where a word tells it; each has its own people.
import type { NotCovered } from '../../ask-topics.ts';

const TOPICS: readonly (readonly [RegExp, NotCovered])[] = [
  [/\b(?:pension|pensions|retire|retirement|retiring)\b/, 'pension'],
  [/\b(?:maternity|paternity|pregnan\w*|baby|adopt\w*|parental|childcare)\b/, 'family-leave'],
  [/\b(?:sick|sickness|ill|unwell|poorly|absence)\b/, 'sickness'],
  [/\b(?:annual leave|leave|holidays?|days? off|time off|toil)\b/, 'leave'],
  [/\b(?:contract|notice|probation|resign\w*|fixed term)\b/, 'contract'],
  [/\b(?:tax|net pay|deductions)\b/, 'after-tax'],
  [/\b(?:wfh|home|hybrid|remote\w*|flexib\w*|flexi|part time|working pattern|job share)\b/, 'flexible-working'],
  [/\b(?:redundan\w*|restructur\w*|tupe)\b/, 'redundancy'],
];

/** The topic of an HR matter, or the reason as it is. */
export const refined = (reason: NotCovered, normalised: string): NotCovered =>
  reason === 'hr-admin' ? (TOPICS.find(([pattern]) => pattern.test(normalised))?.[1] ?? reason) : reason;
