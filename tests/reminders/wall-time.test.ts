import assert from 'node:assert/strict';
import {
  addMonths,
  clockChangeAt,
  dateText,
  dayOf,
  instantOf,
  isZone,
  localTime,
  partsOf,
  wallAt,
  weekdayOf,
} from '../../bot/reminders/when/wall-time.ts';

const HOUR = 3_600_000;
const MINUTE = 60_000;

/** What the clock shows by `Intl`, in the form "2027-03-28 02:00". */
function clockIn(zone: string): (ms: number) => string {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    dateStyle: 'short',
    timeStyle: 'short',
    hourCycle: 'h23',
  });
  return (ms) => format.format(ms);
}

/** Offset in minutes by `Intl`, without this room's code. */
function offsetIn(zone: string): (ms: number) => number {
  const clock = clockIn(zone);
  return (ms) => {
    const [, date, month, year, hour, minute] = /(\d+)\/(\d+)\/(\d+), (\d+):(\d+)/.exec(clock(ms)) ?? [];
    return (Date.UTC(Number(year), Number(month) - 1, Number(date), Number(hour), Number(minute)) - ms) / MINUTE;
  };
}

/** The hours of 2027 at whose start the offset has just changed. */
function changesIn(zone: string): readonly number[] {
  const offset = offsetIn(zone);
  const changes: number[] = [];
  let before = offset(Date.UTC(2027, 0, 1));
  for (let day = Date.UTC(2027, 0, 2); day <= Date.UTC(2028, 0, 1); day += 24 * HOUR) {
    const now = offset(day);
    if (now === before) continue;
    let hour = day - 24 * HOUR;
    while (offset(hour) === before) hour += HOUR / 2;
    changes.push(hour);
    before = now;
  }
  return changes;
}

/** The slow and obvious answer: looks at every minute for eight hours either side. */
function firstInstantShowing(zone: string, change: number): (wall: number) => number {
  const offset = offsetIn(zone);
  const firstAt = new Map<number, number>();
  for (let ms = change - 8 * HOUR; ms < change + 8 * HOUR; ms += MINUTE) {
    const wall = ms + offset(ms) * MINUTE;
    if (!firstAt.has(wall)) firstAt.set(wall, ms);
  }
  // Never shown: the first minute after the gap is the change itself.
  return (wall) => firstAt.get(wall) ?? change;
}

describe('wall time', () => {
  it('agrees with Intl for every zone, at every quarter of an hour around both changes of 2027', function () {
    this.timeout(60_000);
    let zones = 0;
    for (const zone of Intl.supportedValuesOf('timeZone')) {
      const changes = changesIn(zone);
      if (changes.length > 0) zones += 1;
      const offset = offsetIn(zone);
      for (const change of changes) {
        const expected = firstInstantShowing(zone, change);
        const around = change + offset(change - HOUR) * MINUTE;
        for (let wall = around - 4 * HOUR; wall <= around + 4 * HOUR; wall += 15 * MINUTE) {
          const day = Math.floor(wall / (24 * HOUR));
          const actual = instantOf({ day, minute: (wall - day * 24 * HOUR) / MINUTE }, zone).getTime();
          assert.equal(actual, expected(wall), `${zone} ${new Date(wall).toISOString()}`);
        }
      }
    }
    assert.ok(zones > 100, `only ${zones} zones change their clocks`);
  });

  it('takes the first of two equal times and the end of a gap', () => {
    const at = (date: number, month: number, hour: number, minute: number): string =>
      instantOf({ day: dayOf(2027, month, date) ?? 0, minute: hour * 60 + minute }, 'Europe/London').toISOString();
    assert.equal(at(28, 3, 1, 30), '2027-03-28T01:00:00.000Z');
    assert.equal(at(31, 10, 1, 30), '2027-10-31T00:30:00.000Z');
    const change = (date: number, month: number, hour: number): string | null =>
      clockChangeAt({ day: dayOf(2027, month, date) ?? 0, minute: hour * 60 }, 'Europe/London');
    assert.deepEqual([change(28, 3, 0), change(28, 3, 1), change(28, 3, 2)], [null, 'skipped', null]);
    assert.deepEqual([change(31, 10, 0), change(31, 10, 1), change(31, 10, 2)], [null, 'twice', null]);
  });

  it('is undone by looking at the clock, at any time of a year', () => {
    for (const zone of ['Europe/London', 'Asia/Kathmandu', 'Australia/Lord_Howe', 'America/St_Johns', 'UTC'])
      for (let ms = Date.UTC(2027, 0, 1); ms < Date.UTC(2028, 0, 1); ms += 7.3 * HOUR) {
        const instant = new Date(Math.floor(ms / MINUTE) * MINUTE);
        const wall = wallAt(instant, zone);
        assert.deepEqual(wallAt(instantOf(wall, zone), zone), wall);
      }
  });

  it('knows dates that there are and dates that there are not', () => {
    assert.equal(dateText(dayOf(2028, 2, 29) ?? 0), '2028-02-29');
    assert.equal(dayOf(2027, 2, 29), null);
    assert.equal(dayOf(2027, 13, 1), null);
    assert.equal(dayOf(2027, 0, 1), null);
    assert.equal(dateText(dayOf(9999, 12, 31) ?? 0), '9999-12-31');
    assert.deepEqual(partsOf(0), { year: 1970, month: 1, date: 1 });
    assert.deepEqual([weekdayOf(0), weekdayOf(-3), weekdayOf(dayOf(2026, 11, 23) ?? 0)], [4, 1, 1]);
  });

  it('adds months without leaving the month that is meant', () => {
    const after = (date: string, months: number): string => dateText(addMonths(Date.parse(date) / 86_400_000, months));
    assert.equal(after('2027-01-31', 1), '2027-02-28');
    assert.equal(after('2027-12-31', 2), '2028-02-29');
    assert.equal(after('2027-01-15', -1), '2026-12-15');
    assert.equal(after('2027-06-30', -18), '2025-12-30');
  });

  it('says local time as people say it, and refuses zones that do not exist', () => {
    assert.deepEqual(localTime(new Date('2026-07-01T08:05:59Z'), 'Europe/London'), {
      date: '2026-07-01',
      time: '09:05',
      weekday: 3,
      zone: 'Europe/London',
    });
    assert.equal(isZone('Europe/London'), true);
    for (const zone of ['', 'Mars/Olympus', 'London', '../etc/passwd']) assert.equal(isZone(zone), false, zone);
  });
});
