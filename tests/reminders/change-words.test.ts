import assert from 'node:assert/strict';
import { changeTo, fromNow, isOnlyTime, timeWords } from '../../bot/reminders/words/change-words.ts';
import { forOthers } from '../../bot/reminders/words/others-words.ts';
import { localTime } from '../../bot/reminders/when/wall-time.ts';
import { CHOSEN_MINUTE, type Moment } from '../../bot/reminders/when/when.ts';

const moment: Moment = { now: new Date('2026-11-23T10:00:00Z'), zone: 'Europe/London', chosenMinute: CHOSEN_MINUTE };
const DUE = new Date('2026-11-24T09:00:00Z');
const to = (words: string, dueAt: Date | null = DUE, comesBack = false): string => {
  const when = changeTo(words, { dueAt, comesBack }, moment);
  if (when.kind !== 'at') return when.kind;
  const { date, time } = localTime(when.at, moment.zone);
  return `${date} ${time} ${when.said}`;
};

describe('words for another time', () => {
  const rows: readonly (readonly [string, string])[] = [
    ['make it 5pm instead', '2026-11-23 17:00 time'],
    ['no, at 11', '2026-11-23 11:00 time'],
    ['make it 5', '2026-11-23 17:00 time'],
    ['actually make that an hour', '2026-11-23 11:00 both'],
    ['in 20 mins', '2026-11-23 10:20 both'],
    ['an hour later', '2026-11-24 10:00 both'],
    ['push it back by 30 minutes', '2026-11-24 09:30 both'],
    ['bring it forward an hour', '2026-11-24 08:00 both'],
    ['a day later', '2026-11-25 09:00 both'],
    ['the day after', '2026-11-25 09:00 both'],
    ['2 days earlier', 'past'],
    ['sorry i meant friday', '2026-11-27 09:00 day'],
    ['friday at 2', '2026-11-27 14:00 both'],
    ['change it to next week', '2026-11-30 09:00 day'],
    ['make it every day', 'recurring'],
    ['yesterday', 'past'],
    ['31 november', 'impossible'],
    ['ring bob', 'unclear'],
  ];
  for (const [words, want] of rows) it(`reads “${words}”`, () => assert.equal(to(words), want));

  it('counts from now when the reminder has been sent', () =>
    assert.equal(to('an hour later', null), '2026-11-23 11:00 both'));
  it('moves the time of day of one that comes back', () =>
    assert.equal(to('an hour later', DUE, true), '2026-11-24 10:00 time'));

  it('are told from words that say more', () => {
    const only = (words: string): boolean => isOnlyTime(words, moment);
    assert.deepEqual(['no, tuesday', 'make that an hour', 'the 30th then', '5pm'].map(only), [true, true, true, true]);
    assert.deepEqual(['what does a cio do', 'remind me at 5 to eat', '2 hours before the exam', ''].map(only), [
      false,
      false,
      false,
      false,
    ]);
  });

  it('are found among courtesies', () => {
    assert.equal(timeWords('no, actually make it half 4 instead please'), 'half 4');
    assert.equal(fromNow('an hour'), 'in an hour');
    assert.equal(fromNow('friday'), 'friday');
  });
});

describe('reminders for others', () => {
  const rows: readonly (readonly [string, string | null])[] = [
    ['remind bob to do his timesheet', 'bob'],
    ['remind Sarah and Tom about the audit', 'Sarah and Tom'],
    ['please nudge sam about the audit on monday', 'sam'],
    ['remind my manager to sign it', 'my manager'],
    ['remind us to apply on friday', 'us'],
    ['remind the whole team about the deadline', 'the whole team'],
    ['set a reminder for everyone to apply', 'everyone'],
    ['remind me to apply', null],
    ['remind me to remind bob', null],
    ['remind me about the team meeting', null],
    ['remind the team meeting is at 3', null],
    ['remind tomorrow to apply', null],
    ['set a reminder for the exam', null],
    ['Remind Bob to send his CV', 'Bob'],
    ['Remind Bob tomorrow at 9 to send his CV', 'Bob'],
    ['nudge Priya on Friday to book the exam', 'Priya'],
    ['Remind Friday at 9 to call', null],
    ['Remind me on Friday to tell Bob', null],
    ['Remind about Appraisal on Friday', null],
    ['can my team get reminded of the bootcamp', 'my team'],
    ['could the analysts be reminded about the deadline', 'the analysts'],
    ['can i be reminded of the bootcamp', null],
  ];
  for (const [words, who] of rows) it(`“${words}”`, () => assert.equal(forOthers(words)?.who ?? null, who));

  it('become one’s own: to tell a person, or what a group would do', () => {
    assert.equal(
      forOthers('remind bob to do his esr on friday')?.forMe,
      'remind me to remind bob to do his esr on friday',
    );
    assert.equal(forOthers('remind us to apply on friday')?.forMe, 'remind me to apply on friday');
  });
});
