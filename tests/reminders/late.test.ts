import assert from 'node:assert/strict';
import { afterGivingUp, afterSent, sendTime } from '../../bot/reminders/rules/after-delivery.ts';
import { latenessOf } from '../../bot/reminders/rules/late.ts';
import type { Schedule } from '../../bot/reminders/reminder.ts';
import { everyMonday, reminderAt, settings } from './samples.ts';

const MINUTE = 60_000;
const DAY = 86_400_000;
/** A Monday, nine o'clock. */
const DUE = new Date('2026-11-30T09:00:00Z');
const later = (ms: number): Date => new Date(DUE.getTime() + ms);

const course: Schedule = {
  kind: 'course',
  courseId: 'c',
  sessionId: 's',
  applyBy: '2026-12-01',
  startsAt: '2027-01-11',
  leads: [{ from: 'apply-by', side: 'before', lead: { count: 1, unit: 'day' }, minute: null }],
};

describe('how late is too late', () => {
  const lateness = (schedule: Schedule, ms: number): string =>
    latenessOf(reminderAt(DUE, { schedule }), DUE, DUE, later(ms));
  const once: Schedule = { kind: 'once', at: DUE };

  it('for a single one: late after ten minutes, given up after seven days', () => {
    assert.equal(lateness(once, 10 * MINUTE), 'on-time');
    assert.equal(lateness(once, 11 * MINUTE), 'late');
    assert.equal(lateness(once, 7 * DAY), 'late');
    assert.equal(lateness(once, 7 * DAY + 1), 'too-late');
  });

  it('for a recurring one: a day, and never once the next is due', () => {
    assert.equal(lateness(everyMonday, DAY), 'late');
    assert.equal(lateness(everyMonday, DAY + 1), 'too-late');
    const daily: Schedule = {
      kind: 'recurring',
      rule: {
        version: 1,
        pattern: { every: 'day', interval: 1 },
        minute: 540,
        zone: 'Europe/London',
        startDay: 0,
        untilDay: null,
      },
      untilWords: null,
    };
    assert.equal(lateness(daily, DAY - 1), 'late');
    assert.equal(lateness(daily, DAY), 'too-late');
  });

  it('for a date to apply by: until that day has ended', () => {
    assert.equal(lateness(course, 38 * 60 * MINUTE), 'late');
    // 1 December ends 39 hours later; the start is still to come, so it is still worth telling.
    assert.equal(lateness({ ...course, startsAt: null }, 39 * 60 * MINUTE), 'too-late');
    assert.equal(lateness(course, 39 * 60 * MINUTE), 'late');
    assert.equal(lateness(course, 60 * DAY), 'too-late');
  });

  it('counts from the end of a pause, not from the time it held back', () => {
    assert.equal(latenessOf(reminderAt(DUE), DUE, later(30 * DAY), later(30 * DAY + MINUTE)), 'on-time');
  });
});

describe('a reminder after an occurrence', () => {
  it('is at hand as delivered, when it was a single one', () => {
    const after = afterSent(reminderAt(DUE), DUE, later(1000));
    assert.deepEqual(
      [after.state, after.occurrenceAt, after.deliveredAt, after.endedAt],
      ['delivered', null, later(1000), later(1000)],
    );
  });

  it('goes on by its schedule however late it was sent, and skips what it missed', () => {
    const monday = reminderAt(DUE, { schedule: everyMonday });
    assert.deepEqual(afterSent(monday, DUE, later(2 * DAY)).occurrenceAt, new Date('2026-12-07T09:00:00Z'));
    assert.deepEqual(afterSent(monday, DUE, later(8 * DAY)).occurrenceAt, new Date('2026-12-14T09:00:00Z'));
  });

  it('keeps its schedule when it was the snooze that was sent', () => {
    const until = later(60 * MINUTE);
    const snoozed = reminderAt(DUE, {
      schedule: everyMonday,
      snoozed: { occurrenceAt: DUE, until },
      occurrenceAt: later(7 * DAY),
    });
    const after = afterSent(snoozed, until, until);
    assert.deepEqual([after.snoozed, after.occurrenceAt, after.state], [null, later(7 * DAY), 'live']);
  });

  it('keeps the snooze when it was the schedule’s turn', () => {
    const until = later(60 * MINUTE);
    const snoozed = reminderAt(DUE, { schedule: everyMonday, snoozed: { occurrenceAt: later(-7 * DAY), until } });
    assert.deepEqual(afterSent(snoozed, DUE, DUE).snoozed?.until, until);
  });

  it('ends as expired or dead when it was the last, and goes on when it was not', () => {
    assert.equal(afterGivingUp(reminderAt(DUE), DUE, DUE, 'expired').state, 'expired');
    const dead = afterGivingUp(reminderAt(DUE), DUE, DUE, 'bad-request');
    assert.deepEqual([dead.state, dead.deadBecause, dead.endedAt], ['dead', 'bad-request', DUE]);
    assert.equal(afterGivingUp(reminderAt(DUE, { schedule: everyMonday }), DUE, DUE, 'bad-request').state, 'live');
  });
});

describe('when an occurrence is sent', () => {
  const night = new Date('2026-11-30T22:00:00Z');

  it('is as said when the person named the minute, even at night', () => {
    assert.deepEqual(sendTime(reminderAt(night), night, settings(), DUE), night);
  });

  it('is the next morning when we chose a time that is quiet by now', () => {
    assert.deepEqual(
      sendTime(reminderAt(night, { exactTime: false }), night, settings(), DUE),
      new Date('2026-12-01T08:00:00Z'),
    );
  });

  it('keeps a day off that the person named', () => {
    const saturday = new Date('2026-11-28T09:00:00Z');
    assert.deepEqual(sendTime(reminderAt(saturday, { exactTime: false }), saturday, settings(), DUE), saturday);
  });

  it('waits for the end of a pause, and for a word when the pause has no end', () => {
    const until = later(3 * DAY);
    assert.deepEqual(sendTime(reminderAt(DUE), DUE, settings({ paused: { until } }), DUE), until);
    assert.equal(sendTime(reminderAt(DUE), DUE, settings({ paused: { until: null } }), DUE), null);
    assert.deepEqual(sendTime(reminderAt(DUE), DUE, settings({ paused: { until } }), later(4 * DAY)), DUE);
  });
});
