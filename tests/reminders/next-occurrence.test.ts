import assert from 'node:assert/strict';
import fc from 'fast-check';
import { nextOccurrence, occurrences } from '../../bot/reminders/rules/next-occurrence.ts';
import type { Pattern, Rule } from '../../bot/reminders/rules/rule.ts';
import {
  addMonths,
  dayOf,
  daysInMonth,
  instantOf,
  localTime,
  partsOf,
  weekdayOf,
} from '../../bot/reminders/when/wall-time.ts';

const day = (text: string): number => Date.parse(text) / 86_400_000;

const rule = (pattern: Pattern, more: Partial<Rule> = {}): Rule => ({
  version: 1,
  pattern,
  minute: 9 * 60,
  zone: 'Europe/London',
  startDay: day('2026-11-23'),
  untilDay: null,
  ...more,
});

const dates = (list: readonly Date[], zone = 'Europe/London'): readonly string[] =>
  list.map((at) => localTime(at, zone).date);
const from = new Date('2026-11-23T10:00:00Z');

/** The slow and obvious answer: is this day one of the rule's? */
function isOneOf({ pattern, startDay }: Rule, at: number): boolean {
  if (at < startDay) return false;
  const { year, month, date } = partsOf(at);
  const start = partsOf(startDay);
  const length = daysInMonth(year, month);
  switch (pattern.every) {
    case 'day':
      return (at - startDay) % pattern.interval === 0;
    case 'week': {
      const monday = (of: number): number => of - weekdayOf(of) + 1;
      return pattern.weekdays.includes(weekdayOf(at)) && ((monday(at) - monday(startDay)) / 7) % pattern.interval === 0;
    }
    case 'year':
      return month === pattern.month && date === Math.min(pattern.date, length);
    case 'month': {
      if (((year - start.year) * 12 + month - start.month) % pattern.interval !== 0) return false;
      const { on } = pattern;
      if (on.kind === 'date') return date === Math.min(on.date, length);
      if (on.kind === 'last-day') return date === length;
      if (on.kind === 'nth')
        return weekdayOf(at) === on.weekday && (on.nth < 0 ? date + 7 > length : Math.ceil(date / 7) === on.nth);
      if (weekdayOf(at) > 5) return false;
      for (let later = at + 1; partsOf(later).month === month; later += 1) if (weekdayOf(later) <= 5) return false;
      return true;
    }
  }
}

const weekday = fc.integer({ min: 1, max: 7 });
const interval = fc.integer({ min: 1, max: 5 });
const patterns: fc.Arbitrary<Pattern> = fc.oneof(
  fc.record({ every: fc.constant('day' as const), interval }),
  fc.record({
    every: fc.constant('week' as const),
    interval,
    weekdays: fc.uniqueArray(weekday, { minLength: 1 }).map((list) => list.toSorted((one, two) => one - two)),
  }),
  fc.record({
    every: fc.constant('month' as const),
    interval,
    on: fc.oneof(
      fc.record({ kind: fc.constant('date' as const), date: fc.integer({ min: 1, max: 31 }) }),
      fc.record({ kind: fc.constant('nth' as const), nth: fc.constantFrom(-1, 1, 2, 3, 4), weekday }),
      fc.record({ kind: fc.constantFrom('last-day' as const, 'last-working-day' as const) }),
    ),
  }),
  fc.record({
    every: fc.constant('year' as const),
    month: fc.integer({ min: 1, max: 12 }),
    date: fc.integer({ min: 1, max: 31 }),
  }),
);

describe('next occurrence', () => {
  it('is the first day that the rule holds, by looking at every day', () => {
    fc.assert(
      fc.property(
        patterns,
        fc.integer({ min: 0, max: 1200 }),
        fc.integer({ min: 0, max: 1439 }),
        (pattern, ahead, minute) => {
          const made = rule(pattern, { minute, zone: 'America/New_York' });
          const after = new Date(from.getTime() + ahead * 86_400_000);
          let expected = made.startDay;
          while (!isOneOf(made, expected) || instantOf({ day: expected, minute }, made.zone) <= after) expected += 1;
          assert.equal(
            nextOccurrence(made, after)?.getTime(),
            instantOf({ day: expected, minute }, made.zone).getTime(),
          );
        },
      ),
      { numRuns: 500 },
    );
  });

  it('keeps the minute on the clock for a year, over both changes', () => {
    const list = occurrences(rule({ every: 'day', interval: 1 }), from, 400);
    assert.equal(list.length, 400);
    assert.ok(list.every((at) => localTime(at, 'Europe/London').time === '09:00'));
    assert.equal(new Set(dates(list)).size, 400);
  });

  it('comes once on the day whose clock shows its time twice, and at the end of the gap when never', () => {
    const at0130 = rule({ every: 'day', interval: 1 }, { minute: 90, startDay: day('2027-03-27') });
    assert.deepEqual(
      occurrences(at0130, new Date('2027-03-27T12:00:00Z'), 2).map((at) => at.toISOString()),
      ['2027-03-28T01:00:00.000Z', '2027-03-29T00:30:00.000Z'],
    );
    assert.deepEqual(
      occurrences(at0130, new Date('2027-10-30T12:00:00Z'), 2).map((at) => at.toISOString()),
      ['2027-10-31T00:30:00.000Z', '2027-11-01T01:30:00.000Z'],
    );
  });

  it('does not drift when it is asked late', () => {
    const fortnightly = rule({ every: 'week', interval: 2, weekdays: [3] });
    const first = nextOccurrence(fortnightly, from);
    assert.ok(first !== null);
    const late = new Date(first.getTime() + 5 * 86_400_000);
    assert.equal(nextOccurrence(fortnightly, late)?.getTime(), nextOccurrence(fortnightly, first)?.getTime());
  });

  it('keeps the 31st to the last day of short months, without creeping', () => {
    const monthly = rule(
      { every: 'month', interval: 1, on: { kind: 'date', date: 31 } },
      { startDay: day('2026-12-31') },
    );
    assert.deepEqual(dates(occurrences(monthly, from, 5)), [
      '2026-12-31',
      '2027-01-31',
      '2027-02-28',
      '2027-03-31',
      '2027-04-30',
    ]);
  });

  it('leaves out months without a fifth Monday', () => {
    const fifth = rule({ every: 'month', interval: 1, on: { kind: 'nth', nth: 5, weekday: 1 } });
    assert.deepEqual(dates(occurrences(fifth, from, 3)), ['2026-11-30', '2027-03-29', '2027-05-31']);
  });

  it('ends with its last day', () => {
    const short = rule({ every: 'week', interval: 1, weekdays: [1, 4] }, { untilDay: day('2026-12-03') });
    assert.deepEqual(dates(occurrences(short, from, 10)), ['2026-11-26', '2026-11-30', '2026-12-03']);
    assert.equal(nextOccurrence(short, new Date('2026-12-03T09:00:00Z')), null);
  });

  it('keeps 29 February on the 28th in other years', () => {
    const yearly = rule({ every: 'year', month: 2, date: 29 });
    assert.deepEqual(dates(occurrences(yearly, from, 2)), ['2027-02-28', '2028-02-29']);
    assert.equal(addMonths(dayOf(2027, 2, 28) ?? 0, 12), dayOf(2028, 2, 28));
  });
});
