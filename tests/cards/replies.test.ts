// What is said where no facts are: refusals with a signpost, asking back, small talk, welcome and help.
import assert from 'node:assert/strict';
import type { NotCovered } from '../../bot/conversation/ask.ts';
import { REFUSALS } from '../../cards/not-covered/words.ts';
import { render } from '../../cards/render.ts';
import { example, seen, titlesOf } from './shown.ts';

describe('what is not covered', () => {
  const reasons = Object.keys(REFUSALS) as NotCovered[];

  it('is said for every reason, with what is covered', () => {
    for (const reason of reasons.filter((one) => one !== 'crisis'))
      assert.match(
        render(example('not-covered', reason)).summary,
        /I can only help with NHS informatics careers/,
        reason,
      );
  });

  it('sends someone in crisis to people who can help, and nowhere else', () => {
    const { card, summary } = render(example('not-covered', 'crisis'));
    assert.match(summary, /999.*A&E.*Samaritans.*116 123.*111.*option 2/);
    assert.equal(card?.actions, undefined);
    assert.doesNotMatch(summary, /pay bands|skills|courses/);
  });

  it('names who can help', () => {
    const rows: [NotCovered, RegExp][] = [
      ['clinical', /999.*111.*clinical colleague/],
      ['grievance', /HR.*union.*Freedom to Speak Up Guardian/],
      ['it-support', /IT service desk/],
      ['hr-admin', /HR or payroll/],
      ['other-country', /Scotland, Wales and Northern Ireland/],
      ['other-person', /no details about other people/],
    ];
    for (const [reason, wanted] of rows) assert.match(render(example('not-covered', reason)).summary, wanted);
  });

  it('does not deny what the bot can do by now', () => {
    assert.match(render(example('not-covered', 'not-yet')).summary, /set reminders and keep your details/);
    for (const reason of reasons)
      assert.doesNotMatch(render(example('not-covered', reason)).summary, /no profile|reminders, and remembering/i);
  });

  it('never says back what was typed', () => {
    for (const reason of reasons) assert.doesNotMatch(seen(example('not-covered', reason)), /evil|onerror|‹/);
  });
});

describe('asking back', () => {
  it('offers each choice as a button and a line to tell it apart', () => {
    const answer = example('choose', 'one name, three roles');
    assert.deepEqual(titlesOf(answer), ['Clinical coder', 'Trainee clinical coder', 'Software developer']);
    assert.match(seen(answer), /“coder” can mean more than one role\./);
    assert.equal(
      render(answer).summary,
      'Which one do you mean? Clinical coder, Trainee clinical coder or Software developer?',
    );
  });

  it('asks for what is missing', () => {
    assert.match(seen(example('choose', 'no goal named, nothing to offer')), /Which role do you want to get to\?/);
    assert.match(seen(example('choose', 'no band named')), /a band from 2 to 9/);
  });
});

describe('small talk', () => {
  it('is plain text where nothing follows', () => {
    for (const topic of ['thanks', 'bye', 'praise']) {
      const { card, text } = render(example('small-talk', topic));
      assert.equal(card, null);
      assert.ok(text.length > 10);
    }
  });

  it('goes on with buttons where they help', () => {
    assert.equal(titlesOf(example('small-talk', 'greeting')).length, 3);
    assert.equal(render(example('small-talk', 'a greeting with nothing to offer')).card, null);
  });
});

describe('welcome and help', () => {
  it('say what to ask for and show three real questions', () => {
    for (const answer of [example('welcome', 'one person'), example('help', 'with three examples')]) {
      assert.match(seen(answer), /compare.*pathway.*pay.*courses/);
      assert.match(seen(answer), /I can (?:also )?remind you/);
      assert.deepEqual(titlesOf(answer), [
        'Compare BI developer and Data engineer',
        'What next from Clinical coder',
        'Pay for Band 7',
      ]);
    }
  });

  it('tell people in a group to mention the bot', () =>
    assert.match(seen(example('welcome', 'a group chat')), /Mention me with your question/));
});
