// Setting what is on the table side by side: "which of those pays best", "compare them", "is that higher than a data
// analyst?".
import type { Ask } from '../../ask.ts';
import type { ComparedBy } from '../../ask-topics.ts';
import { idOf } from '../asking/ask-about-roles.ts';
import type { Frame } from '../frame.ts';

const MOST_COMPARED = 6;

const WHICH =
  /\b(?:which|what|who)\b.*\b(?:best|better|worse|worst|most|least|more|less|higher|highest|lower|lowest|easier|easiest|harder|hardest|quicker|quickest|simpler|simplest|tougher|toughest|fewest|fewer|senior|pick|choose|recommend|suggest|prefer|go for)\b/;
const THAN =
  /\b(?:more|less|higher|lower|better|worse|harder|easier|bigger|smaller|tougher|quicker|beats?|tops?|exceeds?|outearns?|match(?:es)?|same|senior|different|difference|as (?:much|good|hard|easy))\b/;
const MORE = /\b(?:harder|easier|tougher|simpler|quicker|(?:more|less) (?:difficult|stressful|demanding))\b/;
const IS_IT = /^(?:(?:and|so|but|ok|or|is|are|does|do|would) )+(?:it|that|this|they|those|these)?\b/;
const ALIKE = /\b(?:differences?|different|differ|in common|similar|similarities|overlap|alike|the same)\b/;
/** "So which?", "pay?", right after two roles. */
const BARE_WHICH = /^(?:(?:so|ok|and|but) )*which(?: one)?(?: then| is it)?(?: ,)?$/;
const BARE_CUE =
  /^(?:(?:and|so|ok|the|their|what about|whats the|how about|by) )*(?:pay|salary|salaries|money|skills?|bands?|grades?)(?: then| like)?(?: ,)?$/;
const COMPARE =
  /^(?:(?:can you|please|could you|now|ok|and|so|then) )*(?:compare|both|contrast)\b|\bdifferences? between (?:them|those|these|the)\b|\bhow do (?:they|those|these) (?:compare|differ)\b|\bside by side\b/;

const BY: readonly (readonly [ComparedBy, RegExp])[] = [
  ['pay', /\b(?:pays?|paid|earns?|earning|salary|salaries|money|wages?)\b/],
  ['skills', /\bskills?\b/],
  [
    'ease',
    /\b(?:eas(?:y|ier|iest)|hard(?:er|est)?|difficult|tough(?:er|est)?|simpl(?:e|er|est)|quick(?:er|est)?|stress\w*|demanding)\b/,
  ],
  ['band', /\b(?:bands?|grades?|senior|high(?:er|est)|low(?:er|est)|level)\b/],
];
const byOf = (normalised: string): ComparedBy | null => BY.find(([, pattern]) => pattern.test(normalised))?.[0] ?? null;

const compared = (roleIds: readonly string[], by: ComparedBy | null): Ask => ({
  kind: 'comparison',
  roleIds: roleIds.slice(0, MOST_COMPARED),
  ...(by === null ? {} : { by }),
});

/** A comparison of what was shown, or null when the question asks for none or names what it is about. */
export function setSideBySide(frame: Frame): Ask | null {
  const { things, reading, context } = frame;
  const { normalised } = reading;
  // "Is it more than …", right after pay, is about pay.
  const by = byOf(normalised) ?? (context.lastAsk?.kind === 'pay' ? 'pay' : null);
  if (things.roles.length === 1) return withNamed(frame, by);
  if (things.roles.length > 0 || reading.found.some((one) => one.masked && one.type !== 'band')) return null;
  const roleIds = onTheTable(context);
  // "Is it harder?" Than what?
  if (context.lastAsk?.kind === 'role' && IS_IT.test(normalised) && MORE.test(normalised))
    return compared([context.lastAsk.roleId], by);
  if (roleIds.length < 2) return null;
  if (
    WHICH.test(normalised) &&
    (by !== null || /\b(?:those|these|them|one|ones|they|two|three|you|i|me|better|best)\b/.test(normalised))
  )
    return compared(roleIds, by);
  const isPair = context.lastAsk !== null && PAIRS.has(context.lastAsk.kind);
  if ((isPair || context.asking) && (ALIKE.test(normalised) || BARE_WHICH.test(normalised)))
    return compared(roleIds, by);
  if (isPair && BARE_CUE.test(normalised)) return compared(roleIds, by);
  if (isPair && IS_IT.test(normalised) && THAN.test(normalised)) return compared(roleIds, by);
  return COMPARE.test(normalised) ? compared(fewer(roleIds, normalised), by) : null;
}

/** "Is that higher than a data analyst?": the role talked about against the one named. */
function withNamed({ things, reading, context }: Frame, by: ComparedBy | null): Ask | null {
  const named = things.roles.map(idOf);
  const [inMind] = context.roleIds.filter((id) => !named.includes(id));
  if (inMind === undefined || !IS_IT.test(reading.normalised) || !THAN.test(reading.normalised)) return null;
  return compared([inMind, ...named], by);
}

const PAIRS: ReadonlySet<Ask['kind']> = new Set(['comparison', 'pathway', 'gap']);

/** The roles compared last, or both ends of a route; else those offered last. */
function onTheTable({ lastAsk, offered, asking }: Frame['context']): readonly string[] {
  if (lastAsk === null || asking) return asking ? offeredRoles(offered) : [];
  if (lastAsk.kind === 'comparison') return lastAsk.roleIds;
  if ((lastAsk.kind === 'pathway' || lastAsk.kind === 'gap') && lastAsk.from !== null && lastAsk.to !== null)
    return [lastAsk.from, lastAsk.to];
  return offeredRoles(offered);
}

const offeredRoles = (offered: Frame['context']['offered']): readonly string[] => [
  ...new Set(offered.flatMap((ask) => (ask.kind === 'role' ? [ask.roleId] : []))),
];

/** "Compare the first two", "the first and the third". */
function fewer(roleIds: readonly string[], normalised: string): readonly string[] {
  const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'];
  const count = /\b(?:first|top) (two|three|four|2|3|4)\b/.exec(normalised)?.[1];
  if (count !== undefined) return roleIds.slice(0, { two: 2, three: 3, four: 4 }[count] ?? Number(count));
  const named = ordinals.flatMap((word, at) =>
    new RegExp(`\\b${word}\\b`).test(normalised) ? roleIds.slice(at, at + 1) : [],
  );
  return named.length >= 2 ? named : roleIds;
}
