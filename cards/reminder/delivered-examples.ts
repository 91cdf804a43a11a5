// Reminders as they arrive, and as their cards are edited afterwards.
import type { ReminderView } from '../../bot/reminders/reminder-outcome.ts';
import { AWKWARD, long } from '../sample-facts.ts';
import type { Delivery } from './delivered.ts';
import { COURSE, EXAM, IN_CALENDAR, local, SENT, STUDY, view } from './sample-reminders.ts';

export interface DeliveredExample {
  readonly name: string;
  readonly view: ReminderView;
  readonly delivery: Delivery;
}

const due: Delivery = { late: false, state: 'due' };

export const deliveredExamples: readonly DeliveredExample[] = [
  { name: 'on time', view: EXAM, delivery: due },
  { name: 'late', view: EXAM, delivery: { ...due, late: true } },
  { name: 'sent again', view: EXAM, delivery: { ...due, mayBeSeen: true } },
  { name: 'one that comes back', view: STUDY, delivery: due },
  { name: 'of a course', view: COURSE, delivery: due },
  { name: 'one that comes back, with a calendar link', view: { ...STUDY, calendar: IN_CALENDAR }, delivery: due },
  { name: 'stopped', view: { ...EXAM, state: 'stopped', due: null }, delivery: { late: false, state: 'stopped' } },
  { name: 'again, after a snooze', view: { ...EXAM, snoozed: true }, delivery: due },
  { name: 'its time not known any more', view: SENT, delivery: due },
  { name: 'with markup in its name', view: view(AWKWARD.slice(0, 200), local('2026-11-30', '12:00')), delivery: due },
  { name: 'with a very long name', view: view(long('revise coding', 15).slice(0, 200), EXAM.due), delivery: due },
  { name: 'about nothing in particular', view: view('Reminder', EXAM.due), delivery: due },
  { name: 'done', view: { ...EXAM, state: 'done', due: null }, delivery: { late: false, state: 'done' } },
  { name: 'snoozed', view: { ...EXAM, snoozed: true }, delivery: { late: false, state: 'snoozed' } },
  { name: 'snoozed, its time not known', view: SENT, delivery: { late: false, state: 'snoozed' } },
];
