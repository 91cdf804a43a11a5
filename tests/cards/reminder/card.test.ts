// What is said of each outcome: the answer first, and everything that was understood.
import assert from 'node:assert/strict';
import { render } from '../../../cards/render.ts';
import { example, seen, titlesOf } from '../shown.ts';
import { objectsIn } from '../card-checks.ts';

const summary = (name: string): string => render(example('reminder', name)).summary;
const buttons = (name: string): string[] => titlesOf(example('reminder', name));

describe('the card of a reminder', () => {
  const rows: readonly (readonly [name: string, said: string])[] = [
    ['set for one day', 'Reminder set: ACC exam. Monday 30 November 2026 at 9:00am (London time).'],
    [
      'set every Wednesday',
      'Reminder set: study for CIPP/E. Every Wednesday at 9:00am (London time). The next one is on Wednesday 25 November 2026 at 9:00am.',
    ],
    ['set about nothing in particular', 'Reminder set. Monday 23 November 2026 at 12:00 midday (London time).'],
    ['set in another zone', 'Reminder set: call home. Monday 30 November 2026 at 6:05pm (Buenos Aires time).'],
    ['changed', 'Reminder changed: ACC exam. Tuesday 1 December 2026 at 4:00pm (London time).'],
    ['stopped one', 'Stopped: ACC exam. I will not remind you about this again.'],
    ['stopped all', 'Stopped: all 3 reminders. You have no reminders now. ACC exam, study for CIPP/E, look at AZ-104.'],
    ['snoozed', 'Snoozed: ACC exam. I will remind you on Wednesday 2 December 2026 at 9:00am (London time).'],
    ['done', 'Done: ACC exam. Well done. I will not remind you about this again.'],
    [
      'done, and it comes again',
      'Done: study for CIPP/E. Well done. The next one is on Wednesday 2 December 2026 at 9:00am (London time).',
    ],
    [
      'paused until a day',
      'Reminders paused. I will send no reminders until Tuesday 5 January 2027 at 9:00am (London time). I am keeping your 3 reminders.',
    ],
  ];
  for (const [name, said] of rows) it(`says it back: ${name}`, () => assert.equal(summary(name), said));

  it('says that we chose the time when none was given, and only then', () => {
    assert.match(summary('set without a time'), /You gave no time, so I chose 9:00am\./);
    assert.match(summary('set to come back, without a time'), /so I chose 9:00am/);
    assert.doesNotMatch(summary('set for one day'), /I chose/);
  });

  it('keeps to an exact time outside the usual hours, and promises no such thing for one we chose', () => {
    assert.match(summary('set in quiet hours'), /You asked for this time, so I will keep to it\./);
    assert.match(summary('set for a weekend, without a time'), /It may come a little later\./);
  });

  it('says what “until the exam” will mean', () =>
    assert.match(summary('set until a thing without a date'), /“until the exam”.*goes on until you stop it/));

  it('gives a long name whole, under a head that fits', () => {
    const shown = seen(example('reminder', 'set with a very long name'));
    assert.match(shown, /^Reminder set: revise .{40,70}…$/m);
    assert.match(shown, /^About: revise .{190}/m);
  });

  it('lets no markup of a name take effect', () => {
    const { card } = render(example('reminder', 'set with markup and links in its name'));
    const shown = [...objectsIn(card?.body)].map(({ text }) => String(text)).join('\n');
    assert.match(shown, /Press me/);
    assert.doesNotMatch(shown, /\]\(https|(?<!\\)\*\*bold|<b>|\u202E/);
  });

  it('offers Undo, a change and the list once set, and never to undo what was there before', () => {
    assert.deepEqual(buttons('set for one day'), ['Undo', 'Change', 'My reminders']);
    assert.deepEqual(buttons('set twice'), ['Stop this reminder', 'Change', 'My reminders']);
  });

  it('says that a snooze of one that comes back moves only this one', () =>
    assert.match(summary('snoozed one that comes back'), /only this one.*as before: every Wednesday at 9:00am\./));
});

describe('the list of reminders', () => {
  it('has what and when of each, numbered', () => {
    const shown = seen(example('reminder', 'all sorts listed'));
    assert.match(
      shown,
      /1\. \*\*study for CIPP\/E\*\*\nEvery Wednesday at 9:00am\. Next: Wednesday 25 November 2026 at 9:00am/,
    );
    assert.match(shown, /ACC exam\*\*\nMonday 30 November 2026 at 9:00am \(snoozed to then\)/);
    assert.match(shown, /6:05pm \(Kolkata time\)/);
    assert.match(shown, /look at AZ-104\*\*\nSent\. Not marked as done yet\./);
  });

  it('shows ten and says how many more', () => {
    const shown = seen(example('reminder', 'thirty listed'));
    assert.match(shown, /^You have 30 reminders$/m);
    assert.match(shown, /And 20 more\./);
  });

  it('never has more than six buttons, each with its own title', () => {
    for (const name of ['one listed', 'all sorts listed', 'thirty listed', 'listed while paused']) {
      const { card } = render(example('reminder', name));
      const titles = [...objectsIn(card)].filter(({ type }) => type === 'Action.Submit').map(({ title }) => title);
      assert.ok(titles.length <= 6, name);
      assert.equal(new Set(titles).size, titles.length, name);
    }
  });

  it('says that reminders are paused, and offers to start them again', () => {
    assert.match(summary('listed while paused'), /paused until Tuesday 5 January 2027/);
    assert.deepEqual(buttons('listed while paused'), ['Start them again', 'Change them in a form']);
  });

  it('says plainly when there are none, and how to set one', () =>
    assert.match(
      summary('none'),
      /^You have no reminders\. To set one, .*“remind me about my ACC exam on Monday at 9am”/,
    ));

  it('says the summary of its items too', () =>
    assert.match(summary('all sorts listed'), /study for CIPP\/E \(Wed 25 Nov, 9:00am\), ACC exam/));
});

describe('asking back about a reminder', () => {
  it('asks when, with an example and three times to press', () => {
    assert.match(summary('when'), /^When should I remind you about “look at AZ-104”\? .*“Thursday at 11am”/);
    assert.deepEqual(buttons('when'), ['In 1 hour', 'Tomorrow at 9:00am', 'In a week at 9:00am']);
  });

  it('says which time has gone', () =>
    assert.match(
      summary('a time that has gone'),
      /^That time has already gone\. It was Friday 20 November 2026 at 9:00am/,
    ));

  it('tells reminders of one name apart by their day', () => {
    const titles = buttons('which of seven with one name');
    assert.equal(titles.length, 5);
    assert.equal(new Set(titles).size, 5);
    for (const title of titles) assert.match(title, /: \w{3} \d Dec, 10:00am$/);
  });

  it('names those that are there when none fits', () =>
    assert.match(seen(example('reminder', 'none of that name')), /no reminder about “prince2”[^]*ACC exam/));

  it('never says that it did not understand', () => {
    for (const name of ['unclear: set', 'unclear: pause', 'unclear: quiet', 'before what', 'impossible: negative'])
      assert.doesNotMatch(summary(name), /understand|rephrase|not sure/);
  });
});

describe('quiet hours', () => {
  it('are said with both ends and the days', () => {
    assert.match(summary('quiet hours set'), /between 9:00pm and 7:00am \(London time\)\. .*Monday to Friday only/);
    assert.match(summary('quiet hours shown'), /^Your quiet hours: 6:00pm to 8:00am\./);
  });

  it('are said to be off when both ends are the same', () => {
    assert.match(
      summary('quiet hours off, every day'),
      /^Quiet hours are off\. I may message you at any time of day\./,
    );
    assert.doesNotMatch(summary('quiet hours off, every day'), /midnight/);
  });
});
