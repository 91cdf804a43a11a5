// How much one person may ask: 30 questions in any minute. Pure, but for the small store at the end.
import { LRUCache } from 'lru-cache';

const MOST_QUESTIONS = 30;
const WINDOW_MS = 60_000;
const MOST_PEOPLE = 20_000;

export type Admission =
  | { readonly kind: 'admitted'; readonly askedAt: readonly number[] }
  | { readonly kind: 'wait'; readonly retryAfterSeconds: number };

/** Pure: `askedAt` are the times (ms) of the questions admitted before, oldest first. */
export function admit(askedAt: readonly number[], nowMs: number, most: number = MOST_QUESTIONS): Admission {
  // A clock that was put back must not keep anyone waiting for it to catch up.
  const recent = askedAt.filter((at) => at > nowMs - WINDOW_MS && at <= nowMs);
  const oldest = recent[0];
  if (recent.length < most || oldest === undefined) return { kind: 'admitted', askedAt: [...recent, nowMs] };
  return { kind: 'wait', retryAfterSeconds: Math.max(1, Math.ceil((oldest + WINDOW_MS - nowMs) / 1000)) };
}

export type RateLimit = (personId: string, now: Date) => Admission;

/** Remembers the last minute of each person, for the 20,000 who asked last. */
export function createRateLimit(most: number = MOST_QUESTIONS): RateLimit {
  const kept = new LRUCache<string, readonly number[]>({ max: MOST_PEOPLE });
  return (personId, now) => {
    const admission = admit(kept.get(personId) ?? [], now.getTime(), most);
    if (admission.kind === 'admitted') kept.set(personId, admission.askedAt);
    return admission;
  };
}
