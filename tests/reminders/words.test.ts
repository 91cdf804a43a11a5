import assert from 'node:assert/strict';
import { spelt, oneSlip } from '../../bot/reminders/when/spelling.ts';
import { pauseIn, quietIn } from '../../bot/reminders/words/settings-words.ts';
import { snoozeTo } from '../../bot/reminders/words/snooze-words.ts';
import { LONGEST_TITLE, titleFrom } from '../../bot/reminders/words/title.ts';
import { localTime } from '../../bot/reminders/when/wall-time.ts';
import { CHOSEN_MINUTE, type Moment } from '../../bot/reminders/when/when.ts';

const moment: Moment = { now: new Date('2026-11-23T10:00:00Z'), zone: 'Europe/London', chosenMinute: CHOSEN_MINUTE };
const inShort = (at: Date): string => {
  const { date, time } = localTime(at, moment.zone);
  return `${date} ${time}`;
};

describe('spelling of date words', () => {
  const rows: readonly (readonly [string, string])[] = [
    ['tommorow', 'tomorrow'],
    ['TOMORROW', 'TOMORROW'],
    ['wensday', 'wednesday'],
    ['thrusday', 'thursday'],
    ['Febuary', 'february'],
    ['in 5 mins', 'in 5 minutes'],
    ['next wk', 'next week'],
    // Words that are not dates stay as they are.
    ['email hr', 'email hr'],
    ['ring Tom', 'ring Tom'],
    ['MON report', 'MON report'],
    ['remember the member', 'remember the member'],
    ['sundry', 'sundry'],
  ];
  for (const [typed, expected] of rows)
    it(`makes "${expected}" of "${typed}"`, () => assert.equal(spelt(typed).text, expected));

  it('gives back what was typed for words that turn out to be no date', () => {
    const { text, asTyped } = spelt('ask thurs team');
    assert.equal(asTyped(text), 'ask thurs team');
  });

  it('allows one slip, not two, and never in the first letter', () => {
    assert.deepEqual(
      ['fiday', 'firday', 'fridday', 'friay', 'fidya', 'priday', 'friday'].map((typed) => oneSlip(typed, 'friday')),
      [true, true, true, true, false, false, false],
    );
  });
});

describe('titles', () => {
  const rows: readonly (readonly [string, string])[] = [
    ['please remind me to apply', 'apply'],
    ['set a reminder: CCNA,', 'CCNA'],
    ['I need reminding of PSM I,', 'PSM I'],
    ['reminder for security+', 'security+'],
    ["don't let me forget the BCS renewal", 'BCS renewal'],
    ['remind me about "next steps"', 'next steps'],
    ['remind me to remind Jo', 'remind Jo'],
    ['remind me about it', ''],
    ['remind me please', ''],
    ['…', ''],
  ];
  for (const [words, title] of rows) it(`of "${words}" is "${title}"`, () => assert.equal(titleFrom(words), title));

  it('are one line without control characters', () => {
    assert.equal(titleFrom('remind me to\r\napply\u2028now\u0000\u202Eok'), 'apply now ok');
  });

  it('are cut at 200 characters without splitting a letter', () => {
    const title = titleFrom('🧭'.repeat(300) + ' words');
    assert.ok(title.length <= LONGEST_TITLE && title.endsWith('…'));
    assert.equal(encodeURIComponent(title).includes('%EF%BF%BD'), false);
  });
});

describe('words for quiet hours', () => {
  const hours = (from: number, to: number) => ({ kind: 'change', quiet: { from: from * 60, to: to * 60 }, days: null });
  const change = (how: 'only' | 'without' | 'also', days: readonly number[]) => ({
    kind: 'change',
    quiet: null,
    days: { how, days },
  });
  const days = (...list: number[]) => change('only', list);
  const rows: readonly (readonly [string, unknown])[] = [
    ['leave me alone between 9pm and 7am', hours(21, 7)],
    ['quiet hours from 6pm to 8am', hours(18, 8)],
    ['quiet 10pm-6am', hours(22, 6)],
    ['quiet after 6pm', hours(18, 8)],
    ["don't message me before 9am", hours(18, 9)],
    ['nothing after 5 or before 9am', hours(17, 9)],
    ['I work 7 to 3', hours(15, 7)],
    ['no messages in the evening', hours(18, 8)],
    ['no messages at weekends', change('without', [6, 7])],
    ['turn off weekends', change('without', [6, 7])],
    ['weekends are fine too', change('also', [6, 7])],
    ['you can message me on saturdays too', change('also', [6])],
    ['I only work weekends', days(6, 7)],
    ["I don't work fridays", change('without', [5])],
    ['I work tuesday to thursday', days(2, 3, 4)],
    ['I work mon, wed and fri', days(1, 3, 5)],
    ["don't message me on fridays", change('without', [5])],
    ['turn off quiet hours', { kind: 'off' }],
    ['which hours did I block out', { kind: 'show' }],
    ['what are my quiet hours?', { kind: 'show' }],
    ['my quiet hours', { kind: 'show' }],
    ['be quiet', { kind: 'unclear' }],
  ];
  for (const [words, expected] of rows) it(`"${words}"`, () => assert.deepEqual(quietIn(words), expected));
});

describe('words for a pause', () => {
  const until = (words: string): string | null => {
    const read = pauseIn(words, moment);
    return read.kind === 'until' ? (read.until === null ? 'until told' : inShort(read.until)) : read.kind;
  };
  const rows: readonly (readonly [string, string])[] = [
    ['pause until 5 January', '2027-01-05 09:00'],
    ['pause my reminders until monday', '2026-11-30 09:00'],
    ['pause for 2 weeks', '2026-12-07 09:00'],
    ['mute reminders for an hour', '2026-11-23 11:00'],
    ['pause reminders for a week please', '2026-11-30 09:00'],
    ['pause', 'until told'],
    ['pause all my reminders', 'until told'],
    ['pause today', '2026-11-23 12:00'],
    ['unpause', 'resume'],
    ['resume my reminders', 'resume'],
    ['start again', 'resume'],
    ['pause until 5 January 2020', 'not-possible'],
    ['pause until 31 February', 'not-possible'],
  ];
  for (const [words, expected] of rows) it(`"${words}"`, () => assert.equal(until(words), expected));
});

describe('words for a snooze', () => {
  const due = new Date('2026-11-24T14:00:00Z');
  const to = (words: string, dueAt: Date | null = due): string => {
    const read = snoozeTo(words, dueAt, moment);
    return read.kind === 'to' ? inShort(read.at) : read.when.kind === 'impossible' ? read.when.why : read.when.kind;
  };
  const rows: readonly (readonly [string, string])[] = [
    ['snooze it by two days', '2026-11-26 14:00'],
    ['snooze 20 min', '2026-11-24 14:20'],
    ['an hour', '2026-11-24 15:00'],
    ['half an hour', '2026-11-24 14:30'],
    ['for a week', '2026-12-01 14:00'],
    ['in 10 minutes', '2026-11-23 10:10'],
    ['tomorrow', '2026-11-24 09:00'],
    ['until tomorrow', '2026-11-24 09:00'],
    ['next week', '2026-11-30 09:00'],
    ['until friday at 2', '2026-11-27 14:00'],
    ['until 4pm', '2026-11-23 16:00'],
    ['snooze', 'unclear'],
    ['for -5 minutes', 'negative'],
    ['by 99999999 days', 'too-far'],
    ['until yesterday', 'past'],
  ];
  for (const [words, expected] of rows) it(`"${words}"`, () => assert.equal(to(words), expected));

  it('counts from now once the reminder has been sent, or should have been', () => {
    assert.equal(to('20 min', null), '2026-11-23 10:20');
    assert.equal(to('20 min', new Date('2026-11-23T09:00:00Z')), '2026-11-23 10:20');
  });

  it('keeps the time on the clock when days are counted over a change of clocks', () => {
    const read = snoozeTo('by two days', new Date('2027-03-27T09:00:00Z'), {
      ...moment,
      now: new Date('2027-03-27T08:00:00Z'),
    });
    assert.equal(read.kind === 'to' && read.at.toISOString(), '2027-03-29T08:00:00.000Z');
  });
});
