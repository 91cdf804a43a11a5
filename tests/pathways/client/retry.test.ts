import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { PathwayFailure } from '../../../bot/pathways/client/failure.ts';
import { nextTry, RETRY_POLICY, sleep, withRetry, type RetryPolicy } from '../../../bot/pathways/client/retry.ts';
import type { MetaResult, PathwaySource } from '../../../bot/pathways/client/source.ts';

const call = '/v1';
const policy: RetryPolicy = { maxTries: 4, budgetMs: 10_000, baseMs: 100, maxDelayMs: 300, maxRetryAfterMs: 5_000 };
const away: PathwayFailure = { kind: 'unreachable', call, reason: 'ECONNRESET' };
const broken: PathwayFailure = { kind: 'server-error', call, status: 500, code: null, retryAfterMs: null };
const limited = (retryAfterMs: number | null): PathwayFailure => ({ kind: 'rate-limited', call, retryAfterMs });

const MAY_PASS: readonly PathwayFailure[] = [away, broken, limited(null), { kind: 'timeout', call, waitedMs: 4000 }];
const WILL_NOT_PASS: readonly PathwayFailure[] = [
  { kind: 'untrusted', call, reason: 'CERT_HAS_EXPIRED' },
  { kind: 'unauthorised', call, status: 401 },
  { kind: 'not-found', call },
  { kind: 'refused', call, status: 400, code: null },
  { kind: 'redirected', call, to: 'https://elsewhere.example' },
  { kind: 'bad-reply', call, where: 'body', reason: 'not whole JSON' },
  { kind: 'too-large', call, limitBytes: 1 },
  { kind: 'kept-changing', call },
  { kind: 'cancelled', call },
];

describe('nextTry', () => {
  for (const failure of MAY_PASS) {
    it(`tries again after ${failure.kind}`, () => {
      assert.equal(nextTry(failure, 1, 0, policy, () => 0.5).kind, 'wait');
    });
  }

  for (const failure of WILL_NOT_PASS) {
    it(`stops at once after ${failure.kind}`, () => {
      assert.deepEqual(
        nextTry(failure, 1, 0, policy, () => 0.5),
        { kind: 'stop', because: 'would-not-help' },
      );
    });
  }

  it('doubles the bound of the wait up to its limit', () => {
    const bounds = [1, 2, 3].map((attempt) => nextTry(away, attempt, 0, policy, () => 1));
    assert.deepEqual(
      bounds,
      [100, 200, 300].map((delayMs) => ({ kind: 'wait', delayMs })),
    );
  });

  it('waits at least as long as it was asked to', () => {
    assert.deepEqual(
      nextTry(limited(2_000), 1, 0, policy, () => 0),
      { kind: 'wait', delayMs: 2_000 },
    );
    assert.deepEqual(
      nextTry(limited(2_000), 1, 0, policy, () => 1),
      { kind: 'wait', delayMs: 2_100 },
    );
  });

  it('stops rather than come back sooner than it was asked to', () => {
    const next = nextTry(limited(5_001), 1, 0, policy, () => 0);
    assert.deepEqual(next, { kind: 'stop', because: 'asked-to-wait-too-long' });
  });

  it('stops when its tries are spent', () => {
    assert.deepEqual(
      nextTry(away, 4, 0, policy, () => 0),
      { kind: 'stop', because: 'tries-spent' },
    );
  });

  it('stops when the wait would end past its time', () => {
    assert.deepEqual(
      nextTry(away, 1, 9_950, policy, () => 1),
      { kind: 'stop', because: 'time-spent' },
    );
    assert.equal(nextTry(away, 1, 9_850, policy, () => 1).kind, 'wait');
  });

  it('keeps every wait within the bounds, whatever happens', () => {
    const failures = fc.oneof(
      fc.constantFrom(...MAY_PASS),
      fc.integer({ min: 0, max: 20_000 }).map((retryAfterMs) => limited(retryAfterMs)),
    );
    const inputs = [
      failures,
      fc.integer({ min: 1, max: 9 }),
      fc.nat(20_000),
      fc.double({ min: 0, max: 1, noNaN: true }),
    ] as const;
    fc.assert(
      fc.property(...inputs, (failure, attempt, elapsedMs, chance) => {
        const next = nextTry(failure, attempt, elapsedMs, RETRY_POLICY, () => chance);
        if (next.kind === 'stop') return;
        const askedMs = 'retryAfterMs' in failure ? (failure.retryAfterMs ?? 0) : 0;
        assert.ok(next.delayMs >= askedMs && next.delayMs >= 0);
        assert.ok(next.delayMs <= Math.max(RETRY_POLICY.maxDelayMs, askedMs + RETRY_POLICY.baseMs));
        assert.ok(elapsedMs + next.delayMs < RETRY_POLICY.budgetMs);
        assert.ok(attempt < RETRY_POLICY.maxTries);
      }),
    );
  });
});

const good: MetaResult = { kind: 'meta', meta: { name: 'Test', dataVersion: '1', etag: null } };
const failed = (failure: PathwayFailure): MetaResult => ({ kind: 'failed', failure });

/** Gives the results one after another; each try takes `takesMs` of the fake clock. */
function fakeRun(results: readonly MetaResult[], takesMs = 0) {
  const run = { tries: 0, nowMs: 1_000_000, waits: [] as number[] };
  const source: PathwaySource = {
    getMeta: () => {
      run.nowMs += takesMs;
      const result = results[Math.min(run.tries, results.length - 1)];
      run.tries += 1;
      return result === undefined ? Promise.reject(new Error('no result')) : Promise.resolve(result);
    },
    getPage: () => {
      run.tries += 1;
      const page = { items: [], nextCursor: null, dataVersion: '1', etag: null };
      return Promise.resolve(run.tries === 1 ? { kind: 'failed', failure: broken } : { kind: 'page', page });
    },
  };
  const retried = withRetry(source, {
    policy,
    random: () => 1,
    now: () => new Date(run.nowMs),
    sleep: (delayMs) => {
      run.waits.push(delayMs);
      run.nowMs += delayMs;
      return Promise.resolve();
    },
  });
  return { run, retried };
}

describe('withRetry', () => {
  it('hands back a good answer without waiting', async () => {
    const { run, retried } = fakeRun([good]);
    assert.deepEqual(await retried.getMeta({ etag: null }), good);
    assert.deepEqual([run.tries, run.waits], [1, []]);
  });

  it('gets there at the second retry', async () => {
    const { run, retried } = fakeRun([failed(away), failed(limited(1_000)), good]);
    assert.deepEqual(await retried.getMeta({ etag: null }), good);
    assert.deepEqual([run.tries, run.waits], [3, [100, 1_100]]);
  });

  it('retries pages too', async () => {
    const { run, retried } = fakeRun([]);
    const result = await retried.getPage({ collection: 'roles', cursor: null, etag: null });
    assert.deepEqual([result.kind, run.tries], ['page', 2]);
  });

  it('hands back the last failure when the tries are spent', async () => {
    const { run, retried } = fakeRun([failed(away), failed(away), failed(away), failed(broken), good]);
    assert.deepEqual(await retried.getMeta({ etag: null }), failed(broken));
    assert.deepEqual([run.tries, run.waits], [4, [100, 200, 300]]);
  });

  it('stops when its time is spent, slow tries included', async () => {
    const { run, retried } = fakeRun([failed({ kind: 'timeout', call, waitedMs: 4_900 })], 4_900);
    assert.equal((await retried.getMeta({ etag: null })).kind, 'failed');
    assert.deepEqual([run.tries, run.waits], [2, [100]]);
  });

  it('asks once only when asking again would not help', async () => {
    const { run, retried } = fakeRun([failed({ kind: 'not-found', call }), good]);
    assert.equal((await retried.getMeta({ etag: null })).kind, 'failed');
    assert.equal(run.tries, 1);
  });

  it('is cancelled in the middle of a wait', async () => {
    const stop = new AbortController();
    const source: PathwaySource = {
      getMeta: () => Promise.resolve(failed(away)),
      getPage: () => Promise.resolve({ kind: 'failed', failure: away }),
    };
    const parts = {
      policy: { ...policy, baseMs: 5_000, maxDelayMs: 5_000 },
      random: () => 1,
      now: () => new Date(0),
      sleep,
    };
    const answer = withRetry(source, parts).getMeta({ etag: null }, stop.signal);
    setImmediate(() => stop.abort());
    assert.deepEqual(await answer, failed({ kind: 'cancelled', call }));
  });

  it('lets a bug through', async () => {
    const parts = {
      policy,
      random: () => 0,
      now: () => new Date(0),
      sleep: () => Promise.reject(new TypeError('bug')),
    };
    const source = {
      getMeta: () => Promise.resolve(failed(away)),
      getPage: () => Promise.reject(new TypeError('bug')),
    };
    await assert.rejects(withRetry(source, parts).getMeta({ etag: null }), TypeError);
    await assert.rejects(
      withRetry(source, parts).getPage({ collection: 'roles', cursor: null, etag: null }),
      TypeError,
    );
  });
});
