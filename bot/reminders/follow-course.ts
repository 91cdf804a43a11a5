// Reminders follow the sessions of their courses: dates that moved move them, a session that is gone ends them, and the
// person is told once. Pure.
import type { KnownCourse, Reminder, Schedule } from './reminder.ts';
import type { CourseChange } from './reminder.ts';
import { nextOf } from './schedule.ts';

/** Null: nothing to change. `course` null: it is no longer in the data. */
export function followed(
  reminder: Reminder,
  course: KnownCourse | null,
  now: Date,
  newId: () => string,
): readonly Reminder[] | null {
  const { schedule, state } = reminder;
  if (schedule.kind !== 'course' || state !== 'live') return null;
  const session = course?.sessions.find(({ id }) => id === schedule.sessionId);
  if (session === undefined) return ended(reminder, schedule, now, newId);
  const { applyBy, startsAt } = session;
  if (applyBy === schedule.applyBy && startsAt === schedule.startsAt) return null;
  const moved: Schedule = { ...schedule, applyBy, startsAt };
  const occurrenceAt = nextOf(moved, now, reminder.zone);
  const after: Reminder = { ...reminder, schedule: moved, occurrenceAt };
  const left =
    occurrenceAt === null && reminder.snoozed === null ? { ...after, state: 'expired' as const, endedAt: now } : after;
  return [left, newsOf(reminder, schedule.courseId, { kind: 'moved', applyBy, startsAt }, now, newId)];
}

type CourseSchedule = Extract<Schedule, { kind: 'course' }>;

function ended(reminder: Reminder, { courseId }: CourseSchedule, now: Date, newId: () => string): readonly Reminder[] {
  const stopped: Reminder = { ...reminder, state: 'stopped', occurrenceAt: null, snoozed: null, endedAt: now };
  return [stopped, newsOf(reminder, courseId, { kind: 'cancelled' }, now, newId)];
}

/** Due at once, which quiet hours and a pause still put off. */
function newsOf(reminder: Reminder, courseId: string, change: CourseChange, now: Date, newId: () => string): Reminder {
  return {
    ...reminder,
    id: newId(),
    schedule: { kind: 'notice', at: now, courseId, change },
    exactTime: false,
    occurrenceAt: now,
    snoozed: null,
    deliveredAt: null,
    doneAt: null,
    createdAt: now,
  };
}
