// A refused send as plain facts, for the policy in bot/reminders/sending/outcomes.ts to judge.
import type { SendFailure } from '../../reminders/sending/delivery.ts';

export const NO_REPLY: SendFailure = { status: null, code: null, body: null, retryAfterSeconds: null };

/** `reply`: the body as text; JSON is read, anything else is left as it is. */
export function failureOf(response: Response, reply: string): SendFailure {
  const body = jsonOr(reply);
  return {
    status: response.status,
    code: codeIn(body),
    body,
    retryAfterSeconds: retryAfter(response.headers.get('retry-after'), response.headers.get('date')),
  };
}

/** The value of JSON, or the text itself when it is none. */
export function jsonOr(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function codeIn(body: unknown): string | null {
  if (typeof body !== 'object' || body === null) return null;
  const error = 'error' in body ? body.error : body;
  return typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string'
    ? error.code
    : null;
}

/** Seconds, or a date, which is counted from the reply's own clock. Null when there is none or it cannot be read. */
export function retryAfter(value: string | null, sentAt: string | null): number | null {
  if (value === null) return null;
  if (/^\s*\d{1,7}(?:\.\d+)?\s*$/.test(value)) return Math.ceil(Number(value));
  const until = Date.parse(value);
  const from = Date.parse(sentAt ?? '');
  if (Number.isNaN(until) || Number.isNaN(from)) return null;
  return Math.max(0, Math.ceil((until - from) / 1000));
}
