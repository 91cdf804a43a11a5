import assert from 'node:assert/strict';
import type { PathwayFailure } from '../../../bot/pathways/client/failure.ts';
import { nextRefreshMs } from '../../../bot/pathways/client/refresh-interval.ts';

const away: PathwayFailure = { kind: 'unreachable', call: '/v1', reason: 'ECONNREFUSED' };
const limited = (retryAfterMs: number): PathwayFailure => ({ kind: 'rate-limited', call: '/v1', retryAfterMs });

describe('the wait before the next refresh', () => {
  it('is the interval after a good refresh', () => assert.equal(nextRefreshMs(300, 0, null), 300_000));

  it('is shorter after a failure, doubling up to the interval', () => {
    const waits = [1, 2, 3, 6, 7, 5000].map((failures) => nextRefreshMs(300, failures, away));
    assert.deepEqual(waits, [5_000, 10_000, 20_000, 160_000, 300_000, 300_000]);
  });

  it('never exceeds a short interval', () => assert.equal(nextRefreshMs(2, 3, away), 2_000));

  it('is at least what the service asked for, up to an hour', () => {
    assert.equal(nextRefreshMs(60, 1, limited(90_000)), 90_000);
    assert.equal(nextRefreshMs(60, 1, limited(1_000)), 5_000);
    assert.equal(nextRefreshMs(60, 1, limited(86_400_000)), 3_600_000);
  });
});
