// Messages at the rates that Teams allows, shared with all other processes, and each recorded as soon as it is known.
import type { Claim, Lane } from './delivery.ts';
import { everyMsOf } from './lane-pace.ts';
import { deliveryOf } from './plan-delivery.ts';
import { laneOfPlace, laneOfTenant } from '../keeping/reminder-row.ts';
import type { Pace, RunnerOptions } from './runner.ts';
import { send } from './send.ts';

type Message = readonly Claim[];

export interface Sending {
  readonly occurrences: number;
  /** Resolves when it is recorded. */
  readonly sent: Promise<void>;
}

/** Resolves when each message has its turn, and before they are sent. */
export async function sendInTurn(
  messages: readonly Message[],
  claimedAt: Date,
  options: RunnerOptions,
  pace: Pace,
): Promise<readonly Sending[]> {
  // A lease is used for sending during its first half only: the rest is for what takes longer than thought.
  const sendBy = new Date(claimedAt.getTime() + pace.leaseMs / 2);
  const times = await turnsFor(messages, sendBy, options, pace);
  return messages.map((message, at) => ({
    occurrences: message.length,
    sent: inItsTurn(message, times[at] ?? null, sendBy, options),
  }));
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
  const everyMs = everyMsOf(lane, pace);
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
    const settled = await persistently(() => store.settle(claim, settlement, now()), options);
    const because = 'because' in settlement ? settlement.because : null;
    log.info(
      { key: claim.key, attempt: claim.attempt, outcome: settlement.kind, because, settled },
      'reminder settled',
    );
  }
  if (result.alert !== null)
    log.warn({ because: result.alert }, 'reminders are refused by Teams: see the table of outcomes');
  if (result.forget !== null) await options.forgetPlace(result.forget);
  const { tenantId, placeRef } = first.reminder;
  await rest(laneOfTenant(tenantId), result.restMs.tenant, options);
  await rest(laneOfPlace(placeRef), result.restMs.place, options);
}

const rest = async (lane: string, ms: number, { store, now }: RunnerOptions): Promise<void> => {
  if (ms > 0) await store.closeLane(lane, new Date(now().getTime() + ms));
};

const RECORD_AGAIN_AFTER_MS = [200, 1000, 5000, 15_000];

/** What Teams has accepted is sent again unless it is recorded: a database that is away for a moment is asked again. */
async function persistently<T>(record: () => Promise<T>, { after }: RunnerOptions): Promise<T> {
  for (const waitMs of RECORD_AGAIN_AFTER_MS) {
    try {
      return await record();
    } catch {
      await new Promise<void>((done) => void after(waitMs, done));
    }
  }
  return record();
}
