// Looks through all reminders of courses after the courses' data has changed.
import type { Database } from './database.ts';
import { followed } from './follow-course.ts';
import { text } from './read-row.ts';
import type { CourseDates, ReminderStore } from './reminder.ts';

export interface FollowOptions {
  readonly database: Database;
  readonly store: ReminderStore;
  readonly courseDates: CourseDates;
  readonly now: () => Date;
  readonly newId: () => string;
}

/** People whose reminders were changed. Safe to run on several instances at once, and again after a crash. */
export async function followCourses({ database, store, courseDates, now, newId }: FollowOptions): Promise<number> {
  const { rows } = await database.query(
    `select distinct person_id from reminder where state = 'live' and schedule ->> 'kind' = 'course'`,
  );
  let changed = 0;
  for (const row of rows) {
    const personId = text(row, 'person_id');
    const { revision, reminders } = await store.read(personId);
    const put = [];
    for (const reminder of reminders) {
      if (reminder.schedule.kind !== 'course') continue;
      const course = await courseDates(reminder.schedule.courseId, '');
      put.push(...(followed(reminder, course, now(), newId) ?? []));
    }
    // Stale: another instance, or the person, was there first; the next look sees what is left to do.
    if (put.length > 0 && (await store.write(personId, revision, { put, settings: null })) === 'written') changed += 1;
  }
  return changed;
}
