// What this room needs of sharing, in its own words; bot/sharing provides it, bot/wire.ts joins them.
import type { Answer } from './answer.ts';
import type { Ask } from './ask.ts';
import type { Place } from './question.ts';

export type ShareAsk = Extract<Ask, { kind: 'share' | 'shared-card' }>;

/** The one who shares, or who pressed a button of a shared card. */
export interface Asker {
  readonly personId: string;
  readonly place: Place;
  /** The message whose button was pressed; null when not known. */
  readonly pressedOn: string | null;
  readonly at: Date;
  /** What this person would be answered, with what we know of them. */
  readonly answer: (ask: Ask) => Promise<Answer>;
}

export type AnswerShare = (ask: ShareAsk, asker: Asker) => Promise<Answer>;
