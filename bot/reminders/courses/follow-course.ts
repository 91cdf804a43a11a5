// Reminders follow the sessions of their courses: dates that moved move them, a session that is gone ends them, dates
// that were waited for are told; and the person is told once. Pure.
import { firstPoint } from './course-points.ts';
import type { KnownCourse, News, Reminder, Schedule } from '../reminder.ts';
import { nextOf } from '../rules/schedule.ts';
import { CHOSEN_MINUTE } from '../when/when.ts';

/** What is to be written, and what the person is to be told. */
export interface Followed {
  readonly reminder: Reminder;
  readonly news: News;
}

/** Null: nothing to change. `course` null: it is no longer in the data. */
export function followed(reminder: Reminder, course: KnownCourse | null, now: Date): Followed | null {
  if (reminder.state !== 'live') return null;
  switch (reminder.schedule.kind) {
    case 'course':
      return onSession(reminder, reminder.schedule, course, now);
    case 'awaiting':
      return onDates(reminder, course, now);
    default:
      return null;
  }
}

type CourseSchedule = Extract<Schedule, { kind: 'course' }>;

function onSession(
  reminder: Reminder,
  schedule: CourseSchedule,
  course: KnownCourse | null,
  now: Date,
): Followed | null {
  const session = course?.sessions.find(({ id }) => id === schedule.sessionId);
  if (session === undefined) return { reminder: ended(reminder, 'stopped', now), news: { kind: 'cancelled' } };
  const { applyBy, startsAt } = session;
  if (applyBy === schedule.applyBy && startsAt === schedule.startsAt) return null;
  const moved: CourseSchedule = { ...schedule, applyBy, startsAt };
  const occurrenceAt = nextOf(moved, now, reminder.zone);
  const over = occurrenceAt === null && reminder.snoozed === null;
  const after: Reminder = { ...reminder, schedule: moved, occurrenceAt };
  return { reminder: over ? ended(after, 'expired', now) : after, news: { kind: 'moved', applyBy, startsAt, over } };
}

/** The session that comes first is told; following it is the person's to ask for. */
function onDates(reminder: Reminder, course: KnownCourse | null, now: Date): Followed | null {
  if (course === null) return { reminder: ended(reminder, 'stopped', now), news: { kind: 'cancelled' } };
  const found = firstPoint(course, null, { now, zone: reminder.zone, chosenMinute: CHOSEN_MINUTE });
  if (found === null) return null;
  const { applyBy, startsAt } = found.schedule;
  return { reminder: ended(reminder, 'done', now), news: { kind: 'dated', applyBy, startsAt } };
}

const ended = (reminder: Reminder, state: 'stopped' | 'expired' | 'done', now: Date): Reminder => ({
  ...reminder,
  state,
  occurrenceAt: null,
  snoozed: null,
  endedAt: now,
});

/** News as a reminder of its own: due at once, which quiet hours and a pause still put off. */
export const newsOf = (reminder: Reminder, news: News, now: Date, id: string): Reminder => ({
  ...reminder,
  id,
  schedule: { kind: 'notice', at: now, courseId: courseOf(reminder.schedule), news },
  state: 'live',
  exactTime: false,
  occurrenceAt: now,
  snoozed: null,
  deliveredAt: null,
  doneAt: null,
  deadBecause: null,
  createdAt: now,
  endedAt: null,
  calendarKey: null,
  inviteId: null,
});

const courseOf = (schedule: Schedule): string | null => ('courseId' in schedule ? schedule.courseId : null);
