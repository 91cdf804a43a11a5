// One outcome to one understanding: an ask with its runners-up, or a question back about what is lacking or doubtful.
import type { Nearest } from '../../pathways/names/find-role.ts';
import type { Ask } from '../ask.ts';
import { askFor, withId } from './asking/ask-for.ts';
import type { Frame, Outcome } from './frame.ts';
import type { GroupReading, Ranked } from './classifier/groups.ts';
import type { Label } from './classifier/labels.ts';
import type { Found } from './naming/masking.ts';
import type { Thresholds } from './classifier/model.ts';
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
/** What a reading of the question comes to. */
export const outcomeOf = (given: Case, { label }: GroupReading): Outcome => askFor(given.frameFor(label));

export function fromOutcome(
  outcome: Outcome,
  given: Case,
  top: GroupReading,
  others: readonly GroupReading[],
): Understanding {
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

/** Asks that can be made of these readings; what lacks something is left out. */
export function asksOf(given: Case, readings: readonly GroupReading[]): readonly Ask[] {
  const asks = readings.slice(0, MOST_CHOICES).flatMap((reading) => {
    const outcome = outcomeOf(given, reading);
    return outcome.kind === 'ask' ? [outcome.ask] : [];
  });
  return distinct(asks);
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
