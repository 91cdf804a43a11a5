import assert from 'node:assert/strict';
import { remember, type Remembered } from '../../bot/conversation/memory.ts';
import { NO_THREAD } from '../../bot/conversation/reminder-thread.ts';
import { reminderTalk } from '../../bot/conversation/reminder-talk.ts';

const AT = new Date('2026-11-23T09:00:00Z');
const moment = { now: AT, zone: 'Europe/London' };
const plain = remember(null, { ask: { kind: 'help' }, answer: { kind: 'help', examples: [] }, at: AT });
const after = (pendingTitle: string | null): Remembered => ({
  ...plain,
  afterReminder: true,
  reminder: { ...NO_THREAD, lastReminderId: 'r1', pendingTitle },
});
const actOf = (text: string, remembered: Remembered | null): string | null => {
  const ask = reminderTalk(text, remembered, moment);
  return ask?.kind === 'reminder' ? ask.act : null;
};

describe('talk right after a reminder', () => {
  const SAID: readonly (readonly [string, string | null])[] = [
    ['delete that one', 'stop'],
    ['cancel it please', 'stop'],
    ['stop both', 'stop'],
    ['snooze it by two days', 'snooze'],
    ['change it to friday', 'change'],
    ['done', 'done'],
    ['ive finished it', 'done'],
    ['list both', 'list'],
    ['show me all of them', 'list'],
    ['another for ISTQB on saturday at 3pm', 'set'],
    ['what does a data engineer do', null],
    ['another role like this', null],
    ['compare cio and cdio', null],
    ['how much is band 7', null],
  ];
  for (const [text, act] of SAID)
    it(`takes “${text}” as ${act ?? 'something else'}`, () => assert.equal(actOf(text, after(null)), act));

  it('takes a bare time only when a title waits for it', () => {
    assert.equal(actOf('thursday at 11am', after('AZ-104')), 'set');
    assert.equal(actOf('thursday at 11am', after(null)), null);
    assert.equal(actOf('what does a cnio do', after('AZ-104')), null);
  });

  describe('about its time', () => {
    const set: Remembered = { ...after(null), reminder: { ...after(null).reminder, done: 'set' } };
    const snoozed: Remembered = { ...set, reminder: { ...set.reminder, done: 'snoozed' } };
    const asked: Remembered = {
      ...set,
      reminder: { ...NO_THREAD, awaits: { act: 'change', reminderId: 'r2' } },
    };
    const askOf = (text: string, remembered: Remembered): unknown => reminderTalk(text, remembered, moment);
    const ask = (act: string, words: string): unknown => ({ kind: 'reminder', act, words });
    it('changes the one just set', () => {
      assert.deepEqual(askOf('actually make that an hour', set), ask('change', '#r1 an hour'));
      assert.deepEqual(askOf('no, tuesday', set), ask('change', '#r1 tuesday'));
    });
    it('counts one just put off from now', () =>
      assert.deepEqual(askOf('make that an hour', snoozed), ask('snooze', '#r1 in an hour')));
    it('answers the question when', () =>
      assert.deepEqual(askOf('Friday at 2', asked), ask('change', '#r2 Friday at 2')));
    it('leaves another one alone', () =>
      assert.notDeepEqual(askOf('and friday at 2', set), ask('change', '#r1 friday at 2')));
    it('is taken back by what undoes it', () => {
      const undo = { act: 'change', words: '#r1 2026-11-24 at 09:00' } as const;
      const changed = { ...set, reminder: { ...set.reminder, undo } };
      for (const text of ['undo', 'undo that please', 'put it back'])
        assert.deepEqual(askOf(text, changed), { kind: 'reminder', ...undo });
    });
    it('goes on when it was stopped and is wanted after all', () => {
      const withUndo = (act: 'set' | 'stop'): Remembered => ({
        ...set,
        reminder: { ...NO_THREAD, undo: { act, words: '#r1' } },
      });
      for (const text of ['undo', 'start them again', 'bring them all back', 'turn it back on', 'i still want them'])
        assert.deepEqual(askOf(text, withUndo('set')), ask('set', '#r1'), text);
      assert.notDeepEqual(askOf('bring it back', withUndo('stop')), ask('stop', '#r1'));
    });
  });

  it('takes nothing when the turn before was about something else, or there was none', () => {
    assert.equal(actOf('delete that one', plain), null);
    assert.equal(actOf('delete that one', null), null);
  });
});
