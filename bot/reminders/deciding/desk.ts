// What a decision about reminders is made from. Everything is here, so that deciding waits for nothing.
import type { KnownCourse, PersonReminders, PersonSettings, Reminder } from '../reminder.ts';
import { dueAt, type Shown } from '../reminder.ts';
import type { GoesTo, ReminderAsk, ReminderOutcome } from '../reminder-outcome.ts';
import type { Moment } from '../when/when.ts';

export interface Desk {
  readonly personId: string;
  readonly placeRef: string;
  readonly goesTo: GoesTo;
  readonly tenantId: string | null;
  readonly moment: Moment;
  readonly person: PersonReminders;
  readonly context: ReminderContext;
  /** The course that the words mean, when one was looked for. */
  readonly course: KnownCourse | null;
  readonly inviteId: string | null;
  readonly newId: () => string;
  /** Null: there are no links to calendar files. */
  readonly newKey: (() => string) | null;
}

/** What the conversation remembers between turns. */
export interface ReminderContext {
  /** The reminder spoken of last. */
  readonly lastReminderId: string | null;
  /** What a reminder was to be about when we asked for the time. */
  readonly pendingTitle: string | null;
}

export interface Decision {
  readonly outcome: ReminderOutcome;
  /** Reminders added or replaced, by id. */
  readonly put: readonly Reminder[];
  readonly settings: PersonSettings | null;
  /** Sent messages whose cards are to show it. */
  readonly shown?: readonly Shown[];
}

export type Decide = (ask: ReminderAsk, desk: Desk) => Decision;

export const just = (outcome: ReminderOutcome): Decision => ({ outcome, put: [], settings: null });

/** Live and delivered ones, soonest first; delivered ones last. News is none that a person set. */
export function openReminders({ reminders }: PersonReminders): readonly Reminder[] {
  const open = reminders.filter(
    ({ state, schedule }) => (state === 'live' || state === 'delivered') && schedule.kind !== 'notice',
  );
  return open.toSorted((one, two) => timeOf(one) - timeOf(two));
}

const timeOf = (reminder: Reminder): number => dueAt(reminder)?.getTime() ?? Number.MAX_SAFE_INTEGER;

export const liveReminders = (person: PersonReminders): readonly Reminder[] =>
  openReminders(person).filter(({ state }) => state === 'live');
