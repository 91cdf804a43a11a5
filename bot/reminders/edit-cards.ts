// Edits the cards of reminders that were marked done, put off or stopped. The same table of outcomes judges a refusal;
// what cannot be edited any more is left as it is: nobody misses a card that is gone.
import type { CardEdit, EditStore } from './card-edits.ts';
import type { DeliveryResult, How, SendFailure } from './delivery.ts';
import { OPERATOR_WAIT_MS, RETRY, retryDelayMs, stepAfter, type Step } from './outcomes.ts';

/** Puts a new card in place of a message. Does not try again by itself. */
export type EditCard = (edit: CardEdit, how: How) => Promise<DeliveryResult>;

export interface EditCardsOptions {
  readonly edits: EditStore;
  readonly editCard: EditCard;
  readonly now: () => Date;
  /** From 0 to 1. */
  readonly random: () => number;
  readonly log: { readonly warn: (fields: Readonly<Record<string, unknown>>, message: string) => void };
}

const MOST_AT_ONCE = 10;
const LEASE_MS = 60_000;

/** Edits what is due now; resolves with how many messages that were. */
export async function editCards(options: EditCardsOptions): Promise<number> {
  const due = await options.edits.take({ now: options.now(), leaseMs: LEASE_MS, most: MOST_AT_ONCE });
  await Promise.all(due.map((edit) => editOne(edit, options)));
  return due.length;
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
  const step = last(stepAfter(failure));
  if (step.do === 'retry') return retryDelayMs(failure, attempt, random);
  return step.do === 'wait-for-operator' && attempt < RETRY.most ? OPERATOR_WAIT_MS : null;
}

const last = (step: Step): Step => (step.do === 'once-more' ? last(step.else) : step);
