// A reminder that ends without being seen is told to its owner, at their next message and once.
import assert from 'node:assert/strict';
import type { NewsView } from '../../bot/reminders/reminder-outcome.ts';
import { refused } from './fake-teams.ts';
import { DAY, HOUR, inMs, MINUTE, NOW, onRunnerStage } from './runner-stage.ts';
import { everyMonday, reminderAt } from './samples.ts';

onRunnerStage('a reminder that could not be delivered', (stage) => {
  const run = (): Promise<number> => stage.runner().runUntilIdle();
  const speaks = (at: Date): Promise<number> => {
    stage.clock(at);
    return stage.deliveries().release('chat of ann', ['blocked', 'not-installed'], at, 'ann');
  };
  const told = (): (readonly [string, NewsView | null])[] =>
    stage.teams.calls
      .flatMap(({ items }) => items.map(({ reminder }) => [reminder.title, reminder.news] as const))
      .slice(1);

  it('is told at the next message, once', async () => {
    stage.teams.next(refused(500));
    await stage.put(reminderAt(NOW));
    await run();
    stage.clock(inMs(HOUR));
    await run();
    assert.deepEqual(told(), []);
    assert.equal((await stage.read()).state, 'dead');
    await speaks(inMs(2 * HOUR));
    await run();
    await speaks(inMs(3 * HOUR));
    await run();
    const due = { date: '2026-11-23', time: '10:00', weekday: 1, zone: 'Europe/London' };
    assert.deepEqual(told(), [['apply', { kind: 'undelivered', due, tooLate: false }]]);
  });

  it('is told in one message with others', async () => {
    stage.teams.next(refused(500), refused(400));
    await stage.put(reminderAt(NOW, { id: 'one', title: 'one' }), reminderAt(inMs(-1), { id: 'two', title: 'two' }));
    await run();
    await speaks(inMs(HOUR));
    await run();
    assert.equal(stage.teams.calls.length, 3);
    assert.deepEqual(
      stage.teams.calls
        .at(-1)
        ?.items.map(({ reminder }) => reminder.title)
        .toSorted(),
      ['one', 'two'],
    );
  });

  it('that was held for too long says that it was too late', async () => {
    stage.teams.next({ kind: 'no-place' });
    await stage.put(reminderAt(NOW));
    await run();
    await speaks(inMs(8 * DAY));
    await run();
    assert.equal((await stage.read()).state, 'expired');
    await speaks(inMs(8 * DAY + MINUTE));
    await run();
    assert.deepEqual(
      told().map(([title, news]) => [title, news?.kind === 'undelivered' && news.tooLate]),
      [['apply', true]],
    );
  });

  it('says nothing of one that comes again', async () => {
    stage.teams.next(refused(500));
    await stage.put(reminderAt(NOW, { schedule: everyMonday }));
    await run();
    await speaks(inMs(HOUR));
    await run();
    assert.deepEqual([told(), (await stage.read()).state], [[], 'live']);
  });

  it('is told no more when that cannot be delivered either', async () => {
    stage.teams.next(refused(500), refused(500));
    await stage.put(reminderAt(NOW));
    await run();
    for (const hours of [1, 2, 3]) {
      await speaks(inMs(hours * HOUR));
      await run();
    }
    assert.equal(stage.teams.calls.length, 2);
  });

  it('is told at any hour, for the person is there; but not while they have paused', async () => {
    stage.teams.next(refused(500));
    await stage.put(reminderAt(NOW));
    await run();
    await stage.set({ paused: { until: null } });
    await speaks(new Date('2026-11-23T21:00:00Z'));
    await run();
    assert.deepEqual(told(), []);
    await stage.set({ paused: null });
    stage.clock('2026-11-23T23:00:00Z');
    await run();
    assert.equal(told().length, 1);
  });
});
