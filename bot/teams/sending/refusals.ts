// What it means for a card in a conversation that Teams did not do as asked: one table for every way a card is posted, changed or deleted.
import { codesIn } from '../../reminders/sending/outcomes.ts';
import type { Refused } from '../../sharing/posts.ts';
import type { CallResult } from './connector-call.ts';

const LATER: Refused = { kind: 'later', retryAfterSeconds: null };
/** The connection was never made, so nothing arrived. */
const NEVER_SENT = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN'];
/** A gateway gave up; what stands behind it may have gone on. */
const GATEWAY = [502, 503, 504];
const BUSY = [412, 429];

/** `lost`: what it means when no answer came. */
export function refusedBy(result: Exclude<CallResult, { kind: 'done' }>, lost: 'unsure' | 'later'): Refused {
  if (result.kind === 'no-place') return { kind: 'not-there' };
  const { status, code, retryAfterSeconds } = result.failure;
  const unknown: Refused = lost === 'unsure' ? { kind: 'unsure' } : LATER;
  if (status === null) return NEVER_SENT.includes(code ?? '') ? LATER : unknown;
  if (GATEWAY.includes(status)) return unknown;
  if (BUSY.includes(status)) return { kind: 'later', retryAfterSeconds };
  if (status === 403) return { kind: 'not-there' };
  if (status !== 404) return { kind: 'failed' };
  return codesIn(result.failure).has('conversationnotfound') ? { kind: 'not-there' } : { kind: 'gone' };
}
