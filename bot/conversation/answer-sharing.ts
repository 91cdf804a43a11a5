// How far sharing a card, or inviting others to a course, has come.
import type { Answer } from './answer.ts';
import type { Option } from './answer-parts.ts';
import type { ReminderOutcome } from '../reminders/reminder-outcome.ts';
import type { Ask } from './ask.ts';
import type { ShareStep } from './ask-sharing.ts';

export type SharedNote =
  /** Not added: it is there already, there are six, none was chosen. */
  | 'there-already'
  | 'six-already'
  | 'choose-a-role'
  /** Added, for a client that cannot show the new card at once. */
  | 'added'
  /** The share is not known any more, or was taken back. */
  | 'no-longer'
  | 'taken-back'
  | 'not-here';

/** How far a share has come. */
export type ShareStage =
  | {
      readonly kind: 'choose';
      readonly ask: Ask;
      readonly names: readonly string[];
      readonly places: readonly Option[];
      readonly placeId: string | null;
      readonly note: string;
      /** Something is wrong with what was filled in. */
      readonly missing: 'place' | 'not-there' | null;
    }
  /** The bot is nowhere with this person but here. */
  | { readonly kind: 'no-places' }
  | {
      readonly kind: 'preview';
      readonly shareId: string;
      readonly place: string | null;
      readonly answer: Answer;
      readonly change: ShareStep;
    }
  | { readonly kind: 'posted'; readonly shareId: string; readonly place: string | null; readonly undoable: boolean }
  | { readonly kind: 'taken-back'; readonly how: 'deleted' | 'corrected' }
  | {
      readonly kind: 'problem';
      readonly why:
        'not-shareable' | 'not-there' | 'unsure' | 'failed' | 'posting' | 'too-late' | 'undo-failed' | 'gone';
      /** What to press to try again. */
      readonly again: ShareStep | null;
    };

/** How far an invitation to a course has come. */
export type InviteStage =
  /** The card for all. `session`: the dates that come first; null when there are none. */
  | {
      readonly kind: 'open';
      readonly inviteId: string;
      readonly course: Option;
      readonly session: { readonly applyBy: string | null; readonly startsAt: string | null } | null;
      /** Who invited; the edge fills it in, for no name is known in here. */
      readonly inviter: string | null;
    }
  | { readonly kind: 'which-course' }
  /** Asked in a chat of one's own. */
  | { readonly kind: 'not-among-others' }
  /** What the one who pressed sees. */
  | { readonly kind: 'taken'; readonly outcome: ReminderOutcome }
  /** Null: the one who pressed has not invited. */
  | { readonly kind: 'count'; readonly people: number | null };
