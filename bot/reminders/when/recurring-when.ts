// The words of a recurring reminder, put together into a rule.
import type { DayWords } from './day-row.ts';
import { findDay } from './day-words.ts';
import { nextOccurrence } from '../rules/next-occurrence.ts';
import type { RecurringWords } from './recurring-words.ts';
import type { Pattern, Rule } from '../rules/rule.ts';
import type { TimeWords } from './time-words.ts';
import { partsOf, wallAt, weekdayOf } from './wall-time.ts';
import type { Moment, When } from './when.ts';

export interface RecurringParts {
  readonly words: RecurringWords;
  readonly until: string | null;
  readonly time: TimeWords | null;
  /** A day beside the pattern: where it starts, or the day that "weekly" left open. */
  readonly day: DayWords | null;
}

export function recurringRule({ words, until, time, day }: RecurringParts, moment: Moment): When {
  if (words.kind === 'too-often') return { kind: 'impossible', why: 'too-often' };
  if (time?.kind === 'no-such-time') return { kind: 'impossible', why: 'no-such-time' };
  if (day?.kind === 'impossible') return day;
  const today = wallAt(moment.now, moment.zone).day;
  const startDay = Math.max(today, day?.day ?? today);
  const ends = until === null ? null : findDay(until, today)?.value;
  if (ends?.kind === 'impossible') return ends;
  const rule: Rule = {
    version: 1,
    pattern: patternOf(words, startDay),
    minute: time?.minute ?? words.minute ?? moment.chosenMinute,
    zone: moment.zone,
    startDay,
    untilDay: ends?.day ?? null,
  };
  const first = nextOccurrence(rule, moment.now);
  // It ended before it began: "every Monday until yesterday".
  if (first === null) return { kind: 'impossible', why: 'no-such-date' };
  return {
    kind: 'recurring',
    rule,
    first,
    exactTime: time?.own ?? false,
    untilWords: ends === undefined ? until : null,
    daysOnly: words.kind === 'weekly' && words.daysOnly === true,
  };
}

function patternOf(words: Exclude<RecurringWords, { kind: 'too-often' }>, startDay: number): Pattern {
  const { month, date } = partsOf(startDay);
  switch (words.kind) {
    case 'every':
      return words.every === 'day' ? { every: 'day', interval: words.interval } : { every: 'year', month, date };
    case 'weekly':
      return {
        every: 'week',
        interval: words.interval,
        weekdays: words.weekdays.length > 0 ? words.weekdays : [weekdayOf(startDay)],
      };
    case 'monthly':
      return { every: 'month', interval: words.interval, on: words.on ?? { kind: 'date', date } };
  }
}
