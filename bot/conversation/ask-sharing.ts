// The steps of sharing a card and of inviting others, as parts of an ask.
import type { Ask } from './ask.ts';

/** `open`: the card is put among others; courseId null: it was not made out. `take`: to be reminded. `count`: how many have been. */
export type InvitePress =
  | { readonly act: 'open'; readonly courseId: string | null }
  | { readonly act: 'take' | 'count'; readonly inviteId: string; readonly courseId: string };

/** Sharing goes step by step: where to and with which words, how it will look, posted; and taken back. */
export type ShareStep =
  | {
      readonly act: 'choose' | 'preview';
      readonly ask: Ask;
      readonly placeId: string | null;
      /** What the person wants to say beside it. */
      readonly note: string;
    }
  | { readonly act: 'post' | 'undo'; readonly shareId: string };

export const SHARED_ACTS = [
  'compare-with-me',
  'add-role',
  'show-route',
  'remind-me',
  'back',
  'refresh',
  'ask',
] as const;

/** What is pressed on a shared card. `refresh` is Teams itself asking for the card as it is now. */
export type SharedAct = (typeof SHARED_ACTS)[number];

export interface SharedPress {
  readonly act: SharedAct;
  readonly shareId: string;
  /** What the card showed: enough to answer the one who pressed, even when the share is not known any more. */
  readonly ask: Ask;
  /** To be added. */
  readonly roleId: string | null;
  /** The button inside a view of one's own; with `refresh`, what that view shows. */
  readonly inner: Ask | null;
}
