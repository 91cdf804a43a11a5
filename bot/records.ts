// Joins what is kept: opens the database once and hands each room its own records; tidies them hourly.
import { randomBytes, randomUUID } from 'node:crypto';
import type { CourseDates } from './reminders/reminder.ts';
import { createReminders, type Reminders } from './reminders/create-reminders.ts';
import { createEditStore, type EditStore } from './reminders/keeping/card-edits.ts';
import { createDeliveryStore } from './reminders/keeping/delivery-store.ts';
import type { DeliveryStore } from './reminders/sending/delivery.ts';
import { followCourses } from './reminders/courses/follow-courses.ts';
import { createInvites, type Invites } from './reminders/keeping/invites.ts';
import { createReminderStore } from './reminders/keeping/store.ts';
import { createActivityClaims, type ActivityClaims } from './store/activity-claims.ts';
import { cleanUp } from './store/clean-up.ts';
import { createConversationStore, type Conversations, type StoredConversation } from './store/conversation-store.ts';
import type { Log, Store } from './store/database.ts';
import { createFeedbackStore } from './store/feedback-store.ts';
import { createMemoryStore } from './store/memory-store.ts';
import { openStore } from './store/open.ts';
import { createProfileStore } from './store/profile-store.ts';
import { createSavedPlaceStore } from './store/saved-place-store.ts';
import { softened, softly, type Soften, type Stores } from './store/when-away.ts';
import type { Ask } from './conversation/ask.ts';
import type { SavedPlaces } from './conversation/saved-places.ts';

const HOUR_MS = 60 * 60 * 1000;
/** What is over is at hand for so long, to look up what happened. */
const REMINDERS_KEPT_MS = 90 * 24 * HOUR_MS;

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
  readonly cardEdits: EditStore;
  readonly invites: Invites;
  /** Moves reminders with the dates of their courses; call it when those may have changed. */
  readonly followCourses: () => Promise<number>;
  /** Where to write to a person: their own chat before the place they asked in. */
  readonly placeFor: (placeRef: string, personId: string) => Promise<StoredConversation | null>;
  readonly conversations: Conversations;
  readonly saved: SavedPlaces;
  /** Notes where a conversation is, or that it is over; with the database away it only logs. */
  readonly notePlace: Conversations['put'];
  readonly noteGone: Conversations['markUninstalled'];
  readonly noteHost: Conversations['moveTo'];
  /** The result of some work, or another when the database is away. */
  readonly softly: Soften;
  readonly claimActivity: ActivityClaims['claimActivity'];
  stop(): Promise<void>;
}

interface Parts {
  readonly settings: RecordsSettings;
  readonly courseDates: CourseDates;
  /** Null for what is no ask of this release. */
  readonly readAsk: (value: unknown) => Ask | null;
  readonly log: Log;
  readonly now: () => Date;
  /** This service's address as a browser reaches it; null: cards hold no links to calendar files. */
  readonly publicUrl?: () => string | null;
}

/** Rejects with a StoreError that tells an operator what to do. */
export async function openRecords({ settings, courseDates, readAsk, log, now, publicUrl }: Parts): Promise<Records> {
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
  const claims = createActivityClaims({ store, now });
  const deliveries = createDeliveryStore(store);
  // A message from the person, or the app added anew, frees what was held back for that place.
  const noted: Conversations['put'] = async (conversation, at) => {
    await conversations.put(conversation, at);
    await deliveries.release(conversation.conversationId, ['blocked', 'not-installed'], at, conversation.personId);
  };
  const reminderStore = createReminderStore({ database: store, now });
  const tidy = async (): Promise<void> => {
    await cleanUp({ store, now, retentionDays });
    await deliveries.tidy(new Date(now().getTime() - REMINDERS_KEPT_MS));
  };
  const tidying = setInterval(() => void soften(tidy(), undefined), HOUR_MS).unref();
  return {
    ...kept,
    store,
    conversations,
    saved: createSavedPlaceStore({ store, now }),
    deliveries,
    cardEdits: createEditStore(store),
    invites: createInvites({ database: store, now, newId: randomUUID }),
    followCourses: () => followCourses({ database: store, store: reminderStore, courseDates, now, newId: randomUUID }),
    placeFor: async (placeRef, personId) => {
      const [own] = await conversations.ofPerson(personId);
      const place = own ?? (await conversations.get(placeRef));
      return place === null || place.removedAt !== null ? null : place;
    },
    reminders: createReminders({
      store: reminderStore,
      now,
      newId: randomUUID,
      newKey: () => randomBytes(24).toString('base64url'),
      courseDates,
      publicUrl,
      ownChat: async (personId) => (await conversations.ofPerson(personId))[0]?.conversationId ?? null,
    }),
    softly: soften,
    claimActivity: (conversationId, activityId) => claims.claimActivity(conversationId, activityId),
    notePlace: (conversation, at) => soften(noted(conversation, at), undefined),
    noteHost: (conversationId, serviceUrl) => soften(conversations.moveTo(conversationId, serviceUrl), undefined),
    noteGone: (conversationId, at) => soften(conversations.markUninstalled(conversationId, at), undefined),
    stop: async () => {
      clearInterval(tidying);
      await store.close();
    },
  };
}
