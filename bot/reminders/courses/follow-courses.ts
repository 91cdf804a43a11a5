// Looks through all reminders of courses after the courses' data has changed.
import type { Database, Row } from '../keeping/database.ts';
import { followed, newsOf } from './follow-course.ts';
import { orNull, text } from '../keeping/read-row.ts';
import type { CourseDates, KnownCourse, Reminder, ReminderStore } from '../reminder.ts';

export interface FollowOptions {
  readonly database: Database;
  readonly store: ReminderStore;
  readonly courseDates: CourseDates;
  readonly now: () => Date;
  readonly newId: () => string;
}

/** The few sessions that many people follow; each kind has its index. */
const FOLLOWED = ['course', 'awaiting']
  .map(
    (kind) => `
  select distinct schedule ->> 'kind' as kind, schedule ->> 'courseId' as course, schedule ->> 'sessionId' as session,
    schedule ->> 'applyBy' as apply_by, schedule ->> 'startsAt' as starts_at
  from reminder where state = 'live' and schedule ->> 'kind' = '${kind}'`,
  )
  .join(' union all ');

const PEOPLE = ['course', 'awaiting']
  .map(
    (kind) =>
      `select person_id from reminder where state = 'live' and schedule ->> 'kind' = '${kind}' and schedule ->> 'courseId' = $1`,
  )
  .join(' union ');

/** Another instance, or the person, may be there first; more often than this in one look is a fault in the store. */
const MOST_TRIES = 5;

/** People whose reminders were changed. Safe to run on several instances at once, and again after a crash. */
export async function followCourses(options: FollowOptions): Promise<number> {
  let changed = 0;
  for (const courseId of await coursesThatMoved(options)) {
    const { rows } = await options.database.query(PEOPLE, [courseId]);
    for (const row of rows) if (await followFor(text(row, 'person_id'), options)) changed += 1;
  }
  return changed;
}

async function coursesThatMoved({ database, courseDates }: FollowOptions): Promise<ReadonlySet<string>> {
  const { rows } = await database.query(FOLLOWED);
  const moved = new Set<string>();
  for (const row of rows) {
    const courseId = text(row, 'course');
    if (!moved.has(courseId) && isBehind(row, await courseDates(courseId, ''))) moved.add(courseId);
  }
  return moved;
}

function isBehind(row: Row, course: KnownCourse | null): boolean {
  if (text(row, 'kind') === 'awaiting') return course === null || course.sessions.length > 0;
  const session = course?.sessions.find(({ id }) => id === row['session']);
  const same = (name: string, date: string | null | undefined): boolean => orNull(text, row, name) === date;
  return !same('apply_by', session?.applyBy) || !same('starts_at', session?.startsAt);
}

async function followFor(personId: string, options: FollowOptions): Promise<boolean> {
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const { revision, reminders } = await options.store.read(personId);
    const put = await changesTo(reminders, options, options.now());
    if (put.length === 0) return false;
    if ((await options.store.write(personId, revision, { put, settings: null })) === 'written') return true;
  }
  throw new Error('reminders of one person changed under five tries to move them with their course');
}

/** Several reminders of one session are moved each, but what happened is told once. */
async function changesTo(
  reminders: readonly Reminder[],
  { courseDates, newId }: FollowOptions,
  now: Date,
): Promise<readonly Reminder[]> {
  const put: Reminder[] = [];
  const told = new Map<string, Reminder>();
  for (const reminder of reminders) {
    if (!('courseId' in reminder.schedule) || reminder.schedule.courseId === null) continue;
    const course = await courseDates(reminder.schedule.courseId, '');
    const after = followed(reminder, course, now);
    if (after === null) continue;
    put.push(after.reminder);
    const what = JSON.stringify([reminder.schedule.courseId, { ...after.news, over: null }]);
    // While any of them goes on, the news is not that all is over.
    if (told.has(what) && 'over' in after.news && after.news.over) continue;
    told.set(what, newsOf({ ...reminder, title: course?.title ?? reminder.title }, after.news, now, newId()));
  }
  return [...put, ...told.values()];
}
