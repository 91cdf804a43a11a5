// A question as it reaches this room: who asked, what text or button, where. No Teams types.
import type { Ask } from './ask.ts';

/** Where the question was asked. `id` is the conversation without a thread suffix for 1:1 and group chats, with it for channels. */
export interface Place {
  readonly id: string;
  readonly scope: 'personal' | 'group' | 'channel';
  readonly tenantId: string | null;
}

export interface Question {
  /** Stable key of the person within this bot; never a name. */
  readonly personId: string;
  readonly place: Place;
  readonly said:
    | { readonly kind: 'text'; readonly text: string }
    | { readonly kind: 'button'; readonly ask: Ask }
    /** A button whose payload no parser accepts: of another version, or forged. */
    | { readonly kind: 'unknown-button' };
  /** The message whose button was pressed; null or absent when Teams does not say, and for text. */
  readonly pressedOn?: string | null;
  /** BCP 47, as the client reports it. */
  readonly locale: string | null;
  /** IANA zone, as the client reports it. */
  readonly timeZone: string | null;
  readonly at: Date;
}
