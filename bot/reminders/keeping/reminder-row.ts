// A reminder as a row of its table, and back.
import type { Row } from './database.ts';
import { sendTime } from '../rules/after-delivery.ts';
import { date, oneOf, orNull, text, truth } from './read-row.ts';
import { dueAt, type PersonSettings, type Reminder, type ReminderState } from '../reminder.ts';
import { readSchedule, SCHEDULE_VERSION, scheduleJson } from './stored-schedule.ts';

const STATES: readonly ReminderState[] = ['live', 'delivered', 'done', 'stopped', 'expired', 'dead'];
/** Where no tenant is known: one lane for all of them. */
const NO_TENANT = '';

/** Null for a schedule that this release cannot read: the row stays for one that can. */
export function readReminder(row: Row): Reminder | null {
  const schedule = row['version'] === SCHEDULE_VERSION ? readSchedule(row['schedule']) : null;
  if (schedule === null) return null;
  const until = orNull(date, row, 'snoozed_until');
  const occurrence = orNull(date, row, 'snoozed_occurrence_at');
  const tenant = text(row, 'tenant');
  return {
    id: text(row, 'id'),
    personId: text(row, 'person_id'),
    placeRef: text(row, 'place_ref'),
    tenantId: tenant === NO_TENANT ? null : tenant,
    title: text(row, 'title'),
    schedule,
    zone: text(row, 'zone'),
    exactTime: truth(row, 'exact_time'),
    state: oneOf(STATES, row, 'state'),
    occurrenceAt: orNull(date, row, 'occurrence_at'),
    snoozed: until === null || occurrence === null ? null : { occurrenceAt: occurrence, until },
    deliveredAt: orNull(date, row, 'delivered_at'),
    doneAt: orNull(date, row, 'done_at'),
    deadBecause: orNull(text, row, 'dead_because'),
    createdAt: date(row, 'created_at'),
    endedAt: orNull(date, row, 'ended_at'),
    calendarKey: orNull(text, row, 'calendar_key'),
    inviteId: orNull(text, row, 'invite_id'),
  };
}

/** Columns in the order of `reminderValues`. */
export const REMINDER_COLUMNS = [
  'id',
  'person_id',
  'place_ref',
  'tenant',
  'version',
  'title',
  'schedule',
  'zone',
  'exact_time',
  'state',
  'occurrence_at',
  'snoozed_occurrence_at',
  'snoozed_until',
  'delivered_at',
  'done_at',
  'dead_because',
  'created_at',
  'ended_at',
  'calendar_key',
  'invite_id',
  'due_at',
  'planned_at',
  'next_try_at',
] as const;

/** Everything that is kept of a reminder, with when it is to be sent next by the person's settings. */
export function reminderValues(reminder: Reminder, settings: PersonSettings, now: Date): readonly unknown[] {
  const due = dueAt(reminder);
  const planned = due === null ? null : sendTime(reminder, due, settings, now);
  return [
    reminder.id,
    reminder.personId,
    reminder.placeRef,
    reminder.tenantId ?? NO_TENANT,
    SCHEDULE_VERSION,
    reminder.title,
    scheduleJson(reminder.schedule),
    reminder.zone,
    reminder.exactTime,
    reminder.state,
    reminder.occurrenceAt,
    reminder.snoozed?.occurrenceAt ?? null,
    reminder.snoozed?.until ?? null,
    reminder.deliveredAt,
    reminder.doneAt,
    reminder.deadBecause,
    reminder.createdAt,
    reminder.endedAt,
    reminder.calendarKey,
    reminder.inviteId,
    due,
    planned ?? due,
    planned,
  ];
}

export const laneOfTenant = (tenantId: string | null): string => `tenant:${tenantId ?? NO_TENANT}`;
export const laneOfPlace = (placeRef: string): string => `place:${placeRef}`;
