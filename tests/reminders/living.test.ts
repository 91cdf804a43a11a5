import assert from 'node:assert/strict';
import { createReminders } from '../../bot/reminders/create-reminders.ts';
import { createMemoryStore } from '../../bot/reminders/keeping/memory-store.ts';
import { as, due, talk } from './talk.ts';

describe('living with reminders', () => {
  it('stops "that one", by name, by place in the list, by day, or asks which', async () => {
    const { say } = talk();
    await say('set', 'remind me of PSM I friday 10am');
    await say('set', 'remind me of ISTQB thursday 3pm');
    await say('set', 'remind me of PRINCE2 wednesday 3pm');
    assert.equal(as('stopped', await say('stop', 'delete that one')).reminders[0]?.title, 'PRINCE2');
    assert.equal(as('stopped', await say('stop', 'cancel the second one')).reminders[0]?.title, 'PSM I');
    await say('set', 'remind me of PSM I friday 10am');
    const both = as(
      'which-one',
      await say('stop', 'cancel a reminder', { context: { lastReminderId: null, pendingTitle: null } }),
    );
    assert.deepEqual(
      both.choices.map(({ reminder, ask }) => [reminder.title, ask.words]),
      [
        ['ISTQB', '#r2'],
        ['PSM I', '#r4'],
      ],
    );
    assert.equal(as('stopped', await say('stop', 'cancel the friday one')).reminders[0]?.title, 'PSM I');
    assert.equal(
      as('stopped', await say('stop', 'stop istbq', { context: { lastReminderId: null, pendingTitle: null } }))
        .reminders[0]?.title,
      'ISTQB',
    );
    assert.equal((await say('stop', 'delete that one')).kind, 'none');
  });

  it('skips one occurrence of what comes back, and stops what does not', async () => {
    const { say } = talk();
    await say('set', 'remind me every monday at 3pm to log CPD');
    const skipped = as('changed', await say('change', 'skip the next one'));
    assert.equal(due(skipped.reminder), '2026-11-30 15:00');
    assert.equal(due(as('changed', await say('change', 'skip the cpd one')).reminder), '2026-12-07 15:00');
    await say('set', 'remind me of PSM I friday 10am');
    assert.equal(as('stopped', await say('change', 'skip that one')).reminders[0]?.title, 'PSM I');
  });

  it('keeps how often when only the day is changed', async () => {
    const { say } = talk();
    await say('set', 'remind me every other friday at 3pm to log CPD');
    const { reminder } = as('changed', await say('change', 'make it thursdays'));
    assert.deepEqual(reminder.repeats?.pattern, { every: 'week', interval: 2, weekdays: [4] });
    const weekly = as('changed', await say('change', 'make it every thursday'));
    assert.deepEqual(weekly.reminder.repeats?.pattern, { every: 'week', interval: 1, weekdays: [4] });
  });

  it('takes days off the working days and adds them, and never leaves none', async () => {
    const { say } = talk();
    const daysOf = async (words: string): Promise<readonly number[]> =>
      as('quiet-set', await say('quiet', words)).settings.days;
    assert.deepEqual(await daysOf("i don't work fridays"), [1, 2, 3, 4]);
    assert.deepEqual(await daysOf('saturdays are fine too'), [1, 2, 3, 4, 6]);
    assert.deepEqual(await daysOf('no messages at weekends'), [1, 2, 3, 4]);
    assert.equal((await say('quiet', 'no messages monday to thursday')).kind, 'unclear');
  });

  it('says so when a name matches none, and shows the others', async () => {
    const { say } = talk();
    await say('set', 'remind me of ISTQB thursday 3pm');
    const none = as('none', await say('stop', 'stop the karate reminder'));
    assert.deepEqual([none.heard, none.others.length], ['karate', 1]);
  });

  it('stops all, typos included, and says so when there are none', async () => {
    const { say } = talk();
    assert.equal((await say('stop', 'cancle al reminders')).kind, 'none');
    await say('set', 'remind me of one tomorrow');
    await say('set', 'remind me of two tomorrow');
    const stopped = as('stopped', await say('stop', 'cancle al reminders'));
    assert.deepEqual([stopped.all, stopped.reminders.length], [true, 2]);
  });

  it('takes back a stop of all, but not of what was stopped before or is over by now', async () => {
    const { say, at } = talk();
    await say('set', 'remind me of ISTQB tomorrow');
    await say('set', 'remind me at 11 to ring Bob');
    await say('set', 'remind me of the exam tomorrow');
    await say('stop', 'stop the exam');
    at('2026-11-23T10:30:00Z');
    const { undo } = as('stopped', await say('stop', 'stop all reminders'));
    at('2026-11-23T12:00:00Z');
    const titles = async (): Promise<string[]> =>
      as('listed', await say('set', undo?.words ?? '')).reminders.map(({ title }) => title);
    assert.deepEqual(await titles(), ['ISTQB']);
    assert.deepEqual(await titles(), ['ISTQB'], 'pressed twice');
    assert.equal((await say('set', '#stopped:5')).kind, 'listed');
  });

  it('offers no way back where nothing could go on', async () => {
    const { say, at } = talk();
    await say('set', 'remind me at 11 of one');
    at('2026-11-23T12:00:00Z');
    assert.equal(as('stopped', await say('stop', 'stop all reminders')).undo, null);
  });

  it('takes back a stop, and not twice', async () => {
    const { say } = talk();
    await say('set', 'remind me of ISTQB thursday 3pm');
    const { undo } = as('stopped', await say('stop', '#r1'));
    assert.deepEqual(undo, { act: 'set', words: '#r1' });
    assert.equal(as('set', await say('set', '#r1')).already, false);
    assert.equal(as('set', await say('set', '#r1')).already, true);
    assert.equal(as('listed', await say('list', '')).reminders.length, 1);
  });

  it('does not take back what is over by now', async () => {
    const { say, at } = talk();
    await say('set', 'remind me at 11 to stand up');
    await say('stop', 'stop it');
    at('2026-11-23T12:00:00Z');
    assert.equal((await say('set', '#r1')).kind, 'past');
  });

  it('snoozes by two days, and asks how long when nothing is said', async () => {
    const { say } = talk();
    await say('set', 'tomorrow 2pm: reminder for security+');
    const snoozed = as('snoozed', await say('snooze', 'snooze it by two days'));
    assert.deepEqual([snoozed.to.date, snoozed.to.time, snoozed.onlyThisOne], ['2026-11-26', '14:00', false]);
    assert.equal((await say('snooze', 'snooze it')).kind, 'ask-snooze');
    assert.equal((await say('snooze', 'snooze until yesterday')).kind, 'past');
  });

  it('snoozes only one occurrence of a recurring one', async () => {
    const { say } = talk();
    await say('set', 'remind me every wednesday at 9 to study');
    assert.equal(as('snoozed', await say('snooze', 'snooze until friday at 2')).onlyThisOne, true);
    assert.equal(due(as('done', await say('done', 'done')).reminder), '2026-12-02 09:00');
  });

  it('knows a snooze that comes after done, or after a stop', async () => {
    const { say } = talk();
    await say('set', 'remind me at 11 to stand up');
    await say('done', '#r1');
    assert.equal(as('over', await say('snooze', '#r1 20 min')).reminder.state, 'done');
    assert.equal((await say('done', '#r1')).kind, 'over');
    await say('set', 'remind me at 12 to sit down');
    await say('stop', '#r2');
    assert.equal((await say('snooze', '#r2 20 min')).kind, 'over');
    assert.equal((await say('stop', '#r2')).kind, 'over');
    assert.equal((await say('stop', '#gone')).kind, 'none');
  });

  it('takes a snooze in words right after done for the one that was done, and for no other', async () => {
    const { say, at } = talk();
    await say('set', 'remind me tomorrow at 9 to ring Jo');
    await say('set', 'remind me on friday at 9 to call Al');
    assert.equal(as('done', await say('done', 'done')).reminder.title, 'call Al');
    for (const words of ['snooze it', 'snooze for 20 minutes', 'remind me again later'])
      assert.equal(as('over', await say('snooze', words)).reminder.title, 'call Al', words);
    assert.equal(as('snoozed', await say('snooze', 'snooze ring Jo by a day')).reminder.title, 'ring Jo');
    await say('done', '#r2');
    at('2026-11-23T10:31:00Z');
    assert.equal(as('snoozed', await say('snooze', 'snooze by a day')).reminder.title, 'ring Jo');
  });

  it('moves a reminder to another time or another day, and keeps what was not said', async () => {
    const { say } = talk();
    await say('set', 'remind me tomorrow at 2pm to revise');
    assert.equal(due(as('changed', await say('change', 'move it to 4pm')).reminder), '2026-11-24 16:00');
    assert.equal(due(as('changed', await say('change', 'change it to friday')).reminder), '2026-11-27 16:00');
    assert.equal(due(as('changed', await say('change', 'make it every monday at 10')).reminder), '2026-11-30 10:00');
    const later = as('changed', await say('change', 'move it to 11')).reminder;
    assert.equal(due(later), '2026-11-23 11:00');
    assert.notEqual(later.repeats, null);
  });

  it('pauses until a date and takes it back', async () => {
    const { say } = talk();
    await say('set', 'remind me tomorrow at 2pm to revise');
    const paused = as('paused', await say('pause', 'pause until 5 January'));
    assert.deepEqual([paused.until?.date, paused.count], ['2027-01-05', 1]);
    assert.equal(as('listed', await say('list', '')).settings.paused?.until?.date, '2027-01-05');
    assert.equal(as('resumed', await say(paused.undo.act, paused.undo.words)).wasPaused, true);
    assert.equal(as('resumed', await say('pause', 'resume')).wasPaused, false);
  });

  it('keeps quiet hours and shows them when asked', async () => {
    const { say } = talk();
    assert.deepEqual(as('quiet-set', await say('quiet', 'leave me alone between 9pm and 7am')).settings.quiet, {
      from: 1260,
      to: 420,
    });
    assert.deepEqual(as('quiet-shown', await say('list', 'which hours did I block out')).settings.quiet, {
      from: 1260,
      to: 420,
    });
    assert.equal((await say('quiet', 'hush')).kind, 'unclear');
  });

  it('keeps nothing of a person who is forgotten, and shows it before', async () => {
    const store = createMemoryStore();
    const reminders = createReminders({ store, now: () => new Date(), newId: () => 'x', courseDates: () => null });
    await talk({ store }).say('set', 'remind me tomorrow to apply');
    assert.match(JSON.stringify(await reminders.exportOf('ann')), /"title":"apply"/);
    await reminders.forget('ann');
    assert.doesNotMatch(JSON.stringify(await reminders.exportOf('ann')), /apply/);
  });
});
