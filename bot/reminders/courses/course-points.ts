// The moments at which a course's session is reminded of, from its dates and the lead times.
import { backToDay, dayAfter } from '../when/day-arithmetic.ts';
import { DEFAULT_SETTINGS } from '../rules/quiet.ts';
import { DEFAULT_LEADS, type Lead } from '../rules/lead-times.ts';
import type { ChosenTimes, CourseSessionDates, KnownCourse, Schedule } from '../reminder.ts';
import { dayOf, instantOf, MINUTE_MS, wallAt } from '../when/wall-time.ts';
import { CHOSEN_MINUTE, type Moment } from '../when/when.ts';

const USUAL_DAYS: readonly number[] = DEFAULT_SETTINGS.days;

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

/** All moments, soonest first, those that have gone included. `chosenMinute` holds where the schedule names no times of its own. */
export function momentsOf(schedule: CourseSchedule, zone: string, chosenMinute: number): readonly CourseMoment[] {
  const byTime = new Map<number, CourseMoment>();
  const chosen = schedule.chosen ?? { days: USUAL_DAYS, minute: chosenMinute };
  for (const lead of schedule.leads) {
    const at = pointOf(schedule, lead, zone, chosen);
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
  chosen: ChosenTimes,
): Date | null {
  const anchor = anchorOf(from === 'start' ? schedule.startsAt : schedule.applyBy, zone);
  if (anchor === null) return null;
  const count = side === 'before' ? -lead.count : lead.count;
  const day = dayAfter(anchor.day, count, lead.unit);
  // A moment on a day off comes on the working day before: after it the date might have gone.
  if (day !== null)
    return instantOf(
      minute === null ? { day: backToDay(day, chosen.days), minute: chosen.minute } : { day, minute },
      zone,
    );
  const start = instantOf({ day: anchor.day, minute: anchor.minute ?? chosen.minute }, zone);
  return new Date(start.getTime() + count * (lead.unit === 'hour' ? 60 : 1) * MINUTE_MS);
}

/** The session whose next moment is soonest; `leads` null for the usual ones. Null when no moment is to come. */
export function firstPoint(
  course: KnownCourse,
  leads: readonly Lead[] | null,
  { now, zone, chosenMinute, days = USUAL_DAYS }: Moment,
): { readonly schedule: CourseSchedule; readonly at: Date } | null {
  const options = course.sessions.flatMap((session) => {
    const schedule = withTimes(scheduleFor(course.courseId, session, leads ?? DEFAULT_LEADS), {
      days,
      minute: chosenMinute,
    });
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

/** The usual times are not written down, so that they may change for everybody. */
export function withTimes({ chosen: _, ...schedule }: CourseSchedule, chosen: ChosenTimes): CourseSchedule {
  const isUsual = chosen.minute === CHOSEN_MINUTE && sameDays(chosen.days, USUAL_DAYS);
  return isUsual ? schedule : { ...schedule, chosen };
}

const sameDays = (one: readonly number[], two: readonly number[]): boolean =>
  one.length === two.length && one.every((day) => two.includes(day));

/**
 * The next moment after other times were chosen: of what was still to come, so that nothing is told twice. Null when
 * nothing of it is left.
 */
export function nextAtTimes(before: CourseSchedule, after: CourseSchedule, zone: string, now: Date): Date | null {
  const isAhead = ({ at }: CourseMoment): boolean => at > now;
  const ahead = new Set(
    momentsOf(before, zone, CHOSEN_MINUTE)
      .filter(isAhead)
      .flatMap(({ leads }) => leads),
  );
  const moments = momentsOf(after, zone, CHOSEN_MINUTE).filter(isAhead);
  return moments.find(({ leads }) => leads.some((lead) => ahead.has(lead)))?.at ?? null;
}
