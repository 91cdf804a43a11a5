// What comes back, in words: "every Wednesday at 9:00am", "every 3 months on the last working day at 2:30pm".
import type { MonthDay, Pattern, Rule } from '../../bot/reminders/rules/rule.ts';
import { listed } from '../words.ts';
import { MONTHS } from '../words.ts';
import { clock, dayText, weekdayName } from './time-words.ts';

const DAY_MS = 86_400_000;

const every = (interval: number, unit: string): string => {
  if (interval === 1) return `every ${unit}`;
  return interval === 2 ? `every other ${unit}` : `every ${interval} ${unit}s`;
};

const isRun = (weekdays: readonly number[]): boolean =>
  weekdays.length > 2 && weekdays.every((day, at) => at === 0 || day === (weekdays[at - 1] ?? 0) + 1);

/** "Monday to Friday", "Monday and Thursday", "any day"; 1 Monday to 7 Sunday, in order. */
export function weekdaysText(weekdays: readonly number[]): string {
  const names = weekdays.map(weekdayName);
  if (names.length === 7) return 'any day';
  return isRun(weekdays) ? `${names[0] ?? ''} to ${names.at(-1) ?? ''}` : listed(names);
}

/** "1st", "22nd", "13th". */
function ordinal(n: number): string {
  if (n % 100 >= 11 && n % 100 <= 13) return `${n}th`;
  return `${n}${['th', 'st', 'nd', 'rd'][n % 10] ?? 'th'}`;
}

const NTHS = ['first', 'second', 'third', 'fourth', 'fifth'];

function monthDay(on: MonthDay): string {
  switch (on.kind) {
    case 'date':
      // A short month has no 31st: it is then kept on the last day.
      return `the ${ordinal(on.date)}${on.date > 28 ? ' (or the last day of a shorter month)' : ''}`;
    case 'nth':
      return `the ${on.nth < 0 ? 'last' : (NTHS[on.nth - 1] ?? '')} ${weekdayName(on.weekday)}`;
    case 'last-day':
      return 'the last day';
    case 'last-working-day':
      return 'the last working day';
    default:
      return on satisfies never;
  }
}

function weekly(interval: number, weekdays: readonly number[]): string {
  const days = weekdaysText(weekdays);
  if (weekdays.length === 7) return interval === 1 ? 'every day' : `${every(interval, 'week')}, each day`;
  if (interval === 1) return isRun(weekdays) ? `every day from ${days}` : `every ${days}`;
  return weekdays.length === 1 && interval === 2 ? `every other ${days}` : `${every(interval, 'week')} on ${days}`;
}

function patternText(pattern: Pattern): string {
  switch (pattern.every) {
    case 'day':
      return every(pattern.interval, 'day');
    case 'week':
      return weekly(pattern.interval, pattern.weekdays);
    case 'month':
      return `${every(pattern.interval, 'month')} on ${monthDay(pattern.on)}`;
    case 'year': {
      const leap = pattern.month === 2 && pattern.date === 29 ? ' (28 February in other years)' : '';
      return `every year on ${pattern.date} ${MONTHS[pattern.month - 1] ?? ''}${leap}`;
    }
    default:
      return pattern satisfies never;
  }
}

function untilText(untilDay: number): string {
  const at = new Date(untilDay * DAY_MS);
  return dayText({ date: at.toISOString().slice(0, 10), weekday: at.getUTCDay() === 0 ? 7 : at.getUTCDay() });
}

/** "every Wednesday at 9:00am", and "until Friday 18 December 2026" when it ends. */
export const ruleText = ({ pattern, minute, untilDay }: Rule): string =>
  `${patternText(pattern)} at ${clock(minute)}${untilDay === null ? '' : ` until ${untilText(untilDay)}`}`;
