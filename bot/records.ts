// Joins what is kept: opens the database once and hands each room its own records; tidies them hourly.
import { randomUUID } from 'node:crypto';
import type { CourseDates } from './reminders/reminder.ts';
import { createReminders, type Reminders } from './reminders/create-reminders.ts';
import { createDeliveryStore } from './reminders/delivery-store.ts';
import type { DeliveryStore } from './reminders/delivery.ts';
import { createReminderStore } from './reminders/store.ts';
import { cleanUp } from './store/clean-up.ts';
import { createConversationStore, type Conversations, type StoredConversation } from './store/conversation-store.ts';
import type { Log, Store } from './store/database.ts';
import { createFeedbackStore } from './store/feedback-store.ts';
import { createMemoryStore } from './store/memory-store.ts';
import { openStore } from './store/open.ts';
import { createProfileStore } from './store/profile-store.ts';
import { softened, softly, type Stores } from './store/when-away.ts';
import type { Ask } from './conversation/ask.ts';

const HOUR_MS = 60 * 60 * 1000;

export interface RecordsSettings {
  readonly databaseUrl: string | null;
  readonly dataDir: string;
  readonly keepQuestions: boolean;
  readonly retentionDays: number;
}

export interface Records extends Stores {
  readonly store: Store;
  readonly reminders: Reminders;
  readonly deliveries: DeliveryStore;
  /** Where to write to a person: their own chat before the place they asked in. */
  readonly placeFor: (placeRef: string, personId: string) => Promise<StoredConversation | null>;
  readonly conversations: Conversations;
  /** Notes where a conversation is, or that it is over; with the database away it only logs. */
  readonly notePlace: Conversations['put'];
  readonly noteGone: Conversations['markUninstalled'];
  stop(): Promise<void>;
}

interface Parts {
  readonly settings: RecordsSettings;
  readonly courseDates: CourseDates;
  /** Null for what is no ask of this release. */
  readonly readAsk: (value: unknown) => Ask | null;
  readonly log: Log;
  readonly now: () => Date;
}

/** Rejects with a StoreError that tells an operator what to do. */
export async function openRecords({ settings, courseDates, readAsk, log, now }: Parts): Promise<Records> {
  const { databaseUrl, dataDir, keepQuestions, retentionDays } = settings;
  const store = await openStore({ databaseUrl, dataDir, log, now });
  const soften = softly(log, now);
  const kept = softened(
    {
      memory: createMemoryStore({ store, now, readAsk }),
      profiles: createProfileStore({ store, now }),
      feedback: createFeedbackStore({ store, keepQuestions }),
    },
    soften,
  );
  const conversations = createConversationStore(store);
  const deliveries = createDeliveryStore(store);
  // A message from the person, or the app added anew, frees what was held back for that place.
  const noted: Conversations['put'] = async (conversation, at) => {
    await conversations.put(conversation, at);
    await deliveries.release(conversation.conversationId, ['blocked', 'not-installed'], at);
  };
  const tidying = setInterval(() => void soften(cleanUp({ store, now, retentionDays }), null), HOUR_MS).unref();
  return {
    ...kept,
    store,
    conversations,
    deliveries,
    placeFor: async (placeRef, personId) => {
      const [own] = await conversations.ofPerson(personId);
      const place = own ?? (await conversations.get(placeRef));
      return place === null || place.removedAt !== null ? null : place;
    },
    reminders: createReminders({
      store: createReminderStore({ database: store, now }),
      now,
      newId: randomUUID,
      courseDates,
    }),
    notePlace: (conversation, at) => soften(noted(conversation, at), undefined),
    noteGone: (conversationId, at) => soften(conversations.markUninstalled(conversationId, at), undefined),
    stop: async () => {
      clearInterval(tidying);
      await store.close();
    },
  };
}
