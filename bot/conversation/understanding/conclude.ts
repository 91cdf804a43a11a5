// Probabilities and frames to one understanding: answer, ask which, or refuse; with the runners-up at hand.
import type { Ask } from '../ask.ts';
import type { NotCovered } from '../ask-topics.ts';
import type { Frame } from './frame.ts';
import { factorsFor } from './classifier/fit.ts';
import { asksOf, fromOutcome, outcomeOf, type Case } from './from-outcome.ts';
import { fitted, groupsOf, type GroupReading } from './classifier/groups.ts';
import { refined } from './telling/hr-topic.ts';
import { isContent, reasonOf } from './classifier/labels.ts';
import type { Found } from './naming/masking.ts';
import { namesOurs } from './naming/things.ts';
import type { Understanding } from './understanding.ts';

/** A reading without a rival is taken from here. */
const ALONE = 0.25;
/** Talk and commands are offered only when likely: "did you mean: goodbye?" helps nobody. */
const OFFER_TALK = 0.4;
/** From here the wording alone is proof enough that the question is about careers. */
const CERTAIN = 0.8;
/** A rival at least this share as likely takes the place of a reading that lacks something. */
const CLOSE = 0.4;
/** From here a reason is given where nothing else is likely. */
const LIKELY_REASON = 0.4;
/** Kinds that make no sense for another country's staff. */
const OF_ENGLAND = new Set(['pay', 'matches', 'courses', 'pathway', 'role', 'region']);

export function conclude(given: Case): Understanding {
  const { things, reading } = given.frameFor('help');
  const groups = groupsOf(fitted(given.ranked, factorsFor(things, given.context, reading.normalised)));
  const [top] = groups;
  const frame = given.frameFor(top?.label ?? 'help');
  const entities = frame.reading.found;
  const heard = frame.text.slice(0, 200);
  if (top === undefined) return { kind: 'refuse', reason: null, heard, nearest: [] };
  if (given.given !== null) return fromOutcome(given.given, given, { ...top, p: 1 }, []);
  if (given.otherCountries.test(frame.reading.normalised) && OF_ENGLAND.has(top.group))
    return { kind: 'refuse', reason: 'other-country', heard, nearest: [] };
  const otherJob = frame.things.otherJob;
  if (
    otherJob !== null &&
    frame.things.roles.length === 0 &&
    !namesOurs(frame.things) &&
    (isContent(top.label) || top.group === 'not-covered')
  )
    return { kind: 'refuse', reason: 'other-occupation', heard, nearest: [] };
  const readings = groups.filter(
    ({ group, label, p }) => group !== 'not-covered' && p >= (isContent(label) ? given.thresholds.offer : OFFER_TALK),
  );
  if (top.group === 'not-covered') return notCovered(given, top, readings, heard, entities);
  if (top.p < CERTAIN && isContent(top.label) && !speaksOfCareers(given, frame))
    return { kind: 'refuse', reason: null, heard, nearest: [] };
  if (top.p >= lineFor(given, frame)) return answered(given, top, readings.slice(1));
  return unsure(given, readings, heard, entities);
}

/** The likeliest reading; when it lacks something that a close rival has, the rival. */
function answered(given: Case, top: GroupReading, others: readonly GroupReading[]): Understanding {
  const outcome = outcomeOf(given, top);
  if (outcome.kind !== 'missing') return fromOutcome(outcome, given, top, others);
  const rival = others.find((reading) => reading.p >= top.p * CLOSE && outcomeOf(given, reading).kind === 'ask');
  if (rival === undefined) return fromOutcome(outcome, given, top, others);
  return fromOutcome(
    outcomeOf(given, rival),
    given,
    rival,
    others.filter((reading) => reading !== rival),
  );
}

/** A named role, course or band, or one talked about before, makes a reading surer than wording alone. */
function lineFor({ thresholds, context }: Case, frame: Frame): number {
  const named = frame.reading.found.some((one) => one.masked && one.type !== 'other-occupation');
  return named || context.roleIds.length > 0 ? thresholds.answerNamed : thresholds.answer;
}

/** Nothing named, no word that such questions use, nothing said before: whatever it is, it is not about careers. */
function speaksOfCareers({ context, hasCareerWord }: Case, { reading }: Frame): boolean {
  return reading.found.length > 0 || context.lastAsk !== null || hasCareerWord || OF_WORK.test(reading.normalised);
}

/** Words of work that other questions use too, so that the model may not count them as ours. */
const OF_WORK = /\b(?:jobs?|roles?|careers?|bands?|posts?|courses?|training|qualifications?|apprentic\w*|promot\w+)\b/;

function notCovered(
  given: Case,
  top: GroupReading,
  readings: readonly GroupReading[],
  heard: string,
  entities: readonly Found[],
): Understanding {
  const reason = reasonIn(given.frameFor(top.label));
  if (top.p >= given.thresholds.refuse || readings.length === 0)
    return {
      kind: 'refuse',
      reason: reason === 'nonsense' || top.p >= LIKELY_REASON ? reason : null,
      heard,
      nearest: [],
    };
  return unsure(given, readings, heard, entities);
}

/** Why, and which of the topics within it. */
function reasonIn({ label, reading }: Frame): NotCovered | null {
  const reason = reasonOf(label);
  return reason === null ? null : refined(reason, reading.normalised);
}

function unsure(
  given: Case,
  readings: readonly GroupReading[],
  heard: string,
  entities: readonly Found[],
): Understanding {
  const open = readings.filter((reading) => outcomeOf(given, reading).kind === 'ask');
  const [first] = readings;
  const [only, second] = open;
  // The likeliest reading only lacks something: say what, before a less likely one is tried.
  if (first !== undefined && first !== only) return fromOutcome(outcomeOf(given, first), given, first, open);
  if (only === undefined) return { kind: 'refuse', reason: null, heard, nearest: nearestRoles(given) };
  // One button would be no question.
  // Talk is told by its words or not at all: a goodbye to "weather tomorrow" would only puzzle.
  if (second === undefined && !isContent(only.label))
    return { kind: 'refuse', reason: null, heard, nearest: nearestRoles(given) };
  if (second === undefined && only.p >= ALONE) return fromOutcome(outcomeOf(given, only), given, only, []);
  const asks = asksOf(given, open);
  // Several readings of one question that ask the same: no choice, an answer.
  if (asks.length === 1) return fromOutcome(outcomeOf(given, only), given, only, []);
  return { kind: 'choose', why: 'unsure', heard, asks, entities };
}

function nearestRoles({ frameFor, nearest }: Case): readonly Ask[] {
  const words = frameFor('role').reading.rest;
  return nearest(words, 3)
    .filter((match) => match.score >= 0.34)
    .map((match) => ({ kind: 'role', roleId: match.roleId }));
}
