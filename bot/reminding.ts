// Joins what makes reminders come by themselves: the runner, the door to Teams, and the courses that they follow.
import { randomUUID } from 'node:crypto';
import { editedCard, sendingCard } from '../cards/reminder/sending.ts';
import type { CareerData } from './career-data.ts';
import type { Records } from './records.ts';
import type { EditedItem } from './reminders/keeping/card-edits.ts';
import { createCourseFollower } from './reminders/courses/course-follower.ts';
import type { DeliveryItem } from './reminders/sending/delivery.ts';
import { addressed } from './reminders/calendar/full-address.ts';
import { createRunner, type RunnerOptions } from './reminders/sending/runner.ts';
import type { Teams } from './teams/create-teams.ts';
import { createDeliver, createEditCard } from './teams/sending/deliver.ts';

export interface Reminding {
  /** Looks for what is due at once instead of at the next poll. */
  wake(): void;
  /** Takes nothing more; resolves when what is under way has been recorded. */
  stop(): Promise<void>;
}

interface Parts {
  readonly records: Pick<
    Records,
    'deliveries' | 'cardEdits' | 'conversations' | 'placeFor' | 'noteHost' | 'followCourses'
  >;
  readonly teams: Pick<Teams, 'channelToken' | 'mayReach'>;
  readonly career: Pick<CareerData, 'onFreshCourses'>;
  readonly publicUrl: () => string | null;
  readonly now: () => Date;
  readonly log: RunnerOptions['log'];
}

const after = (ms: number, task: () => void): (() => void) => {
  const timer = setTimeout(task, ms).unref();
  return () => clearTimeout(timer);
};

export function startReminding({ records, teams, career, publicUrl, now, log }: Parts): Reminding {
  const channel = {
    token: (fresh: boolean) => teams.channelToken(fresh),
    mayReach: (serviceUrl: string) => teams.mayReach(serviceUrl),
    noteHost: records.noteHost,
  };
  const linked = <Item extends DeliveryItem | EditedItem>(items: readonly Item[]): readonly Item[] =>
    items.map((item) => ({ ...item, reminder: addressed(item.reminder, publicUrl()) }));
  const runner = createRunner({
    store: records.deliveries,
    deliver: createDeliver({
      ...channel,
      findPlace: ({ placeRef, personId }) => records.placeFor(placeRef, personId),
      render: (items, mayBeSeen) => sendingCard(linked(items), mayBeSeen),
    }),
    cards: {
      edits: records.cardEdits,
      editCard: createEditCard({
        ...channel,
        findPlace: async (conversationId) => {
          const place = await records.conversations.get(conversationId);
          return place === null || place.removedAt !== null ? null : place;
        },
        render: (items) => editedCard(linked(items)),
      }),
    },
    now,
    random: Math.random,
    owner: randomUUID(),
    after,
    log,
    forgetPlace: (placeRef) => records.conversations.remove(placeRef),
  });
  const follower = createCourseFollower({ follow: records.followCourses, after, log });
  const unfollow = career.onFreshCourses(() => follower.look());
  runner.start();
  return {
    wake: () => runner.wake(),
    stop: async () => {
      unfollow();
      await follower.stop();
      await runner.stop();
    },
  };
}
