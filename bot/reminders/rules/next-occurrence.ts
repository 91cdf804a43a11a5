// (rule, instant) -> the next instant. Counted from the rule's first day each time, so that nothing accumulates.
import { addMonths, dayOf, daysInMonth, instantOf, partsOf, wallAt, weekdayOf } from '../when/wall-time.ts';
import type { MonthDay, Rule } from './rule.ts';

/** The first occurrence after the instant; null when the rule has ended. */
export function nextOccurrence(rule: Rule, after: Date): Date | null {
  let day = Math.max(rule.startDay, wallAt(after, rule.zone).day - 1);
  // Two looks reach past the day before and a day whose time has gone; a change of clocks can cost one more.
  for (let look = 0; look < 4; look += 1) {
    const next = matchingDayFrom(rule, day);
    if (next === null || (rule.untilDay !== null && next > rule.untilDay)) return null;
    const at = instantOf({ day: next, minute: rule.minute }, rule.zone);
    if (at > after) return at;
    day = next + 1;
  }
  return null;
}

/** The next few, for showing. */
export function occurrences(rule: Rule, after: Date, most: number): readonly Date[] {
  const list: Date[] = [];
  let at: Date | null = after;
  while (list.length < most && (at = nextOccurrence(rule, at)) !== null) list.push(at);
  return list;
}

/** The first day of the rule that is `day` or later; null when there is none. */
function matchingDayFrom({ pattern, startDay }: Rule, day: number): number | null {
  switch (pattern.every) {
    case 'day':
      return startDay + Math.ceil((day - startDay) / pattern.interval) * pattern.interval;
    case 'week':
      return weekDayFrom(pattern.weekdays, pattern.interval, startDay, day);
    case 'month':
      return monthDayFrom(pattern.on, pattern.interval, startDay, day);
    case 'year':
      return yearDayFrom(pattern.month, pattern.date, day);
  }
}

const mondayOf = (day: number): number => day + 1 - weekdayOf(day);

function weekDayFrom(weekdays: readonly number[], interval: number, startDay: number, day: number): number | null {
  const firstWeek = mondayOf(startDay);
  const skipped = Math.floor((mondayOf(day) - firstWeek) / (7 * interval));
  for (let turn = skipped; turn <= skipped + 1; turn += 1) {
    const monday = firstWeek + turn * 7 * interval;
    for (const weekday of weekdays) if (monday + weekday - 1 >= day) return monday + weekday - 1;
  }
  return null;
}

function monthDayFrom(on: MonthDay, interval: number, startDay: number, day: number): number | null {
  const start = partsOf(startDay);
  const at = partsOf(day);
  const apart = (at.year - start.year) * 12 + at.month - start.month;
  const firstOfStart = dayOf(start.year, start.month, 1) ?? startDay;
  const from = Math.floor(apart / interval);
  // A fifth Monday may be missing for months on end.
  for (let turn = from; turn <= from + 15; turn += 1) {
    const found = dayInMonth(on, addMonths(firstOfStart, turn * interval));
    if (found !== null && found >= day) return found;
  }
  return null;
}

/** A date that a short month lacks is its last day; a fifth weekday that it lacks is left out. */
function dayInMonth(on: MonthDay, first: number): number | null {
  const { year, month } = partsOf(first);
  const length = daysInMonth(year, month);
  const last = first + length - 1;
  switch (on.kind) {
    case 'date':
      return first + Math.min(on.date, length) - 1;
    case 'last-day':
      return last;
    case 'last-working-day':
      return weekdayOf(last) <= 5 ? last : last + 5 - weekdayOf(last);
    case 'nth': {
      if (on.nth < 0) return last - ((weekdayOf(last) - on.weekday + 7) % 7);
      const found = first + ((on.weekday - weekdayOf(first) + 7) % 7) + (on.nth - 1) * 7;
      return found <= last ? found : null;
    }
  }
}

/** 29 February is kept on the 28th in other years. */
function yearDayFrom(month: number, date: number, day: number): number | null {
  const { year } = partsOf(day);
  for (let ahead = 0; ahead <= 1; ahead += 1) {
    const found = dayOf(year + ahead, month, Math.min(date, daysInMonth(year + ahead, month)));
    if (found !== null && found >= day) return found;
  }
  return null;
}
