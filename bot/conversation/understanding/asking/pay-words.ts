// What of the pay is asked, by its words: an hour's, the top, when it goes up.
import type { PayAspect } from '../../ask-topics.ts';

/** Words that make a question one about pay. */
export const PAY_WORDS =
  /\b(?:pay|pays|paid|paying|payscale|earns?|earning|earnings|earners?|salary|salaries|sallary|money|wages?|income|rate|rates|£)\b/;

const STEPS =
  /\b(?:pay (?:points?|steps?|progression)|(?:annual|yearly|automatic) progression|increments?|incremental|spine points?|pay step|step points?|pay thresholds?)\b|\b(?:when|how long|how often|how many years)\b.*\b(?:(?:go|goes|going|move|moves|get|step)(?: \w+){0,2} up|pay (?:goes|go|rise|rises|increase)|(?:top|max|maximum|ceiling|middle|mid point) (?:of|on|point|in)|next (?:step|point|rise|pay))\b|\bwhen(?:s| is| do| does| will)?\b.*\bsteps?\b/;

const HOUR = /\b(?:hourly|hrly|(?:per|an|a|each|every) hour|p \/ ?h|by the hour)\b|\/ ?h(?:our|r)\b/;
// "Three days a week" and "22 hours per week" are how much is worked.
const WEEK =
  /\bweekly (?:pay|wage|rate|salary)|(?<!\b(?:hours?|hrs?|h|days?) )\b(?:(?:per|a|each|every) week|weekly)\b/;
const MONTH = /\b(?:monthly|(?:per|a|each|every) month|pcm)\b/;
const TOP = /\b(?:top|max|maximum|highest|most)\b/;
const MIDDLE = /\b(?:middle|mid point|midpoint|intermediate)\b/;
const START = /\b(?:starts?|starting|entry|bottom|minimum|min|lowest|begin)\b/;
const WORTH =
  /\b(?:worth|bother with)\b|\b(?:money|pay|salary) wise\b|\bhow much (?:more|extra|better off|worse off)\b|\b(?:big|much|decent|good)(?: of)?(?: an?)? (?:jump|difference|rise|increase)\b/;
const PART_TIME = /\b(?:part time|parttime|pro rata|reduced hours|fewer hours|job share)\b/;

const ASPECTS: readonly (readonly [PayAspect, RegExp])[] = [
  ['hour', HOUR],
  ['month', MONTH],
  ['week', WEEK],
  ['steps', STEPS],
  ['worth', WORTH],
  ['part-time', PART_TIME],
];

/** Null: the whole of it. `hours`: said, so that part time needs no asking. */
export function aspectIn(normalised: string, hours: number | null): PayAspect | null {
  const found = ASPECTS.find(([, pattern]) => pattern.test(normalised))?.[0];
  if (found !== undefined) return found === 'part-time' && hours !== null ? null : found;
  const ends = ENDS.filter(([, pattern]) => pattern.test(normalised));
  return ends.length === 1 ? (ends[0]?.[0] ?? null) : null;
}

const ENDS: readonly (readonly [PayAspect, RegExp])[] = [
  ['top', TOP],
  ['middle', MIDDLE],
  ['start', START],
];
