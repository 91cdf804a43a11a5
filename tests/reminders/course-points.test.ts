import assert from 'node:assert/strict';
import {
  anchorOf,
  firstPoint,
  nextAtTimes,
  pointsOf,
  withTimes,
  type CourseSchedule,
} from '../../bot/reminders/courses/course-points.ts';
import { DEFAULT_LEADS } from '../../bot/reminders/rules/lead-times.ts';
import { localTime } from '../../bot/reminders/when/wall-time.ts';

const ZONE = 'Europe/London';
const moment = { now: new Date('2026-11-23T10:00:00Z'), zone: ZONE, chosenMinute: 540 };
const schedule = (more: Partial<CourseSchedule>): CourseSchedule => ({
  kind: 'course',
  courseId: 'c',
  sessionId: 's',
  applyBy: null,
  startsAt: null,
  leads: DEFAULT_LEADS,
  ...more,
});
const shown = (points: readonly Date[]): readonly string[] =>
  points.map((at) => {
    const { date, time } = localTime(at, ZONE);
    return `${date} ${time}`;
  });

describe('moments before a course', () => {
  it('are 28, 14, 7 and 1 days before the date to apply by, and a day before the start', () => {
    const points = pointsOf(schedule({ applyBy: '2027-02-26', startsAt: '2027-03-31' }), ZONE, 540);
    assert.deepEqual(shown(points), [
      '2027-01-29 09:00',
      '2027-02-12 09:00',
      '2027-02-19 09:00',
      '2027-02-25 09:00',
      '2027-03-30 09:00',
    ]);
  });

  it('come before a weekend, not after it, so that none comes after the date', () => {
    // Monday the 1st: the day before is a Sunday.
    const points = pointsOf(schedule({ applyBy: '2027-02-01' }), ZONE, 540);
    assert.equal(shown(points).at(-1), '2027-01-29 09:00');
  });

  it('keep to the days and the time of day that the person has', () => {
    const own = withTimes(schedule({ applyBy: '2027-02-26' }), { days: [1, 2, 3, 4], minute: 615 });
    assert.deepEqual(shown(pointsOf(own, ZONE, 540)), [
      '2027-01-28 10:15',
      '2027-02-11 10:15',
      '2027-02-18 10:15',
      '2027-02-25 10:15',
    ]);
    const any = withTimes(schedule({ applyBy: '2027-02-01' }), { days: [], minute: 540 });
    assert.equal(shown(pointsOf(any, ZONE, 540)).at(-1), '2027-01-31 09:00');
    assert.equal(withTimes(own, { days: [5, 4, 3, 2, 1], minute: 540 }).chosen, undefined);
  });

  it('are not told twice when other days are chosen after one was told', () => {
    const before = schedule({ applyBy: '2027-02-01' });
    const after = withTimes(before, { days: [6, 7], minute: 540 });
    // The last one, for Sunday, was told on the Friday.
    const told = new Date('2027-01-29T12:00:00Z');
    assert.deepEqual(pointsOf(after, ZONE, 540).filter((at) => at > told).length, 1);
    assert.equal(nextAtTimes(before, after, ZONE, told), null);
    assert.deepEqual(shown([nextAtTimes(before, after, ZONE, new Date('2027-01-29T08:00:00Z')) ?? told]), [
      '2027-01-31 09:00',
    ]);
  });

  it('are one where two fall together', () => {
    const points = pointsOf(schedule({ applyBy: '2027-03-31', startsAt: '2027-03-31' }), ZONE, 540);
    assert.equal(points.length, 4);
  });

  it('count hours from a start that has a time', () => {
    const leads = [{ from: 'start', side: 'before', lead: { count: 2, unit: 'hour' }, minute: null }] as const;
    const points = pointsOf(schedule({ startsAt: '2027-06-01T10:00:00+01:00', leads }), ZONE, 540);
    assert.deepEqual(shown(points), ['2027-06-01 08:00']);
  });

  it('are none for dates that are missing or unreadable', () => {
    for (const text of [null, '', 'soon', '2027-02-30', '2027-13-01', '2027-01-01T10:00:00', '9999'])
      assert.equal(anchorOf(text, ZONE), null, String(text));
    assert.deepEqual(pointsOf(schedule({ applyBy: 'soon' }), ZONE, 540), []);
  });

  it('come from the session whose turn is next', () => {
    const course = {
      courseId: 'c',
      title: 'C',
      sessions: [
        { id: 'autumn', applyBy: '2027-09-01', startsAt: null },
        { id: 'spring', applyBy: '2027-01-15', startsAt: null },
        { id: 'over', applyBy: '2026-01-15', startsAt: null },
      ],
    };
    const first = firstPoint(course, null, moment);
    assert.equal(first?.schedule.sessionId, 'spring');
    assert.deepEqual(shown([first?.at ?? new Date(0)]), ['2026-12-18 09:00']);
    assert.equal(firstPoint({ ...course, sessions: [] }, null, moment), null);
  });
});
