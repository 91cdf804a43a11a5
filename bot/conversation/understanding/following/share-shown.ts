// "Share this with the team", "post that in the channel", "send my manager this card": what was just shown is to go to others. Where to is
// asked in the form that the Share button opens, so whom the words name does not matter here.
import type { Ask } from '../../ask.ts';

/** "Do you share it with my manager?" and "is it shared" ask what we do, and are not among these. */
const POLITE =
  '(?:(?:please|pls|ok|okay|hi|hey|hello|thanks|thank you|great|perfect|good|and|so|now|then|can|could|would you|how (?:do|can|would)|you|i|we|may|lets|id like to|(?:i|we) (?:want|need|would like) to|help me(?: to)?|is it possible to|,) )*';
const PART =
  'cards?|answers?|comparisons?|routes?|pathways?|results?|reply|info|information|details|list|table|figures|message|summary|page|one|role|course';
const SHOWN = `(?:(?:this|that|the|your|these|those)(?: (?:last|whole|full|above))? (?:${PART})|all (?:this|that|of (?:this|that|it))|it|this|that|these|those|them)`;

const WHOSE = '(?:(?!(?:me|you|email|e|mail|phone|mobile|for|from|at|as|pays?)\\b)\\w+ ){0,4}';
const OTHERS = `${WHOSE}(?:teams?|channels?|groups?|chats?|managers?|boss|leads?|leaders?|supervisors?|colleagues?|co workers?|coworkers?|staff|department|everyone|everybody|others|people|someone|somebody|mentors?|mentees?|friends?|apprentices?|trainees?|members?|meeting|him|her|them|us)(?: (?:here|chat|channel|too|as well|in (?:the|our|my) \\w+))*`;
/** Whoever they are, but the person themselves, a time, or a way we have no part in. */
const ANYBODY =
  '(?!(?:me|myself|you|email|e mail|mail|post|text|paper|linkedin|facebook|twitter|whatsapp|pdf|word|excel)\\b)\\w+(?: (?!(?:email|inbox|phone|mobile)\\b)\\w+){0,4}';
const END = '(?: (?:please|pls|now|too|as well|for me|thanks|thank you|then|,))*$';

const rule = (words: string): RegExp => new RegExp(`^${POLITE}${words}${END}`);

const SHARES: readonly RegExp[] = [
  rule(`(?:share|repost)(?: ${SHOWN})?`),
  rule(`share ${SHOWN} (?:with|to|in|into|on|among) ${ANYBODY}`),
  rule('share (?:with|to|in) (?:the|my|our|this) (?:team|channel|group|chat|manager|line manager|boss|colleagues)'),
  rule(`(?:post|publish|forward) ${SHOWN}`),
  rule(
    `(?:share|post|publish|put|drop|stick|send|forward|pass|show|copy|paste) ${SHOWN}(?: on| over| up| out)? (?:to|in|into|on|with|for) ${OTHERS}`,
  ),
  rule(`(?:send|show|forward|pass) ${OTHERS} ${SHOWN}`),
  rule(`let ${OTHERS} (?:see|have|look at|read) ${SHOWN}`),
];

/** To share `last`, null when nothing was shown; undefined when the words ask for something else. */
export function shareShown(normalised: string, last: Ask | null): Ask | null | undefined {
  if (!SHARES.some((pattern) => pattern.test(normalised))) return undefined;
  return last === null ? null : { kind: 'share', step: { act: 'choose', ask: last, placeId: null, note: '' } };
}
