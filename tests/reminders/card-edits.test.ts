// A message that was sent shows what became of its reminder: written with the change, tried until Teams has taken it.
import assert from 'node:assert/strict';
import { createEditStore, type CardEdit } from '../../bot/reminders/keeping/card-edits.ts';
import { createReminders, type ReminderRequest } from '../../bot/reminders/create-reminders.ts';
import type { DeliveryResult, How } from '../../bot/reminders/sending/delivery.ts';
import type { Reminder } from '../../bot/reminders/reminder.ts';
import { refused } from './fake-teams.ts';
import { DAY, HOUR, inMs, MINUTE, NOW, onRunnerStage } from './runner-stage.ts';
import { laneOfTenant } from '../../bot/reminders/keeping/reminder-row.ts';
import { everyMonday, reminderAt } from './samples.ts';

onRunnerStage('the card of a reminder that was sent', (stage) => {
  const seen: CardEdit[] = [];
  const ways: How[] = [];
  let results: (DeliveryResult | Error)[] = [];
  const editCard = async (edit: CardEdit, how: How): Promise<DeliveryResult> => {
    const result = results.shift() ?? { kind: 'sent', messageId: null };
    ways.push(how);
    if (result instanceof Error) throw result;
    if (result.kind === 'sent') seen.push(edit);
    return result;
  };
  const run = (): Promise<number> =>
    stage.runner({ cards: { edits: createEditStore(stage.database()), editCard } }).runUntilIdle();
  const ask = (act: ReminderRequest['act'], words: string): Promise<unknown> =>
    createReminders({ store: stage.people(), now: stage.now, newId: () => 'new', courseDates: () => null }).handle({
      personId: 'ann',
      placeRef: 'chat of ann',
      zone: 'Europe/London',
      act,
      words,
      context: { lastReminderId: null, pendingTitle: null },
    });
  const shown = (): unknown[] =>
    seen.map(({ messageId, items }) => [messageId, items.map((item) => [item.reminder.title, item.as])]);
  const teams = stage.teams;

  beforeEach(() => {
    seen.length = 0;
    ways.length = 0;
    results = [];
  });
  const deliver = async (...reminders: readonly Reminder[]): Promise<void> => {
    await stage.put(...reminders);
    await run();
    assert.equal(teams.seen.length, reminders.length);
  };

  it('shows done, once', async () => {
    await deliver(reminderAt(NOW));
    await ask('done', '#r1');
    await run();
    await ask('done', '#r1');
    await run();
    assert.deepEqual(shown(), [['m1', [['apply', 'done']]]]);
    assert.deepEqual(
      [seen[0]?.personId, seen[0]?.conversationId, seen[0]?.items[0]?.dueAt.time],
      ['ann', 'where it was sent', '10:00'],
    );
  });

  it('shows until when it was snoozed, by words too; the message that then comes shows the rest', async () => {
    await deliver(reminderAt(NOW));
    await ask('snooze', 'snooze it for an hour');
    await run();
    stage.clock(inMs(HOUR));
    await run();
    await ask('done', 'done');
    await run();
    assert.deepEqual(shown(), [
      ['m1', [['apply', 'snoozed']]],
      ['m2', [['apply', 'done']]],
    ]);
    assert.equal(seen[0]?.items[0]?.reminder.due?.time, '11:00');
  });

  it('waits while the lanes are taken, without using up an attempt, and is shown once they are free', async () => {
    await deliver(reminderAt(NOW));
    await ask('done', '#r1');
    await stage.deliveries().closeLane(laneOfTenant(reminderAt(NOW).tenantId), inMs(HOUR));
    stage.clock(inMs(MINUTE));
    await run();
    assert.deepEqual(shown(), []);
    const { rows } = await stage.database().query('select edit_attempt from reminder_delivery');
    assert.deepEqual(rows, [{ edit_attempt: 0 }]);
    stage.clock(inMs(HOUR + MINUTE));
    await run();
    assert.deepEqual(shown(), [['m1', [['apply', 'done']]]]);
  });

  it('shows that it was stopped', async () => {
    await deliver(reminderAt(NOW, { schedule: everyMonday }));
    await ask('stop', 'stop all my reminders');
    await run();
    assert.deepEqual(shown(), [['m1', [['apply', 'stopped']]]]);
  });

  it('shows a new time as put off', async () => {
    await deliver(reminderAt(NOW));
    await ask('change', '#r1 on friday at 2');
    await run();
    assert.deepEqual(shown(), [['m1', [['apply', 'snoozed']]]]);
    assert.equal(seen[0]?.items[0]?.reminder.due?.date, '2026-11-27');
  });

  it('of several in one message shows each as it is', async () => {
    await deliver(
      reminderAt(NOW, { id: 'one', title: 'one', exactTime: false }),
      reminderAt(NOW, { id: 'two', title: 'two', exactTime: false }),
    );
    await ask('done', '#two');
    await run();
    assert.deepEqual(shown(), [
      [
        'm1',
        [
          ['one', 'due'],
          ['two', 'done'],
        ],
      ],
    ]);
  });

  it('changes nothing before anything was sent', async () => {
    await stage.put(reminderAt(inMs(DAY)));
    await ask('snooze', '#r1 in 3 hours');
    await ask('stop', '#r1');
    await run();
    assert.deepEqual([shown(), ways], [[], []]);
  });

  it('is tried again after a gateway error, a throttle and a reply that never came', async () => {
    await deliver(reminderAt(NOW));
    await ask('done', '#r1');
    results = [refused(503), refused(429, null, { retryAfterSeconds: 30 }), new Error('reset')];
    for (let tries = 0; tries < 4; tries += 1) {
      await run();
      stage.clock(new Date(stage.now().getTime() + 5 * HOUR));
    }
    assert.deepEqual(shown(), [['m1', [['apply', 'done']]]]);
    await run();
    assert.equal(ways.length, 4);
  });

  for (const [status, code] of [
    [404, 'ActivityNotFoundInConversation'],
    [404, 'ConversationNotFound'],
    [403, 'BotNotInConversationRoster'],
    [403, 'MessageWritesBlocked'],
    [400, 'BadArgument'],
    [500, 'ServiceError'],
  ] as const)
    it(`is left as it is when Teams says ${status} ${code}, and the reminder stays done`, async () => {
      await deliver(reminderAt(NOW));
      await ask('done', '#r1');
      results = [refused(status, code)];
      await run();
      stage.clock(inMs(DAY));
      await run();
      assert.deepEqual([shown(), ways.length, (await stage.read()).state], [[], 1, 'done']);
    });

  it('is let go when the conversation is no longer ours', async () => {
    await deliver(reminderAt(NOW));
    await ask('done', '#r1');
    results = [{ kind: 'no-place' }];
    await run();
    await run();
    assert.equal(ways.length, 1);
  });

  it('asks for a fresh token once, and waits for an operator when that is refused', async () => {
    await deliver(reminderAt(NOW));
    await ask('done', '#r1');
    results = [refused(401), refused(401)];
    await run();
    assert.deepEqual(ways, ['usual', 'fresh-token']);
    stage.clock(inMs(20 * MINUTE));
    await run();
    assert.deepEqual(shown(), [['m1', [['apply', 'done']]]]);
  });

  it('is taken by one of two at once, and by another when the first died with it', async () => {
    await deliver(reminderAt(NOW));
    await ask('done', '#r1');
    const edits = createEditStore(stage.database());
    const take = (now: Date): Promise<readonly CardEdit[]> => edits.take({ now, leaseMs: MINUTE, most: 5 });
    const taken = await Promise.all([take(NOW), take(NOW)]);
    assert.equal(taken.flat().length, 1);
    assert.equal((await take(inMs(MINUTE / 2))).length, 0);
    assert.deepEqual(
      (await take(inMs(2 * MINUTE))).map(({ attempt }) => attempt),
      [2],
    );
  });

  it('leaves a newer change to its own turn', async () => {
    await deliver(reminderAt(NOW));
    await ask('snooze', '#r1 20 min');
    const edits = createEditStore(stage.database());
    const [old] = await edits.take({ now: NOW, leaseMs: MINUTE, most: 5 });
    assert.ok(old !== undefined);
    await ask('done', '#r1');
    await edits.settle(old, null);
    await run();
    assert.deepEqual(shown(), [['m1', [['apply', 'done']]]]);
  });
});
