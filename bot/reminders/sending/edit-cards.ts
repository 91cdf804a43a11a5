// Edits the cards of reminders that were marked done, put off or stopped. The same table of outcomes judges a refusal;
// what cannot be edited any more is left as it is: nobody misses a card that is gone.
import type { CardEdit, EditStore } from '../keeping/card-edits.ts';
import type { DeliveryResult, DeliveryStore, How, SendFailure } from './delivery.ts';
import { everyMsOf, type LanePace } from './lane-pace.ts';
import { lastResort, OPERATOR_WAIT_MS, RETRY, retryDelayMs, stepAfter } from './outcomes.ts';

/** Puts a new card in place of a message. Does not try again by itself. */
export type EditCard = (edit: CardEdit, how: How) => Promise<DeliveryResult>;

export interface EditCardsOptions {
  readonly edits: EditStore;
  readonly editCard: EditCard;
  readonly store: Pick<DeliveryStore, 'reserve'>;
  readonly pace: LanePace;
  readonly now: () => Date;
  /** Calls back once after so many ms. */
  readonly after: (ms: number, task: () => void) => () => void;
  /** From 0 to 1. */
  readonly random: () => number;
  readonly log: { readonly warn: (fields: Readonly<Record<string, unknown>>, message: string) => void };
}

const MOST_AT_ONCE = 10;
const LEASE_MS = 60_000;
/** Messages wait behind an edit: one whose turn is further off is put off. */
const LONGEST_WAIT_MS = 2000;
const BUSY_MS = 10_000;

/** Edits what is due now; resolves with how many messages that were. */
export async function editCards(options: EditCardsOptions): Promise<number> {
  const due = await options.edits.take({ now: options.now(), leaseMs: LEASE_MS, most: MOST_AT_ONCE });
  const turns: (Date | null)[] = [];
  for (const edit of due) turns.push(await turnOf(edit, options));
  await Promise.all(due.map((edit, at) => inItsTurn(edit, turns[at] ?? null, options)));
  return due.length;
}

/** The later of two turns: its tenant's and its conversation's. Null: not soon. */
async function turnOf({ lanes, items }: CardEdit, { store, pace, now }: EditCardsOptions): Promise<Date | null> {
  const at = now();
  if (items.length === 0) return at;
  const wanted = lanes.map((lane) => ({ lane, count: 1, everyMs: everyMsOf(lane, pace) }));
  const turns = await store.reserve(wanted, at, new Date(at.getTime() + LONGEST_WAIT_MS));
  return turns.reduce((one, two) => (one === null || two === null ? null : one > two ? one : two), at);
}

async function inItsTurn(edit: CardEdit, turn: Date | null, options: EditCardsOptions): Promise<void> {
  const { now, after, edits } = options;
  if (turn === null) return edits.putOff(edit, new Date(now().getTime() + BUSY_MS));
  const waitMs = turn.getTime() - now().getTime();
  if (waitMs > 0) await new Promise<void>((done) => void after(waitMs, done));
  await editOne(edit, options);
}

async function editOne(edit: CardEdit, options: EditCardsOptions): Promise<void> {
  const { edits, now, random, log } = options;
  const failure = edit.items.length === 0 ? null : await refusal(edit, options);
  const delayMs = failure === null ? null : delayAfter(failure, edit.attempt, random());
  if (failure !== null && delayMs === null)
    log.warn({ status: failure.status, code: failure.code }, 'the card of a reminder could not be edited');
  await edits.settle(edit, delayMs === null ? null : new Date(now().getTime() + delayMs));
}

/** Null when it was edited, or the conversation is no longer ours. */
async function refusal(edit: CardEdit, { editCard }: EditCardsOptions): Promise<SendFailure | null> {
  let how: How = 'usual';
  for (;;) {
    const result = await tried(editCard, edit, how);
    if (result.kind !== 'failed') return null;
    const step = stepAfter(result.failure);
    if (step.do !== 'once-more' || how !== 'usual') return result.failure;
    how = step.how;
  }
}

async function tried(editCard: EditCard, edit: CardEdit, how: How): Promise<DeliveryResult> {
  try {
    return await editCard(edit, how);
  } catch {
    return { kind: 'failed', failure: { status: null, code: null, body: null, retryAfterSeconds: null } };
  }
}

/** Null: let it go. */
function delayAfter(failure: SendFailure, attempt: number, random: number): number | null {
  const step = lastResort(stepAfter(failure));
  if (step.do === 'retry' || step.do === 'wait') return retryDelayMs(failure, attempt, random);
  return step.do === 'wait-for-operator' && attempt < RETRY.most ? OPERATOR_WAIT_MS : null;
}
