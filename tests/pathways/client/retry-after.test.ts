import assert from 'node:assert/strict';
import { retryAfterMs } from '../../../bot/pathways/client/retry-after.ts';

const now = new Date('2025-11-22T10:00:00Z');
const TABLE: readonly [string | null, number | null][] = [
  [null, null],
  ['', null],
  ['0', 0],
  ['7', 7000],
  [' 120 ', 120_000],
  ['Sat, 22 Nov 2025 10:00:30 GMT', 30_000],
  ['Sat, 22 Nov 2025 09:00:00 GMT', 0],
  ['-1', null],
  ['1.5', null],
  ['5 seconds', null],
  ['soon', null],
  ['99999999999999', null],
  ['Sat, 99 Nov 2025 10:00:30 GMT', null],
];

describe('Retry-After', () => {
  for (const [header, expected] of TABLE) {
    it(`reads ${JSON.stringify(header)} as ${expected} ms`, () => {
      assert.equal(retryAfterMs(header, now), expected);
    });
  }
});
