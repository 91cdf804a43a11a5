// What is said where no facts are: refusals with a signpost, asking back, small talk, welcome and help.
import assert from 'node:assert/strict';
import type { NotCovered } from '../../bot/conversation/ask-topics.ts';
import { REFUSALS } from '../../cards/not-covered/words.ts';
import { render } from '../../cards/render.ts';
import { example, seen, titlesOf } from './shown.ts';

describe('what is not covered', () => {
  const reasons = Object.keys(REFUSALS) as NotCovered[];

  it('is said for every reason, with what is covered or what we can add', () => {
    for (const reason of reasons) {
      const { head, lines, scope } = REFUSALS[reason];
      const { summary } = render(example('not-covered', reason));
      assert.ok(summary.startsWith(head) && lines.every((line) => summary.includes(line)), reason);
      assert.equal(/I can only help with NHS informatics careers/.test(summary), scope === 'said', reason);
    }
  });

  it('is short, and has three buttons at most', () => {
    for (const reason of reasons) {
      const { card, summary } = render(example('not-covered', reason));
      assert.ok(summary.length < 560, `${reason}: ${summary.length}`);
      assert.ok((card?.actions ?? []).length <= 3, reason);
    }
  });

  it('sends someone in danger or distress to people who can help, and nowhere else', () => {
    const rows: [NotCovered, RegExp][] = [
      ['crisis', /999.*A&E.*Samaritans.*116 123.*85258.*111.*option 2/],
      ['someone-in-danger', /999.*111.*option 2.*116 123.*safeguarding/],
      ['abuse-at-home', /999.*0808 2000 247/],
      ['wellbeing', /GP.*occupational health.*wellbeing.*116 123.*85258.*111.*option 2/],
      ['bereavement', /sorry.*116 123/],
    ];
    for (const [reason, wanted] of rows) {
      const { card, summary } = render(example('not-covered', reason));
      assert.match(summary, wanted);
      assert.equal(card?.actions, undefined, reason);
      assert.doesNotMatch(summary, /pay bands|skills|courses/);
    }
  });

  it('offers nothing to press under abuse and health questions', () => {
    for (const reason of ['abuse', 'clinical', 'grievance'] as const)
      assert.equal(render(example('not-covered', reason)).card?.actions, undefined, reason);
  });

  it('names who can help', () => {
    const rows: [NotCovered, RegExp][] = [
      ['clinical', /999.*111.*clinical colleague/],
      ['grievance', /HR.*union.*Freedom to Speak Up Guardian/],
      ['it-support', /IT service desk/],
      ['hr-admin', /HR or payroll/],
      ['other-country', /Scotland, Wales and Northern Ireland/],
      ['other-person', /no details about other people/],
      ['fairness', /union.*HR.*equality.*Acas/],
      ['development', /appraisal.*learning and development/],
      ['career-talk', /career conversation.*appraisal/],
      ['job-future', /no forecast/],
      ['pension', /nhsbsa\.nhs\.uk/],
      ['after-tax', /before tax.*payslip.*payroll/],
      ['leave', /manager.*HR.*Handbook/],
      ['flexible-working', /manager.*policy.*I hold nothing on which jobs/],
      ['vacancies', /www\.jobs\.nhs\.uk/],
      ['apply-for-me', /www\.jobs\.nhs\.uk/],
      ['book-for-me', /course provider/],
      ['other-occupation', /healthcareers\.nhs\.uk/],
      ['other-employer', /NHS in England/],
      ['other-language', /English/],
    ];
    for (const [reason, wanted] of rows) assert.match(render(example('not-covered', reason)).summary, wanted);
  });

  it('does not deny what the bot can do by now', () => {
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

describe('what is not known', () => {
  it('offers the nearest roles by that name, and else other questions', () => {
    assert.match(
      seen(example('not-known', 'a title with roles near it')),
      /“RPA developer”.*\n.*the nearest roles I hold/,
    );
    assert.match(seen(example('not-known', 'a job we do not hold')), /or one of these\./);
    assert.match(seen(example('not-known', 'nothing heard, nothing to offer')), /the job title in an advert/);
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

  it('says truly what the bot is, and who sees what', () => {
    assert.match(
      render(example('small-talk', 'are-you-ai')).summary,
      /not a person and not ChatGPT.*no language model/,
    );
    assert.match(render(example('small-talk', 'human')).summary, /no person behind me/);
    assert.match(render(example('small-talk', 'maker')).summary, /sources/);
    assert.match(render(example('small-talk', 'who-sees')).summary, /to nobody.*team.*everyone.*never who asked/);
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
