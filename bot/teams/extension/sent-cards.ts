// Cards that were sent lately: Teams repeats "send" when our reply was late, and people press twice. Bounded by count and age; lost at a
// restart, which may cost a second card.
import { LRUCache } from 'lru-cache';

const KEPT_MS = 60 * 60 * 1000;
const MOST_KEPT = 5000;

export interface SentCards {
  /** True the first time; then it counts as sent. */
  readonly first: (personId: string, cardId: string) => boolean;
  /** It did not arrive, and may be sent again. */
  readonly forget: (personId: string, cardId: string) => void;
}

export function createSentCards(now: () => Date): SentCards {
  const clock = { now: () => now().getTime() };
  const sent = new LRUCache<string, true>({ max: MOST_KEPT, ttl: KEPT_MS, ttlResolution: 0, perf: clock });
  const key = (personId: string, cardId: string): string => JSON.stringify([personId, cardId]);
  return {
    first: (personId, cardId) => {
      const known = sent.has(key(personId, cardId));
      sent.set(key(personId, cardId), true);
      return !known;
    },
    forget: (personId, cardId) => {
      sent.delete(key(personId, cardId));
    },
  };
}
