// What the routes tell the page: everything at first, then one event at a time.
import type { ClockState } from './clock.ts';
import type { Delivery } from './outcome.ts';
import type { ConnectorEvent, Conversation, Member, Seen } from './seen.ts';
import type { Account } from './wire.ts';

export type PageEvent =
  | ConnectorEvent
  | { readonly kind: 'delivered'; readonly delivery: Delivery }
  /** Somebody moved the clock. */
  | { readonly kind: 'clock'; readonly clock: ClockState };

export interface Snapshot {
  readonly bot: Account & { readonly name: string };
  readonly me: Member;
  readonly places: readonly { readonly conversation: Conversation; readonly installed: boolean }[];
  /** Of every conversation, oldest first in each. */
  readonly messages: readonly Seen[];
  /** Null: the clock cannot be moved here. */
  readonly clock: ClockState | null;
}
