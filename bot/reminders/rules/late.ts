// How late is too late: the written rule for what fell due while we, or Teams, were away.
//
//   once, news of a course, a snooze    sent for up to 7 days, marked late after 10 minutes; then given up
//   recurring                           only the newest missed one, for up to 24 hours and never once the next is due
//   before the date to apply by         sent while that date is still to come
//   before a start, or after a date     sent while the course has not begun, else for up to 24 hours
import { anchorOf } from '../courses/course-points.ts';
import { nextOf } from './schedule.ts';
import type { Reminder } from '../reminder.ts';
import { DAY_MS, instantOf, MINUTE_MS } from '../when/wall-time.ts';

const LATE_AFTER_MS = 10 * MINUTE_MS;
const MOST_LATE_ONCE_MS = 7 * DAY_MS;
const MOST_LATE_RECURRING_MS = DAY_MS;

export type Lateness = 'on-time' | 'late' | 'too-late';

/** `plannedAt`: when it was to be sent, a pause and quiet hours counted in. */
export function latenessOf(reminder: Reminder, dueAt: Date, plannedAt: Date, now: Date): Lateness {
  if (isTooLate(reminder, dueAt, plannedAt, now)) return 'too-late';
  return now.getTime() - plannedAt.getTime() > LATE_AFTER_MS ? 'late' : 'on-time';
}

function isTooLate(reminder: Reminder, dueAt: Date, plannedAt: Date, now: Date): boolean {
  const { schedule, zone, snoozed } = reminder;
  const lateMs = now.getTime() - plannedAt.getTime();
  // A snooze is a time the person chose for this one.
  if (snoozed?.until.getTime() === dueAt.getTime()) return lateMs > MOST_LATE_ONCE_MS;
  if (schedule.kind === 'once' || schedule.kind === 'notice' || schedule.kind === 'awaiting')
    return lateMs > MOST_LATE_ONCE_MS;
  if (schedule.kind === 'recurring') {
    const next = nextOf(schedule, dueAt, zone);
    return now.getTime() - dueAt.getTime() > MOST_LATE_RECURRING_MS || (next !== null && next <= now);
  }
  const last = endOf(schedule.applyBy, zone);
  const start = endOf(schedule.startsAt, zone);
  const stillOf = [last, start].filter((end) => end !== null && end > dueAt);
  if (stillOf.length > 0) return stillOf.every((end) => end !== null && end <= now);
  return lateMs > MOST_LATE_RECURRING_MS;
}

/** A date lasts until its end; an instant is itself. */
function endOf(text: string | null, zone: string): Date | null {
  const anchor = anchorOf(text, zone);
  if (anchor === null) return null;
  return anchor.minute === null
    ? instantOf({ day: anchor.day + 1, minute: 0 }, zone)
    : instantOf({ day: anchor.day, minute: anchor.minute }, zone);
}
