// Counting days: the next such weekday, the end of a month, the next 29 February. Days are numbers (see wall-time.ts).
import { monthNumber } from './number-words.ts';
import { addMonths, dayOf, daysInMonth, partsOf, weekdayOf } from './wall-time.ts';

/** No reminder is set further ahead than this. */
export const MOST_YEARS_AHEAD = 5;

/** Saturday and Sunday become Monday: for days that we choose. */
export const onWorkingDay = (day: number): number => (weekdayOf(day) <= 5 ? day : day + 8 - weekdayOf(day));
/** The last of these days (1 Monday to 7) up to this one; none: any day will do. */
export function backToDay(day: number, days: readonly number[]): number {
  for (let at = day; at > day - 7; at -= 1) if (days.includes(weekdayOf(at))) return at;
  return day;
}
export const backToWorkingDay = (day: number): number => (weekdayOf(day) <= 5 ? day : day + 5 - weekdayOf(day));
/** The next day with this weekday, after today. */
export const coming = (today: number, weekday: number): number => today + ((weekday - weekdayOf(today) + 6) % 7) + 1;
/** The last day with this weekday, before today. */
export const gone = (today: number, weekday: number): number => today - ((weekdayOf(today) - weekday + 6) % 7) - 1;
export const mondayAfter = (today: number): number => today + 8 - weekdayOf(today);

function workingDaysAfter(day: number, count: number): number {
  let at = day;
  for (let left = Math.min(Math.abs(count), 2000); left > 0; left -= 1) {
    at += Math.sign(count);
    while (weekdayOf(at) > 5) at += Math.sign(count);
  }
  return at;
}

/** Days, weeks, months or years later; null for parts of a day. */
export function dayAfter(today: number, count: number, unit: string): number | null {
  if (Math.abs(count) > 100_000) return today + Math.sign(count) * 1_000_000;
  if (unit === 'day') return today + Math.round(count);
  if (unit === 'working-day') return workingDaysAfter(today, Math.round(count));
  if (unit === 'week') return today + Math.round(count * 7);
  if (unit === 'month') return addMonths(today, Math.round(count));
  if (unit === 'year') return addMonths(today, Math.round(count * 12));
  return null;
}

/** The next day of the month with this number, in this month when it is still to come; null for the 32nd. */
export function nextDate(today: number, date: number): number | null {
  if (date < 1 || date > 31) return null;
  const { year, month } = partsOf(today);
  for (let ahead = 0; ahead < 12; ahead += 1) {
    const first = addMonths(dayOf(year, month, 1) ?? today, ahead);
    const at = partsOf(first);
    if (date > daysInMonth(at.year, at.month)) continue;
    if (first + date - 1 >= today) return first + date - 1;
  }
  return null;
}

/** With a year: that day. Without: the next one, today included; 29 February waits for its year. Null: no such date. */
export function dateIn(today: number, month: number, date: number, year: number | null): number | null {
  if (year !== null) return dayOf(year, month, date);
  const from = partsOf(today).year;
  for (let ahead = 0; ahead <= MOST_YEARS_AHEAD; ahead += 1) {
    const day = dayOf(from + ahead, month, date);
    if (day !== null && day >= today) return day;
  }
  return null;
}

/** "January", "next month", "this month": the first day of the one that is not over. */
export function firstOfMonth(today: number, words: string): number {
  const month = monthNumber(words);
  const { year } = partsOf(today);
  if (month === null) return addMonths(dayOf(year, partsOf(today).month, 1) ?? today, /next/i.test(words) ? 1 : 0);
  const day = dayOf(year, month, 1) ?? today;
  return daysInMonth(year, month) + day - 1 < today ? addMonths(day, 12) : day;
}

/** `nth` in words, "last" for anything that is not first to fourth. */
export function nthWeekday(first: number, nth: string, weekday: number): number {
  const at = ['first', 'second', 'third', 'fourth'].findIndex((word) => nth.toLowerCase() === word);
  const start = first + ((weekday - weekdayOf(first) + 7) % 7);
  if (at >= 0) return start + at * 7;
  const { year, month } = partsOf(first);
  const last = first + daysInMonth(year, month) - 1;
  return last - ((weekdayOf(last) - weekday + 7) % 7);
}
