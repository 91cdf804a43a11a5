import assert from 'node:assert/strict';
import type { DeliveryResult } from '../../bot/reminders/sending/delivery.ts';
import { refused } from './fake-teams.ts';
import { NOW, MINUTE, HOUR, DAY, inMs, onRunnerStage } from './runner-stage.ts';
import { everyMonday, reminderAt } from './samples.ts';

onRunnerStage(
  'the runner and refusals',
  ({ deliveries, runner, teams, forgotten, warnings, now, clock, put, read, ledger }) => {
    it('tries again later after a gateway error, keeps the key, and gives up in the end', async () => {
      await put(reminderAt(NOW));
      teams.next(...Array.from({ length: 6 }, () => refused(503)));
      for (let attempt = 0; attempt < 6; attempt += 1) {
        await runner().runUntilIdle();
        clock(new Date(now().getTime() + 5 * HOUR));
      }
      assert.equal(teams.calls.length, 6);
      assert.deepEqual(new Set(teams.calls.map(({ items }) => items[0]?.key)).size, 1);
      assert.deepEqual(
        teams.calls.map(({ mayBeSeen }) => mayBeSeen),
        [false, true, true, true, true, true],
      );
      const dead = await read();
      assert.deepEqual([dead.state, dead.deadBecause], ['dead', 'gateway']);
    });

    it('waits as long as Teams says', async () => {
      await put(reminderAt(NOW));
      teams.next(refused(429, 'Throttled', { retryAfterSeconds: 300 }));
      await runner().runUntilIdle();
      clock(inMs(299_000));
      assert.equal(await runner().runUntilIdle(), 0);
      clock(inMs(400_000));
      assert.equal(await runner().runUntilIdle(), 1);
      assert.equal(teams.seen.length, 1);
    });

    it('waits out a throttle of any length without giving up, and lets the conversation rest', async () => {
      await put(reminderAt(NOW));
      for (let round = 0; round < 20; round += 1) {
        teams.next(refused(429, 'Throttled', { retryAfterSeconds: 10 }));
        await runner().runUntilIdle();
        clock(new Date(now().getTime() + 30_000));
      }
      assert.equal((await read()).state, 'live');
      assert.deepEqual((await ledger())[0], { outcome: 'again', because: 'throttled', message_id: null, attempt: 1 });
      await put(reminderAt(now(), { id: 'r2' }), reminderAt(now(), { id: 'r3', placeRef: 'elsewhere' }));
      const before = teams.calls.length;
      teams.next(refused(429, 'Throttled', { retryAfterSeconds: 600 }));
      await runner().runUntilIdle();
      const during = teams.calls.length;
      await put(reminderAt(now(), { id: 'r4' }), reminderAt(now(), { id: 'r5', placeRef: 'elsewhere' }));
      for (let minute = 0; minute < 9; minute += 1) {
        clock(new Date(now().getTime() + MINUTE));
        await runner().runUntilIdle();
      }
      assert.ok(during > before);
      assert.deepEqual(
        teams.calls.slice(during).map(({ placeRef }) => placeRef),
        ['elsewhere'],
        'the conversation rests, and no other does',
      );
      clock(new Date(now().getTime() + 15 * MINUTE));
      await runner().runUntilIdle();
      assert.deepEqual([(await read()).state, (await read('r4')).state], ['delivered', 'delivered']);
    });

    it('ends the waiting when it has become too late', async () => {
      await put(reminderAt(NOW));
      teams.next(refused(429, 'Throttled'));
      await runner().runUntilIdle();
      clock(inMs(8 * DAY));
      await runner().runUntilIdle();
      assert.equal((await read()).state, 'expired');
    });

    it('keeps what went together together when it is refused', async () => {
      const chosen = { exactTime: false, placeRef: 'chat of ann' };
      await put(reminderAt(NOW, chosen), reminderAt(NOW, { ...chosen, id: 'r2' }));
      let at = 0;
      teams.next(refused(503));
      await runner({ random: () => (at += 0.4) % 1 }).runUntilIdle();
      clock(inMs(HOUR));
      await runner().runUntilIdle();
      assert.deepEqual(
        teams.calls.map(({ items }) => items.length),
        [2, 2],
      );
    });

    it('treats a send that throws as one without a reply', async () => {
      await put(reminderAt(NOW));
      teams.next(Object.assign(new Error('socket hang up'), { code: 'ECONNRESET' }));
      await runner().runUntilIdle();
      assert.deepEqual((await ledger())[0], { outcome: 'again', because: 'no-reply', message_id: null, attempt: 1 });
    });

    it('asks once for a fresh token, then waits for an operator without using up tries', async () => {
      await put(reminderAt(NOW));
      teams.next(refused(401), { kind: 'sent', messageId: 'ok' });
      await runner().runUntilIdle();
      assert.deepEqual(
        teams.calls.map(({ how }) => how),
        ['usual', 'fresh-token'],
      );
      await put(reminderAt(NOW, { id: 'r2' }));
      for (let round = 0; round < 10; round += 1) {
        teams.next(refused(401), refused(401));
        await runner().runUntilIdle();
        clock(new Date(now().getTime() + 15 * MINUTE));
      }
      assert.equal((await read('r2')).state, 'live');
      assert.ok(warnings.includes('token-refused'));
      await runner().runUntilIdle();
      assert.equal((await read('r2')).state, 'delivered');
    });

    it('holds a reminder for someone who took the app away, and goes on when it is back', async () => {
      await put(reminderAt(NOW));
      teams.next(refused(403, 'BotNotInConversationRoster'));
      await runner().runUntilIdle();
      clock(inMs(DAY));
      assert.equal(await runner().runUntilIdle(), 0);
      const store = deliveries();
      assert.equal(await store.release('chat of ann', ['blocked'], now()), 0);
      assert.equal(await store.release('chat of ann', ['not-installed'], now()), 1);
      await runner().runUntilIdle();
      assert.deepEqual(
        teams.calls.map(({ items }) => items[0]?.late),
        [false, true],
      );
    });

    it('drops the address of a conversation that is gone', async () => {
      await put(reminderAt(NOW));
      // It was asked for in a group, and sent to the chat of one's own: that one is gone.
      teams.next({ ...refused(404, 'ConversationNotFound'), conversationId: 'own chat of ann' } as DeliveryResult);
      await runner().runUntilIdle();
      assert.deepEqual(forgotten, ['own chat of ann']);
      assert.equal((await read()).state, 'live');
    });

    it('rests for a whole tenant whose admin switched the bot off', async () => {
      await put(reminderAt(NOW), reminderAt(NOW, { id: 'r2', placeRef: 'other' }));
      teams.next(refused(403, 'BotDisabledByAdmin'), refused(403, 'BotDisabledByAdmin'));
      await runner().runUntilIdle();
      await put(reminderAt(NOW, { id: 'r3' }));
      assert.equal(await runner().runUntilIdle(), 0);
      clock(inMs(16 * MINUTE));
      assert.equal(await runner().runUntilIdle(), 3);
    });

    it('goes on with the next occurrence when one is refused for good', async () => {
      await put(reminderAt(new Date('2026-11-23T09:00:00Z'), { schedule: everyMonday }));
      teams.next(refused(400, 'BadArgument'));
      await runner().runUntilIdle();
      const after = await read();
      assert.deepEqual([after.state, after.occurrenceAt], ['live', new Date('2026-11-30T09:00:00Z')]);
    });
  },
);
