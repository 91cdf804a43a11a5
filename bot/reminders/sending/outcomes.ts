// What to do when Teams refuses a message: one row a kind of refusal, read from the top. Data, with the few lines that
// read it. The status counts first, then the code; a `subCode` may hide anywhere in the body, even in JSON in a string.
import type { Hold, How, SendFailure } from './delivery.ts';

export type Step =
  /** Try again later, with growing pauses, up to `RETRY.most` attempts. */
  | { readonly do: 'retry'; readonly because: string }
  /** Not the message's fault: tried again as often as it takes, until the late rule ends it. `rests`: nothing else goes that way meanwhile. */
  | { readonly do: 'wait'; readonly because: string; readonly rests: boolean }
  /** Never again, for this occurrence. `alert`: an operator or a developer has to look. */
  | { readonly do: 'give-up'; readonly because: string; readonly alert: boolean }
  | { readonly do: 'hold'; readonly hold: Hold; readonly because: string; readonly forgetPlace: boolean }
  /** At once and once, in another way; refused again, `else` holds. */
  | {
      readonly do: 'once-more';
      readonly how: How;
      readonly because: string;
      readonly else: Step;
    }
  /** Ours to mend, not the reminder's fault: it waits, and the late rule ends the waiting. `lane` closes the whole tenant. */
  | { readonly do: 'wait-for-operator'; readonly because: string; readonly lane: 'tenant' | null };

interface Row {
  /** Null: no reply at all. */
  readonly status: readonly number[] | null;
  /** Any of these codes or sub-codes, whatever their case; left out: any. */
  readonly codes?: readonly string[];
  readonly step: Step;
}

const retry = (because: string): Step => ({ do: 'retry', because });
const giveUp = (because: string, alert: boolean): Step => ({ do: 'give-up', because, alert });
const hold = (why: Hold, because: string, forgetPlace = false): Step => ({
  do: 'hold',
  hold: why,
  because,
  forgetPlace,
});
const operator = (because: string, lane: 'tenant' | null = null): Step => ({ do: 'wait-for-operator', because, lane });

const POLICY: readonly Row[] = [
  { status: null, step: retry('no-reply') },
  {
    status: [400],
    codes: ['MessageSizeTooBig'],
    step: { do: 'once-more', how: 'plain-text', because: 'too-big', else: giveUp('too-big', true) },
  },
  { status: [400], step: giveUp('bad-request', true) },
  {
    status: [401],
    step: { do: 'once-more', how: 'fresh-token', because: 'token-refused', else: operator('token-refused') },
  },
  {
    status: [403],
    codes: ['ConversationBlockedByUser', 'MessageWritesBlocked', '209'],
    step: hold('blocked', 'blocked-by-user'),
  },
  { status: [403], codes: ['BotNotInConversationRoster'], step: hold('not-installed', 'not-in-conversation') },
  { status: [403], codes: ['ForbiddenOperationException'], step: hold('not-installed', 'not-installed') },
  { status: [403], codes: ['BotDisabledByAdmin'], step: operator('disabled-by-admin', 'tenant') },
  {
    status: [403],
    codes: ['InvalidBotApiHost'],
    step: { do: 'once-more', how: 'other-host', because: 'wrong-host', else: giveUp('wrong-host', true) },
  },
  { status: [403], codes: ['NotEnoughPermissions'], step: operator('not-enough-permissions') },
  { status: [403], step: giveUp('forbidden', true) },
  {
    status: [404],
    codes: ['ConversationNotFound', 'ActivityNotFoundInConversation', 'ActivityNotFound'],
    step: hold('not-installed', 'conversation-gone', true),
  },
  { status: [404], step: giveUp('not-found', true) },
  { status: [412], step: { do: 'wait', because: 'conversation-busy', rests: false } },
  { status: [413], step: { do: 'once-more', how: 'plain-text', because: 'too-big', else: giveUp('too-big', true) } },
  { status: [429], step: { do: 'wait', because: 'throttled', rests: true } },
  { status: [500], step: giveUp('server-error', true) },
  { status: [502, 503, 504], step: retry('gateway') },
];

const OTHERWISE: Step = giveUp('refused', true);

export function stepAfter(failure: SendFailure): Step {
  const codes = codesIn(failure);
  const found = POLICY.find((row) => matches(row, failure.status, codes));
  return found?.step ?? OTHERWISE;
}

const matches = (row: Row, status: number | null, codes: ReadonlySet<string>): boolean =>
  (row.status === null ? status === null : status !== null && row.status.includes(status)) &&
  (row.codes === undefined || row.codes.some((code) => codes.has(code.toLowerCase())));

/** Bodies seen in the field nest codes at every depth; deeper than this is no error of Teams. */
const DEEPEST = 8;
const MOST_VALUES = 500;

/** Every value of a `code`, `errorCode` or `subCode` in the reply, in lower case. */
export function codesIn({ code, body }: Pick<SendFailure, 'code' | 'body'>): ReadonlySet<string> {
  const found = new Set<string>();
  if (code !== null) found.add(code.toLowerCase());
  let left = MOST_VALUES;
  const look = (value: unknown, depth: number): void => {
    if (depth > DEEPEST || (left -= 1) < 0) return;
    if (typeof value === 'string') {
      if (/^\s*[[{]/.test(value)) look(parsed(value), depth + 1);
      return;
    }
    if (typeof value !== 'object' || value === null) return;
    for (const [name, inner] of Object.entries(value)) {
      if (/^(?:error|sub|inner)?_?code$/i.test(name) && (typeof inner === 'string' || typeof inner === 'number'))
        found.add(String(inner).toLowerCase());
      look(inner, depth + 1);
    }
  };
  look(body, 0);
  return found;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Few tries, far apart: the person's phone should not pay for a gateway's bad hour. */
export const RETRY = { most: 6, firstMs: 60_000, factor: 4, longestMs: 4 * 3_600_000, jitter: 0.2 } as const;
export const OPERATOR_WAIT_MS = 15 * 60_000;

const told = ({ retryAfterSeconds }: SendFailure): number => Math.min((retryAfterSeconds ?? 0) * 1000, RETRY.longestMs);

/** How long until the next attempt after `attempt` of them; null when there were enough. `random` from 0 to 1. */
export function retryDelayMs(failure: SendFailure, attempt: number, random: number): number | null {
  if (attempt >= RETRY.most) return null;
  const grown = Math.min(RETRY.firstMs * RETRY.factor ** (attempt - 1), RETRY.longestMs);
  return Math.max(told(failure) * (1 + random * RETRY.jitter), grown * (1 + (random * 2 - 1) * RETRY.jitter));
}

const WAIT = { leastMs: 5000, mostMs: 5 * 60_000 } as const;

/** How long to wait where no attempt is counted: as told, else longer the longer it has waited already. */
export function waitMs(failure: SendFailure, waitedMs: number, random: number): number {
  if (told(failure) > 0) return told(failure) * (1 + random * RETRY.jitter);
  const grown = Math.min(Math.max(waitedMs / 2, WAIT.leastMs), WAIT.mostMs);
  return grown * (1 + (random * 2 - 1) * RETRY.jitter);
}

/** A tenant's other conversations rest no longer than this for the throttle of one. */
const TENANT_REST_MS = 10_000;
export const tenantRestMs = (restMs: number): number => Math.min(restMs, TENANT_REST_MS);

/** What holds when every other way was tried. */
export const lastResort = (step: Step): Exclude<Step, { do: 'once-more' }> =>
  step.do === 'once-more' ? lastResort(step.else) : step;
