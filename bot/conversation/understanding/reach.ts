// What of the conversation a question may take. Three cases, and no other:
//  1. It points back ("it", "that role", "and…", "what about…"): all that is remembered.
//  2. It leaves out what it is about ("which courses?", "what next"): the same, but only right after.
//  3. It says all it needs ("what does band 7 pay"), or asks in general ("what courses are there"): nothing.
import { normalise } from '../../pathways/names/normalise.ts';
import type { Reading } from './naming/entities.ts';
import { opensAsFollowUp, takesOut } from './following/openers.ts';
import type { Context } from './understanding.ts';

/** A longer message says what it is about. */
const MOST_WORDS = 12;
const DETAILS: ReadonlySet<string> = new Set(['hours', 'year', 'zone']);
const MOST_BESIDE = 4;

const THINGS =
  'role|job|post|position|one|band|grade|course|apprenticeship|programme|skill|body|network|guide|region|route|path|pathway|list|two|three|lot';
const POINTING: readonly RegExp[] = [
  /\b(?:its?|itself|they|them|theirs?|he|she|same|former|latter)\b/g,
  /\b(?:those|these)\b(?! (?:days|who))/g,
  new RegExp(`\\b(?:that|this) (?:${THINGS})s?\\b`, 'g'),
  // "Jobs that pay well" joins, "is that band 9" points.
  /(?:^|\b(?:is|was|does|do|did|would|will|can|for|of|to|from|with|than|like|about|after|before|into|at|in|on|by|and|but|use|uses|need|needs|between|versus) )(?:that|this)\b(?! (?:i|you|we|year|week|month|morning|afternoon|evening|bot|chat|app|time|point|moment|case|way)\b)/g,
  /\bthat$|\bthis$|\bthat ,|\bthats\b/g,
  /\bone\b(?! (?:day|of|year|month|week|hour|to one|more|thing|in|or two)\b)/g,
  /(?<!\b(?:is|are|was|were|be|been|if|will|would) (?:\w+ )?)\bthere\b(?! (?:is|are|was|were|be|any|a|an|will|would)\b)/g,
];

/** "what IT courses": the department, not a pronoun. */
const IT_OF_COMPUTERS =
  /\bit (?=(?:courses?|jobs?|roles?|support|department|dept|team|skills?|training|apprentic\w*|staff|people|person|work|career|careers|side|background|sector|degree|qualifications?|services?|operations|security)\b)/g;

/** "What … are there", "in general": about the whole field, whatever was talked about. */
const GENERAL =
  /\b(?:what|which|how many)\b.* (?:are|is) there\b|\b(?:exists?|available|overall|generally|in general|in the nhs|on offer|in total|altogether|of all|any role|all roles|each role|every role|every band|all bands|everything|out there)\b|^(?:list|show)(?: me)? (?:all|every)\b|\b(?:do|can) you (?:have|know|hold|cover|offer)\b/;

/** "Do I need SQL", "is PRINCE2 required": for what? */
const NEEDED_FOR_WHAT = /\b(?:need|needed|needs|required|require|essential|must|necessary|useful|helpful)\b/;

/** "Compare with a BI developer", "how is that different from": against what? */
const AGAINST_WHAT = /\b(?:compare|compared|contrast|similar|different|difference|differs?)\b/;

/** "Do I need to be a coder first?" For what? */
const TO_BE_FIRST = /\b(?:do|must|should|would) i (?:need|have) to (?:be|have been)\b/;

/** True when words point at something said before. `text` as typed: "IT" in capitals is no "it". */
export function pointsAtIt({ normalised, found }: Pick<Reading, 'normalised' | 'found'>, text: string): boolean {
  const said = /\p{Ll}/u.test(text) && /\bIT\b/.test(text) ? normalise(text.replace(/\bIT\b/g, ' ')) : normalised;
  const plain = said.replace(IT_OF_COMPUTERS, '');
  if (plain !== normalised) return POINTING.some((pattern) => new RegExp(pattern.source).test(plain));
  return POINTING.some((pattern) =>
    [...plain.matchAll(pattern)].some(({ index }) => !found.some((one) => one.start <= index && index < one.end)),
  );
}

/** True when the question names nothing that could be its subject, and does not ask in general. */
export function leavesOut({ normalised, found, rest, tokens }: Reading, leaning: ReadonlySet<string>): boolean {
  if (tokens.length > MOST_WORDS || GENERAL.test(normalised)) return false;
  const named = found.filter((one) => one.masked && one.type !== 'other-occupation');
  if (named.length === 0) return true;
  // Only a detail: "in inner London?", "for 22 hours".
  if (rest.every((word) => leaning.has(word))) return true;
  // Hours, a year or a zone are never the subject: "for 25 hours a week".
  if (rest.length <= MOST_BESIDE && named.every(({ type }) => DETAILS.has(type))) return true;
  if (named.length === 1 && named[0]?.type === 'role')
    return AGAINST_WHAT.test(normalised) || TO_BE_FIRST.test(normalised);
  return named.every((one) => one.type === 'skill' || one.type === 'course') && NEEDED_FOR_WHAT.test(normalised);
}

/** The context as this question may use it. What was offered stays: it is picked from in words that say so. */
export function withinReach(context: Context, reading: Reading, text: string, leaning: ReadonlySet<string>): Context {
  const { normalised } = reading;
  if (opensAsFollowUp(normalised) || takesOut(normalised) || pointsAtIt(reading, text)) return context;
  if (!context.isOld && leavesOut(reading, leaning)) return context;
  return { ...context, lastAsk: null, roleIds: [], bandIds: [] };
}
