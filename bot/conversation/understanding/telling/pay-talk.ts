// Questions of pay that are told by their words, whatever the classifier thinks: who earns most, which of two pays more,
// a band that does not exist, a figure called wrong, when pay goes up.
import type { Ask } from '../../ask.ts';
import { askPay } from '../asking/ask-about-pay.ts';
import { asked, saysOwn, type Frame, type Outcome } from '../frame.ts';
import { inOrderOfPay } from './pay-order-talk.ts';
import { aspectIn, PAY_WORDS } from '../asking/pay-words.ts';
import { sumsIn } from '../naming/pounds.ts';
import { askedOf } from '../shortening/question-sentence.ts';

/** What the words ask of pay; null when they leave it open, or are about something else. */
export function payTalk(frame: Frame): Outcome | null {
  return (
    noSuchBand(frame) ??
    disputed(frame) ??
    inOrderOfPay(frame) ??
    whichPaysMore(frame) ??
    worthIt(frame) ??
    steps(frame) ??
    perTime(frame) ??
    ofOneRole(frame) ??
    ofAllBands(frame) ??
    ofOneself(frame)
  );
}

const paying = (frame: Frame): Frame => ({ ...frame, label: frame.things.roles.length > 0 ? 'pay/role' : 'pay/band' });

/** Whatever is asked of a band that does not exist, that is the answer. Band 1 does, and is closed. */
function noSuchBand(frame: Frame): Outcome | null {
  const { things, known } = frame;
  const isNone = things.bandIds.some((id) => id !== '1' && !known.bandIds.includes(id));
  return isNone && things.roles.length === 0 ? askPay(paying(frame)) : null;
}

const DENIES =
  /\b(?:wrong|incorrect|inaccurate|mistaken?|outdated|out of date|(?:not|isnt|cant be|aint) (?:right|correct|true|accurate|what (?:you|it|the))|rubbish|nonsense|too (?:low|high))\b|^(?:no|nope|nah|but|actually|hang on|hold on|really|surely)\b/;

/** "That is wrong, band 5 is 29k": a figure held against ours, of what is named or was asked last. */
function disputed({ things, context, reading }: Frame): Outcome | null {
  const { normalised } = reading;
  const [sum] = sumsIn(normalised).slice(-1);
  const isTold = sum !== undefined && things.bandIds.length === 1 && !ASKS_FOR_SOME.test(normalised);
  const isWrong = sum === undefined ? WRONG_FIGURE.test(normalised) : DENIES.test(normalised);
  if (!isTold && !isWrong) return null;
  const last = context.lastAsk?.kind === 'pay' ? context.lastAsk : null;
  const isNamed = things.bandIds.length > 0 || things.roles.length > 0;
  if (!isNamed && last === null) return null;
  const ask: Ask = {
    kind: 'pay',
    bandIds: isNamed ? things.bandIds : (last?.bandIds ?? []),
    roleIds: isNamed ? things.roles.flatMap(({ ids }) => ids.slice(0, 1)) : (last?.roleIds ?? []),
    supplementId: null,
    hours: null,
    year: things.year,
    about: 'disputed',
    ...(sum === undefined ? {} : { claimed: sum.pounds }),
  };
  return asked(ask);
}

/** "Which band 6 roles pay over 45k" asks for roles; "is 60k a band 8a wage" holds a figure against ours. */
const ASKS_FOR_SOME = /^(?:which|what|who)\b|\b(?:which|any|list|show|find|roles?|jobs?|careers?|posts?)\b/;

/** A figure called wrong without another in its place. */
const WRONG_FIGURE =
  /\b(?:pay|salary|figures?|numbers?|amounts?|rates?|wages?)\b.*\b(?:wrong|incorrect|inaccurate|outdated|out of date|old|(?:you (?:gave|said|quoted?|have|show|told)\b.* )?too (?:low|high))\b|\b(?:wrong|incorrect|inaccurate|outdated|out of date)\b.*\b(?:pay|salary|figures?|numbers?|amounts?|rates?|wages?)\b/;

/** A move is a way, even where pay is minded. */
const MOVES =
  /\b(?:move|moving|(?:get|getting|go|going) (?:to|into|in|from|there|up|for|back)|switch|become|becoming|progress|route|path|pathway|step|next|skills?|courses?)\b/;

/** "Which pays more, X or Y", "X salary v Y salary". */
function whichPaysMore(frame: Frame): Outcome | null {
  const { things, reading } = frame;
  if (askedOf(frame, things.roles).length < 2 || !PAY_WORDS.test(reading.normalised) || MOVES.test(reading.normalised))
    return null;
  return askPay(paying(frame));
}

const GAIN = /\b(?:lose|gain|extra|difference|better off|worse off|pay cut|drop in pay)\b/;

/** "Is 8b worth it": the pay of the band against the one below. "What do I lose from 7 to 6": both. */
function worthIt(frame: Frame): Outcome | null {
  const { things, reading } = frame;
  if (things.bandIds.length === 0 || things.roles.length > 0 || things.courseIds.length > 0) return null;
  if (things.bandIds.length > 1 && GAIN.test(reading.normalised)) return askPay(paying(frame));
  return aspectIn(reading.normalised, null) === 'worth' ? askPay(paying(frame)) : null;
}

/** "When do I go up a pay point": of the band named or one's own, else the rule for all bands. */
function steps(frame: Frame): Outcome | null {
  const { things, reading } = frame;
  if (aspectIn(reading.normalised, null) !== 'steps') return null;
  if (/\b(?:remind|award|deal)\b/.test(reading.normalised)) return null;
  const outcome = askPay(paying(frame));
  if (outcome.kind === 'ask') return outcome;
  return things.roles.length > 0
    ? null
    : asked({ kind: 'guide', guideIds: things.guideIds.slice(0, 1), topic: 'pay', words: 'pay step' });
}

/** "Hourly rate of a data engineer": an hour, a week or a month of something named. */
function perTime(frame: Frame): Outcome | null {
  const { things, reading, context } = frame;
  const aspect = aspectIn(reading.normalised, null);
  if (aspect !== 'hour' && aspect !== 'week' && aspect !== 'month') return null;
  const isOwn = saysOwn(frame) && (context.profile?.bandId ?? null) !== null;
  const isNamed = isOwn || things.bandIds.length > 0 || things.roles.length === 1;
  const isPay = PAY_WORDS.test(reading.normalised) || /\bhow much\b|\bwhats?\b/.test(reading.normalised);
  return isNamed && isPay && things.courseIds.length === 0 ? askPay(paying(frame)) : null;
}

const OF_LEARNING =
  /\b(?:course|training|train|study|degree|apprentice\w*|fund\w*|fees?|cost|qualif\w*|skills?|remind\w*)\b/;

/** "Can you tell me what the pay is for EPR trainers". */
function ofOneRole(frame: Frame): Outcome | null {
  const { things, reading } = frame;
  const { normalised } = reading;
  if (askedOf(frame, things.roles).length !== 1 || things.courseIds.length > 0) return null;
  if (!/\b(?:pay|pays|paid|salary|salaries|wages?|earns?|earning|earnings)\b/.test(normalised)) return null;
  return MOVES.test(normalised) || OF_LEARNING.test(normalised) ? null : askPay(paying(frame));
}

const ALL_BANDS =
  /\b(?:pay|salary|afc|agenda for change) (?:scales?|tables?|bands|rates)\b|\b(?:all|every|each|whole)(?: of)?(?: the)? (?:pay )?(?:bands?|scales?)\b.*\b(?:pay|paid|salary|earn)\b|\bwhat (?:do )?(?:all )?(?:the )?bands (?:pay|earn|get)\b/;

/** "Pay scales 2026/27": every band, where none is named. */
function ofAllBands(frame: Frame): Outcome | null {
  const { things, reading, known } = frame;
  const named = things.roles.length + things.bandIds.length + things.courseIds.length + things.zoneIds.length;
  if (
    named > 0 ||
    !ALL_BANDS.test(reading.normalised) ||
    /\b(?:scotland|wales|history|official)\b/.test(reading.normalised)
  )
    return null;
  // "8" is all of its four: fewer ids, so that a button can carry them.
  const bandIds = [...new Set(known.bandIds.map((id) => id.replace(/^8[a-d]$/, '8')))];
  return askPay(paying({ ...frame, things: { ...things, bandIds } }));
}

const OWN_PAY =
  /^(?:(?:so|and|but|ok|hi|hello|please|can you tell me|tell me|,) )*(?:how much|what)(?: pay| money| salary)? (?:will|would|do|can|could|should|might|am) (?:i|we|you|people|staff)(?: actually| really)? (?:get|getting|be|being|earn|make|paid|on)\b(?: paid| paying| earning)?(?: ,| then| please| for (?:it|that|this))*$|^what(?:s| is) (?:my|the) (?:pay|salary|wage)(?: ,| please)*$/;

const ITS_PAY =
  /^(?:(?:so|and|but|ok|,) )*(?:how much|what) (?:does|do|would) (?:it|that|this|they|he|she|one|those|these)(?: job| role| post| people)? (?:pay|earn|make|get paid)\b/;

/** "How much would I get paid", "what does it pay": their own band, the role talked about, or the question which. */
function ofOneself(frame: Frame): Outcome | null {
  const { things, reading, context } = frame;
  if (things.roles.length + things.bandIds.length > 0) return null;
  const isIts = context.roleIds.length > 0 && ITS_PAY.test(reading.normalised);
  return isIts || OWN_PAY.test(reading.normalised) ? askPay({ ...frame, label: 'pay/band' }) : null;
}
