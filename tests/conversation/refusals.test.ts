// What is offered beside a refusal and to a stranger: never more than three, each a question that gets a real answer.
import assert from 'node:assert/strict';
import type { Answer } from '../../bot/conversation/answer.ts';
import type { NextStep } from '../../bot/conversation/answer-parts.ts';
import { answerAsk, isOwnAsk } from '../../bot/conversation/answer-ask.ts';
import { examples, notCovered, notKnown, smallTalk } from '../../bot/conversation/answers/small.ts';
import { NOT_COVERED, SMALL_TALK } from '../../bot/conversation/ask-topics.ts';
import { buttonTitle } from '../../cards/button-titles.ts';
import { deskOver } from '../helpers/desk.ts';
import { realData } from '../helpers/real-data.ts';
import { role, tinyData } from '../helpers/tiny-data.ts';

const desk = deskOver(realData());
const nextOf = (answer: Answer): readonly NextStep[] => ('next' in answer ? answer.next : []);
const titles = (steps: readonly NextStep[]): readonly string[] =>
  steps.map(({ ask, names }) => buttonTitle(ask, names));

describe('what a refusal offers', () => {
  for (const reason of NOT_COVERED)
    it(`leads on from ${reason}`, () => {
      const next = nextOf(notCovered(desk, reason, 'x'));
      assert.ok(next.length <= 3);
      assert.equal(new Set(titles(next)).size, next.length);
      for (const { ask } of next)
        if (!isOwnAsk(ask)) assert.notEqual(answerAsk(ask, desk).kind, 'not-known', JSON.stringify(ask));
    });

  it('is nothing to somebody in danger, unwell, grieving or abusive', () => {
    for (const reason of [
      'crisis',
      'someone-in-danger',
      'abuse-at-home',
      'clinical',
      'wellbeing',
      'bereavement',
      'abuse',
    ] as const)
      assert.deepEqual(nextOf(notCovered(desk, reason, 'x', [{ kind: 'role', roleId: 'ccio' }])), [], reason);
  });

  it('starts with what the question named, and says no more of that kind', () => {
    const next = nextOf(notCovered(desk, 'after-tax', 'x', [pay(['6'])]));
    assert.deepEqual(titles(next), ['Pay for Band 6']);
  });

  it('is about the person’s own role where they told it', () => {
    const own = deskOver(realData(), { profile: { roleId: 'clinical-coder', bandId: null, regionId: null } });
    assert.ok(titles(nextOf(notCovered(own, 'unhappy-at-work', 'x'))).includes('What next from Clinical coder'));
  });

  it('finds its guides by what they are called in the data at hand', () => {
    const withGuide = NOT_COVERED.filter((reason) =>
      nextOf(notCovered(desk, reason, 'x')).some(({ ask }) => ask.kind === 'guide'),
    );
    assert.deepEqual(withGuide, [
      'fairness',
      'development',
      'career-talk',
      'knock-back',
      'unhappy-at-work',
      'redundancy',
      'leave',
      'family-leave',
      'pension',
      'contract',
      'hr-admin',
      'vacancies',
      'apply-for-me',
      'write-for-me',
      'other-occupation',
      'other-country',
      'other-employer',
    ]);
    for (const topic of ['maker', 'are-you-ai'] as const)
      assert.ok(nextOf(smallTalk(desk, topic)).some(({ ask }) => ask.kind === 'guide'));
  });

  it('leaves out guides the data does not have', () => {
    const bare = deskOver(tinyData({ roles: [role('coder')] }));
    for (const reason of NOT_COVERED)
      for (const { ask } of nextOf(notCovered(bare, reason, 'x'))) assert.notEqual(ask.kind, 'guide', reason);
  });
});

describe('talk about the bot', () => {
  for (const topic of SMALL_TALK)
    it(`has at most three ways on from ${topic}`, () => assert.ok(nextOf(smallTalk(desk, topic)).length <= 3));
  it('shows what is kept to those who ask who sees it', () =>
    assert.deepEqual(titles(nextOf(smallTalk(desk, 'who-sees'))), ['What do you keep about me?']));
});

describe('an unknown name', () => {
  it('gets the nearest and nothing else, or else examples', () => {
    const near = [{ kind: 'role', roleId: 'ccio' }] as const;
    assert.deepEqual(titles(nextOf(notKnown(desk, 'x', near))), ['About Chief clinical information officer']);
    assert.equal(nextOf(notKnown(desk, 'x')).length, 3);
  });
});

describe('examples for a stranger', () => {
  it('are whole questions that make sense alone', () => {
    const [compare = '', next = '', payOf = ''] = titles(examples(desk));
    assert.match(compare, /^Compare [^…]+ and [^…]+$/);
    assert.match(next, /^What next from [^…]+$/);
    assert.match(payOf, /^Pay for Band \w+$/);
  });

  it('are about the person’s role and band where they told them', () => {
    const own = deskOver(realData(), { profile: { roleId: 'clinical-coder', bandId: '5', regionId: null } });
    const [compare = '', next, payOf] = titles(examples(own));
    assert.match(compare, /Clinical coder/);
    assert.deepEqual([next, payOf], ['What next from Clinical coder', 'Pay for Band 5']);
  });

  it('are made of whatever data there is', () => {
    assert.deepEqual(titles(examples(deskOver(tinyData({ roles: [] })))), ['What can I ask?']);
    const long = role('a', { title: 'A role with quite a long name of its own' });
    const found = titles(examples(deskOver(tinyData({ roles: [long, { ...long, id: 'b' }] }))));
    assert.ok(found.every((title) => !title.startsWith('Compare')));
  });
});

const pay = (bandIds: readonly string[]) =>
  ({ kind: 'pay', bandIds, roleIds: [], supplementId: null, hours: null, year: null }) as const;
