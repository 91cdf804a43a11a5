import assert from 'node:assert/strict';
import { createDeliveryStore } from '../../bot/reminders/delivery-store.ts';
import { createReminders } from '../../bot/reminders/create-reminders.ts';
import type { PersonSettings, Reminder } from '../../bot/reminders/reminder.ts';
import { createRunner, type Runner, type RunnerOptions } from '../../bot/reminders/runner.ts';
import { createReminderStore } from '../../bot/reminders/store.ts';
import { onEachEngine } from '../store/engines.ts';
import { createFakeTeams, refused } from './fake-teams.ts';
import { everyMonday, reminderAt, settings } from './samples.ts';

const NOW = new Date('2026-11-23T10:00:00.000Z');
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

onEachEngine('the runner', (database) => {
  let now = NOW;
  let teams = createFakeTeams();
  let forgotten: string[] = [];
  const warnings: string[] = [];
  const people = () => createReminderStore({ database: database(), now: () => now });
  const clock = (time: Date | string): void => {
    now = new Date(time);
  };
  const inMs = (ms: number): Date => new Date(NOW.getTime() + ms);

  const options = (more: Partial<RunnerOptions> = {}): RunnerOptions => ({
    store: createDeliveryStore(database()),
    deliver: teams.deliver,
    now: () => now,
    random: () => 0.5,
    owner: 'one',
    // Waiting for a turn moves the clock instead.
    after: (ms, task) => {
      now = new Date(now.getTime() + ms);
      queueMicrotask(task);
      return () => {};
    },
    log: { info: () => {}, warn: (fields) => void warnings.push(String(fields['because'])) },
    forgetPlace: async (placeRef) => void forgotten.push(placeRef),
    ...more,
  });
  const runner = (more: Partial<RunnerOptions> = {}): Runner => createRunner(options(more));

  async function put(...reminders: readonly Reminder[]): Promise<void> {
    for (const personId of new Set(reminders.map((reminder) => reminder.personId))) {
      const own = reminders.filter((reminder) => reminder.personId === personId);
      const { revision } = await people().read(personId);
      assert.equal(await people().write(personId, revision, { put: own, settings: null }), 'written');
    }
  }
  async function set(more: Partial<PersonSettings>): Promise<void> {
    const { revision } = await people().read('ann');
    await people().write('ann', revision, { put: [], settings: settings(more) });
  }
  const read = async (id = 'r1', personId = 'ann'): Promise<Reminder> => {
    const found = (await people().read(personId)).reminders.find((reminder) => reminder.id === id);
    return found ?? assert.fail(`no reminder ${id}`);
  };
  const ledger = async (): Promise<readonly unknown[]> =>
    (await database().query('select outcome, because, message_id, attempt from reminder_delivery order by key')).rows;

  beforeEach(async () => {
    now = NOW;
    teams = createFakeTeams();
    forgotten = [];
    warnings.length = 0;
    for (const table of ['reminder', 'reminder_person', 'reminder_delivery', 'reminder_lane'])
      await database().query(`delete from ${table}`);
  });

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
    await createDeliveryStore(database()).claim({ now, owner: 'died', leaseMs: MINUTE, most: 10, mostOfTenant: 10 });
    assert.equal(await runner().runUntilIdle(), 0);
    clock(inMs(MINUTE));
    await runner().runUntilIdle();
    assert.deepEqual(
      teams.calls.map(({ mayBeSeen, items }) => [mayBeSeen, items[0]?.key]),
      [[true, `r1@${NOW.getTime()}`]],
    );
  });

  it('does not record over a lease that another process has taken since', async () => {
    await put(reminderAt(NOW, { schedule: everyMonday }));
    const store = createDeliveryStore(database());
    const [slow] = await store.claim({ now, owner: 'slow', leaseMs: 1, most: 1, mostOfTenant: 1 });
    clock(inMs(1000));
    const [quick] = await store.claim({ now, owner: 'quick', leaseMs: MINUTE, most: 1, mostOfTenant: 1 });
    assert.ok(slow !== undefined && quick !== undefined);
    assert.equal(await store.settle(slow, { kind: 'hold', hold: 'blocked', because: 'x' }, now), 'lost');
    assert.equal(await store.settle(quick, { kind: 'again', at: now, because: 'x', counts: true }, now), 'settled');
  });

  it('shares the work between processes without sending anything twice', async () => {
    const many = Array.from({ length: 60 }, (_, at) =>
      reminderAt(inMs(-at), { id: `s${at}`, personId: `p${at % 7}`, placeRef: `chat ${at}`, tenantId: `t${at % 3}` }),
    );
    await put(...many);
    await Promise.all(['one', 'two', 'three'].map((owner) => runner({ owner }).runUntilIdle()));
    assert.deepEqual(
      teams.seen.toSorted(),
      many.map(({ id, occurrenceAt }) => `${id}@${occurrenceAt?.getTime()}`).toSorted(),
    );
  });

  it('does not let a tenant with many due keep another waiting', async () => {
    const many = Array.from({ length: 80 }, (_, at) =>
      reminderAt(inMs(-HOUR), { id: `big${at}`, personId: 'big', placeRef: `chat ${at}`, tenantId: 'big' }),
    );
    await put(...many, reminderAt(NOW, { personId: 'small', tenantId: 'small' }));
    const claims = await createDeliveryStore(database()).claim({
      now,
      owner: 'x',
      leaseMs: MINUTE,
      most: 50,
      mostOfTenant: 20,
    });
    assert.equal(claims.filter(({ reminder }) => reminder.tenantId === 'big').length, 20);
    assert.ok(claims.some(({ reminder }) => reminder.tenantId === 'small'));
  });

  it('claims in due order', async () => {
    await put(reminderAt(inMs(-1), { id: 'b' }), reminderAt(inMs(-3), { id: 'a' }), reminderAt(inMs(-2), { id: 'c' }));
    const claims = await createDeliveryStore(database()).claim({
      now,
      owner: 'x',
      leaseMs: MINUTE,
      most: 2,
      mostOfTenant: 9,
    });
    assert.deepEqual(
      claims.map(({ reminder }) => reminder.id),
      ['a', 'c'],
    );
  });

  it('keeps to the rates of a tenant and of a conversation, shared by all', async () => {
    const times: number[] = [];
    const deliver: RunnerOptions['deliver'] = async (delivery) => {
      times.push(now.getTime());
      return teams.deliver(delivery);
    };
    const twenty = Array.from({ length: 20 }, (_, at) =>
      reminderAt(inMs(-at), { id: `t${at}`, placeRef: `chat ${at}` }),
    );
    await put(...twenty);
    await runner({ deliver, pace: { perTenantPerSecond: 10 } }).runUntilIdle();
    assert.ok(now.getTime() - NOW.getTime() >= 1900, 'twenty at ten a second take nearly two seconds');
    const lanes = createDeliveryStore(database());
    const at = now;
    const soon = new Date(at.getTime() + 1500);
    const first = await lanes.reserve([{ lane: 'place:x', count: 3, everyMs: 500 }], at, soon);
    const second = await lanes.reserve([{ lane: 'place:x', count: 1, everyMs: 500 }], at, soon);
    assert.deepEqual([first[0]?.getTime(), second[0]?.getTime()], [at.getTime(), at.getTime() + 1500]);
    assert.deepEqual(await lanes.reserve([{ lane: 'place:x', count: 1, everyMs: 500 }], at, soon), [null]);
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

  it('tries again later after a gateway error, keeps the key, and gives up in the end', async () => {
    await put(reminderAt(NOW));
    teams.next(...Array.from({ length: 6 }, () => refused(503)));
    for (let attempt = 0; attempt < 6; attempt += 1) {
      await runner().runUntilIdle();
      clock(new Date(now.getTime() + 5 * HOUR));
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
      clock(new Date(now.getTime() + 15 * MINUTE));
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
    const store = createDeliveryStore(database());
    assert.equal(await store.release('chat of ann', ['blocked'], now), 0);
    assert.equal(await store.release('chat of ann', ['not-installed'], now), 1);
    await runner().runUntilIdle();
    assert.deepEqual(
      teams.calls.map(({ items }) => items[0]?.late),
      [false, true],
    );
  });

  it('drops the address of a conversation that is gone', async () => {
    await put(reminderAt(NOW));
    teams.next(refused(404, 'ConversationNotFound'));
    await runner().runUntilIdle();
    assert.deepEqual(forgotten, ['chat of ann']);
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
    const reminders = createReminders({ store: people(), now: () => now, newId: () => 'x', courseDates: () => null });
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

  it('leaves to a later turn what it could not send within half its lease', async () => {
    await put(...Array.from({ length: 8 }, (_, at) => reminderAt(inMs(-at), { id: `h${at}` })));
    // Eight to one conversation at one a second do not fit into half of four seconds.
    await runner({ pace: { perPlacePerSecond: 1, leaseMs: 4000 } }).runUntilIdle();
    assert.equal(new Set(teams.seen).size, teams.seen.length);
    while (teams.seen.length < 8) {
      clock(new Date(now.getTime() + 1000));
      await runner({ pace: { perPlacePerSecond: 1, leaseMs: 4000 } }).runUntilIdle();
    }
    assert.equal(new Set(teams.seen).size, 8);
  });

  it('takes away what ended long ago', async () => {
    await put(
      reminderAt(NOW, { id: 'gone', state: 'stopped', endedAt: inMs(-100 * DAY) }),
      reminderAt(inMs(DAY), { id: 'stays' }),
    );
    assert.equal(await createDeliveryStore(database()).tidy(inMs(-90 * DAY)), 1);
    assert.equal((await database().query('select 1 from reminder')).rowCount, 1);
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
    while (waiting.length === 0) await new Promise((done) => setImmediate(done));
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
