// What the builders of asks work on: one reading of one question in its conversation.
import type { Ask } from '../ask.ts';
import type { Reading } from './naming/entities.ts';
import type { Label } from './classifier/labels.ts';
import { pointsAtIt } from './reach.ts';
import type { Things } from './naming/things.ts';
import type { Context, Understanding } from './understanding.ts';

export interface Frame {
  readonly label: Label;
  /** The question as typed, trimmed. */
  readonly text: string;
  readonly reading: Reading;
  readonly things: Things;
  readonly context: Context;
  readonly known: Known;
}

/** What the builders need of the pathway data. */
export interface Known {
  readonly startingPoints: ReadonlySet<string>;
  /** All supplements, dearest zone first. */
  readonly zoneIds: readonly string[];
  /** Places of the regions that have a supplement of their own. */
  readonly londonRegionId: string | null;
  readonly bandIds: readonly string[];
  /** The family that people call "IT". */
  readonly itFamilyId: string | null;
  /** The bands a role is usually at; null when the data does not say. */
  readonly bandsOfRole: (roleId: string) => readonly string[] | null;
  /** What the one thing that an ask is about is called; null when it is about several, or none. */
  readonly titleOf: (ask: Ask) => string | null;
  /** None when the data does not say. */
  readonly familiesOfRole: (roleId: string) => readonly string[];
}

export type Missing = Exclude<Extract<Understanding, { kind: 'choose' }>['why'], 'name' | 'unsure'>;

export type Outcome =
  /** `picked`: from what was offered, so no name in it leaves a doubt. */
  | { readonly kind: 'ask'; readonly ask: Ask; readonly alternatives: readonly Ask[]; readonly picked?: true }
  | { readonly kind: 'missing'; readonly why: Missing; readonly asks: readonly Ask[] }
  /** Several are meant; which one is asked. */
  | { readonly kind: 'which'; readonly asks: readonly Ask[] }
  | {
      readonly kind: 'refuse';
      /** Null: about careers, but we hold nothing on it. */
      readonly reason: Extract<Ask, { kind: 'not-covered' }>['reason'] | null;
      readonly nearest: readonly Ask[];
      /** The words it is about, where not all of the question is. */
      readonly heard?: string;
    };

/** Free text kept in an ask: enough to search by, short enough for a button. */
export const MOST_WORDS = 200;

export const asked = (ask: Ask, alternatives: readonly Ask[] = []): Outcome => ({ kind: 'ask', ask, alternatives });

export const missing = (why: Missing, asks: readonly Ask[] = []): Outcome => ({ kind: 'missing', why, asks });

/** Words like "me" and "my": the person's own role comes before the one talked about. */
const OWN = /\b(?:i|im|me|my|mine|ive|id|we|our)\b/;
export const saysOwn = ({ reading }: Frame): boolean => OWN.test(reading.normalised);
export const pointsBack = ({ reading, text }: Frame): boolean => pointsAtIt(reading, text);

/** The role a question without a role is about: the one talked about, or the person's own; null = nobody said. */
export function roleInMind(frame: Frame): string | null {
  const talkedOf = frame.context.roleIds[0] ?? null;
  const own = frame.context.profile?.roleId ?? null;
  if (own !== null && saysOwn(frame) && !pointsBack(frame)) return own;
  return talkedOf ?? own;
}
