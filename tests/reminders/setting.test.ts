import assert from 'node:assert/strict';
import { createMemoryStore } from '../../bot/reminders/keeping/memory-store.ts';
import { MOST_LIVE, type ReminderStore } from '../../bot/reminders/reminder.ts';
import { as, due, talk } from './talk.ts';

describe('setting reminders', () => {
  it('says back what was understood, with the zone and a way to undo', async () => {
    const { say } = talk();
    const set = as('set', await say('set', 'rem me re ACC exam mon 9am'));
    assert.equal(set.reminder.title, 'ACC exam');
    assert.deepEqual(set.reminder.due, { date: '2026-11-30', time: '09:00', weekday: 1, zone: 'Europe/London' });
    assert.deepEqual(set.undo, { act: 'stop', words: '#r1' });
    assert.equal(as('stopped', await say(set.undo.act, set.undo.words)).reminders[0]?.title, 'ACC exam');
    assert.equal((await say('list', 'my reminders')).kind, 'none');
  });

  it('asks when, and the next words complete it', async () => {
    const { say } = talk();
    assert.equal(as('ask-when', await say('set', 'remind me to look at AZ-104')).pendingTitle, 'look at AZ-104');
    const set = as('set', await say('set', 'thursday at 11am'));
    assert.deepEqual([set.reminder.title, due(set.reminder)], ['look at AZ-104', '2026-11-26 11:00']);
  });

  it('keeps the title while it asks about a time that has gone or cannot be', async () => {
    const { say } = talk();
    assert.equal(as('past', await say('set', 'remind me yesterday to apply')).pendingTitle, 'apply');
    assert.equal(as('impossible', await say('set', '31 February')).why, 'no-such-date');
    assert.equal(as('impossible', await say('set', '1 jan 9999')).why, 'too-far');
    assert.equal(as('set', await say('set', 'tomorrow then')).reminder.title, 'apply');
  });

  for (const [words, then, clocks] of [
    ['at 1:30am on 28 March 2027', '2027-03-28 02:00', 'skipped'],
    ['at 1:30am on 31 October 2027', '2027-10-31 01:30', 'twice'],
    ['at 2am on 28 March 2027', '2027-03-28 02:00', undefined],
    ['at 1:30am on 27 March 2027', '2027-03-27 01:30', undefined],
  ] as const)
    it(`says ${clocks ?? 'nothing'} of the clocks ${words}, set or moved to`, async () => {
      const { say } = talk();
      const set = as('set', await say('set', `remind me ${words} to check the clocks`));
      assert.deepEqual([due(set.reminder), set.clocks], [then, clocks]);
      await say('set', 'remind me at 7am on 20 March 2027 to ring Jo');
      const changed = as('changed', await say('change', `move it to ${words.replace('at ', '')}`));
      assert.deepEqual([due(changed.reminder), changed.clocks], [then, clocks]);
    });

  it('says of the clocks when a new day alone makes it that time', async () => {
    const { say } = talk();
    await say('set', 'remind me at 1:30am on 20 March 2027 to check the clocks');
    const changed = as('changed', await say('change', 'move it to 28 March 2027'));
    assert.deepEqual([due(changed.reminder), changed.clocks], ['2027-03-28 02:00', 'skipped']);
  });

  it('takes a new request for itself, though a question is open', async () => {
    const { say } = talk();
    await say('set', 'remind me to look at AZ-104');
    assert.equal(as('set', await say('set', 'remind me to call payroll at 4')).reminder.title, 'call payroll');
  });

  it('sets one reminder when a button is pressed twice', async () => {
    const { say } = talk();
    assert.equal(as('set', await say('set', 'remind me to apply tomorrow at 9')).already, false);
    assert.equal(as('set', await say('set', 'remind me to apply tomorrow at 9')).already, true);
    assert.equal(as('listed', await say('list', '')).reminders.length, 1);
  });

  it('lists both, soonest first', async () => {
    const { say } = talk();
    await say('set', 'another for ISTQB on saturday at 3pm');
    await say('set', 'I need reminding of PSM I, 10am tomorrow');
    assert.deepEqual(
      as('listed', await say('list', 'list both')).reminders.map(({ title }) => title),
      ['PSM I', 'ISTQB'],
    );
  });

  it('counts "2 hours before" from the reminder spoken of last', async () => {
    const { say } = talk();
    await say('set', 'remind me of the exam on friday at 2pm');
    const earlier = as('set', await say('set', 'remind me 2 hours before'));
    assert.deepEqual([earlier.reminder.title, due(earlier.reminder)], ['exam', '2026-11-27 12:00']);
  });

  it('uses London time when the zone is unknown', async () => {
    const { say } = talk();
    assert.equal(
      as('set', await say('set', 'remind me at noon to eat', { zone: 'Mars/Olympus' })).reminder.due?.zone,
      'Europe/London',
    );
    assert.equal(
      as('set', await say('set', 'remind me at noon to walk', { zone: null })).reminder.due?.zone,
      'Europe/London',
    );
    assert.equal(
      as('set', await say('set', 'remind me at 9 tomorrow to call', { zone: 'Asia/Kolkata' })).reminder.due?.zone,
      'Asia/Kolkata',
    );
  });

  it('says when the time falls in quiet hours, and keeps it', async () => {
    const { say } = talk();
    const late = as('set', await say('set', 'remind me at 9pm to log off'));
    assert.deepEqual([late.quietThen, due(late.reminder)], [true, '2026-11-23 21:00']);
  });

  it('chooses a time after a long quiet morning', async () => {
    const { say } = talk();
    await say('quiet', 'quiet between 6pm and 10am');
    assert.equal(due(as('set', await say('set', 'remind me tomorrow to apply')).reminder), '2026-11-24 10:00');
  });

  it('stops at a limit, kindly, and goes on once there is room', async () => {
    const { say } = talk();
    for (let at = 0; at < MOST_LIVE; at += 1) await say('set', `remind me in ${at + 1} days to read page ${at}`);
    assert.equal(as('limit-reached', await say('set', 'remind me tomorrow to stop')).most, MOST_LIVE);
    await say('stop', '#r1');
    assert.equal((await say('set', 'remind me tomorrow to go on')).kind, 'set');
  });

  it('decides again when something changed meanwhile, and gives up on a store that always says so', async () => {
    const inner = createMemoryStore();
    let stale = 2;
    const busy: ReminderStore = {
      ...inner,
      write: async (...write) => ((stale -= 1) >= 0 ? 'stale' : inner.write(...write)),
    };
    assert.equal((await talk({ store: busy }).say('set', 'remind me tomorrow to apply')).kind, 'set');
    assert.equal((await inner.read('ann')).reminders.length, 1);
    await assert.rejects(
      talk({ store: { ...inner, write: async () => 'stale' } }).say('set', 'remind me tomorrow to rest'),
      /five tries/,
    );
  });
});
