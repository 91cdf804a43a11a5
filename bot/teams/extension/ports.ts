// What the message extension needs of the rest, in this room's words: lists of results, cards, drafts, and the posting of them.
import type { Answer } from '../../conversation/answer.ts';
import type { Ask } from '../../conversation/ask.ts';
import type { CardDraft, DraftForm, FilledIn } from '../../conversation/card-draft.ts';
import type { AskForAll } from '../../conversation/for-all.ts';
import type { Place } from '../../conversation/question.ts';
import type { Sent } from '../../sharing/posts.ts';
import type { PostOutcome } from '../../sharing/sharing.ts';

/** One result: how it reads in the list, and the card that goes into the conversation. Nothing in it tells of the person. */
export interface Listed {
  readonly title: string;
  readonly line: string;
  readonly card: object;
}

export interface Result extends Listed {
  /** What comes back when it is picked. */
  readonly payload: object;
}

export interface Page {
  readonly skip: number;
  readonly count: number;
}

export interface Results {
  readonly results: readonly Result[];
  /** Said when there are none. */
  readonly words: string;
}

/** A card on its way: the draft, and the id of its share, by which a second "send" is known. */
export interface Carried {
  readonly id: string;
  readonly draft: CardDraft & { readonly ask: AskForAll };
}

export type Redrafted =
  { readonly kind: 'ready'; readonly draft: Carried['draft'] } | { readonly kind: 'form'; readonly form: DraftForm };

/** Cards to find. */
export interface FoundCards {
  search(text: string, page: Page): Promise<Results>;
  /** Before anything is typed. Who asks is null where Teams does not say. */
  start(who: Who | null, at: Date, page: Page): Promise<Results>;
  /** A result that was picked; null for one that is not ours, or not of this release, or of records that are gone. */
  open(payload: unknown): Promise<Result | null>;
  /** The card of a place ("role/ccio") and where it leads; null when there is no such place. */
  unfold(place: string, url: string): Promise<Listed | null>;
}

export interface Who {
  readonly personId: string;
  readonly place: Place;
}

/** A card to make from somebody's message. */
export interface DraftedCards {
  /** What the message asks, as a form. */
  read(words: string): Promise<DraftForm>;
  redraft(filled: FilledIn): Promise<Redrafted>;
  /** The form of a draft that is to be edited. */
  edit(draft: CardDraft): DraftForm;
  dialog(form: DraftForm): object;
  /** Asks to add the bot; the draft comes back with the consent. */
  install(draft: CardDraft): object;
  /** A card to look at before it is sent, which carries what it was made of. */
  preview(card: object, carried: Carried): object;
  readForm(data: unknown): FilledIn | null;
  readDraft(data: unknown): CardDraft | null;
  /** Reads nothing of the previewed card but what it carries. */
  readCarried(card: unknown): Carried | null;
}

/** A card as somebody wants to share it. */
export interface ShareDraft {
  readonly ask: Ask;
  readonly note: string | null;
  readonly sharer: { readonly personId: string; readonly userId: string; readonly name: string | null };
}

/** The sharing room, as much of it as is needed here. */
export interface Sharing {
  /** Null: it cannot be shared, or there is no data. */
  preview(draft: ShareDraft): Answer | null;
  /** Keeps the share, then posts it by `send`: at most once for each id. */
  post(
    draft: ShareDraft & { readonly shareId: string; readonly place: Place & { readonly serviceUrl: string } },
    send: (answer: Answer) => Promise<Sent>,
  ): Promise<Pick<PostOutcome, 'kind'>>;
}

export interface Extension {
  readonly found: FoundCards;
  readonly drafted: DraftedCards;
  readonly sharing: Sharing;
  /** Where links of ours lead, without a slash at the end; null when the bot has no address of its own. */
  readonly home: () => string | null;
  /** The ids under which Teams knows the app. */
  readonly appIds: readonly string[];
  readonly newId: () => string;
}
