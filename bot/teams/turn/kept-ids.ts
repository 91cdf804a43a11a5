// Small things remembered about conversations, bounded by count and age. Lost at a restart, which costs a new reply in place of an
// edited one, and, where no database keeps it, a second welcome.
import { withoutThread } from '../../conversation/thread.ts';
import { LRUCache } from 'lru-cache';
import type { UnderstoodAs } from '../../conversation/feedback.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
const MOST_KEPT = 5000;

/** Which of the bot's messages answered a message, so that an edited question gets its answer edited. */
export interface SentReplies {
  readonly keep: (conversationId: string, messageId: string, replyId: string) => void;
  readonly find: (conversationId: string, messageId: string) => string | null;
}

export function createSentReplies(now: () => Date): SentReplies {
  const kept = bounded<string>(now);
  const key = (conversationId: string, messageId: string): string => JSON.stringify([conversationId, messageId]);
  return {
    keep: (conversationId, messageId, replyId) => {
      kept.set(key(conversationId, messageId), replyId);
    },
    find: (conversationId, messageId) => kept.get(key(conversationId, messageId)) ?? null,
  };
}

/** What each of the bot's messages answered, so that thumbs on an older one judge that one. */
export interface Answered {
  readonly keep: (conversationId: string, replyId: string, about: UnderstoodAs) => void;
  readonly find: (conversationId: string, replyId: string) => UnderstoodAs | null;
}

export function createAnswered(now: () => Date): Answered {
  const kept = bounded<UnderstoodAs>(now);
  // The reaction to a message in a channel names its thread, the message may not.
  const key = (conversationId: string, replyId: string): string =>
    JSON.stringify([withoutThread(conversationId), replyId]);
  return {
    keep: (conversationId, replyId, about) => {
      kept.set(key(conversationId, replyId), about);
    },
    find: (conversationId, replyId) => kept.get(key(conversationId, replyId)) ?? null,
  };
}

/** Where a welcome was said. */
export interface Welcomed {
  /** True the first time for a conversation. */
  readonly first: (conversationId: string) => Promise<boolean>;
  readonly forget: (conversationId: string) => void;
}

export function createWelcomed(now: () => Date): Welcomed {
  const kept = bounded<true>(now);
  return {
    first: async (conversationId) => {
      if (kept.has(conversationId)) return false;
      kept.set(conversationId, true);
      return true;
    },
    forget: (conversationId) => {
      kept.delete(conversationId);
    },
  };
}

const bounded = <V extends object | string | true>(now: () => Date): LRUCache<string, V> =>
  new LRUCache<string, V>({ max: MOST_KEPT, ttl: DAY_MS, ttlResolution: 0, perf: { now: () => now().getTime() } });
