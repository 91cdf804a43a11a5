// A reminder after one of its occurrences is settled. Pure; the next occurrence comes from the schedule, never from now.
import { nextOf } from './schedule.ts';
import type { PersonSettings, Reminder, ReminderState } from '../reminder.ts';
import { isQuiet, outsideQuiet } from './quiet.ts';
import { wallAt, weekdayOf } from '../when/wall-time.ts';

/** Sent: what comes next. A single one stays at hand as delivered, to be snoozed or marked done. */
export const afterSent = (reminder: Reminder, dueAt: Date, now: Date): Reminder =>
  movedOn({ ...reminder, deliveredAt: now }, dueAt, now, 'delivered');

/** Given up ('expired': too late; else refused, and why): a recurring one goes on with the next. */
export function afterGivingUp(reminder: Reminder, dueAt: Date, now: Date, because: string): Reminder {
  const state = because === 'expired' ? 'expired' : 'dead';
  const after = movedOn(reminder, dueAt, now, state);
  return after.state === 'dead' ? { ...after, deadBecause: because } : after;
}

function movedOn(reminder: Reminder, dueAt: Date, now: Date, ended: ReminderState): Reminder {
  const { snoozed, occurrenceAt, schedule, zone } = reminder;
  const wasSnooze = snoozed !== null && snoozed.until.getTime() === dueAt.getTime();
  // Those that were missed between the occurrence and now are left out: one message, not a heap of them.
  const next = wasSnooze ? occurrenceAt : nextOf(schedule, later(dueAt, now), zone);
  const left = { ...reminder, occurrenceAt: next, snoozed: wasSnooze ? null : snoozed };
  // One that waits for dates goes on waiting after a snooze of it.
  const isOver = next === null && left.snoozed === null && schedule.kind !== 'awaiting';
  return isOver ? { ...left, state: ended, endedAt: now } : left;
}

const later = (one: Date, two: Date): Date => (one > two ? one : two);

/**
 * When an occurrence is to be sent: its time, moved past a pause, and past quiet hours unless the person named the
 * minute. Days off are respected where times are chosen (course-points.ts), never by sending later. Null: not until the person resumes.
 */
export function sendTime(reminder: Reminder, dueAt: Date, { quiet, paused }: PersonSettings, now: Date): Date | null {
  if (paused !== null && paused.until === null) return null;
  const until = paused?.until ?? null;
  const start = until !== null && until > dueAt && until > now ? until : dueAt;
  if (reminder.exactTime || reminder.snoozed?.until.getTime() === dueAt.getTime()) return start;
  const { day, minute } = wallAt(start, reminder.zone);
  return isQuiet(quiet, minute)
    ? outsideQuiet(start, { quiet, days: [weekdayOf(day), weekdayOf(day + 1)] }, reminder.zone)
    : start;
}
