// Teams brings a card up to date by itself when somebody named in it looks at it, once a minute at most. No elements here.
import type { Seen } from '../seen.ts';
import { isObject, objectAt, textAt } from '../wire.ts';

const CARD = 'application/vnd.microsoft.card.adaptive';
const MINUTE_MS = 60_000;

export interface Refresh {
  readonly verb: string;
  readonly data: unknown;
}

/** What the card asks to be sent for this person; null when it does not name them. */
export function refreshFor(card: unknown, memberId: string): Refresh | null {
  const refresh = objectAt(card, 'refresh');
  const action = objectAt(refresh, 'action');
  const verb = textAt(action, 'verb');
  const named = Array.isArray(refresh.userIds) && refresh.userIds.includes(memberId);
  return verb === null || !named ? null : { verb, data: action.data };
}

export class AutoRefresh {
  readonly #askedAt = new Map<string, number>();

  /** What to send now that this person looks at a message; null when there is nothing, or it was sent within the minute. */
  due(seen: Seen, card: unknown, memberId: string, nowMs: number): Refresh | null {
    const refresh = seen.by === 'bot' ? refreshFor(card, memberId) : null;
    const key = `${memberId} ${seen.activity.id}`;
    if (refresh === null || nowMs - (this.#askedAt.get(key) ?? -Infinity) < MINUTE_MS) return null;
    this.#askedAt.set(key, nowMs);
    return refresh;
  }
}

/** The card of a message, if it has one. */
export const cardIn = (seen: Seen): unknown =>
  (seen.activity.attachments ?? []).find((one) => isObject(one) && one.contentType === CARD)?.content ?? null;
