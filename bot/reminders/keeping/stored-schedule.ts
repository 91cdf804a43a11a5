// A schedule as JSON in the database, and back. One of another version or shape is set aside, never guessed at.
import { instant, textOf, whole } from './json-values.ts';
import { isObject } from './read-row.ts';
import type { Schedule } from '../reminder.ts';
import { MOST_INTERVAL, type MonthDay, type Pattern, type Rule } from '../rules/rule.ts';
import { readAwaiting, readCourse, readNotice } from './stored-course.ts';
import { isZone } from '../when/wall-time.ts';

export const SCHEDULE_VERSION = 1;

/** JSON text. */
export const scheduleJson = (schedule: Schedule): string => JSON.stringify(schedule);

/** Null when it cannot be read. */
export function readSchedule(value: unknown): Schedule | null {
  if (!isObject(value)) return null;
  switch (value['kind']) {
    case 'once': {
      const at = instant(value['at']);
      return at === null ? null : { kind: 'once', at };
    }
    case 'recurring': {
      const rule = readRule(value['rule']);
      return rule === null ? null : { kind: 'recurring', rule, untilWords: textOf(value['untilWords']) };
    }
    case 'course':
      return readCourse(value);
    case 'awaiting':
      return readAwaiting(value);
    case 'notice':
      return readNotice(value);
    default:
      return null;
  }
}

const FAR_DAY = 1_000_000;

function readRule(value: unknown): Rule | null {
  if (!isObject(value) || value['version'] !== 1) return null;
  const pattern = readPattern(value['pattern']);
  const minute = whole(value['minute'], 0, 1439);
  const zone = textOf(value['zone']);
  const startDay = whole(value['startDay'], 0, FAR_DAY);
  const untilDay = whole(value['untilDay'], 0, FAR_DAY);
  if (pattern === null || minute === null || zone === null || startDay === null || !isZone(zone)) return null;
  return { version: 1, pattern, minute, zone, startDay, untilDay };
}

function readPattern(value: unknown): Pattern | null {
  if (!isObject(value)) return null;
  const interval = whole(value['interval'], 1, MOST_INTERVAL);
  switch (value['every']) {
    case 'day':
      return interval === null ? null : { every: 'day', interval };
    case 'week': {
      const weekdays = Array.isArray(value['weekdays']) ? value['weekdays'].map((day) => whole(day, 1, 7)) : [];
      const known = weekdays.filter((day) => day !== null);
      return interval === null || known.length === 0 || known.length < weekdays.length
        ? null
        : { every: 'week', interval, weekdays: known };
    }
    case 'month': {
      const on = readMonthDay(value['on']);
      return interval === null || on === null ? null : { every: 'month', interval, on };
    }
    case 'year': {
      const month = whole(value['month'], 1, 12);
      const date = whole(value['date'], 1, 31);
      return month === null || date === null ? null : { every: 'year', month, date };
    }
    default:
      return null;
  }
}

function readMonthDay(value: unknown): MonthDay | null {
  if (!isObject(value)) return null;
  if (value['kind'] === 'last-day' || value['kind'] === 'last-working-day') return { kind: value['kind'] };
  const date = whole(value['date'], 1, 31);
  if (value['kind'] === 'date') return date === null ? null : { kind: 'date', date };
  const nth = whole(value['nth'], -1, 5);
  const weekday = whole(value['weekday'], 1, 7);
  return value['kind'] === 'nth' && nth !== null && nth !== 0 && weekday !== null
    ? { kind: 'nth', nth, weekday }
    : null;
}
