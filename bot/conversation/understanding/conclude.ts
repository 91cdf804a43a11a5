// Probabilities and frames to one understanding: answer, ask which, or refuse; with the runners-up at hand.
import type { Nearest } from '../../pathways/find-role.ts';
import type { Ask } from '../ask.ts';
import { askFor, withId } from './ask-for.ts';
import type { Found } from './entities.ts';
import type { Frame, Outcome } from './frame.ts';
import { groupOf, isContent, reasonOf, type Label } from './labels.ts';
import type { Thresholds } from './model.ts';
import type { Context, Understanding } from './understanding.ts';

/** Labels with their probabilities. */
export interface Ranked {
  readonly labels: readonly Label[];
  readonly probabilities: readonly number[];
}

export interface Case {
  readonly ranked: Ranked;
  readonly frameFor: (label: Label) => Frame;
  readonly thresholds: Thresholds;
  readonly context: Context;
  readonly nearest: Nearest;
  readonly otherCountries: RegExp;
  /** True for words that questions about careers use and others hardly do. */
  readonly isOfCareers: (word: string) => boolean;
  /** An outcome settled already; only doubts about names are left. */
  readonly given: Outcome | null;
}

interface GroupReading {
  readonly group: string;
  /** Likeliest label of the group. */
  readonly label: Label;
  readonly p: number;
}

const MOST_CHOICES = 4;
const MOST_ALTERNATIVES = 3;
/** A reading without a rival is taken from here. */
const ALONE = 0.35;
/** Kinds that make no sense for another country's staff. */
const OF_ENGLAND = new Set(['pay', 'matches', 'courses', 'pathway', 'role', 'region']);

export function conclude(given: Case): Understanding {
  const groups = groupsOf(given.ranked);
  const [top] = groups;
  const frame = given.frameFor(top?.label ?? 'help');
  const entities = frame.reading.found;
  const heard = frame.text.slice(0, 200);
  if (top === undefined) return { kind: 'refuse', reason: null, heard, nearest: [] };
  if (given.given !== null) return fromOutcome(given.given, given, { ...top, p: 1 }, []);
  if (given.otherCountries.test(frame.reading.normalised) && OF_ENGLAND.has(top.group))
    return { kind: 'refuse', reason: 'other-country', heard, nearest: [] };
  const otherJob = frame.things.otherJob;
  if (otherJob !== null && frame.things.roles.length === 0 && (isContent(top.label) || top.group === 'not-covered'))
    return { kind: 'refuse', reason: 'other-occupation', heard, nearest: [] };
  const readings = groups.filter((reading) => reading.group !== 'not-covered' && reading.p >= given.thresholds.offer);
  if (top.group === 'not-covered') return notCovered(given, top, readings, heard, entities);
  if (isContent(top.label) && !speaksOfCareers(given, frame)) return { kind: 'refuse', reason: null, heard, nearest: [] };
  if (top.p >= lineFor(given, frame)) return fromOutcome(askFor(frame), given, top, readings.slice(1));
  return unsure(given, readings, heard, entities);
}

/** A named role, course or band makes a reading about careers surer than wording alone. */
function lineFor({ thresholds }: Case, frame: Frame): number {
  const named = frame.reading.found.some((one) => one.masked && one.type !== 'other-occupation');
  return named ? thresholds.answerNamed : thresholds.answer;
}

/** Nothing named, no word that such questions use, nothing said before: whatever it is, it is not about careers. */
function speaksOfCareers({ context, isOfCareers }: Case, { reading }: Frame): boolean {
  return reading.found.length > 0 || context.lastAsk !== null || reading.rest.some(isOfCareers);
}

/** Groups by their summed probability, largest first, each with its likeliest label. */
export function groupsOf({ labels, probabilities }: Ranked): readonly GroupReading[] {
  const groups = new Map<string, { group: string; label: Label; best: number; p: number }>();
  labels.forEach((label, index) => {
    const p = probabilities[index] ?? 0;
    const before = groups.get(groupOf(label));
    if (before === undefined) groups.set(groupOf(label), { group: groupOf(label), label, best: p, p });
    else groups.set(before.group, { ...before, p: before.p + p, ...(p > before.best ? { label, best: p } : {}) });
  });
  return [...groups.values()].sort((a, b) => b.p - a.p).map(({ group, label, p }) => ({ group, label, p }));
}

function notCovered(
  given: Case,
  top: GroupReading,
  readings: readonly GroupReading[],
  heard: string,
  entities: readonly Found[],
): Understanding {
  const reason = reasonOf(top.label);
  if (top.p >= given.thresholds.refuse || readings.length === 0)
    return {
      kind: 'refuse',
      reason: reason === 'nonsense' || top.p >= given.thresholds.refuse ? reason : null,
      heard,
      nearest: asksOf(given, readings),
    };
  return unsure(given, readings, heard, entities);
}

function unsure(
  given: Case,
  readings: readonly GroupReading[],
  heard: string,
  entities: readonly Found[],
): Understanding {
  const asks = asksOf(given, readings);
  if (asks.length === 0) return { kind: 'refuse', reason: null, heard, nearest: nearestRoles(given) };
  return { kind: 'choose', why: 'unsure', heard, asks: asks.slice(0, MOST_CHOICES), entities };
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
    const key = JSON.stringify(ask);
    const fresh = !seen.has(key);
    seen.add(key);
    return fresh;
  });
};

function fromOutcome(outcome: Outcome, given: Case, top: GroupReading, others: readonly GroupReading[]): Understanding {
  const frame = given.frameFor(top.label);
  const entities = frame.reading.found;
  const heard = frame.text.slice(0, 200);
  if (outcome.kind === 'refuse') return { kind: 'refuse', reason: outcome.reason, heard, nearest: outcome.nearest };
  if (outcome.kind === 'missing') return lacking(outcome, given, others, heard, entities);
  const doubtful = frame.things.roles.find(
    (role) => isDoubtful(role, frame) && JSON.stringify(outcome.ask).includes(`"${role.ids[0] ?? ''}"`),
  );
  if (doubtful !== undefined)
    return { kind: 'choose', why: 'name', heard, asks: choicesFor(doubtful, outcome.ask), entities };
  const alternatives = distinct([...outcome.alternatives, ...asksOf(given, others)]).filter(
    (ask) => JSON.stringify(ask) !== JSON.stringify(outcome.ask),
  );
  return {
    kind: 'ask',
    ask: outcome.ask,
    p: Math.min(1, top.p),
    entities,
    alternatives: alternatives.slice(0, MOST_ALTERNATIVES),
  };
}

function lacking(
  outcome: Extract<Outcome, { kind: 'missing' }>,
  given: Case,
  others: readonly GroupReading[],
  heard: string,
  entities: readonly Found[],
): Understanding {
  const asks = distinct([...outcome.asks, ...asksOf(given, others)]).slice(0, MOST_CHOICES);
  return { kind: 'choose', why: outcome.why, heard, asks, entities };
}

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
