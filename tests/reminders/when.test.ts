import assert from 'node:assert/strict';
import type { Pattern } from '../../bot/reminders/rules/rule.ts';
import { timeText } from '../../bot/reminders/when/wall-time.ts';
import { CHOSEN_MINUTE, isOnlyWhen, whenIn, type Moment, type When } from '../../bot/reminders/when/when.ts';
import { phrases } from './date-phrases.ts';

/** Monday 23 November 2026, ten in the morning. */
const now = new Date('2026-11-23T10:00:00Z');
const moment: Moment = { now, zone: 'Europe/London', chosenMinute: CHOSEN_MINUTE };

const when = (words: string, at: Partial<Moment> = {}): When => whenIn(words, { ...moment, ...at }).when;
const said = (words: string, at: Partial<Moment> = {}): string => inShort(when(words, at));

/** One line for a table: "~" stands for a time of day that we chose. */
function inShort(value: When): string {
  switch (value.kind) {
    case 'at':
      return `at ${value.local.date} ${value.local.time}${value.exactTime ? '' : '~'}`;
    case 'recurring':
      return `${patternInShort(value.rule.pattern)} ${timeText(value.rule.minute)}${value.exactTime ? '' : '~'}`;
    case 'before':
      return `${value.lead.count} ${value.lead.unit} ${value.side} ${value.anchor}`.trim();
    case 'impossible':
      return `impossible ${value.why}`;
    case 'past':
    case 'unclear':
      return value.kind;
  }
}

function patternInShort(pattern: Pattern): string {
  switch (pattern.every) {
    case 'day':
      return `every ${pattern.interval} days`;
    case 'week':
      return `every ${pattern.interval} weeks on ${pattern.weekdays.join(',')}`;
    case 'month':
      return `every ${pattern.interval} months on ${JSON.stringify(pattern.on)}`;
    case 'year':
      return `every year on ${pattern.date}/${pattern.month}`;
  }
}

describe('when', () => {
  for (const { words, means, title } of phrases)
    it(`reads "${words}"`, () => {
      const read = whenIn(words, moment);
      assert.equal(inShort(read.when), means);
      assert.equal(read.title, title);
    });

  it('takes a weekday said on that day for today while its time is to come, else for next week', () => {
    assert.equal(said('monday at 2pm'), 'at 2026-11-23 14:00');
    assert.equal(said('monday at 9am'), 'at 2026-11-30 09:00');
    assert.equal(said('monday'), 'at 2026-11-30 09:00~');
  });

  it('starts weeks on Monday, also on a Sunday', () => {
    const sunday = { now: new Date('2026-11-22T10:00:00Z') };
    assert.equal(said('next friday', sunday), 'at 2026-11-27 09:00~');
    assert.equal(said('friday', sunday), 'at 2026-11-27 09:00~');
    assert.equal(said('a week on monday', sunday), 'at 2026-11-30 09:00~');
  });

  it('reads the same words by the clock of another zone', () => {
    const newYork = when('tomorrow at 9', { zone: 'America/New_York' });
    assert.equal(newYork.kind === 'at' && newYork.at.toISOString(), '2026-11-24T14:00:00.000Z');
    // Already Tuesday in Auckland.
    assert.equal(
      said('tomorrow at 9', { zone: 'Pacific/Auckland', now: new Date('2026-11-23T12:00:00Z') }),
      'at 2026-11-25 09:00',
    );
  });

  it('counts hours in real time and days on the clock over a change of clocks', () => {
    // The clocks go back on 25 October 2026 at 02:00 summer time.
    const before = { now: new Date('2026-10-24T23:30:00Z') };
    const hours = when('in 3 hours', before);
    assert.equal(hours.kind === 'at' && hours.at.toISOString(), '2026-10-25T02:30:00.000Z');
    assert.equal(said('in 1 day at 9am', { now: new Date('2026-10-24T10:00:00Z') }), 'at 2026-10-25 09:00');
  });

  it('moves a time that the clocks leave out to the next minute that exists', () => {
    assert.equal(said('on 28 march 2027 at 01:30'), 'at 2027-03-28 02:00');
  });

  it('chooses another time of day when asked to', () => {
    assert.equal(said('tomorrow', { chosenMinute: 10 * 60 }), 'at 2026-11-24 10:00~');
  });

  it('says where a recurring reminder ends, or what it waits for', () => {
    const dated = when('every day at 7am until 5 january');
    assert.equal(dated.kind === 'recurring' && dated.rule.untilDay, Date.UTC(2027, 0, 5) / 86_400_000);
    const open = when('every Monday at 9 until the exam');
    assert.deepEqual(open.kind === 'recurring' && [open.rule.untilDay, open.untilWords], [null, 'the exam']);
    const weeks = when('every tuesday for 6 weeks at 9');
    assert.equal(weeks.kind === 'recurring' && weeks.rule.untilDay, Date.UTC(2027, 0, 4) / 86_400_000);
    assert.equal(said('every day until yesterday'), 'impossible no-such-date');
  });

  it('never throws and never gives a time that has gone, whatever it is handed', () => {
    const odd = [
      '',
      ' ',
      '🙂',
      '\u0000\uE000',
      '99999999999 days',
      'at '.repeat(400),
      'in in in',
      '١٢/٣/٢٠٢٧',
      '<b>tomorrow</b>',
      'every every day day',
    ];
    for (const words of odd) {
      const value = when(words);
      if (value.kind === 'at') assert.ok(value.at > now, words);
    }
    assert.equal(said('<b>tomorrow</b>'), 'at 2026-11-24 09:00~');
  });

  it('reads a long message quickly enough to be sent by anyone', () => {
    const words = 'every first friday and monday of in 5 at half before the 3rd '.repeat(400);
    const start = process.cpuUsage();
    when(words);
    assert.ok(process.cpuUsage(start).user < 1_000_000);
  });

  it('knows words that only answer "when?"', () => {
    for (const words of [
      'thursday at 11am',
      'tomorrow please',
      'in 10 minutes',
      'every monday at 9',
      'on the 30th thanks',
    ])
      assert.equal(isOnlyWhen(words, moment), true, words);
    for (const words of [
      'what does a data analyst earn',
      'band 7',
      'ring mum tomorrow',
      'yes',
      '2 weeks before the exam',
    ])
      assert.equal(isOnlyWhen(words, moment), false, words);
  });
});
