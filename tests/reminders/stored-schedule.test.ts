import assert from 'node:assert/strict';
import fc from 'fast-check';
import { nextOccurrence } from '../../bot/reminders/rules/next-occurrence.ts';
import { DEFAULT_LEADS } from '../../bot/reminders/rules/lead-times.ts';
import type { Schedule } from '../../bot/reminders/reminder.ts';
import type { MonthDay } from '../../bot/reminders/rules/rule.ts';
import { readSchedule, scheduleJson } from '../../bot/reminders/keeping/stored-schedule.ts';
import { mondayRule } from './samples.ts';

const AT = new Date('2026-11-24T09:00:00Z');
const monthly = (on: MonthDay): Schedule => ({
  kind: 'recurring',
  rule: { ...mondayRule, pattern: { every: 'month', interval: 1, on } },
  untilWords: 'the exam',
});

describe('a stored schedule', () => {
  const schedules: readonly Schedule[] = [
    { kind: 'once', at: AT },
    { kind: 'recurring', rule: { ...mondayRule, untilDay: 20_900 }, untilWords: null },
    { kind: 'recurring', rule: { ...mondayRule, pattern: { every: 'day', interval: 366 } }, untilWords: null },
    { kind: 'recurring', rule: { ...mondayRule, pattern: { every: 'year', month: 2, date: 29 } }, untilWords: null },
    monthly({ kind: 'date', date: 31 }),
    monthly({ kind: 'nth', nth: -1, weekday: 5 }),
    monthly({ kind: 'last-day' }),
    monthly({ kind: 'last-working-day' }),
    { kind: 'course', courseId: 'c', sessionId: 's', applyBy: '2027-01-01', startsAt: null, leads: DEFAULT_LEADS },
    {
      kind: 'course',
      courseId: 'c',
      sessionId: 's',
      applyBy: '2027-01-01',
      startsAt: null,
      leads: DEFAULT_LEADS,
      chosen: { days: [2, 6], minute: 600 },
    },
    { kind: 'awaiting', courseId: 'c' },
    { kind: 'notice', at: AT, courseId: 'c', news: { kind: 'cancelled' } },
    {
      kind: 'notice',
      at: AT,
      courseId: 'c',
      news: { kind: 'moved', applyBy: null, startsAt: '2027-02-01', over: true },
    },
    { kind: 'notice', at: AT, courseId: 'c', news: { kind: 'dated', applyBy: '2027-01-01', startsAt: null } },
    { kind: 'notice', at: AT, courseId: null, news: { kind: 'undelivered', dueAt: AT, tooLate: false } },
  ];
  for (const schedule of schedules)
    it(`comes back as it was: ${scheduleJson(schedule).slice(0, 70)}`, () =>
      assert.deepEqual(readSchedule(JSON.parse(scheduleJson(schedule))), schedule));

  it('is set aside when any part of it is not as it should be', () => {
    const whole = JSON.parse(scheduleJson(schedules[1] ?? assert.fail())) as { rule: Record<string, unknown> };
    const broken: readonly unknown[] = [
      null,
      [],
      'once',
      {},
      { kind: 'once', at: 'soon' },
      { kind: 'lunar' },
      { ...whole, rule: { ...whole.rule, version: 2 } },
      { ...whole, rule: { ...whole.rule, zone: 'Mars/Olympus' } },
      { ...whole, rule: { ...whole.rule, minute: 1440 } },
      { ...whole, rule: { ...whole.rule, minute: '540' } },
      { ...whole, rule: { ...whole.rule, pattern: { every: 'week', interval: 0, weekdays: [1] } } },
      { ...whole, rule: { ...whole.rule, pattern: { every: 'week', interval: 1, weekdays: [] } } },
      { ...whole, rule: { ...whole.rule, pattern: { every: 'week', interval: 1, weekdays: [8] } } },
      {
        ...whole,
        rule: { ...whole.rule, pattern: { every: 'month', interval: 1, on: { kind: 'nth', nth: 0, weekday: 1 } } },
      },
      { kind: 'course', courseId: 'c', sessionId: 's', applyBy: null, startsAt: null, leads: [{ from: 'apply-by' }] },
      { kind: 'awaiting' },
      { kind: 'notice', at: AT, courseId: 'c', news: { kind: 'eclipse' } },
      { kind: 'notice', at: AT, courseId: null, news: { kind: 'undelivered', dueAt: 'then' } },
    ];
    for (const value of broken) assert.equal(readSchedule(value), null, JSON.stringify(value));
  });

  it('never throws, and what it accepts can be reckoned with', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const read = readSchedule(value);
        if (read?.kind === 'recurring') nextOccurrence(read.rule, AT);
      }),
      { numRuns: 500 },
    );
  });
});
