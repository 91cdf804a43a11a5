// What a Teams client shows: a conversation, its people, and a message with what became of it.
import type { WireActivity } from './wire.ts';

export type Scope = 'personal' | 'groupChat' | 'channel';

export interface Member {
  /** "29:..." */
  readonly id: string;
  readonly name: string;
  readonly aadObjectId: string;
}

export interface Conversation {
  /** Without a thread suffix. */
  readonly id: string;
  readonly scope: Scope;
  readonly name: string;
  readonly tenantId: string;
  /** Channels only. Several channels may share a team. */
  readonly team?: { readonly id: string; readonly name: string };
  /** People only; the bot is in every conversation until it is uninstalled. */
  readonly members: readonly Member[];
}

export interface Seen {
  /** Without a thread suffix. */
  readonly conversationId: string;
  /** Id of the thread's first message; null outside channels. */
  readonly threadId: string | null;
  /** As sent, its `id` set. */
  readonly activity: WireActivity & { readonly id: string };
  readonly by: 'bot' | 'person';
  /** ISO date and time. */
  readonly sentAt: string;
  readonly edited: boolean;
  readonly deleted: boolean;
  /** Member id when only one person sees it (a targeted message). */
  readonly onlyFor: string | null;
  /** Cards that Action.Execute put in place of the shared one, by member id. */
  readonly views: Readonly<Record<string, unknown>>;
}

export type ConnectorEvent =
  | { readonly kind: 'opened'; readonly conversation: Conversation; readonly installed: boolean }
  | { readonly kind: 'sent' | 'edited' | 'deleted' | 'viewed'; readonly seen: Seen }
  | { readonly kind: 'typing'; readonly conversationId: string; readonly threadId: string | null }
  | { readonly kind: 'refused'; readonly status: number; readonly path: string };

export type Listener = (event: ConnectorEvent) => void;
