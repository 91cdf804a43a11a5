// One message: sent, tried once more in another way where the policy says so, and what becomes of its claims.
import { afterGivingUp, afterSent } from './after-delivery.ts';
import type { Claim, Deliver, Delivery, DeliveryResult, How, SendFailure, Settlement } from './delivery.ts';
import { latenessOf } from './late.ts';
import { OPERATOR_WAIT_MS, retryDelayMs, stepAfter, type Step } from './outcomes.ts';

export interface Sent {
  readonly settle: (claim: Claim, now: Date) => Settlement;
  /** Someone has to look; the reason is a word of the policy. */
  readonly alert: string | null;
  readonly forgetPlace: boolean;
  /** The tenant's lane is to rest. */
  readonly closeTenant: boolean;
}

export async function send(deliver: Deliver, delivery: Omit<Delivery, 'how'>, random: () => number): Promise<Sent> {
  let how: How = 'usual';
  for (;;) {
    const result = await tried(deliver, { ...delivery, how });
    if (result.kind === 'sent') return sentAs(result);
    if (result.kind === 'no-place') return applied(NO_PLACE, LOST, random);
    const step = stepAfter(result.failure);
    if (step.do !== 'once-more') return applied(step, result.failure, random);
    // Refused again after the other way was tried, or refused in a new way: the step behind it holds.
    if (how !== 'usual') return applied(last(step), result.failure, random);
    how = step.how;
  }
}

const NO_PLACE: Step = { do: 'hold', hold: 'not-installed', because: 'no-place', forgetPlace: false };
const LOST: SendFailure = { status: null, code: null, body: null, retryAfterSeconds: null };

const last = (step: Step): Step => (step.do === 'once-more' ? last(step.else) : step);

async function tried(deliver: Deliver, delivery: Delivery): Promise<DeliveryResult> {
  try {
    return await deliver(delivery);
  } catch (error) {
    // A reply that never came: it may have been delivered, so the next attempt says "may have been seen".
    const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;
    return { kind: 'failed', failure: { status: null, code, body: null, retryAfterSeconds: null } };
  }
}

const quietly = { alert: null, forgetPlace: false, closeTenant: false };

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

function applied(step: Step, failure: SendFailure, random: () => number): Sent {
  switch (step.do) {
    case 'retry':
      return {
        ...quietly,
        settle: (claim, now) => again(claim, now, step.because, retryDelayMs(failure, claim.attempt, random())),
      };
    case 'give-up':
      return {
        ...quietly,
        alert: step.alert ? step.because : null,
        settle: (claim, now) => givenUp(claim, now, step.because),
      };
    case 'hold':
      return {
        ...quietly,
        forgetPlace: step.forgetPlace,
        settle: () => ({ kind: 'hold', hold: step.hold, because: step.because }),
      };
    case 'wait-for-operator':
      return {
        alert: step.because,
        forgetPlace: false,
        closeTenant: step.lane === 'tenant',
        settle: (_, now) => ({
          kind: 'again',
          at: new Date(now.getTime() + OPERATOR_WAIT_MS),
          because: step.because,
          counts: false,
        }),
      };
    case 'once-more':
      return applied(step.else, failure, random);
  }
}

const again = (claim: Claim, now: Date, because: string, delayMs: number | null): Settlement =>
  delayMs === null
    ? givenUp(claim, now, because)
    : { kind: 'again', at: new Date(now.getTime() + delayMs), because, counts: true };

const givenUp = ({ reminder, dueAt }: Claim, now: Date, because: string): Settlement => ({
  kind: 'given-up',
  because,
  after: afterGivingUp(reminder, dueAt, now, because),
});
