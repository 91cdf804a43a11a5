// A reminder at another time: a new day keeps its time, a new time keeps its day, and what comes back goes on coming back.
import { dueAt, type Reminder, type Schedule } from '../reminder.ts';
import type { ReminderAsk } from '../reminder-outcome.ts';
import type { Rule } from '../rules/rule.ts';
import { nextOf } from '../rules/schedule.ts';
import {
  clockChangeAt,
  instantOf,
  localTime,
  wallAt,
  weekdayOf,
  type ClockChange,
  type Wall,
} from '../when/wall-time.ts';
import type { When } from '../when/when.ts';

type At = Extract<When, { kind: 'at' }>;
type Recurring = Extract<Schedule, { kind: 'recurring' }>;

/** Null: the words hold no time. A date: the time it would then have has gone. */
export function changedBy(when: When, reminder: Reminder, now: Date): Reminder | Date | null {
  const fresh = { ...reminder, state: 'live' as const, snoozed: null, endedAt: null, doneAt: null };
  if (when.kind === 'recurring') {
    const schedule = { kind: 'recurring' as const, rule: asItWas(when, reminder), untilWords: when.untilWords };
    const exactTime = when.exactTime || reminder.exactTime;
    return { ...fresh, schedule, exactTime, occurrenceAt: nextOf(schedule, now, reminder.zone) };
  }
  if (when.kind !== 'at') return null;
  const { schedule } = reminder;
  if (schedule.kind === 'course') {
    const { minute } = wallAt(when.at, reminder.zone);
    const after: Schedule = { ...schedule, leads: schedule.leads.map((lead) => ({ ...lead, minute })) };
    return { ...fresh, schedule: after, exactTime: true, occurrenceAt: nextOf(after, now, reminder.zone) };
  }
  const rule = schedule.kind === 'recurring' ? changedRule(when, schedule) : null;
  if (schedule.kind === 'recurring' && rule !== null) {
    const after = { ...schedule, rule };
    return { ...fresh, schedule: after, exactTime: true, occurrenceAt: nextOf(after, now, reminder.zone) };
  }
  const wall = mixed(when, reminder);
  const at = wall === null ? when.at : instantOf(wall, reminder.zone);
  if (at <= now) return at;
  return {
    ...fresh,
    schedule: { kind: 'once', at },
    exactTime: when.exactTime || when.said === 'day',
    occurrenceAt: at,
  };
}

/** "Every day", said of one at two o'clock, leaves the time; "Thursdays", said of every other Friday, leaves how often. */
function asItWas({ rule, exactTime, daysOnly }: Extract<When, { kind: 'recurring' }>, reminder: Reminder): Rule {
  const due = dueAt(reminder);
  const { schedule } = reminder;
  const before = schedule.kind === 'recurring' ? schedule.rule.pattern : null;
  const { pattern } = rule;
  const often = daysOnly && before?.every === 'week' && pattern.every === 'week' ? before.interval : null;
  return {
    ...rule,
    pattern: often === null || pattern.every !== 'week' ? pattern : { ...pattern, interval: often },
    minute: exactTime || due === null ? rule.minute : wallAt(due, rule.zone).minute,
  };
}

/** Every Monday, moved to Thursday, is every Thursday. Null: the day said fits no rule, and is this once. */
function changedRule({ at, said }: At, { rule }: Recurring): Rule | null {
  const { day, minute } = wallAt(at, rule.zone);
  if (said === 'time') return { ...rule, minute };
  if (rule.pattern.every !== 'week') return null;
  const pattern = { ...rule.pattern, weekdays: [weekdayOf(day)] };
  return { ...rule, pattern, startDay: day, minute: said === 'both' ? minute : rule.minute };
}

/** Null: the words say both, and nothing is left of the time that it had. */
function mixed({ at, said }: At, reminder: Reminder): Wall | null {
  const due = dueAt(reminder);
  if (due === null || said === 'both') return null;
  const before = wallAt(due, reminder.zone);
  const after = wallAt(at, reminder.zone);
  return said === 'day' ? { day: after.day, minute: before.minute } : { day: before.day, minute: after.minute };
}

/** Whether the clocks change at the time that a single one is moved to. */
export function clocksThen(when: When, reminder: Reminder): ClockChange | undefined {
  if (when.kind !== 'at' || reminder.schedule.kind !== 'once') return undefined;
  const wall = mixed(when, reminder);
  return wall === null ? when.clocks : (clockChangeAt(wall, reminder.zone) ?? undefined);
}

/** The way back to the time it had, in words that mean the same in any order of day and month. */
export function backTo({ id, zone, state, schedule }: Reminder, now: Date): ReminderAsk | null {
  if (schedule.kind !== 'once' || state !== 'live' || schedule.at <= now) return null;
  const { date, time } = localTime(schedule.at, zone);
  return { act: 'change', words: `#${id} ${date} at ${time}` };
}
