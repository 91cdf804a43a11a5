// Probabilities and frames to one understanding: answer, ask which, or refuse; with the runners-up at hand.
import type { Nearest } from '../../pathways/names/find-role.ts';
import type { Ask, NotCovered } from '../ask.ts';
import { askFor, withId } from './ask-for.ts';
import type { Found } from './masking.ts';
import type { Frame, Outcome } from './frame.ts';
import { factorsFor } from './fit.ts';
import { fitted, groupsOf, type GroupReading, type Ranked } from './groups.ts';
import { refined } from './hr-topic.ts';
import { isContent, reasonOf, type Label } from './labels.ts';
import type { Thresholds } from './model.ts';
import { namesOurs } from './things.ts';
import type { Context, Understanding } from './understanding.ts';

export interface Case {
  readonly ranked: Ranked;
  readonly frameFor: (label: Label) => Frame;
  readonly thresholds: Thresholds;
  readonly context: Context;
  /** Roles talked about, those out of reach included: offered where the question says none. */
  readonly recalled: readonly string[];
  readonly nearest: Nearest;
  readonly otherCountries: RegExp;
  /** The question holds a word that questions about careers use and others hardly do. */
  readonly hasCareerWord: boolean;
  /** An outcome settled already; only doubts about names are left. */
  readonly given: Outcome | null;
}

const MOST_CHOICES = 4;
const MOST_ALTERNATIVES = 3;
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
  const outcome = askFor(given.frameFor(top.label));
  if (outcome.kind !== 'missing') return fromOutcome(outcome, given, top, others);
  const rival = others.find(
    (reading) => reading.p >= top.p * CLOSE && askFor(given.frameFor(reading.label)).kind === 'ask',
  );
  if (rival === undefined) return fromOutcome(outcome, given, top, others);
  return fromOutcome(
    askFor(given.frameFor(rival.label)),
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
  const open = readings.filter((reading) => askFor(given.frameFor(reading.label)).kind === 'ask');
  const [first] = readings;
  const [only, second] = open;
  // The likeliest reading only lacks something: say what, before a less likely one is tried.
  if (first !== undefined && first !== only)
    return fromOutcome(askFor(given.frameFor(first.label)), given, first, open);
  if (only === undefined) return { kind: 'refuse', reason: null, heard, nearest: nearestRoles(given) };
  // One button would be no question.
  // Talk is told by its words or not at all: a goodbye to "weather tomorrow" would only puzzle.
  if (second === undefined && !isContent(only.label))
    return { kind: 'refuse', reason: null, heard, nearest: nearestRoles(given) };
  if (second === undefined && only.p >= ALONE) return fromOutcome(askFor(given.frameFor(only.label)), given, only, []);
  const asks = asksOf(given, open);
  // Several readings of one question that ask the same: no choice, an answer.
  if (asks.length === 1) return fromOutcome(askFor(given.frameFor(only.label)), given, only, []);
  return { kind: 'choose', why: 'unsure', heard, asks, entities };
}

/** Asks that can be made of these readings; what lacks something is left out. */
function asksOf(given: Case, readings: readonly GroupReading[]): readonly Ask[] {
  const asks = readings.slice(0, MOST_CHOICES).flatMap((reading) => {
    const outcome = askFor(given.frameFor(reading.label));
    return outcome.kind === 'ask' ? [outcome.ask] : [];
  });
  return distinct(asks);
}

function nearestRoles({ frameFor, nearest }: Case): readonly Ask[] {
  const words = frameFor('role').reading.rest;
  return nearest(words, 3)
    .filter((match) => match.score >= 0.34)
    .map((match) => ({ kind: 'role', roleId: match.roleId }));
}

const distinct = (asks: readonly Ask[]): readonly Ask[] => {
  const seen = new Set<string>();
  return asks.filter((ask) => {
    // A guide is the same whatever words led to it.
    const key = JSON.stringify(ask.kind === 'guide' && ask.guideIds.length > 0 ? ask.guideIds : ask);
    const fresh = !seen.has(key);
    seen.add(key);
    return fresh;
  });
};

function fromOutcome(outcome: Outcome, given: Case, top: GroupReading, others: readonly GroupReading[]): Understanding {
  const frame = given.frameFor(top.label);
  const entities = frame.reading.found;
  const heard = frame.text.slice(0, 200);
  if (outcome.kind === 'refuse')
    return { kind: 'refuse', reason: outcome.reason, heard: outcome.heard ?? heard, nearest: outcome.nearest };
  if (outcome.kind === 'missing') return lacking(outcome, given, others, frame);
  if (outcome.kind === 'which')
    return { kind: 'choose', why: 'name', heard, asks: outcome.asks.slice(0, MOST_CHOICES), entities };
  const doubtful =
    outcome.picked === true
      ? undefined
      : frame.things.roles.find(
          (role) => isDoubtful(role, frame) && JSON.stringify(outcome.ask).includes(`"${role.ids[0] ?? ''}"`),
        );
  if (doubtful !== undefined) {
    const name = asTyped(frame.text, doubtful.said);
    return { kind: 'choose', why: 'name', heard: name, asks: choicesFor(doubtful, outcome.ask), entities };
  }
  const alternatives = distinct([
    ...setAside(frame, outcome.ask),
    ...outcome.alternatives,
    ...asksOf(given, others),
  ]).filter((ask) => JSON.stringify(ask) !== JSON.stringify(outcome.ask));
  return {
    kind: 'ask',
    ask: outcome.ask,
    p: Math.min(1, top.p),
    entities,
    alternatives: alternatives.slice(0, MOST_ALTERNATIVES),
  };
}

/** A name with the capitals the person gave it. */
function asTyped(text: string, said: string): string {
  const at = text.toLowerCase().indexOf(said);
  return at < 0 ? said : text.slice(at, at + said.length);
}

/** The same question of the roles that the band said beside their name ruled out. */
const setAside = ({ things }: Frame, ask: Ask): readonly Ask[] =>
  things.roles.flatMap(({ ids: [id = ''], aside = [] }) => aside.map((other) => withId(ask, id, other)));

function lacking(
  outcome: Extract<Outcome, { kind: 'missing' }>,
  given: Case,
  readings: readonly GroupReading[],
  frame: Frame,
): Understanding {
  const asks = distinct([...outcome.asks, ...asksOf(given, readings), ...ofRecalled(given, frame)]);
  const heard = frame.text.slice(0, 200);
  return { kind: 'choose', why: outcome.why, heard, asks: asks.slice(0, MOST_CHOICES), entities: frame.reading.found };
}

/** The same question of each role talked about before. */
const ofRecalled = ({ recalled }: Case, frame: Frame): readonly Ask[] =>
  recalled.slice(0, MOST_CHOICES).flatMap((roleId) => {
    const outcome = askFor({ ...frame, context: { ...frame.context, roleIds: [roleId] } });
    return outcome.kind === 'ask' ? [outcome.ask] : [];
  });

/** Several meanings, or spelling so far off that it is a guess. One edit a word is trusted when other words agree. */
function isDoubtful(role: Found, frame: Frame): boolean {
  if (role.ids.length > 1) return true;
  if (role.others.length > 0) return frame.things.roles.length === 1;
  const words = role.said.split(' ').length;
  return role.edits > words || (words === 1 && role.edits > 1);
}

function choicesFor(role: Found, ask: Ask): readonly Ask[] {
  const [first = ''] = role.ids;
  const roles = role.ids.map((id) => withId(ask, first, id));
  const others = role.others.map((heard): Ask => ({ kind: 'not-covered', reason: 'other-occupation', heard }));
  return distinct([...roles, ...others]).slice(0, MOST_CHOICES);
}
