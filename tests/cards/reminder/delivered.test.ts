import assert from 'node:assert/strict';
import { readButton } from '../../../cards/read-button.ts';
import { deliveredExamples } from '../../../cards/reminder/delivered-examples.ts';
import { deliveredCard } from '../../../cards/reminder/delivered.ts';
import { checkSound, payloadsIn } from '../card-checks.ts';

function delivered(name: string) {
  const found = deliveredExamples.find((one) => one.name === name);
  assert.ok(found !== undefined, name);
  const message = deliveredCard(found.view, found.delivery);
  assert.ok(message.card !== null);
  return { ...message, card: message.card, titles: (message.card.actions ?? []).map(({ title }) => title) };
}

describe('a reminder as it arrives', () => {
  for (const { name } of deliveredExamples) {
    it(`is a sound card: ${name}`, () => {
      const { card, summary, text, titles } = delivered(name);
      checkSound({ card, summary, text });
      assert.ok(summary.length <= 600);
      assert.equal(new Set(titles).size, titles.length);
      for (const payload of payloadsIn(card)) assert.equal(readButton(JSON.parse(JSON.stringify(payload))).kind, 'ask');
    });
  }

  it('says what, when it was for, and why it comes', () =>
    assert.equal(
      delivered('on time').summary,
      'Reminder: ACC exam. For Monday 30 November 2026 at 9:00am (London time). You asked me to remind you.',
    ));

  it('says that it is late only when it is', () => {
    assert.match(delivered('late').summary, /Sent late/);
    assert.doesNotMatch(delivered('on time').summary, /late/);
  });

  it('can be done or put off, and stopped where more would come', () => {
    const first = ['Done', 'Snooze 20 minutes', 'Snooze 1 hour', 'Snooze until tomorrow'];
    assert.deepEqual(delivered('on time').titles, [...first, 'Snooze until next week']);
    assert.deepEqual(delivered('one that comes back').titles, [...first, 'Stop this reminder']);
    assert.deepEqual(delivered('of a course').titles, [...first, 'Stop this reminder']);
  });

  it('becomes a short note once it is done, with nothing left to press', () => {
    const { summary, titles } = delivered('done');
    assert.equal(summary, 'Done: ACC exam. Well done.');
    assert.deepEqual(titles, []);
  });

  it('says until when it was put off', () =>
    assert.match(delivered('snoozed').summary, /^Snoozed: ACC exam\. I will remind you on Monday 30 November 2026/));
});
