import assert from 'node:assert/strict';
import { nextOccurrence } from '../../../bot/reminders/rules/next-occurrence.ts';
import type { Pattern } from '../../../bot/reminders/rules/rule.ts';
import { localTime } from '../../../bot/reminders/when/wall-time.ts';
import { ruleText, weekdaysText } from '../../../cards/reminder/rule-words.ts';
import { local, PATTERNS, rule, view } from '../../../cards/reminder/sample-reminders.ts';
import { clockLines } from '../../../cards/reminder/when-lines.ts';
import { clock, momentWithZone, shortMoment, zoneName } from '../../../cards/reminder/time-words.ts';

describe('a time in words', () => {
  const clocks: readonly (readonly [number, string])[] = [
    [0, '12:00 midnight'],
    [5, '12:05am'],
    [540, '9:00am'],
    [719, '11:59am'],
    [720, '12:00 midday'],
    [721, '12:01pm'],
    [870, '2:30pm'],
    [1439, '11:59pm'],
  ];
  for (const [minute, said] of clocks) it(`is “${said}”`, () => assert.equal(clock(minute), said));

  it('has its weekday, date, time and zone', () =>
    assert.equal(momentWithZone(local('2026-11-30', '09:00')), 'Monday 30 November 2026 at 9:00am (London time)'));

  it('has the right weekday on a Sunday, the last of the week', () =>
    assert.match(momentWithZone(local('2027-02-28', '14:30')), /^Sunday 28 February 2027 at 2:30pm/));

  it('is short for buttons', () => assert.equal(shortMoment(local('2026-12-01', '18:05')), 'Tue 1 Dec, 6:05pm'));

  const zones: readonly (readonly [string, string])[] = [
    ['Europe/London', 'London time'],
    ['America/Argentina/Buenos_Aires', 'Buenos Aires time'],
    ['Asia/Kolkata', 'Kolkata time'],
    ['UTC', 'UTC'],
    ['Etc/UTC', 'UTC'],
    ['GB', 'London time'],
    ['Etc/GMT+5', 'UTC-5'],
  ];
  for (const [zone, said] of zones) it(`names the zone ${zone} as ${said}`, () => assert.equal(zoneName(zone), said));
});

describe('a change of clocks in words', () => {
  it('names the time at which it comes, and which of two', () => {
    const at = (date: string, time: string) => view('check the clocks', local(date, time));
    assert.deepEqual(clockLines('skipped', at('2027-03-28', '02:00')), [
      'The clocks go forward then, so it will come at 2:00am.',
    ]);
    assert.deepEqual(clockLines('twice', at('2027-10-31', '01:30')), [
      'The clocks go back then, so 1:30am comes twice. I will remind you the first time.',
    ]);
    assert.deepEqual(clockLines(undefined, at('2027-03-28', '02:00')), []);
  });
});

describe('a rule in words', () => {
  const week = (interval: number, weekdays: readonly number[]): Pattern => ({ every: 'week', interval, weekdays });
  const rows: readonly (readonly [Pattern, string])[] = [
    [{ every: 'day', interval: 1 }, 'every day'],
    [{ every: 'day', interval: 2 }, 'every other day'],
    [{ every: 'day', interval: 10 }, 'every 10 days'],
    [week(1, [3]), 'every Wednesday'],
    [week(1, [1, 4]), 'every Monday and Thursday'],
    [week(1, [1, 3, 5]), 'every Monday, Wednesday and Friday'],
    [week(1, [1, 2, 3, 4, 5]), 'every day from Monday to Friday'],
    [week(1, [1, 2, 3, 4, 5, 6, 7]), 'every day'],
    [week(2, [2]), 'every other Tuesday'],
    [week(2, [1, 4]), 'every other week on Monday and Thursday'],
    [week(3, [2]), 'every 3 weeks on Tuesday'],
    [{ every: 'month', interval: 1, on: { kind: 'date', date: 1 } }, 'every month on the 1st'],
    [{ every: 'month', interval: 1, on: { kind: 'date', date: 12 } }, 'every month on the 12th'],
    [{ every: 'month', interval: 1, on: { kind: 'date', date: 22 } }, 'every month on the 22nd'],
    [
      { every: 'month', interval: 1, on: { kind: 'date', date: 31 } },
      'every month on the 31st (or the last day of a shorter month)',
    ],
    [{ every: 'month', interval: 1, on: { kind: 'nth', nth: 2, weekday: 5 } }, 'every month on the second Friday'],
    [{ every: 'month', interval: 3, on: { kind: 'nth', nth: -1, weekday: 1 } }, 'every 3 months on the last Monday'],
    [{ every: 'month', interval: 2, on: { kind: 'last-day' } }, 'every other month on the last day'],
    [{ every: 'month', interval: 1, on: { kind: 'last-working-day' } }, 'every month on the last working day'],
    [{ every: 'year', month: 3, date: 3 }, 'every year on 3 March'],
    [{ every: 'year', month: 2, date: 29 }, 'every year on 29 February (28 February in other years)'],
  ];
  for (const [pattern, said] of rows)
    it(`is “${said}”`, () => assert.equal(ruleText(rule(pattern)), `${said} at 9:00am`));

  it('says until when, with the weekday', () => {
    const untilDay = Date.UTC(2026, 11, 18) / 86_400_000;
    assert.equal(
      ruleText(rule(week(1, [3]), 870, { untilDay })),
      'every Wednesday at 2:30pm until Friday 18 December 2026',
    );
  });

  it('names days that follow one another from the first to the last', () => {
    assert.equal(weekdaysText([2, 3, 4]), 'Tuesday to Thursday');
    assert.equal(weekdaysText([6, 7]), 'Saturday and Sunday');
    assert.equal(weekdaysText([1, 2, 4]), 'Monday, Tuesday and Thursday');
  });

  it('is shown in the examples with the next day that it really has', () => {
    for (const [name, pattern, first] of PATTERNS) {
      const next = nextOccurrence(rule(pattern, 870), new Date('2026-11-22T16:50:00Z'));
      assert.ok(next !== null);
      assert.equal(localTime(next, 'Europe/London').date, first, name);
    }
  });
});
