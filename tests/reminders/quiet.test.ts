import assert from 'node:assert/strict';
import fc from 'fast-check';
import { chosenMinute, DEFAULT_SETTINGS, isQuiet, outsideQuiet } from '../../bot/reminders/rules/quiet.ts';
import { wallAt, weekdayOf } from '../../bot/reminders/when/wall-time.ts';
import { settings } from './samples.ts';

const ZONE = 'Europe/London';

describe('quiet hours', () => {
  it('hold over midnight, within a day, or never', () => {
    const night = { from: 18 * 60, to: 8 * 60 };
    assert.deepEqual(
      [7, 8, 12, 17, 18, 23].map((hour) => isQuiet(night, hour * 60)),
      [true, false, false, false, true, true],
    );
    const noon = { from: 12 * 60, to: 13 * 60 };
    assert.deepEqual(
      [11, 12, 13].map((hour) => isQuiet(noon, hour * 60)),
      [false, true, false],
    );
    assert.equal(isQuiet({ from: 0, to: 0 }, 0), false);
  });

  const rows: readonly (readonly [string, string, string])[] = [
    ['within the working day', '2026-11-23T10:00:00Z', '2026-11-23T10:00:00Z'],
    ['before it', '2026-11-23T06:30:00Z', '2026-11-23T08:00:00Z'],
    ['after it', '2026-11-23T20:00:00Z', '2026-11-24T08:00:00Z'],
    ['on a Friday evening', '2026-11-27T18:00:00Z', '2026-11-30T08:00:00Z'],
    ['on a Saturday', '2026-11-28T10:00:00Z', '2026-11-30T08:00:00Z'],
    ['on the Sunday night on which the clocks go forward', '2027-03-28T20:00:00Z', '2027-03-29T07:00:00Z'],
  ];
  for (const [name, at, expected] of rows)
    it(`let a chosen time through ${name}: ${expected}`, () =>
      assert.deepEqual(outsideQuiet(new Date(at), DEFAULT_SETTINGS, ZONE), new Date(expected)));

  it('never move a time back, and never leave it in quiet hours or on a day off', () => {
    const minute = fc.integer({ min: 0, max: 1439 });
    const days = fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 });
    fc.assert(
      fc.property(minute, minute, days, fc.integer({ min: 0, max: 60 * 24 * 400 }), (from, to, list, ahead) => {
        const at = new Date(Date.UTC(2026, 10, 23) + ahead * 60_000);
        const moved = outsideQuiet(at, { quiet: { from, to }, days: list }, ZONE);
        assert.ok(moved >= at);
        const wall = wallAt(moved, ZONE);
        assert.ok(list.includes(weekdayOf(wall.day)));
        assert.equal(isQuiet({ from, to }, wall.minute), false);
      }),
      { numRuns: 400 },
    );
  });

  it('choose nine o’clock, or the end of a longer quiet', () => {
    assert.equal(chosenMinute(settings()), 540);
    assert.equal(chosenMinute(settings({ quiet: { from: 1080, to: 630 } })), 630);
  });
});
