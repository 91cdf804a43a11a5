import assert from 'node:assert/strict';
import type { Ask } from '../../../bot/conversation/ask.ts';
import { NO_CONTEXT } from '../../../bot/conversation/understanding/understanding.ts';
import { after, askOf, inShort, understand } from './real-understanding.ts';

const role: Ask = { kind: 'role', roleId: 'data-engineer' };
const pay: Ask = { kind: 'pay', bandIds: ['7'], roleIds: [], supplementId: null, hours: null, year: null };
const aboutEngineer = after(role, ['data-engineer']);
const aboutPay = after(pay, [], { bandIds: ['7'] });

describe('a question that leans on the one before', () => {
  const cases: readonly (readonly [string, ReturnType<typeof after>, Ask])[] = [
    ['compare it with bi developer', aboutEngineer, { kind: 'comparison', roleIds: ['data-engineer', 'bi-developer'] }],
    ['compare with bi developer', aboutEngineer, { kind: 'comparison', roleIds: ['data-engineer', 'bi-developer'] }],
    ['skills?', aboutEngineer, { kind: 'skills', roleId: 'data-engineer', skillId: null }],
    ['what about pay?', aboutEngineer, { ...pay, bandIds: [], roleIds: ['data-engineer'] }],
    ['what do they earn', aboutEngineer, { ...pay, bandIds: [], roleIds: ['data-engineer'] }],
    ['what next', aboutEngineer, { kind: 'pathway', from: 'data-engineer', to: null }],
    ['how do i become one', aboutEngineer, { kind: 'pathway', from: null, to: 'data-engineer' }],
    ['and data scientist?', aboutEngineer, { kind: 'role', roleId: 'data-scientist' }],
    ['no, I meant data architect', aboutEngineer, { kind: 'role', roleId: 'data-architect' }],
    ['and 8b', aboutPay, { ...pay, bandIds: ['8b'] }],
    ['and what about band 8a?', aboutPay, { ...pay, bandIds: ['8a'] }],
    ['what about 6', aboutPay, { ...pay, bandIds: ['6'] }],
    ['in inner london?', aboutPay, { ...pay, supplementId: 'hcas-inner-london' }],
    ['and in London?', aboutPay, { ...pay, supplementId: 'hcas-inner-london' }],
    ['for 22.5 hours', aboutPay, { ...pay, hours: 22.5 }],
    ['last year?', aboutPay, { ...pay, year: '2025/26' }],
    ['what about ward clerk', aboutPay, { ...pay, bandIds: [], roleIds: ['ward-clerk'] }],
    [
      'and band 5',
      after({ kind: 'matches', bandIds: ['4'], familyIds: [], skillIds: [], words: '' }),
      { kind: 'matches', bandIds: ['5'], familyIds: [], skillIds: [], words: '' },
    ],
    [
      'and data architect',
      after({ kind: 'comparison', roleIds: ['cio', 'cto'] }, ['cio', 'cto']),
      { kind: 'comparison', roleIds: ['cio', 'cto', 'data-architect'] },
    ],
    [
      'what about adding a data architect',
      after({ kind: 'comparison', roleIds: ['cio', 'cto'] }, ['cio', 'cto']),
      { kind: 'comparison', roleIds: ['cio', 'cto', 'data-architect'] },
    ],
    [
      'drop the cto',
      after({ kind: 'comparison', roleIds: ['cio', 'cto', 'data-architect'] }, ['cio', 'cto', 'data-architect']),
      { kind: 'comparison', roleIds: ['cio', 'data-architect'] },
    ],
    [
      'without the cto',
      after({ kind: 'comparison', roleIds: ['cio', 'cto'] }, ['cio', 'cto']),
      { kind: 'role', roleId: 'cio' },
    ],
    [
      'remove data architect',
      after({ kind: 'comparison', roleIds: ['cio', 'cto'] }, ['cio', 'cto']),
      { kind: 'role', roleId: 'data-architect' },
    ],
    [
      'what about data architect',
      after({ kind: 'comparison', roleIds: ['cio', 'cto'] }, ['cio', 'cto']),
      { kind: 'comparison', roleIds: ['cio', 'data-architect'] },
    ],
    [
      'which pays more',
      after({ kind: 'comparison', roleIds: ['cio', 'cto'] }, ['cio', 'cto']),
      { kind: 'comparison', roleIds: ['cio', 'cto'], by: 'pay' },
    ],
    [
      'what about cto',
      after({ kind: 'pathway', from: 'data-engineer', to: 'cio' }, ['cio']),
      { kind: 'pathway', from: 'data-engineer', to: 'cto' },
    ],
    [
      'and for cto',
      after({ kind: 'pathway', from: 'cio', to: null }, ['cio']),
      { kind: 'pathway', from: 'cto', to: null },
    ],
    ['what about cto', after({ kind: 'gap', from: null, to: 'cio' }, ['cio']), { kind: 'gap', from: null, to: 'cto' }],
    [
      'what about cto',
      after({ kind: 'skills', roleId: 'cio', skillId: null }, ['cio']),
      { kind: 'skills', roleId: 'cto', skillId: null },
    ],
    [
      'what about cto',
      after({ kind: 'bodies', bodyIds: [], roleId: 'cio', familyId: null }, ['cio']),
      { kind: 'bodies', bodyIds: [], roleId: 'cto', familyId: null },
    ],
    [
      'and for cto',
      after({ kind: 'courses', roleId: 'cio', skillId: null, familyId: null, courseKind: null, words: 'courses' }, [
        'cio',
      ]),
      { kind: 'courses', roleId: 'cto', skillId: null, familyId: null, courseKind: null, words: '' },
    ],
    [
      'and in the north west',
      after({ kind: 'networks', networkIds: [], regionId: 'london', familyId: null, words: 'networks' }),
      { kind: 'networks', networkIds: [], regionId: 'north-west', familyId: null, words: 'networks' },
    ],
    [
      'and cyber',
      after({ kind: 'matches', bandIds: ['5'], familyIds: ['dat'], skillIds: [], words: '' }),
      { kind: 'matches', bandIds: ['5'], familyIds: ['cyb'], skillIds: [], words: '' },
    ],
  ];
  for (const [text, context, ask] of cases)
    it(`reads "${text}" after ${context.lastAsk?.kind ?? 'nothing'}`, () =>
      assert.deepEqual(askOf(text, context), ask));

  it('says what can be told, where general words ask nothing that we know', () => {
    const found = understand('is it worth it', aboutEngineer);
    assert.equal(inShort(found), 'choose:unsure');
    assert.ok(found.kind === 'choose' && found.asks.every((ask) => JSON.stringify(ask).includes('data-engineer')));
    const before = understand('is it worth it', NO_CONTEXT);
    assert.doesNotMatch(JSON.stringify(before), /data-engineer/);
  });

  it('offers the roles of long ago by name, and takes none of them by itself', () => {
    const found = understand('what next', { ...aboutEngineer, isOld: true });
    assert.deepEqual(found.kind === 'choose' && found.asks, [{ kind: 'pathway', from: 'data-engineer', to: null }]);
  });

  it('takes "which courses?" for courses of the role before', () => {
    const ask = askOf('which courses?', aboutEngineer);
    assert.equal(ask?.kind === 'courses' && ask.roleId, 'data-engineer');
  });

  it('guesses nothing when nothing was said before', () => {
    assert.equal(inShort(understand('compare it with bi developer', NO_CONTEXT)), 'choose:missing-second-role');
    assert.equal(inShort(understand('how do i get there', NO_CONTEXT)), 'choose:missing-role');
    assert.equal(inShort(understand('what am i missing', NO_CONTEXT)), 'choose:missing-goal');
  });
});

describe('picking from what was offered', () => {
  const offered: readonly Ask[] = [role, pay, { kind: 'help' }];
  const context = { ...NO_CONTEXT, offered };
  const cases: readonly (readonly [string, number])[] = [
    ['the first one', 0],
    ['2', 1],
    ['the second one please', 1],
    ['option 3', 2],
    ['the last one', 2],
    ['go with the first', 0],
  ];
  for (const [text, place] of cases)
    it(`picks with "${text}"`, () => assert.deepEqual(askOf(text, context), offered[place]));

  it('gives help when nothing was offered', () => assert.deepEqual(askOf('the second one'), { kind: 'help' }));
  it('does not pick what is not there', () => assert.notDeepEqual(askOf('the fourth one', context), role));
});

describe('the person asking', () => {
  const profile = { roleId: 'clinical-coder', bandId: '5', regionId: 'london' };
  const known = { ...NO_CONTEXT, profile };
  it('means their own role by "me" and "I"', () => {
    assert.deepEqual(askOf('what next for me', known), { kind: 'pathway', from: 'clinical-coder', to: null });
    assert.deepEqual(askOf('any professional bodies for me?', known), {
      kind: 'bodies',
      bodyIds: [],
      roleId: 'clinical-coder',
      familyId: null,
    });
  });
  it('goes from their own role to the one they want', () =>
    assert.deepEqual(askOf('how do i become a data analyst', known), {
      kind: 'pathway',
      from: 'clinical-coder',
      to: 'information-analyst',
    }));
  it('uses their band for pay', () => {
    const ask = askOf('how much would i get paid', known);
    assert.deepEqual(ask?.kind === 'pay' && ask.bandIds, ['5']);
  });
  it('prefers the role just talked about when the words point back', () =>
    assert.deepEqual(
      askOf('what do they earn', { ...known, roleIds: ['cio'], lastAsk: { kind: 'role', roleId: 'cio' } }),
      { ...pay, bandIds: [], roleIds: ['cio'] },
    ));
});
