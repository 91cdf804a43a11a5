// What this room offers: cards that a person posts for others, and that live on there. What is kept is ids, but for the line of their own
// that the person wants to stand on the card; their name is asked of Teams when the card is drawn.
import type { AnswerOf } from '../conversation/answer.ts';
import type { Ask } from '../conversation/ask.ts';
import type { Place } from '../conversation/question.ts';
import type { AnswerShare } from '../conversation/share.ts';
import type { PostPlace, Sent } from './posts.ts';

export interface Sharer {
  readonly personId: string;
  /** Teams' id for them ("29:…"), when known: with it their name is found again when the card changes. */
  readonly userId?: string | null;
  /** Stands on the card; not kept. */
  readonly name: string | null;
}

/** A card as somebody wants to share it. */
export interface ShareDraft {
  readonly ask: Ask;
  /** A line in the person's own words; cut at `LONGEST_NOTE`. */
  readonly note: string | null;
  readonly sharer: Sharer;
}

export const LONGEST_NOTE = 300;

/** Undo works for so long after the card was posted. */
export const UNDO_MS = 10 * 60 * 1000;

/** Where to post: its address is looked up when left out. In a channel, without a thread, it starts one. */
export type DraftPlace = Place & { readonly serviceUrl?: string | null };

/** Where a card may be shared. */
export interface SharePlace extends PostPlace {
  /** As Teams names it; null when it does not, as with most group chats. */
  readonly title: string | null;
  readonly teamTitle: string | null;
  readonly teamId: string | null;
  /** Teams' id for the person there. */
  readonly userId: string;
  /** A few who are there, when it has no name. */
  readonly people: readonly string[] | null;
}

/** A share as it is kept. */
export interface Share {
  readonly id: string;
  readonly ask: Ask;
  readonly note: string | null;
  readonly sharer: { readonly personId: string; readonly userId: string | null };
  readonly place: PostPlace;
  /** Null until it has been posted, and when Teams did not say. */
  readonly messageId: string | null;
  /** Raised by each change that everybody is to see. */
  readonly revision: number;
  /** What everybody sees. */
  readonly shownRevision: number;
  readonly createdAt: Date;
  /** Somebody has begun to post it. */
  readonly postingAt: Date | null;
  readonly postedAt: Date | null;
  readonly undoneAt: Date | null;
  readonly undoneHow: 'deleted' | 'corrected' | null;
  /** The message is not there any more. */
  readonly goneAt: Date | null;
}

export type SharedAnswer = AnswerOf<'shared'>;

/** A share about to be kept. `shareId`: made before, so that of two with the same one only the first is kept. */
export type PlacedDraft = ShareDraft & { readonly shareId?: string; readonly place: DraftPlace };

/** A share made ready: what to post, and under which id it is kept. */
export interface Prepared {
  readonly shareId: string;
  readonly answer: SharedAnswer;
}

export type PostOutcome =
  | { readonly kind: 'posted'; readonly shareId: string }
  /** Personal, or of records the data does not hold, or there is no data. */
  | { readonly kind: 'not-shareable' }
  /** The bot is not there, or the person is not (any more). */
  | { readonly kind: 'not-there' }
  /** Somebody (perhaps this person, with another press) is posting it this moment. */
  | { readonly kind: 'posting' }
  /** Nobody knows whether it arrived: the answer to the request was lost. */
  | { readonly kind: 'unsure' }
  | { readonly kind: 'failed' }
  /** Not this person's, taken back, or not known any more. */
  | { readonly kind: 'gone' };

export type UndoOutcome =
  | { readonly kind: 'deleted' }
  /** It could not be deleted, so a line saying that it was taken back stands in its place. */
  | { readonly kind: 'corrected' }
  /** Neither was possible yet; it is tried again, ever more seldom, for as long as the share is kept. */
  | { readonly kind: 'failed' }
  | { readonly kind: 'too-late' }
  /** Not this person's, or not known any more. */
  | { readonly kind: 'gone' };

/** Somebody, or the bot, seen in a group chat or a channel. */
export interface Presence {
  /** Without a thread. */
  readonly placeId: string;
  readonly scope: 'group' | 'channel';
  readonly tenantId: string | null;
  readonly serviceUrl: string;
  readonly teamId: string | null;
  readonly title: string | null;
  readonly teamTitle: string | null;
  /** Null when nobody is named. */
  readonly person: { readonly personId: string; readonly userId: string } | null;
}

/** What changed about places. */
export type PlaceChange =
  /** The bot was taken out: of a chat, or of a team with all its channels. */
  | { readonly kind: 'bot-left'; readonly placeId: string; readonly teamId: string | null }
  | {
      readonly kind: 'people-left';
      readonly placeId: string;
      readonly teamId: string | null;
      readonly userIds: readonly string[];
    }
  | { readonly kind: 'renamed'; readonly placeId: string; readonly title: string }
  | { readonly kind: 'team-renamed'; readonly teamId: string; readonly title: string }
  | { readonly kind: 'place-deleted'; readonly placeId: string }
  | { readonly kind: 'team-deleted'; readonly teamId: string };

export interface Sharing {
  /** For the conversation: the steps of sharing in a chat, and presses on a shared card. */
  readonly answer: AnswerShare;
  /** The card as it would look; nothing is kept, its buttons are only named. Null: this cannot be shared, or there is no data. */
  preview(draft: ShareDraft): SharedAnswer | null;
  /**
   * Keeps the share before it is posted, so that its buttons work from the first moment. Post `answer` (through cards/render.ts) and
   * then call `posted`. Null as for `preview`.
   */
  prepare(draft: PlacedDraft): Promise<Prepared | null>;
  /** `messageId` null: Teams did not say; the card then cannot be changed for all or taken back. */
  posted(shareId: string, messageId: string | null): Promise<void>;
  /**
   * Prepares, posts by `send` at most once for each id, on all processes together, and notes the message. Whether the person may is for
   * the caller.
   */
  post(
    draft: PlacedDraft & { readonly shareId: string },
    send: (answer: SharedAnswer) => Promise<Sent>,
  ): Promise<PostOutcome>;
  /** Where this person may share: the bot is there, and has seen the person there. Best match first; '' gives all. */
  places(personId: string, text: string): Promise<readonly SharePlace[]>;
  /** Takes it back within ten minutes: deleted, or replaced by a short correction. Twice gives the same. */
  undo(shareId: string, personId: string, now: Date): Promise<UndoOutcome>;
  find(shareId: string): Promise<Share | null>;
  /** Notes who is where. */
  seen(presence: Presence, at: Date): Promise<void>;
  changed(change: PlaceChange, at: Date): Promise<void>;
  /** Shows everybody what could not be shown so far, as after a restart or while Teams was away. Run it every minute or so. */
  catchUp(): Promise<void>;
  /** When nothing is under way any more. */
  idle(): Promise<void>;
}
