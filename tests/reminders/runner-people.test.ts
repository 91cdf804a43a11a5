import assert from 'node:assert/strict';
import { createReminders } from '../../bot/reminders/create-reminders.ts';
import type { RunnerOptions } from '../../bot/reminders/sending/runner.ts';
import { NOW, HOUR, DAY, inMs, onRunnerStage } from './runner-stage.ts';
import { everyMonday, reminderAt } from './samples.ts';

onRunnerStage('the runner and what people want', ({ people, runner, teams, now, clock, put, set, read, ledger }) => {
  it('sends nothing in a pause, and on a resume what is still of use', async () => {
    await put(reminderAt(NOW), reminderAt(inMs(-HOUR), { id: 'weekly', schedule: everyMonday }));
    await set({ paused: { until: null } });
    assert.equal(await runner().runUntilIdle(), 0);
    clock(inMs(3 * DAY));
    await set({});
    await runner().runUntilIdle();
    assert.deepEqual(
      teams.calls.map(({ items }) => items[0]?.reminder.id),
      ['r1'],
    );
  });

  it('does not wake anyone at night because it was late', async () => {
    await put(reminderAt(NOW, { exactTime: false }));
    clock('2026-11-24T02:00:00Z');
    await runner().runUntilIdle();
    assert.equal(teams.calls.length, 0);
    clock('2026-11-24T08:00:00Z');
    await runner().runUntilIdle();
    assert.equal(teams.calls[0]?.items[0]?.late, true);
  });

  it('lets a stop that comes while it sends win, and does not send again', async () => {
    await put(reminderAt(NOW, { schedule: everyMonday }));
    const reminders = createReminders({ store: people(), now, newId: () => 'x', courseDates: () => null });
    const stopMidway: RunnerOptions['deliver'] = async (delivery) => {
      const context = { lastReminderId: null, pendingTitle: null };
      await reminders.handle({
        personId: 'ann',
        placeRef: 'chat of ann',
        zone: null,
        act: 'stop',
        words: '#r1',
        context,
      });
      return teams.deliver(delivery);
    };
    await runner({ deliver: stopMidway }).runUntilIdle();
    assert.equal((await read()).state, 'stopped');
    assert.deepEqual((await ledger())[0], { outcome: 'sent', because: null, message_id: 'm1', attempt: 1 });
    clock('2026-11-30T12:00:00Z');
    assert.equal(await runner().runUntilIdle(), 0);
  });

  it('does not send again what was seen while the person changed it', async () => {
    await put(reminderAt(NOW));
    const renameMidway: RunnerOptions['deliver'] = async (delivery) => {
      const before = await read();
      await put({ ...before, title: 'apply soon' });
      return teams.deliver(delivery);
    };
    await runner({ deliver: renameMidway }).runUntilIdle();
    await runner().runUntilIdle();
    assert.equal(teams.seen.length, 1);
    assert.equal((await read()).state, 'delivered');
  });

  it('forgets a person while it sends, and leaves nothing behind', async () => {
    await put(reminderAt(NOW));
    const forgetMidway: RunnerOptions['deliver'] = async (delivery) => {
      await people().forget('ann');
      return teams.deliver(delivery);
    };
    await runner({ deliver: forgetMidway }).runUntilIdle();
    assert.doesNotMatch(JSON.stringify(await people().exportOf('ann')), /r1/);
  });
});
