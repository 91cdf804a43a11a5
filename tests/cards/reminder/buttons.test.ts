// Every button is pressed for real: what the cards send must be what bot/reminders understands.
import assert from 'node:assert/strict';
import { createReminders } from '../../../bot/reminders/create-reminders.ts';
import { createMemoryStore } from '../../../bot/reminders/keeping/memory-store.ts';
import type { ReminderOutcome } from '../../../bot/reminders/reminder-outcome.ts';
import { readButton } from '../../../cards/read-button.ts';
import { render } from '../../../cards/render.ts';
import { objectsIn } from '../card-checks.ts';

const NOW = new Date('2026-11-22T16:50:00Z');

function person() {
  let ids = 0;
  const reminders = createReminders({
    store: createMemoryStore(),
    now: () => NOW,
    newId: () => `id-${(ids += 1)}`,
    courseDates: () => null,
  });
  const ask = (act: Parameters<typeof reminders.handle>[0]['act'], words: string): Promise<ReminderOutcome> =>
    reminders.handle({
      personId: 'p',
      placeRef: 'place',
      zone: 'Europe/London',
      act,
      words,
      context: { lastReminderId: null, pendingTitle: null },
    });
  const press = async (outcome: ReminderOutcome, title: string): Promise<ReminderOutcome> => {
    const { card } = render({ kind: 'reminder', outcome, next: [] });
    const found = [...objectsIn(card)].find((one) => one['type'] === 'Action.Submit' && one['title'] === title);
    assert.ok(found !== undefined, `no button “${title}”`);
    const read = readButton(JSON.parse(JSON.stringify(found['data'])));
    assert.ok(read.kind === 'ask' && read.ask.kind === 'reminder');
    return ask(read.ask.act, read.ask.words);
  };
  return { ask, press };
}

async function setOne() {
  const someone = person();
  const outcome = await someone.ask('set', 'remind me about ACC exam on 30 November at 9am');
  assert.equal(outcome.kind, 'set');
  return { ...someone, outcome };
}

describe('the buttons of a reminder', () => {
  it('set one again that was put off after it was done', async () => {
    const { press, ask, outcome } = await setOne();
    assert.ok(outcome.kind === 'set');
    await ask('done', `#${outcome.reminder.id}`);
    const over = await ask('snooze', `#${outcome.reminder.id} 20 min`);
    const again = await press(over, 'In 1 hour');
    assert.ok(again.kind === 'set' && again.reminder.title === 'ACC exam');
  });

  it('undo a reminder just set, and undo that again', async () => {
    const { press, outcome } = await setOne();
    const stopped = await press(outcome, 'Undo');
    assert.equal(stopped.kind, 'stopped');
    assert.equal((await press(stopped, 'Undo')).kind, 'set');
  });

  it('ask for another time, and take each of the lengths', async () => {
    const { press, outcome } = await setOne();
    const asked = await press(outcome, 'Change');
    assert.equal(asked.kind, 'ask-snooze');
    for (const title of ['1 hour later', '1 day later', '1 week later'])
      assert.equal((await press(asked, title)).kind, 'changed', title);
  });

  it('list, stop and snooze by number', async () => {
    const { press, outcome } = await setOne();
    const listed = await press(outcome, 'My reminders');
    assert.equal(listed.kind, 'listed');
    assert.equal((await press(listed, 'Snooze no. 1')).kind, 'ask-snooze');
    assert.equal((await press(listed, 'Stop no. 1')).kind, 'stopped');
    assert.equal((await press(listed, 'Stop no. 1')).kind, 'over');
  });

  it('pause and start again', async () => {
    const { ask, press } = await setOne();
    const paused = await press(await ask('list', ''), 'Pause reminders');
    assert.equal(paused.kind, 'paused');
    const again = await press(paused, 'Start them again');
    assert.ok(again.kind === 'resumed' && again.wasPaused);
  });

  it('turn quiet hours off and on', async () => {
    const { ask, press } = await setOne();
    const off = await press(await ask('list', 'quiet hours?'), 'Turn quiet hours off');
    assert.ok(off.kind === 'quiet-set');
    assert.equal(off.settings.quiet.from, off.settings.quiet.to);
    const on = await press(off, 'Quiet from 6:00pm to 8:00am');
    assert.ok(on.kind === 'quiet-set');
    assert.deepEqual(on.settings.quiet, { from: 1080, to: 480 });
  });

  const times: readonly (readonly [title: string, date: string, time: string])[] = [
    ['In 1 hour', '2026-11-22', '17:50'],
    ['Tomorrow at 9:00am', '2026-11-23', '09:00'],
    ['In a week at 9:00am', '2026-11-29', '09:00'],
  ];
  for (const [title, date, time] of times)
    it(`answer “when?” with no memory of the question: ${title}`, async () => {
      const { ask, press } = person();
      const asked = await ask('set', 'remind me to look at AZ-104');
      assert.equal(asked.kind, 'ask-when');
      const set = await press(asked, title);
      assert.ok(set.kind === 'set');
      assert.equal(set.reminder.title, 'look at AZ-104');
      assert.deepEqual([set.reminder.due?.date, set.reminder.due?.time], [date, time]);
    });

  it('say which one is meant', async () => {
    const { ask, press } = await setOne();
    await ask('set', 'remind me about CISM on 1 December at 4pm');
    const which = await ask('stop', 'stop my reminder');
    assert.equal(which.kind, 'which-one');
    const stopped = await press(which, 'CISM');
    assert.ok(stopped.kind === 'stopped');
    assert.deepEqual(
      stopped.reminders.map(({ title }) => title),
      ['CISM'],
    );
  });
});
