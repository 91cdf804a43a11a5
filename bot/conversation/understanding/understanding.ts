// What understanding takes and gives. The work is in understand.ts; the names it knows come from the catalogue.
import type { Ask } from '../ask.ts';
import type { NotCovered } from '../ask-topics.ts';
import type { BandId } from '../../pathways/pathway.ts';

/** What is recalled of the conversation and the person; all of it may be empty. Most recent first. */
export interface Context {
  readonly lastAsk: Ask | null;
  readonly roleIds: readonly string[];
  readonly bandIds: readonly BandId[];
  /** What was offered last, in the order shown: "the second one". */
  readonly offered: readonly Ask[];
  /** The last answer asked which of these was meant. */
  readonly asking: boolean;
  /** Other readings of the last question: "not that". */
  readonly others: readonly Ask[];
  /** The last question is long past: what was talked about must be pointed at, and is no longer left out. */
  readonly isOld: boolean;
  readonly profile: {
    readonly roleId: string | null;
    readonly bandId: BandId | null;
    readonly regionId: string | null;
  } | null;
}

/** Nothing said before, and nobody known. */
export const NO_CONTEXT: Context = {
  lastAsk: null,
  roleIds: [],
  bandIds: [],
  offered: [],
  asking: false,
  others: [],
  isOld: false,
  profile: null,
};

export type EntityType =
  | 'role'
  | 'band'
  | 'skill'
  | 'course'
  | 'body'
  | 'network'
  | 'region'
  | 'family'
  | 'guide'
  | 'zone'
  | 'hours'
  | 'year'
  | 'other-occupation';

export interface Entity {
  readonly type: EntityType;
  /** Every id the words can mean; more than one = ambiguous ("cso"). */
  readonly ids: readonly string[];
  /** Character span in the normalised text. */
  readonly start: number;
  readonly end: number;
  /** Edits that were needed to match; 0 = as written. */
  readonly edits: number;
  readonly said: string;
}

export type Understanding =
  | {
      readonly kind: 'ask';
      readonly ask: Ask;
      /** 0..1 */
      readonly p: number;
      readonly entities: readonly Entity[];
      /** Up to three other readings, likeliest first, for "not that". */
      readonly alternatives: readonly Ask[];
    }
  | {
      readonly kind: 'choose';
      readonly why: 'name' | 'unsure' | 'missing-role' | 'missing-second-role' | 'missing-goal' | 'missing-band';
      readonly heard: string;
      /** Up to four, likeliest first. */
      readonly asks: readonly Ask[];
      readonly entities: readonly Entity[];
    }
  | {
      readonly kind: 'refuse';
      /** null: nothing told us why; simply not understood. */
      readonly reason: NotCovered | null;
      readonly heard: string;
      readonly nearest: readonly Ask[];
    };

/**
 * Text to readings. Pure: same arguments and model, same result. With the encoder's vector of `SentenceFor(text)` it
 * reads more wordings right; without one, or with null, it goes by words alone.
 */
export type Understand = (text: string, context: Context, vector?: Float32Array | null) => Understanding;

/** What to give the encoder: the text with a plain word for each thing named. Null when a vector would change nothing. */
export type SentenceFor = (text: string) => string | null;
