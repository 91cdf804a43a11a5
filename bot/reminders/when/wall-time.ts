// Wall-clock time and instants. A day is a count of days since 1 January 1970, so that sums of days need no time zone;
// only the last step, from wall time to an instant, knows about clocks going forward and back.
import { IANAZone } from 'luxon';

export const DAY_MS = 86_400_000;
export const MINUTE_MS = 60_000;
export const MINUTES_IN_DAY = 1440;

/** What a clock on the wall shows: `day` since 1970-01-01, `minute` after midnight (0 to 1439). */
export interface Wall {
  readonly day: number;
  readonly minute: number;
}

export interface DayParts {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly date: number;
}

/** Local time as people say it back: "2026-11-23", "09:00", weekday 1 (Monday) to 7. */
export interface LocalTime {
  readonly date: string;
  readonly time: string;
  readonly weekday: number;
  readonly zone: string;
}

/** Null when there is no such date (30 February). */
export function dayOf(year: number, month: number, date: number): number | null {
  const at = new Date(Date.UTC(year, month - 1, date));
  at.setUTCFullYear(year);
  return at.getUTCMonth() === month - 1 && at.getUTCDate() === date ? Math.round(at.getTime() / DAY_MS) : null;
}

export function partsOf(day: number): DayParts {
  const at = new Date(day * DAY_MS);
  return { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, date: at.getUTCDate() };
}

/** 1 Monday to 7 Sunday. */
export const weekdayOf = (day: number): number => ((((day + 3) % 7) + 7) % 7) + 1;

export const daysInMonth = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** Adds calendar months; the 31st becomes the last day of a shorter month. */
export function addMonths(day: number, months: number): number {
  const { year, month, date } = partsOf(day);
  const at = year * 12 + (month - 1) + months;
  const inYear = Math.floor(at / 12);
  const inMonth = (at % 12) + 1;
  return dayOf(inYear, inMonth, Math.min(date, daysInMonth(inYear, inMonth))) ?? day;
}

export const isZone = (zone: string): boolean => IANAZone.isValidZone(zone);

const offsetMs = (zone: string, instantMs: number): number => IANAZone.create(zone).offset(instantMs) * MINUTE_MS;

export function wallAt(instant: Date, zone: string): Wall {
  const local = instant.getTime() + offsetMs(zone, instant.getTime());
  const day = Math.floor(local / DAY_MS);
  return { day, minute: Math.floor((local - day * DAY_MS) / MINUTE_MS) };
}

/**
 * The instant at which the clock shows this. Shown twice (clocks went back): the first. Never shown (clocks went
 * forward): the first minute after the gap.
 */
export function instantOf(wall: Wall, zone: string): Date {
  const [first] = instantsShowing(wall, zone);
  if (first !== undefined) return new Date(first);
  const local = localMs(wall);
  return firstWithOffset(zone, offsetMs(zone, local + DAY_MS), local - DAY_MS, local + DAY_MS);
}

/** What a change of clocks does to a time of day: it is not shown then, or shown twice. */
export type ClockChange = 'skipped' | 'twice';

/** Null: it is shown once, as on nearly every day. */
export function clockChangeAt(wall: Wall, zone: string): ClockChange | null {
  const { length } = instantsShowing(wall, zone);
  return length === 0 ? 'skipped' : length === 1 ? null : 'twice';
}

const localMs = ({ day, minute }: Wall): number => day * DAY_MS + minute * MINUTE_MS;

/** None, one or two, the earlier first. */
function instantsShowing(wall: Wall, zone: string): readonly number[] {
  const local = localMs(wall);
  const before = offsetMs(zone, local - DAY_MS);
  const after = offsetMs(zone, local + DAY_MS);
  // The larger offset gives the earlier instant.
  return [...new Set([Math.max(before, after), Math.min(before, after)])]
    .filter((offset) => offsetMs(zone, local - offset) === offset)
    .map((offset) => local - offset);
}

/** The change of clocks between the two instants, to the minute. */
function firstWithOffset(zone: string, offset: number, fromMs: number, toMs: number): Date {
  let low = Math.floor(fromMs / MINUTE_MS);
  let high = Math.ceil(toMs / MINUTE_MS);
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (offsetMs(zone, middle * MINUTE_MS) === offset) high = middle;
    else low = middle;
  }
  return new Date(high * MINUTE_MS);
}

const two = (value: number): string => String(value).padStart(2, '0');

/** "2026-11-23". */
export function dateText(day: number): string {
  const { year, month, date } = partsOf(day);
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(date)}`;
}

/** "09:05". */
export const timeText = (minute: number): string => `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;

export function localTime(instant: Date, zone: string): LocalTime {
  const { day, minute } = wallAt(instant, zone);
  return { date: dateText(day), time: timeText(minute), weekday: weekdayOf(day), zone };
}
