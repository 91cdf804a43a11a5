// One person talking to the reminders room over a store in memory, on Monday 23 November 2026 at ten.
import assert from 'node:assert/strict';
import {
  createReminders,
  type ReminderRequest,
  type Reminders,
  type RemindersOptions,
} from '../../bot/reminders/create-reminders.ts';
import { createMemoryStore } from '../../bot/reminders/keeping/memory-store.ts';
import type { ReminderAsk, ReminderOutcome, ReminderView } from '../../bot/reminders/reminder-outcome.ts';

type Act = ReminderAsk['act'];

export interface Talk {
  /** Says it and remembers what a conversation remembers. */
  readonly say: (act: Act, words: string, more?: Partial<ReminderRequest>) => Promise<ReminderOutcome>;
  readonly at: (now: string) => void;
  /** The calendar file that the last part of a link names. */
  readonly file: Reminders['calendarFile'];
}

/** One person, on Monday 23 November 2026 at ten. */
export function talk({
  courseDates = () => null,
  store = createMemoryStore(),
  ...links
}: Partial<Omit<RemindersOptions, 'now' | 'newId'>> = {}): Talk {
  let now = new Date('2026-11-23T10:00:00Z');
  let ids = 0;
  let lastReminderId: string | null = null;
  let pendingTitle: string | null = null;
  const reminders = createReminders({ store, now: () => now, newId: () => `r${(ids += 1)}`, courseDates, ...links });
  return {
    file: (name) => reminders.calendarFile(name),
    at: (text) => {
      now = new Date(text);
    },
    say: async (act, words, more = {}) => {
      const outcome = await reminders.handle({
        personId: 'ann',
        placeRef: 'chat',
        zone: 'Europe/London',
        act,
        words,
        context: { lastReminderId, pendingTitle },
        ...more,
      });
      pendingTitle = 'pendingTitle' in outcome ? outcome.pendingTitle : null;
      lastReminderId = 'reminder' in outcome ? outcome.reminder.id : lastReminderId;
      return outcome;
    },
  };
}

export const due = ({ due: at }: ReminderView): string => (at === null ? 'over' : `${at.date} ${at.time}`);

/** An outcome of the kind, or the test fails. */
export function as<K extends ReminderOutcome['kind']>(
  kind: K,
  outcome: ReminderOutcome,
): Extract<ReminderOutcome, { kind: K }> {
  assert.equal(outcome.kind, kind);
  return outcome as Extract<ReminderOutcome, { kind: K }>;
}
