// What a thrown network error means, read from its code alone: messages and properties may carry the request's headers.
import { CONNECT_TIMEOUT } from './connection.ts';
import type { PathwayFailure } from './failure.ts';

const NOT_TRUSTED = /^(CERT_|ERR_TLS_|ERR_SSL_|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_|HOSTNAME_MISMATCH|EPROTO)/;

/** The failure behind an error of the connection or its stream; null when it is none we expect, so a bug of ours. */
export function connectionFailure(error: unknown, call: string, waitedMs: number): PathwayFailure | null {
  const code = codeOf(error);
  if (code === null) return null;
  if (code === CONNECT_TIMEOUT || code === 'ETIMEDOUT') return { kind: 'timeout', call, waitedMs };
  if (NOT_TRUSTED.test(code)) return { kind: 'untrusted', call, reason: code };
  if (code.startsWith('HPE_')) return { kind: 'bad-reply', call, where: 'connection', reason: `not HTTP (${code})` };
  if (code.startsWith('Z_')) return { kind: 'bad-reply', call, where: 'body', reason: `broken gzip (${code})` };
  if (code === 'ERR_STREAM_PREMATURE_CLOSE') return { kind: 'unreachable', call, reason: 'connection lost half-way' };
  return /^E(?!RR_)[A-Z_]+$/.test(code) ? { kind: 'unreachable', call, reason: code } : null;
}

function codeOf(error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error)) return null;
  return typeof error.code === 'string' ? error.code : null;
}
