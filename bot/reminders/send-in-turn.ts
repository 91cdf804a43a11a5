// Messages at the rates that Teams allows, shared with all other processes, and each recorded as soon as it is known.
import type { Claim, DeliveryStore, Lane } from './delivery.ts';
import { OPERATOR_WAIT_MS } from './outcomes.ts';
import { deliveryOf } from './plan-delivery.ts';
import { laneOfPlace, laneOfTenant } from './reminder-row.ts';
import type { Pace, RunnerOptions } from './runner.ts';
import { send } from './send.ts';

type Message = readonly Claim[];

export async function sendInTurn(
  messages: readonly Message[],
  claimedAt: Date,
  options: RunnerOptions,
  pace: Pace,
): Promise<void> {
  const times = await turnsFor(messages, options, pace);
  // A lease is used for sending during its first half only: the rest is for what takes longer than thought.
  const sendBy = new Date(claimedAt.getTime() + pace.leaseMs / 2);
  await Promise.all(messages.map((message, at) => inItsTurn(message, times[at] ?? claimedAt, sendBy, options)));
}

/** A message waits for the later of two turns: its tenant's and its conversation's. */
async function turnsFor(
  messages: readonly Message[],
  { store, now }: Pick<RunnerOptions, 'store' | 'now'>,
  { perTenantPerSecond, perPlacePerSecond }: Pace,
): Promise<readonly Date[]> {
  const tenantEveryMs = 1000 / perTenantPerSecond;
  const placeEveryMs = 1000 / perPlacePerSecond;
  const lanesOf = messages.map(([first]) =>
    first === undefined ? [] : [laneOfTenant(first.reminder.tenantId), laneOfPlace(first.reminder.placeRef)],
  );
  const counts = new Map<string, number>();
  for (const lane of lanesOf.flat()) counts.set(lane, (counts.get(lane) ?? 0) + 1);
  const everyMs = (lane: string): number => (lane.startsWith('tenant:') ? tenantEveryMs : placeEveryMs);
  const lanes: readonly Lane[] = [...counts].map(([lane, count]) => ({ lane, count, everyMs: everyMs(lane) }));
  const first = await firstTurns(store, lanes, now());
  return lanesOf.map((names) => {
    const turns = names.map((lane) => {
      const at = first.get(lane) ?? 0;
      first.set(lane, at + everyMs(lane));
      return at;
    });
    return new Date(Math.max(...turns, 0));
  });
}

async function firstTurns(store: DeliveryStore, lanes: readonly Lane[], now: Date): Promise<Map<string, number>> {
  const times = await store.reserve(lanes, now);
  return new Map(lanes.map(({ lane }, at) => [lane, times[at]?.getTime() ?? now.getTime()]));
}

async function inItsTurn(message: Message, at: Date, sendBy: Date, options: RunnerOptions): Promise<void> {
  const { now, after, store } = options;
  const waitMs = at.getTime() - now().getTime();
  if (at <= sendBy && waitMs > 0) await new Promise<void>((done) => void after(waitMs, done));
  if (at > sendBy || now() > sendBy) {
    const later = at > now() ? at : now();
    for (const claim of message) await store.settle(claim, { kind: 'not-yet', at: later }, now());
    return;
  }
  await deliver(message, options);
}

async function deliver(message: Message, options: RunnerOptions): Promise<void> {
  const { store, now, random, log } = options;
  const [first] = message;
  if (first === undefined) return;
  const result = await send(options.deliver, deliveryOf(message, first, now()), random);
  for (const claim of message) {
    const settlement = result.settle(claim, now());
    const settled = await store.settle(claim, settlement, now());
    const because = 'because' in settlement ? settlement.because : null;
    log.info(
      { key: claim.key, attempt: claim.attempt, outcome: settlement.kind, because, settled },
      'reminder settled',
    );
  }
  if (result.alert !== null)
    log.warn({ because: result.alert }, 'reminders are refused by Teams: see the table of outcomes');
  if (result.forgetPlace) await options.forgetPlace(first.reminder.placeRef);
  if (result.closeTenant)
    await store.closeLane(laneOfTenant(first.reminder.tenantId), new Date(now().getTime() + OPERATOR_WAIT_MS));
}
