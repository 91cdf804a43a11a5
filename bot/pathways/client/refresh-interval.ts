// When to ask the service again (pure).
import type { PathwayFailure } from './failure.ts';

/** After a failure the next refresh comes sooner than a full interval: 5 s, then doubling. */
const FIRST_RETRY_MS = 5_000;
const LONGEST_WAIT_MS = 3_600_000;

/** The wait before the next refresh in ms. `failuresRunning` counts failed refreshes since the last good one. */
export function nextRefreshMs(refreshSeconds: number, failuresRunning: number, failure: PathwayFailure | null): number {
  const intervalMs = refreshSeconds * 1000;
  if (failuresRunning === 0) return intervalMs;
  const soonerMs = Math.min(intervalMs, FIRST_RETRY_MS * 2 ** Math.min(failuresRunning - 1, 20));
  const askedMs = failure !== null && 'retryAfterMs' in failure ? (failure.retryAfterMs ?? 0) : 0;
  return Math.max(soonerMs, Math.min(askedMs, LONGEST_WAIT_MS));
}
