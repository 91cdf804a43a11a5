// The runner: claim what is due, deliver it, record what came of it. The only timer of the room. Any number of processes
// may run one; they share the work through the database. What fell due while all were down is taken up first, oldest
// first, by the rule in late.ts.
import { setImmediate } from 'node:timers/promises';
import type { Claim, Deliver, DeliveryStore } from './delivery.ts';
import { editCards, type EditCardsOptions } from './edit-cards.ts';
import { cutToSize, inMessages, settledUnsent } from './plan-delivery.ts';
import { sendInTurn } from './send-in-turn.ts';
import { createUnderWay, type UnderWay } from './under-way.ts';

type Write = (fields: Readonly<Record<string, unknown>>, message: string) => void;

export interface RunnerOptions {
  readonly store: DeliveryStore;
  readonly deliver: Deliver;
  readonly now: () => Date;
  /** From 0 to 1. */
  readonly random: () => number;
  /** Names this process in leases. */
  readonly owner: string;
  /** Calls back once after so many ms; the returned function calls it off. */
  readonly after: (ms: number, task: () => void) => () => void;
  readonly log: { readonly info: Write; readonly warn: Write };
  /** The stored conversation is gone for good. */
  readonly forgetPlace: (placeRef: string) => Promise<void>;
  readonly pace?: Partial<Pace>;
  /** Cards that were sent show what became of their reminders. Left out: they stay as they were sent. */
  readonly cards?: Pick<EditCardsOptions, 'edits' | 'editCard'>;
}

export interface Pace {
  /** Of Teams' 50 a second for a whole app in a tenant; the rest is left for answers. */
  readonly perTenantPerSecond: number;
  /** Of Teams' 7 a second to one conversation. */
  readonly perPlacePerSecond: number;
  /** Claimed at once; twice as many may be under way. Small, so that a crash leaves little in doubt. */
  readonly batch: number;
  readonly leaseMs: number;
  /** Between two looks when nothing is due. */
  readonly pollMs: number;
}

const PACE: Pace = { perTenantPerSecond: 25, perPlacePerSecond: 2, batch: 25, leaseMs: 120_000, pollMs: 1000 };

export interface Runner {
  start(): void;
  /** Delivers what is due now, and resolves with how many occurrences were taken. Rejects when the database does. */
  runUntilIdle(): Promise<number>;
  /** Looks at once instead of at the next poll. */
  wake(): void;
  /** Takes nothing more; resolves when what is under way has been recorded. */
  stop(): Promise<void>;
}

export function createRunner(options: RunnerOptions): Runner {
  const { log, after } = options;
  const pace = { ...PACE, ...options.pace };
  const underWay = createUnderWay(2 * pace.batch);
  let running = false;
  let cancel: (() => void) | null = null;
  let turn: Promise<void> = Promise.resolve();

  const warn = (error: unknown): void =>
    log.warn({ because: error instanceof Error ? error.message : String(error) }, 'reminders could not be looked up');
  const sendDue = async (): Promise<number> => {
    try {
      return await takeDue(options, pace, underWay, () => true);
    } finally {
      await underWay.ended();
    }
  };
  const look = async (): Promise<void> => {
    try {
      await takeDue(options, pace, underWay, () => running);
    } catch (error) {
      warn(error);
    }
    if (running) cancel = after(pace.pollMs, next);
  };
  const next = (): void => {
    cancel?.();
    cancel = null;
    turn = turn.then(look);
  };
  return {
    start: () => {
      if (running) return;
      running = true;
      next();
    },
    runUntilIdle: async () => {
      let taken = 0;
      for (let more = await sendDue(); more > 0; more = await sendDue()) taken += more;
      return taken;
    },
    wake: () => {
      if (running && cancel !== null) next();
    },
    stop: async () => {
      running = false;
      cancel?.();
      cancel = null;
      await turn;
      await underWay.ended().catch(warn);
    },
  };
}

/** Resolves with how many occurrences were taken, while the last of them are still being sent. */
async function takeDue(
  options: RunnerOptions,
  pace: Pace,
  underWay: UnderWay,
  mayGoOn: () => boolean,
): Promise<number> {
  const { store, owner, now, cards } = options;
  let taken = 0;
  for (;;) {
    // Few and small, and someone has just pressed a button: they go before what is claimed next.
    if (cards !== undefined) underWay.add(0, editCards({ ...options, ...cards, pace }));
    await underWay.roomFor(pace.batch);
    if (!mayGoOn()) return taken;
    const at = now();
    const claims = await store.claim({ now: at, owner, leaseMs: pace.leaseMs, most: pace.batch });
    if (claims.length === 0) return taken;
    taken += claims.length;
    const messages = await settledOrReady(claims, options);
    for (const { occurrences, sent } of await sendInTurn(messages, at, options, pace)) underWay.add(occurrences, sent);
    // The embedded engine answers without leaving this thread: people's questions get their turn here.
    await setImmediate();
  }
}

/** The messages that are to be sent of it; the rest is settled. */
async function settledOrReady(
  claims: readonly Claim[],
  { store, now }: RunnerOptions,
): Promise<readonly (readonly Claim[])[]> {
  const toSend: Claim[] = [];
  for (const claim of claims) {
    const settlement = settledUnsent(claim, now());
    if (settlement === null) toSend.push(claim);
    else await store.settle(claim, settlement, now());
  }
  return inMessages(toSend).flatMap(cutToSize);
}
