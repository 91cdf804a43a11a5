import assert from 'node:assert/strict';
import { BadAct } from '../../bot/tryout/acts.ts';
import { createMovableClock, moveClock, type ClockParts } from '../../bot/tryout/clock.ts';
import { readClockMove } from '../../bot/tryout/clock-move.ts';

const REAL = Date.parse('2026-11-23T09:00:00Z');
const HOUR = 3_600_000;

describe('the clock of the try-out page', () => {
  let real = REAL;
  let next: Date | null = null;
  const told: string[] = [];
  const parts = (): ClockParts => ({
    clock: createMovableClock(() => new Date(real)),
    nextReminder: async () => next,
    moved: () => void told.push('moved'),
    wentBack: async () => void told.push('went back'),
  });

  beforeEach(() => {
    real = REAL;
    next = null;
    told.length = 0;
  });

  it('is the real one until it is moved, and goes on from where it was moved to', async () => {
    const { clock, ...rest } = parts();
    assert.equal(clock.now().getTime(), REAL);
    assert.deepEqual(await moveClock({ kind: 'forward', ms: HOUR }, { clock, ...rest }), {
      aheadMs: HOUR,
      found: true,
    });
    real += 1000;
    assert.equal(clock.now().getTime(), REAL + HOUR + 1000);
    assert.deepEqual(told, ['moved']);
  });

  it('goes to the next reminder, and says so when there is none', async () => {
    const all = parts();
    assert.deepEqual(await moveClock({ kind: 'to-next-reminder' }, all), { aheadMs: 0, found: false });
    next = new Date(REAL + 5 * HOUR);
    assert.deepEqual(await moveClock({ kind: 'to-next-reminder' }, all), { aheadMs: 5 * HOUR, found: true });
    assert.deepEqual(told, ['moved']);
  });

  it('does not go back to a reminder that is due already', async () => {
    const all = parts();
    await moveClock({ kind: 'forward', ms: 2 * HOUR }, all);
    next = new Date(REAL + HOUR);
    assert.deepEqual(await moveClock({ kind: 'to-next-reminder' }, all), { aheadMs: 2 * HOUR, found: true });
  });

  it('comes back to now, and then nothing waits for a time far ahead', async () => {
    const all = parts();
    await moveClock({ kind: 'forward', ms: HOUR }, all);
    assert.equal((await moveClock({ kind: 'to-now' }, all)).aheadMs, 0);
    assert.deepEqual(told, ['moved', 'went back', 'moved']);
  });

  it('never leaves the years that dates are kept for', async () => {
    const all = parts();
    for (let at = 0; at < 20; at += 1) await moveClock({ kind: 'forward', ms: 365 * 24 * HOUR }, all);
    assert.ok(all.clock.now() < new Date('2033-01-01T00:00:00Z'));
  });

  it('takes its three moves and nothing else', () => {
    assert.deepEqual(readClockMove({ kind: 'forward', ms: 1 }), { kind: 'forward', ms: 1 });
    assert.deepEqual(readClockMove({ kind: 'to-now', ms: 'x' }), { kind: 'to-now' });
    for (const body of [
      null,
      [],
      'to-now',
      {},
      { kind: 'back' },
      ...[0, -1, 1e15, '5', Number.NaN].map((ms) => ({ kind: 'forward', ms })),
    ])
      assert.throws(() => readClockMove(body), BadAct);
  });
});
