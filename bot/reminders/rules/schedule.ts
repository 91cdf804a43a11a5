// (schedule, instant) -> the next occurrence after it, whatever kind of schedule it is.
import { pointsOf } from '../courses/course-points.ts';
import { nextOccurrence } from './next-occurrence.ts';
import type { Reminder, Schedule } from '../reminder.ts';
import { CHOSEN_MINUTE } from '../when/when.ts';

/** Null when none is to come. */
export function nextOf(schedule: Schedule, after: Date, zone: string, chosenMinute = CHOSEN_MINUTE): Date | null {
  switch (schedule.kind) {
    case 'once':
    case 'notice':
      return schedule.at > after ? schedule.at : null;
    case 'recurring':
      return nextOccurrence(schedule.rule, after);
    case 'awaiting':
      return null;
    case 'course':
      return pointsOf(schedule, zone, chosenMinute).find((at) => at > after) ?? null;
  }
}

/** The reminder put back on its schedule from `now`; null when it has nothing left to say. */
export function revived(reminder: Reminder, now: Date): Reminder | null {
  const occurrenceAt = nextOf(reminder.schedule, now, reminder.zone);
  return occurrenceAt === null && reminder.schedule.kind !== 'awaiting'
    ? null
    : { ...reminder, state: 'live', occurrenceAt, snoozed: null, doneAt: null, endedAt: null, deadBecause: null };
}
