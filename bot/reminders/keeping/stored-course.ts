// Schedules that hang on a course, and news, as they come back from the database's JSON.
import type { Row } from './database.ts';
import { instant, textOf, whole } from './json-values.ts';
import type { Lead } from '../rules/lead-times.ts';
import { isObject } from './read-row.ts';
import type { ChosenTimes, News, Schedule } from '../reminder.ts';

export function readCourse(value: Row): Schedule | null {
  const courseId = textOf(value['courseId']);
  const sessionId = textOf(value['sessionId']);
  const leads = Array.isArray(value['leads']) ? value['leads'].map(readLead) : [];
  const known = leads.filter((lead) => lead !== null);
  if (courseId === null || sessionId === null || known.length === 0 || known.length < leads.length) return null;
  const applyBy = textOf(value['applyBy']);
  const startsAt = textOf(value['startsAt']);
  const schedule: Schedule = { kind: 'course', courseId, sessionId, applyBy, startsAt, leads: known };
  const chosen = readTimes(value['chosen']);
  return chosen === null ? schedule : { ...schedule, chosen };
}

/** Null for what is not there or no times: the usual ones hold. */
function readTimes(value: unknown): ChosenTimes | null {
  if (!isObject(value) || !Array.isArray(value['days'])) return null;
  const minute = whole(value['minute'], 0, 1439);
  const days = value['days'].map((day) => whole(day, 1, 7)).filter((day) => day !== null);
  return minute === null ? null : { days, minute };
}

export function readNotice(value: Row): Schedule | null {
  const at = instant(value['at']);
  const news = isObject(value['news']) ? readNews(value['news']) : null;
  return at === null || news === null ? null : { kind: 'notice', at, courseId: textOf(value['courseId']), news };
}

function readNews(value: Row): News | null {
  const dates = { applyBy: textOf(value['applyBy']), startsAt: textOf(value['startsAt']) };
  switch (value['kind']) {
    case 'moved':
      return { kind: 'moved', ...dates, over: value['over'] === true };
    case 'dated':
      return { kind: 'dated', ...dates };
    case 'cancelled':
      return { kind: 'cancelled' };
    case 'undelivered': {
      const dueAt = instant(value['dueAt']);
      return dueAt === null ? null : { kind: 'undelivered', dueAt, tooLate: value['tooLate'] === true };
    }
    default:
      return null;
  }
}

export function readAwaiting(value: Row): Schedule | null {
  const courseId = textOf(value['courseId']);
  return courseId === null ? null : { kind: 'awaiting', courseId };
}

const UNITS = ['minute', 'hour', 'day', 'working-day', 'week', 'month', 'year'] as const;

function readLead(value: unknown): Lead | null {
  if (!isObject(value) || !isObject(value['lead'])) return null;
  const from = value['from'] === 'start' || value['from'] === 'apply-by' ? value['from'] : null;
  const side = value['side'] === 'before' || value['side'] === 'after' ? value['side'] : null;
  const { count } = value['lead'];
  const unit = UNITS.find((name) => isObject(value['lead']) && name === value['lead']['unit']);
  const minute = value['minute'] === null ? null : whole(value['minute'], 0, 1439);
  if (from === null || side === null || unit === undefined || typeof count !== 'number' || !(count > 0)) return null;
  return { from, side, lead: { count, unit }, minute };
}
