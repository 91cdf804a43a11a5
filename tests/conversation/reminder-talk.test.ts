import assert from 'node:assert/strict';
import { remember, type Remembered } from '../../bot/conversation/memory.ts';
import { reminderTalk } from '../../bot/conversation/reminder-talk.ts';

const AT = new Date('2026-11-23T09:00:00Z');
const moment = { now: AT, zone: 'Europe/London' };
const plain = remember(null, { kind: 'help' }, { kind: 'help', examples: [] }, AT);
const after = (pendingTitle: string | null): Remembered => ({
  ...plain,
  afterReminder: true,
  reminder: { lastReminderId: 'r1', pendingTitle },
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

  it('takes nothing when the turn before was about something else, or there was none', () => {
    assert.equal(actOf('delete that one', plain), null);
    assert.equal(actOf('delete that one', null), null);
  });
});
