// One message: sent, tried once more in another way where the policy says so, and what becomes of its claims.
import { afterGivingUp, afterSent } from '../rules/after-delivery.ts';
import type { Claim, Deliver, Delivery, DeliveryResult, How, SendFailure, Settlement } from './delivery.ts';
import { latenessOf } from '../rules/late.ts';
import { lastResort, OPERATOR_WAIT_MS, retryDelayMs, stepAfter, tenantRestMs, waitMs, type Step } from './outcomes.ts';

export interface Sent {
  readonly settle: (claim: Claim, now: Date) => Settlement;
  /** Someone has to look; the reason is a word of the policy. */
  readonly alert: string | null;
  /** A conversation that is gone for good. */
  readonly forget: string | null;
  /** For so long nothing else goes to the tenant, or to the conversation; 0: they need no rest. */
  readonly restMs: { readonly tenant: number; readonly place: number };
}

export async function send(deliver: Deliver, delivery: Omit<Delivery, 'how'>, random: () => number): Promise<Sent> {
  // Once for all of a message: what went together comes again together.
  const spread = random();
  let how: How = 'usual';
  for (;;) {
    const result = await tried(deliver, { ...delivery, how });
    if (result.kind === 'sent') return sentAs(result);
    if (result.kind === 'no-place') return applied(NO_PLACE, { failure: LOST, place: null }, spread);
    const refused: Refused = { failure: result.failure, place: result.conversationId ?? null };
    const step = stepAfter(result.failure);
    // Refused again after the other way was tried, or refused in a new way: the step behind it holds.
    if (step.do !== 'once-more' || how !== 'usual') return applied(lastResort(step), refused, spread);
    how = step.how;
  }
}

interface Refused {
  readonly failure: SendFailure;
  /** The conversation that was tried; null: not known. */
  readonly place: string | null;
}

const NO_PLACE: FinalStep = { do: 'hold', hold: 'not-installed', because: 'no-place', forgetPlace: false };
const LOST: SendFailure = { status: null, code: null, body: null, retryAfterSeconds: null };

type FinalStep = Exclude<Step, { do: 'once-more' }>;

async function tried(deliver: Deliver, delivery: Delivery): Promise<DeliveryResult> {
  try {
    return await deliver(delivery);
  } catch (error) {
    // A reply that never came: it may have been delivered, so the next attempt says "may have been seen".
    const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;
    return { kind: 'failed', failure: { status: null, code, body: null, retryAfterSeconds: null } };
  }
}

const quietly = { alert: null, forget: null, restMs: { tenant: 0, place: 0 } };

const sentAs = ({ messageId, conversationId = null }: Extract<DeliveryResult, { kind: 'sent' }>): Sent => ({
  ...quietly,
  settle: ({ reminder, dueAt, plannedAt }, now) => ({
    kind: 'sent',
    messageId,
    conversationId,
    after: afterSent(reminder, dueAt, now),
    late: latenessOf(reminder, dueAt, plannedAt, now) === 'late',
  }),
});

function applied(step: FinalStep, { failure, place }: Refused, spread: number): Sent {
  switch (step.do) {
    case 'retry':
      return {
        ...quietly,
        settle: (claim, now) => again(claim, now, step.because, retryDelayMs(failure, claim.attempt, spread)),
      };
    case 'wait': {
      const restMs = step.rests ? waitMs(failure, 0, spread) : 0;
      return {
        ...quietly,
        restMs: { tenant: tenantRestMs(restMs), place: restMs },
        settle: ({ plannedAt }, now) =>
          unblamed(now, step.because, waitMs(failure, now.getTime() - plannedAt.getTime(), spread)),
      };
    }
    case 'give-up':
      return {
        ...quietly,
        alert: step.alert ? step.because : null,
        settle: (claim, now) => givenUp(claim, now, step.because),
      };
    case 'hold':
      return {
        ...quietly,
        forget: step.forgetPlace ? place : null,
        settle: () => ({ kind: 'hold', hold: step.hold, because: step.because }),
      };
    case 'wait-for-operator':
      return {
        ...quietly,
        alert: step.because,
        restMs: { tenant: step.lane === 'tenant' ? OPERATOR_WAIT_MS : 0, place: 0 },
        settle: (_, now) => unblamed(now, step.because, OPERATOR_WAIT_MS),
      };
  }
}

const unblamed = (now: Date, because: string, delayMs: number): Settlement => ({
  kind: 'again',
  at: new Date(now.getTime() + delayMs),
  because,
  counts: false,
});

const again = (claim: Claim, now: Date, because: string, delayMs: number | null): Settlement =>
  delayMs === null
    ? givenUp(claim, now, because)
    : { kind: 'again', at: new Date(now.getTime() + delayMs), because, counts: true };

const givenUp = ({ reminder, dueAt }: Claim, now: Date, because: string): Settlement => ({
  kind: 'given-up',
  because,
  after: afterGivingUp(reminder, dueAt, now, because),
});
