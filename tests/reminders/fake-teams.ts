// A Teams that keeps what the person saw, and refuses as it is told.
import type { Deliver, Delivery, DeliveryResult, SendFailure } from '../../bot/reminders/sending/delivery.ts';

export interface FakeTeams {
  readonly deliver: Deliver;
  /** Every call, refused ones included. */
  readonly calls: readonly Delivery[];
  /** Keys as the person saw them, oldest first. */
  readonly seen: readonly string[];
  /** Answers in turn; then everything is accepted. */
  readonly next: (...results: readonly (DeliveryResult | Error)[]) => void;
  /** Forgets everything. */
  readonly reset: () => void;
}

export function createFakeTeams(): FakeTeams {
  const calls: Delivery[] = [];
  const seen: string[] = [];
  const results: (DeliveryResult | Error)[] = [];
  return {
    calls,
    seen,
    next: (...more) => void results.push(...more),
    reset: () => {
      for (const list of [calls, seen, results]) list.length = 0;
    },
    deliver: async (delivery) => {
      calls.push(delivery);
      const result = results.shift() ?? {
        kind: 'sent',
        messageId: `m${calls.length}`,
        conversationId: 'where it was sent',
      };
      if (result instanceof Error) throw result;
      if (result.kind === 'sent') seen.push(...delivery.items.map(({ key }) => key));
      return result;
    },
  };
}

export const refused = (
  status: number | null,
  code: string | null = null,
  more: Partial<SendFailure> = {},
): DeliveryResult => ({
  kind: 'failed',
  failure: { status, code, body: null, retryAfterSeconds: null, ...more },
});
