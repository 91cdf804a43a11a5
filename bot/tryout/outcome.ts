// Reads the bot's reply to an activity the way Teams does: what the person would notice.
import type { Inbound } from './inbound.ts';
import type { PostReply } from './post.ts';
import { isObject, objectAt, textAt } from './wire.ts';

/** What the person would notice after an act. */
export type Outcome =
  | { readonly kind: 'done' }
  /** Kept in the conversation, but Teams does not hand it to the bot. */
  | { readonly kind: 'not-delivered'; readonly because: 'no-mention' | 'not-installed' }
  /** The card was replaced for this person. */
  | { readonly kind: 'card'; readonly card: unknown }
  /** A page of the bot's own, as a dialog. */
  | { readonly kind: 'opens'; readonly url: string }
  /** A short notice. */
  | { readonly kind: 'notice'; readonly text: string }
  /** What Teams shows as "Something went wrong"; the detail is for whoever tries the bot. */
  | { readonly kind: 'failed'; readonly detail: string };

/** One activity that went to the bot, and what came back. */
export interface Delivery {
  readonly activity: Inbound;
  readonly reply: PostReply;
}

export interface Result {
  readonly outcome: Outcome;
  readonly deliveries: readonly Delivery[];
}

const failed = (detail: string): Outcome => ({ kind: 'failed', detail });

export function plainOutcome(reply: PostReply): Outcome {
  if (reply.kind === 'no-answer') return failed(`The bot did not answer: ${reply.because}`);
  return reply.status < 300 ? { kind: 'done' } : failed(`The bot answered HTTP ${reply.status}`);
}

/** Teams shows an error for any invoke that is not answered with 200. */
export function invokeOutcome(reply: PostReply): Outcome {
  if (reply.kind === 'no-answer' || reply.status === 200) return plainOutcome(reply);
  return failed(`The bot answered HTTP ${reply.status} to an invoke`);
}

/** Feedback must be answered with 200 and an empty object. */
export function emptyOutcome(reply: PostReply): Outcome {
  const outcome = invokeOutcome(reply);
  if (outcome.kind !== 'done' || reply.kind === 'no-answer') return outcome;
  const empty = isObject(reply.body) && Object.keys(reply.body).length === 0;
  return empty ? outcome : failed('Feedback must be answered with an empty object');
}

/** Reads the answer to a button that asks for a dialog: a page, or words in place of one. */
export function dialogOutcome(reply: PostReply): Outcome {
  const outcome = invokeOutcome(reply);
  if (outcome.kind !== 'done' || reply.kind === 'no-answer') return outcome;
  const task = objectAt(reply.body, 'task');
  const url = textAt(objectAt(task, 'value'), 'url');
  if (task.type === 'continue' && url !== null) return { kind: 'opens', url };
  const text = textAt(task, 'value');
  return text === null ? failed('The reply to the button is no dialog') : { kind: 'notice', text };
}

const CARD = 'application/vnd.microsoft.card.adaptive';
const NOTICE = 'application/vnd.microsoft.activity.message';

/** Reads the answer to an Action.Execute (Universal Action Model). */
export function cardOutcome(reply: PostReply): Outcome {
  const outcome = invokeOutcome(reply);
  if (outcome.kind !== 'done' || reply.kind === 'no-answer') return outcome;
  const type = textAt(reply.body, 'type');
  const value = isObject(reply.body) ? reply.body.value : undefined;
  if (type === CARD && isObject(value) && value.type === 'AdaptiveCard') return { kind: 'card', card: value };
  if (type === NOTICE && typeof value === 'string') return { kind: 'notice', text: value };
  const message = textAt(value, 'message');
  return failed(message ?? `The reply to the button is of an unknown type: ${type ?? 'none'}`);
}
