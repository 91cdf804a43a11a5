import assert from 'node:assert/strict';
import type { RunnerOptions } from '../../bot/reminders/sending/runner.ts';
import { NOW, MINUTE, HOUR, DAY, inMs, onRunnerStage } from './runner-stage.ts';
import { refused } from './fake-teams.ts';
import { everyMonday, reminderAt } from './samples.ts';

onRunnerStage('claims and rates', ({ database, deliveries, runner, teams, now, clock, put }) => {
  it('does not record over a lease that another process has taken since', async () => {
    await put(reminderAt(NOW, { schedule: everyMonday }));
    const store = deliveries();
    const [slow] = await store.claim({ now: now(), owner: 'slow', leaseMs: 1, most: 1 });
    clock(inMs(1000));
    const [quick] = await store.claim({ now: now(), owner: 'quick', leaseMs: MINUTE, most: 1 });
    assert.ok(slow !== undefined && quick !== undefined);
    assert.equal(await store.settle(slow, { kind: 'hold', hold: 'blocked', because: 'x' }, now()), 'lost');
    assert.equal(await store.settle(quick, { kind: 'again', at: now(), because: 'x', counts: true }, now()), 'settled');
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
    const many = Array.from({ length: 400 }, (_, at) =>
      reminderAt(inMs(-HOUR), { id: `big${at}`, personId: 'big', placeRef: `chat ${at}`, tenantId: 'big' }),
    );
    await put(...many, reminderAt(NOW, { personId: 'small', tenantId: 'small' }));
    await runner().runUntilIdle();
    assert.equal(teams.seen.length, 401);
    const place = teams.calls.findIndex(({ personId }) => personId === 'small');
    assert.ok(place < 25, `in the first batch, and not ${place}`);
  });

  it('serves every tenant before it serves one twice, even where they fill a batch', async () => {
    const many = Array.from({ length: 120 }, (_, at) =>
      reminderAt(inMs(-HOUR), { id: `m${at}`, personId: `p${at}`, placeRef: `chat ${at}`, tenantId: `t${at % 40}` }),
    );
    await put(...many, reminderAt(NOW, { personId: 'small', tenantId: 'z' }));
    await runner().runUntilIdle();
    const place = teams.calls.findIndex(({ personId }) => personId === 'small');
    assert.ok(place < 50, `in the second batch, and not ${place}`);
  });

  it('leaves what it cannot read to a process of another release, and comes back to it', async () => {
    await put(reminderAt(NOW));
    await database().query('update reminder set version = version + 1');
    const claims = async (): Promise<number> =>
      (await deliveries().claim({ now: now(), owner: 'old', leaseMs: MINUTE, most: 5 })).length;
    assert.equal(await claims(), 0);
    clock(inMs(2 * MINUTE));
    await database().query('update reminder set version = version - 1');
    const [claim] = await deliveries().claim({ now: now(), owner: 'new', leaseMs: MINUTE, most: 5 });
    assert.deepEqual([claim?.attempt, claim?.mayBeSeen], [1, false]);
  });

  it('records what was sent when the database is away for a moment', async () => {
    await put(reminderAt(NOW));
    const store = deliveries();
    let failures = 3;
    const settle: typeof store.settle = (...given) => {
      failures -= 1;
      return failures >= 0 ? Promise.reject(new Error('connection lost')) : store.settle(...given);
    };
    await runner({ store: { ...store, settle } }).runUntilIdle();
    clock(inMs(HOUR));
    await runner().runUntilIdle();
    assert.equal(teams.seen.length, 1);
  });

  it('waits for the other sends of a batch when one cannot be recorded', async () => {
    await put(reminderAt(NOW), reminderAt(NOW, { id: 'r2', placeRef: 'other' }));
    const store = deliveries();
    const recorded: string[] = [];
    const settle: typeof store.settle = async (claim, ...given) => {
      if (claim.reminder.id === 'r1') throw new Error('disk full');
      await new Promise((done) => setImmediate(done));
      recorded.push(claim.reminder.id);
      return store.settle(claim, ...given);
    };
    await assert.rejects(runner({ store: { ...store, settle } }).runUntilIdle(), /disk full/);
    assert.deepEqual(recorded, ['r2']);
  });

  it('claims in due order', async () => {
    await put(reminderAt(inMs(-1), { id: 'b' }), reminderAt(inMs(-3), { id: 'a' }), reminderAt(inMs(-2), { id: 'c' }));
    const claims = await deliveries().claim({
      now: now(),
      owner: 'x',
      leaseMs: MINUTE,
      most: 2,
    });
    assert.deepEqual(
      claims.map(({ reminder }) => reminder.id),
      ['a', 'c'],
    );
  });

  it('keeps to the rates of a tenant and of a conversation, shared by all', async () => {
    const times: number[] = [];
    const deliver: RunnerOptions['deliver'] = async (delivery) => {
      times.push(now().getTime());
      return teams.deliver(delivery);
    };
    const twenty = Array.from({ length: 20 }, (_, at) =>
      reminderAt(inMs(-at), { id: `t${at}`, placeRef: `chat ${at}` }),
    );
    await put(...twenty);
    await runner({ deliver, pace: { perTenantPerSecond: 10 } }).runUntilIdle();
    assert.ok(now().getTime() - NOW.getTime() >= 1900, 'twenty at ten a second take nearly two seconds');
    const lanes = deliveries();
    const at = now();
    const soon = new Date(at.getTime() + 1500);
    const first = await lanes.reserve([{ lane: 'place:x', count: 3, everyMs: 500 }], at, soon);
    const second = await lanes.reserve([{ lane: 'place:x', count: 1, everyMs: 500 }], at, soon);
    assert.deepEqual([first[0]?.getTime(), second[0]?.getTime()], [at.getTime(), at.getTime() + 1500]);
    assert.deepEqual(await lanes.reserve([{ lane: 'place:x', count: 1, everyMs: 500 }], at, soon), [null]);
  });

  it('leaves to a later turn what it could not send within half its lease', async () => {
    await put(...Array.from({ length: 8 }, (_, at) => reminderAt(inMs(-at), { id: `h${at}` })));
    // Eight to one conversation at one a second do not fit into half of four seconds.
    await runner({ pace: { perPlacePerSecond: 1, leaseMs: 4000 } }).runUntilIdle();
    assert.equal(new Set(teams.seen).size, teams.seen.length);
    while (teams.seen.length < 8) {
      clock(new Date(now().getTime() + 1000));
      await runner({ pace: { perPlacePerSecond: 1, leaseMs: 4000 } }).runUntilIdle();
    }
    assert.equal(new Set(teams.seen).size, 8);
  });

  it('takes away what ended long ago', async () => {
    await put(
      reminderAt(NOW, { id: 'gone', state: 'stopped', endedAt: inMs(-100 * DAY) }),
      reminderAt(inMs(DAY), { id: 'stays' }),
    );
    assert.equal(await deliveries().tidy(inMs(-90 * DAY)), 1);
    assert.equal((await database().query('select 1 from reminder')).rowCount, 1);
  });

  it('takes away what was delivered, and what nobody came back for, in the end', async () => {
    await put(
      reminderAt(NOW),
      reminderAt(NOW, { id: 'held', placeRef: 'other' }),
      reminderAt(inMs(200 * DAY), { id: 'stays' }),
    );
    teams.next({ kind: 'sent', messageId: 'm' }, refused(403, 'MessageWritesBlocked'));
    await runner().runUntilIdle();
    assert.equal(await deliveries().tidy(inMs(-DAY)), 0);
    await deliveries().tidy(inMs(DAY));
    const { rows } = await database().query('select id from reminder');
    assert.deepEqual(rows, [{ id: 'stays' }]);
  });
});
