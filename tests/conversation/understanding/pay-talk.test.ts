// Questions about pay that their words settle, on the bundled data.
import assert from 'node:assert/strict';
import type { Ask } from '../../../bot/conversation/ask.ts';
import { oddHoursIn } from '../../../bot/conversation/understanding/naming/amounts.ts';
import { bandsIn } from '../../../bot/conversation/understanding/naming/bands.ts';
import { aspectIn } from '../../../bot/conversation/understanding/asking/pay-words.ts';
import { payWanted, sumsIn } from '../../../bot/conversation/understanding/naming/pounds.ts';
import { normalise } from '../../../bot/pathways/names/normalise.ts';
import { NO_CONTEXT } from '../../../bot/conversation/understanding/understanding.ts';
import { after, askOf, inShort, understand } from './real-understanding.ts';

type Pay = Extract<Ask, { kind: 'pay' }>;

function payAsk(text: string, context = NO_CONTEXT): Pay {
  const ask = askOf(text, context);
  if (ask?.kind !== 'pay') assert.fail(`${text}: ${inShort(understand(text, context))}`);
  return ask;
}

const own = { ...NO_CONTEXT, profile: { roleId: null, bandId: '6', regionId: null } };

describe('what of the pay is asked', () => {
  const rows: readonly (readonly [string, Partial<Pay>])[] = [
    ['hourly rate for band 5', { bandIds: ['5'], about: 'hour' }],
    ['what does 8a get an hour', { bandIds: ['8a'], about: 'hour' }],
    ['whats the weekly pay for a band 3', { bandIds: ['3'], about: 'week' }],
    ['how much is band 4 a month', { bandIds: ['4'], about: 'month' }],
    ['hourly rate of a data engineer', { roleIds: ['data-engineer'], about: 'hour' }],
    ['whats the top of band 7', { bandIds: ['7'], about: 'top' }],
    ['middle of band 6', { bandIds: ['6'], about: 'middle' }],
    ['is 60000 a band 8a wage', { bandIds: ['8a'], about: 'disputed', claimed: 60_000 }],
    ["i started on the bottom of band 6 in april when's my step", { bandIds: ['6'], about: 'steps' }],
    ['starting salary band 4', { bandIds: ['4'], about: 'start' }],
    ['how many years to the top of band 6', { bandIds: ['6'], about: 'steps' }],
    ['when does pay go up in band 8a', { bandIds: ['8a'], about: 'steps' }],
    ['is 8b worth it', { bandIds: ['8b'], about: 'worth' }],
    ['is the jump to 8a big money wise', { bandIds: ['8a'], about: 'worth' }],
    ['band 5 part time', { bandIds: ['5'], about: 'part-time' }],
    ['band 5 part time 20 hours', { bandIds: ['5'], hours: 20, about: undefined }],
    ['band 7 50 hours', { bandIds: ['7'], hours: 50 }],
    ['band 6 0 days a week', { bandIds: ['6'], hours: 0 }],
    ['band 5 3 days a week', { bandIds: ['5'], hours: 22.5, about: undefined }],
    ['band 5 pay in 2019', { bandIds: ['5'], year: '2019/20' }],
    ['when do i get to the top of band 5 if i started in 2024', { bandIds: ['5'], year: null, about: 'steps' }],
    ['what do i lose if i go down a band from 7 to 6', { bandIds: ['7', '6'] }],
    ['can you tell me what the pay is for EPR trainers', { roleIds: ['epr-trainer'] }],
    ['7 to 8a pay difference', { bandIds: ['7', '8a'] }],
    ["6 or 7, what's the pay gap", { bandIds: ['6', '7'] }],
    ['how long before i hit the ceiling of band 8b', { bandIds: ['8b'], about: 'steps' }],
    ['pay scales 2026/27', { bandIds: ['2', '3', '4', '5', '6', '7', '8', '9'], year: '2026/27' }],
  ];
  for (const [text, expected] of rows)
    it(text, () => {
      const ask = payAsk(text);
      for (const [key, value] of Object.entries(expected)) assert.deepEqual(ask[key as keyof Pay], value, key);
    });

  it('is read by its words alone', () => {
    assert.equal(aspectIn('band 5', null), null);
    assert.equal(aspectIn('22 hours a week', null), null);
    assert.equal(aspectIn('top and bottom of band 5', null), null);
    assert.equal(aspectIn('part time', 20), null);
  });
});

describe('which of several pays more', () => {
  for (const text of [
    'which pays more data engineer or bi developer',
    'data engineer salary v bi developer salary',
    'who earns more, a data engineer or a bi developer',
    'compare the pay of data engineer and bi developer',
    'is a data engineer paid more than a bi developer',
  ])
    it(text, () => assert.deepEqual(payAsk(text).roleIds, ['data-engineer', 'bi-developer']));

  it('is a way where a move is asked, whatever is said of pay', () => {
    assert.equal(askOf('how do i get from bi developer to data engineer for more pay')?.kind, 'pathway');
  });

  it('is asked of what the question names, not of the whole story', () => {
    const text = 'I am a digital facilitator now and like it. What pay would I get as a digital midwife?';
    assert.deepEqual(payAsk(text).roleIds, ['digital-midwife']);
  });
});

describe('roles by what they pay', () => {
  const rows: readonly (readonly [string, Partial<Extract<Ask, { kind: 'pay-order' }>>])[] = [
    ['who earns most', { first: 'highest', familyIds: [] }],
    ['highest paid role in informatics', { first: 'highest' }],
    ['best paying cyber jobs', { first: 'highest', familyIds: ['cyb'] }],
    ['who gets paid the least', { first: 'lowest' }],
    ['lowest paid roles', { first: 'lowest' }],
    ['which roles pay over 60k', { first: 'lowest', atLeast: 60_000, atMost: null }],
    ['posts worth 45k plus', { atLeast: 45_000, atMost: null }],
    ['jobs under £30,000', { atLeast: null, atMost: 30_000 }],
    ['what band is 45k', { atLeast: 45_000, atMost: 45_000 }],
    ['jobs paying between 30 and 40k', { atLeast: 30_000, atMost: 40_000 }],
  ];
  for (const [text, expected] of rows)
    it(text, () => {
      const ask = askOf(text);
      if (ask?.kind !== 'pay-order') return assert.fail(inShort(understand(text, NO_CONTEXT)));
      for (const [key, value] of Object.entries(expected)) assert.deepEqual(ask[key as keyof typeof ask], value, key);
    });

  it('are none of the two families that are weighed', () =>
    assert.equal(askOf('which is better paid cyber or software')?.kind, 'comparison'));
});

describe('sums of money', () => {
  const wanted = (text: string) => payWanted(normalise(text));
  it('are read as people write them', () => {
    assert.deepEqual(
      sumsIn(normalise('£29.5k, 60 grand, £45,000 or 38000')).map(({ pounds }) => pounds),
      [29_500, 60_000, 45_000, 38_000],
    );
    assert.deepEqual(sumsIn('5k run, 2026 and 12 thousand hours 999999'), [{ start: 17, end: 28, pounds: 12_000 }]);
  });

  it('are a lower end, an upper end, both or one', () => {
    assert.deepEqual(wanted('over 60k'), { atLeast: 60_000, atMost: null });
    assert.deepEqual(wanted('60k or more'), { atLeast: 60_000, atMost: null });
    assert.deepEqual(wanted('£60k+ roles'), { atLeast: 60_000, atMost: null });
    assert.deepEqual(wanted('less than 30k'), { atLeast: null, atMost: 30_000 });
    assert.deepEqual(wanted('30k or less'), { atLeast: null, atMost: 30_000 });
    assert.deepEqual(wanted('40k to 30k'), { atLeast: 30_000, atMost: 40_000 });
    assert.deepEqual(wanted('45k'), { atLeast: 45_000, atMost: 45_000 });
    assert.equal(wanted('five pounds'), null);
  });
});

describe('a band that does not exist', () => {
  for (const text of [
    'band 10',
    'pay for band 12',
    'band 8e salary',
    'what roles are there at band 11',
    'band ten',
    'band 7a',
  ])
    it(`${text} is answered as pay, which says so`, () => assert.equal(payAsk(text).roleIds.length, 0));

  it('is read as it was said', () => {
    assert.deepEqual(
      bandsIn('band 10').flatMap(({ bandIds }) => bandIds),
      ['10'],
    );
    assert.deepEqual(
      bandsIn('band 8f').flatMap(({ bandIds }) => bandIds),
      ['8f'],
    );
    assert.deepEqual(
      bandsIn('from 7 to 8a').flatMap(({ bandIds }) => bandIds),
      ['7', '8a'],
    );
    assert.deepEqual(
      bandsIn('get to 8a from 5').flatMap(({ bandIds }) => bandIds),
      ['8a', '5'],
    );
  });
});

describe('a figure called wrong', () => {
  const talked = after({ kind: 'pay', bandIds: ['5'], roleIds: [], supplementId: null, hours: null, year: null });
  const rows: readonly (readonly [string, typeof NO_CONTEXT, Partial<Pay>])[] = [
    ['thats not what my payslip says, band 5 is 33000', NO_CONTEXT, { bandIds: ['5'], claimed: 33_000 }],
    ['thats wrong, band 5 is 29k', NO_CONTEXT, { bandIds: ['5'], claimed: 29_000 }],
    ['no thats not right band 7 starts at 52k', NO_CONTEXT, { bandIds: ['7'], claimed: 52_000 }],
    ['band 6 is 45k not what you said', NO_CONTEXT, { bandIds: ['6'], claimed: 45_000 }],
    ['your figures are out of date for band 7', NO_CONTEXT, { bandIds: ['7'], claimed: undefined }],
    ['the band 8a salary you gave is too low', NO_CONTEXT, { bandIds: ['8a'], claimed: undefined }],
    ['that figure is wrong', talked, { bandIds: ['5'], claimed: undefined }],
    ['no, its 31k', talked, { bandIds: ['5'], claimed: 31_000 }],
  ];
  for (const [text, context, expected] of rows)
    it(text, () => {
      const ask = payAsk(text, context);
      assert.equal(ask.about, 'disputed');
      for (const [key, value] of Object.entries(expected)) assert.deepEqual(ask[key as keyof Pay], value, key);
    });

  it('is none where nothing was said of pay', () => {
    assert.notEqual(askOf('that is wrong')?.kind, 'pay');
    assert.notEqual(askOf('no, 29k')?.kind, 'pay');
  });
});

describe('rules of pay', () => {
  const guideOf = (text: string, context = NO_CONTEXT) => {
    const ask = askOf(text, context);
    return ask?.kind === 'guide' ? (ask.guideIds[0] ?? ask.topic) : inShort(understand(text, context));
  };

  it('are told by their guide where no figure answers', () => {
    assert.equal(guideOf('when do i go up a pay point'), 'pay-steps');
    assert.equal(guideOf('unsocial hours band 5'), 'other-terms');
    assert.equal(guideOf('overtime band 5'), 'other-terms');
    assert.equal(guideOf('do i get extra for nights'), 'other-terms');
    assert.equal(guideOf('hourly rate'), 'part-time-and-hourly-pay');
    assert.equal(guideOf('does london weighting apply to epsom'), 'high-cost-area-rules');
  });

  it('are those of one’s own band where it is known', () => {
    assert.deepEqual(payAsk('when do i go up a pay point', own), {
      ...payAsk('when does band 6 pay go up'),
      about: 'steps',
    });
    assert.equal(payAsk('whats my hourly rate', own).about, 'hour');
  });
});

describe('hours that no contract has', () => {
  it('are read where a question is about pay', () => {
    assert.equal(oddHoursIn('band 7 50 hours'), 50);
    assert.equal(oddHoursIn('band 7 0 days'), 0);
    assert.equal(oddHoursIn('band 7 six days'), 45);
    assert.equal(oddHoursIn('band 7 3 and a half days'), 26.25);
    assert.equal(oddHoursIn('band 7 two days'), 15);
    assert.equal(oddHoursIn('band 7 10 days'), 75);
    assert.equal(oddHoursIn('band 7 10 days annual leave'), null);
    assert.equal(oddHoursIn('10 days leave'), null);
    assert.equal(oddHoursIn('band 7'), null);
    assert.equal(oddHoursIn('999 hours'), null);
  });
});
