// What this room needs of Teams, in its own words. Each call is one request; nothing is tried again behind it.
import type { Answer } from '../conversation/answer.ts';
import type { Place } from '../conversation/question.ts';

/** Where a card stands or is to stand. */
export interface PostPlace extends Place {
  /** Null: nothing can be sent there. */
  readonly serviceUrl: string | null;
  /** Of a channel, when known. */
  readonly teamId?: string | null;
}

export type Refused =
  /** The bot is not in that conversation, or may not write there. */
  | { readonly kind: 'not-there' }
  /** The message has been deleted. */
  | { readonly kind: 'gone' }
  /** Teams is busy or away. */
  | { readonly kind: 'later'; readonly retryAfterSeconds: number | null }
  /** Nobody knows whether it was done. */
  | { readonly kind: 'unsure' }
  | { readonly kind: 'failed' };

export type Member =
  | { readonly kind: 'member'; readonly name: string | null }
  | { readonly kind: 'no-member' }
  | { readonly kind: 'not-there' }
  | { readonly kind: 'unknown' };

/** What became of a card that was to be posted. */
export type Sent = { readonly kind: 'sent'; readonly messageId: string | null } | Refused;

export interface Posts {
  /** A message of its own; in a channel it starts a thread. */
  post(place: PostPlace, answer: Answer): Promise<Sent>;
  /** Puts another card in a message's place, for everybody. */
  update(place: PostPlace, messageId: string, answer: Answer): Promise<{ readonly kind: 'done' } | Refused>;
  remove(place: PostPlace, messageId: string): Promise<{ readonly kind: 'done' } | Refused>;
  /** Whether somebody is in a conversation, and their name there. `fresh`: not as it was known a few minutes ago. */
  member(place: PostPlace, userId: string, fresh?: boolean): Promise<Member>;
  /** The names of a team and a channel; null when they cannot be had. */
  channelName(
    place: PostPlace,
    teamId: string,
  ): Promise<{ readonly team: string | null; readonly channel: string | null } | null>;
  /** The names of a few who are there, but for `besides`; null when they cannot be had. */
  someNames(place: PostPlace, besides: string): Promise<readonly string[] | null>;
}
