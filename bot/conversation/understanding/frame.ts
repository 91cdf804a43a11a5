// What the builders of asks work on: one reading of one question in its conversation.
import type { Ask } from '../ask.ts';
import type { Reading } from './entities.ts';
import type { Label } from './labels.ts';
import type { Things } from './things.ts';
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
}

export type Missing = Exclude<Extract<Understanding, { kind: 'choose' }>['why'], 'name' | 'unsure'>;

export type Outcome =
  | { readonly kind: 'ask'; readonly ask: Ask; readonly alternatives: readonly Ask[] }
  | { readonly kind: 'missing'; readonly why: Missing; readonly asks: readonly Ask[] }
  | {
      readonly kind: 'refuse';
      readonly reason: Extract<Ask, { kind: 'not-covered' }>['reason'];
      readonly nearest: readonly Ask[];
    };

export const asked = (ask: Ask, alternatives: readonly Ask[] = []): Outcome => ({ kind: 'ask', ask, alternatives });

export const missing = (why: Missing, asks: readonly Ask[] = []): Outcome => ({ kind: 'missing', why, asks });

/** Words like "me" and "my": the person's own role comes before the one talked about. */
const OWN = /\b(?:i|im|me|my|mine|ive|id|we|our)\b/;
const POINTING = /\b(?:it|its|that|this|they|them|their|those|these|he|she|one|there|same)\b/;

export const saysOwn = ({ reading }: Frame): boolean => OWN.test(reading.normalised);
export const pointsBack = ({ reading }: Frame): boolean => POINTING.test(reading.normalised);

/** The role a question without a role is about: the one talked about, or the person's own; null = nobody said. */
export function roleInMind(frame: Frame): string | null {
  const talkedOf = frame.context.roleIds[0] ?? null;
  const own = frame.context.profile?.roleId ?? null;
  if (own !== null && saysOwn(frame) && !pointsBack(frame)) return own;
  return talkedOf ?? own;
}
