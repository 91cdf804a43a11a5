import assert from 'node:assert/strict';
import type { Reminder } from '../../bot/reminders/reminder.ts';
import { NOW, MINUTE, DAY, inMs, onRunnerStage } from './runner-stage.ts';
import { everyMonday, reminderAt } from './samples.ts';

async function until(isSo: () => boolean): Promise<void> {
  const givenUpAt = Date.now() + 5000;
  while (!isSo()) {
    assert.ok(Date.now() < givenUpAt, 'it never came');
    await new Promise((done) => setImmediate(done));
  }
}

onRunnerStage('the runner', ({ deliveries, runner, teams, now, clock, put, read, ledger }) => {
  it('sends what is due, once, and nothing before its time', async () => {
    await put(reminderAt(NOW), reminderAt(inMs(MINUTE), { id: 'r2' }));
    assert.equal(await runner().runUntilIdle(), 1);
    assert.equal(await runner().runUntilIdle(), 0);
    assert.deepEqual(teams.seen, [`r1@${NOW.getTime()}`]);
    assert.equal((await read()).state, 'delivered');
    assert.deepEqual(await ledger(), [{ outcome: 'sent', because: null, message_id: 'm1', attempt: 1 }]);
  });

  it('goes on with a recurring one by its rule', async () => {
    const monday = new Date('2026-11-23T09:00:00Z');
    await put(reminderAt(monday, { schedule: everyMonday }));
    await runner().runUntilIdle();
    assert.deepEqual((await read()).occurrenceAt, new Date('2026-11-30T09:00:00Z'));
    clock('2026-11-30T09:00:00Z');
    await runner().runUntilIdle();
    assert.equal(teams.seen.length, 2);
  });

  it('catches up after a stop: once, marked late, and not what is too old', async () => {
    await put(
      reminderAt(inMs(-2 * DAY), { id: 'old' }),
      reminderAt(inMs(-8 * DAY), { id: 'too-old' }),
      reminderAt(new Date('2026-11-16T09:00:00Z'), { id: 'weekly', schedule: everyMonday }),
    );
    await runner().runUntilIdle();
    assert.deepEqual(
      teams.calls.map(({ items }) => [items[0]?.reminder.id, items[0]?.late]),
      [['old', true]],
    );
    assert.equal((await read('too-old')).state, 'expired');
    assert.deepEqual((await read('weekly')).occurrenceAt, new Date('2026-11-30T09:00:00Z'));
  });

  it('takes up again what a process that died was sending, and says that it may have been seen', async () => {
    await put(reminderAt(NOW));
    await deliveries().claim({ now: now(), owner: 'died', leaseMs: MINUTE, most: 10 });
    assert.equal(await runner().runUntilIdle(), 0);
    clock(inMs(MINUTE));
    await runner().runUntilIdle();
    assert.deepEqual(
      teams.calls.map(({ mayBeSeen, items }) => [mayBeSeen, items[0]?.key]),
      [[true, `r1@${NOW.getTime()}`]],
    );
  });

  it('sends together what a morning brings, when we chose the time', async () => {
    await put(
      reminderAt(NOW, { id: 'm1', exactTime: false }),
      reminderAt(NOW, { id: 'm2', exactTime: false }),
      reminderAt(NOW, { id: 'own', exactTime: true }),
    );
    await runner().runUntilIdle();
    assert.deepEqual(
      teams.calls
        .map(({ items }) => items.map(({ reminder }) => reminder.id).join())
        .toSorted((one, two) => one.localeCompare(two)),
      ['m1,m2', 'own'],
    );
  });

  it('goes on with the others while one send is slow, and records that one before it stops', async () => {
    const polls: (() => void)[] = [];
    let accept = (): void => {};
    const accepted = new Promise<void>((done) => {
      accept = done;
    });
    const going = runner({
      pace: { batch: 4, perTenantPerSecond: 1e6 },
      after: (_, task) => {
        polls.push(task);
        return () => {};
      },
      deliver: async (delivery) => {
        if (delivery.placeRef === 'slow') await accepted;
        return teams.deliver(delivery);
      },
    });
    const others = (from: number): readonly Reminder[] =>
      Array.from({ length: 10 }, (_, at) =>
        reminderAt(NOW, { id: `o${from + at}`, personId: `p${from + at}`, placeRef: `chat ${from + at}` }),
      );
    await put(reminderAt(inMs(-MINUTE), { placeRef: 'slow' }), ...others(0));
    going.start();
    await until(() => polls.length > 0 && teams.seen.length === 10);
    await put(...others(10));
    polls.pop()?.();
    await until(() => teams.seen.length === 20);
    let hasStopped = false;
    const stopped = going.stop().then(() => {
      hasStopped = true;
    });
    await put(reminderAt(NOW, { id: 'after the stop', personId: 'bob' }));
    assert.deepEqual([hasStopped, (await read()).state], [false, 'live']);
    accept();
    await stopped;
    assert.deepEqual([teams.seen.length, (await read()).state], [21, 'delivered']);
  });

  it('looks again and again while it runs, and records what is under way before it stops', async () => {
    const waiting: (() => void)[] = [];
    let accept = (): void => {};
    const slow = new Promise<void>((done) => {
      accept = done;
    });
    const going = runner({
      after: (_, task) => {
        waiting.push(task);
        return () => {};
      },
      deliver: async (delivery) => {
        await slow;
        return teams.deliver(delivery);
      },
    });
    going.start();
    await until(() => waiting.length > 0);
    await put(reminderAt(NOW));
    waiting.pop()?.();
    const stopped = going.stop();
    accept();
    await stopped;
    assert.ok(['delivered', 'live'].includes((await read()).state));
    await runner().runUntilIdle();
    assert.equal(teams.seen.length, 1);
  });
});
