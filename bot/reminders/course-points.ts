// The moments at which a course's session is reminded of, from its dates and the lead times.
import { backToWorkingDay, dayAfter } from './day-arithmetic.ts';
import { DEFAULT_LEADS, type Lead } from './lead-times.ts';
import type { CourseSessionDates, KnownCourse, Schedule } from './reminder.ts';
import { dayOf, instantOf, MINUTE_MS, wallAt } from './wall-time.ts';
import type { Moment } from './when.ts';

export type CourseSchedule = Extract<Schedule, { kind: 'course' }>;

interface Anchor {
  readonly day: number;
  /** Null for a date without a time. */
  readonly minute: number | null;
}

/** "2027-01-05" is that day everywhere; with a time and an offset it is an instant. Null for anything else. */
export function anchorOf(text: string | null, zone: string): Anchor | null {
  if (text === null) return null;
  const date = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (date !== null) {
    const day = dayOf(Number(date[1]), Number(date[2]), Number(date[3]));
    return day === null ? null : { day, minute: null };
  }
  const at = /^\d{4}-\d{2}-\d{2}T.*(?:Z|[+-]\d{2}:?\d{2})$/.test(text) ? new Date(text) : new Date(Number.NaN);
  return Number.isNaN(at.getTime()) ? null : wallAt(at, zone);
}

/** A moment to remind, with the leads that fall on it: near a weekend two may meet. */
export interface CourseMoment {
  readonly at: Date;
  readonly leads: readonly Lead[];
}

/** All moments, soonest first, those that have gone included. */
export function momentsOf(schedule: CourseSchedule, zone: string, chosenMinute: number): readonly CourseMoment[] {
  const byTime = new Map<number, CourseMoment>();
  for (const lead of schedule.leads) {
    const at = pointOf(schedule, lead, zone, chosenMinute);
    if (at === null) continue;
    byTime.set(at.getTime(), { at, leads: [...(byTime.get(at.getTime())?.leads ?? []), lead] });
  }
  return [...byTime.values()].toSorted((one, two) => one.at.getTime() - two.at.getTime());
}

export const pointsOf = (schedule: CourseSchedule, zone: string, chosenMinute: number): readonly Date[] =>
  momentsOf(schedule, zone, chosenMinute).map(({ at }) => at);

function pointOf(
  schedule: CourseSchedule,
  { from, side, lead, minute }: Lead,
  zone: string,
  chosenMinute: number,
): Date | null {
  const anchor = anchorOf(from === 'start' ? schedule.startsAt : schedule.applyBy, zone);
  if (anchor === null) return null;
  const count = side === 'before' ? -lead.count : lead.count;
  const day = dayAfter(anchor.day, count, lead.unit);
  // A weekend's moment comes on the Friday before: on the Monday the date might have gone.
  if (day !== null)
    return instantOf(minute === null ? { day: backToWorkingDay(day), minute: chosenMinute } : { day, minute }, zone);
  const start = instantOf({ day: anchor.day, minute: anchor.minute ?? chosenMinute }, zone);
  return new Date(start.getTime() + count * (lead.unit === 'hour' ? 60 : 1) * MINUTE_MS);
}

/** The session whose next moment is soonest; `leads` null for the usual ones. Null when no moment is to come. */
export function firstPoint(
  course: KnownCourse,
  leads: readonly Lead[] | null,
  { now, zone, chosenMinute }: Moment,
): { readonly schedule: CourseSchedule; readonly at: Date } | null {
  const options = course.sessions.flatMap((session) => {
    const schedule = scheduleFor(course.courseId, session, leads ?? DEFAULT_LEADS);
    const at = pointsOf(schedule, zone, chosenMinute).find((point) => point > now);
    return at === undefined ? [] : [{ schedule, at }];
  });
  return options.toSorted((one, two) => one.at.getTime() - two.at.getTime())[0] ?? null;
}

const scheduleFor = (courseId: string, session: CourseSessionDates, leads: readonly Lead[]): CourseSchedule => ({
  kind: 'course',
  courseId,
  sessionId: session.id,
  applyBy: session.applyBy,
  startsAt: session.startsAt,
  leads,
});
