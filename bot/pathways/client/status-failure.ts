// What an HTTP status other than 200 and 304 means (pure).
import type { PathwayFailure } from './failure.ts';

export interface RefusedReply {
  readonly call: string;
  readonly status: number;
  readonly location: string | null;
  readonly retryAfterMs: number | null;
  /** `code` of the problem+json body, where there is one. */
  readonly code: string | null;
  /** How long the call took, for statuses that say "too slow". */
  readonly waitedMs: number;
}

/** The failure a status stands for. */
export function statusFailure(reply: RefusedReply): PathwayFailure {
  const { call, status, code, retryAfterMs } = reply;
  if (status >= 500) return { kind: 'server-error', call, status, code, retryAfterMs };
  if (status === 429) return { kind: 'rate-limited', call, retryAfterMs };
  if (status === 408) return { kind: 'timeout', call, waitedMs: reply.waitedMs };
  if (status === 401 || status === 403) return { kind: 'unauthorised', call, status };
  if (status === 404 || status === 410) return { kind: 'not-found', call };
  if (status >= 400) return { kind: 'refused', call, status, code };
  if (status >= 300 && status !== 304) return { kind: 'redirected', call, to: hostOf(reply.location) };
  return { kind: 'bad-reply', call, where: 'status', reason: `expected 200, got ${status}` };
}

/** The scheme and host alone: a redirect's path or query may hold secrets of the service. */
function hostOf(location: string | null): string {
  if (location === null || !URL.canParse(location)) return 'another address';
  return new URL(location).origin;
}
