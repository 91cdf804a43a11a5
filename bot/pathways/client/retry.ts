// Try again or stop: the rule (pure), and the source that follows it. Every call here is a read, so a repeat is harmless.
import { setTimeout as wait } from 'node:timers/promises';
import type { PathwayFailure } from './failure.ts';
import type { PathwaySource } from './source.ts';

export interface RetryPolicy {
  /** Tries in all, the first included. */
  readonly maxTries: number;
  /** No further try starts after this long since the first began. */
  readonly budgetMs: number;
  /** The wait before the second try is at most this, and doubles each time. */
  readonly baseMs: number;
  readonly maxDelayMs: number;
  /** A longer Retry-After than this is not waited for here: the next refresh comes soon enough. */
  readonly maxRetryAfterMs: number;
}

export const RETRY_POLICY: RetryPolicy = {
  maxTries: 4,
  budgetMs: 10_000,
  baseMs: 250,
  maxDelayMs: 3_000,
  maxRetryAfterMs: 8_000,
};

export type NextTry =
  | { readonly kind: 'wait'; readonly delayMs: number }
  | {
      readonly kind: 'stop';
      readonly because: 'would-not-help' | 'tries-spent' | 'asked-to-wait-too-long' | 'time-spent';
    };

/**
 * What to do after try number `attempt` (1 is the first) failed, `elapsedMs` after the first began.
 * Full jitter: the wait is anywhere from 0 to the bound, so that many bots do not come back together.
 * A Retry-After is a floor; jitter comes on top. `random` gives 0..1.
 */
export function nextTry(
  failure: PathwayFailure,
  attempt: number,
  elapsedMs: number,
  policy: RetryPolicy,
  random: () => number,
): NextTry {
  if (!mayPass(failure)) return { kind: 'stop', because: 'would-not-help' };
  if (attempt >= policy.maxTries) return { kind: 'stop', because: 'tries-spent' };
  const askedMs = 'retryAfterMs' in failure ? failure.retryAfterMs : null;
  if (askedMs !== null && askedMs > policy.maxRetryAfterMs) return { kind: 'stop', because: 'asked-to-wait-too-long' };
  const boundMs = Math.min(policy.maxDelayMs, policy.baseMs * 2 ** (attempt - 1));
  const delayMs = askedMs === null ? random() * boundMs : askedMs + random() * policy.baseMs;
  if (elapsedMs + delayMs >= policy.budgetMs) return { kind: 'stop', because: 'time-spent' };
  return { kind: 'wait', delayMs };
}

function mayPass(failure: PathwayFailure): boolean {
  return (
    failure.kind === 'timeout' ||
    failure.kind === 'unreachable' ||
    failure.kind === 'rate-limited' ||
    failure.kind === 'server-error'
  );
}

export interface RetryParts {
  readonly policy: RetryPolicy;
  /** Rejects when the signal aborts. */
  readonly sleep: (delayMs: number, signal?: AbortSignal) => Promise<void>;
  readonly random: () => number;
  readonly now: () => Date;
}

/** The real `sleep` for `withRetry`. */
export async function sleep(delayMs: number, signal?: AbortSignal): Promise<void> {
  await wait(delayMs, undefined, { signal });
}

/** The same source, asked again while `nextTry` says so. A `cancelled` failure comes back if the signal aborts a wait. */
export function withRetry(source: PathwaySource, parts: RetryParts): PathwaySource {
  return {
    getMeta: (request, signal) => repeat(() => source.getMeta(request, signal), parts, signal),
    getPage: (request, signal) => repeat(() => source.getPage(request, signal), parts, signal),
  };
}

type Tried<T> = T | { readonly kind: 'failed'; readonly failure: PathwayFailure };

async function repeat<T extends { readonly kind: string }>(
  tryOnce: () => Promise<Tried<T>>,
  parts: RetryParts,
  signal: AbortSignal | undefined,
): Promise<Tried<T>> {
  const startedAtMs = parts.now().getTime();
  for (let attempt = 1; ; attempt += 1) {
    const result = await tryOnce();
    const failure = failureOf(result);
    if (failure === null) return result;
    const elapsedMs = parts.now().getTime() - startedAtMs;
    const next = nextTry(failure, attempt, elapsedMs, parts.policy, parts.random);
    if (next.kind === 'stop') return result;
    try {
      await parts.sleep(next.delayMs, signal);
    } catch (error) {
      if (signal?.aborted) return { kind: 'failed', failure: { kind: 'cancelled', call: failure.call } };
      throw error;
    }
  }
}

function failureOf(result: { readonly kind: string; readonly failure?: PathwayFailure }): PathwayFailure | null {
  return result.kind === 'failed' ? (result.failure ?? null) : null;
}
