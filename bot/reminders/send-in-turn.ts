// Messages at the rates that Teams allows, shared with all other processes, and each recorded as soon as it is known.
import type { Claim, Lane } from './delivery.ts';
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
  // A lease is used for sending during its first half only: the rest is for what takes longer than thought.
  const sendBy = new Date(claimedAt.getTime() + pace.leaseMs / 2);
  const times = await turnsFor(messages, sendBy, options, pace);
  await Promise.all(messages.map((message, at) => inItsTurn(message, times[at] ?? null, sendBy, options)));
}

/** A message waits for the later of two turns: its tenant's and its conversation's. Null: not within this lease. */
async function turnsFor(
  messages: readonly Message[],
  sendBy: Date,
  { store, now }: Pick<RunnerOptions, 'store' | 'now'>,
  pace: Pace,
): Promise<readonly (Date | null)[]> {
  const lanesOf = messages.map(([first]) =>
    first === undefined ? [] : [laneOfTenant(first.reminder.tenantId), laneOfPlace(first.reminder.placeRef)],
  );
  const lanes = [...new Set(lanesOf.flat())].map((lane) => laneFor(lane, lanesOf, pace));
  const firsts = await store.reserve(lanes, now(), sendBy);
  const next = new Map(lanes.map(({ lane, count, everyMs }, at) => [lane, { at: firsts[at] ?? null, count, everyMs }]));
  return lanesOf.map((names) => {
    const turns = names.map((lane) => {
      const turn = next.get(lane);
      if (turn === undefined || turn.at === null || turn.count === 0) return null;
      next.set(lane, { ...turn, at: new Date(turn.at.getTime() + turn.everyMs), count: turn.count - 1 });
      return turn.at;
    });
    return turns.reduce((one, two) => (one === null || two === null ? null : one > two ? one : two));
  });
}

/** As many turns as are wanted, and as fit into the half of a lease. */
function laneFor(lane: string, lanesOf: readonly (readonly string[])[], pace: Pace): Lane {
  const everyMs = 1000 / (lane.startsWith('tenant:') ? pace.perTenantPerSecond : pace.perPlacePerSecond);
  const wanted = lanesOf.filter((names) => names.includes(lane)).length;
  return { lane, count: Math.min(wanted, Math.max(1, Math.floor(pace.leaseMs / 2 / everyMs))), everyMs };
}

async function inItsTurn(message: Message, at: Date | null, sendBy: Date, options: RunnerOptions): Promise<void> {
  const { now, after, store } = options;
  const waitMs = (at?.getTime() ?? 0) - now().getTime();
  if (at !== null && at <= sendBy && waitMs > 0) await new Promise<void>((done) => void after(waitMs, done));
  if (at !== null && at <= sendBy && now() <= sendBy) return deliver(message, options);
  for (const claim of message)
    await store.settle(
      claim,
      { kind: 'not-yet', at: at !== null && at > sendBy ? at : sendBy, asWanted: false },
      now(),
    );
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
