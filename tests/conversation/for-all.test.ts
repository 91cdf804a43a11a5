import assert from 'node:assert/strict';
import type { Ask } from '../../bot/conversation/ask.ts';
import { answerForAll, deskForAll, isForAll, madeForAll, unaddressed } from '../../bot/conversation/for-all.ts';
import { starters } from '../../bot/conversation/look-up/starters.ts';
import { shelves } from './look-up/real-shelves.ts';

const { catalogue } = shelves;
const desk = deskForAll({ catalogue, age: { fetchedAt: '2026-11-23T09:00:00.000Z', stale: false } });
const NOBODY = { roleId: null, lastAsk: null, recentRoleIds: [] };

describe('what everybody may see', () => {
  const own: readonly Ask[] = [
    { kind: 'profile', change: null },
    { kind: 'privacy', act: 'forget' },
    { kind: 'reminder', act: 'list', words: '' },
    { kind: 'gap', from: null, to: null },
    { kind: 'pathway', from: null, to: null },
    { kind: 'comparison', roleIds: ['ccio'] },
    { kind: 'region', regionId: null },
    { kind: 'instead', asks: [] },
    { kind: 'help' },
    { kind: 'not-covered', reason: 'off-topic', heard: 'x' },
  ];
  for (const ask of own)
    it(`is not ${JSON.stringify(ask)}`, () => {
      assert.equal(isForAll(ask), false);
      assert.equal(madeForAll(ask), null);
      assert.equal(answerForAll(ask, desk), null);
    });

  it('is how to become, where somebody asks what they lack', () => {
    assert.deepEqual(madeForAll({ kind: 'gap', from: null, to: 'ccio' }), { kind: 'pathway', from: null, to: 'ccio' });
  });

  it('is answered only when the data holds all it names', () => {
    for (const ask of [
      { kind: 'role', roleId: 'gone' },
      { kind: 'course', courseId: 'gone' },
      { kind: 'comparison', roleIds: ['ccio', 'gone'] },
      { kind: 'pathway', from: 'ccio', to: 'gone' },
    ] as const)
      assert.equal(answerForAll(ask, desk), null, JSON.stringify(ask));
    assert.equal(answerForAll({ kind: 'comparison', roleIds: ['ccio', 'cnio'] }, desk)?.kind, 'comparison');
  });

  it('does not say that they asked for it', () => {
    const answer = answerForAll({ kind: 'role', roleId: 'ccio' }, desk);
    assert.ok(answer?.footing.understood);
    assert.equal(unaddressed(answer).footing.understood, null);
  });
});

describe('what the search box shows before anything is typed', () => {
  it('is good first questions for somebody unknown', () => {
    const asks = starters(NOBODY, desk);
    assert.ok(asks.length >= 5);
    assert.ok(asks.some(({ kind }) => kind === 'comparison'));
  });

  it('begins with the person’s own role and its next steps', () => {
    const [role, next, compared] = starters({ ...NOBODY, roleId: 'clinical-coder' }, desk);
    assert.deepEqual(role, { kind: 'role', roleId: 'clinical-coder' });
    assert.deepEqual(next, { kind: 'pathway', from: 'clinical-coder', to: null });
    assert.ok(compared?.kind === 'comparison' && compared.roleIds[0] === 'clinical-coder');
  });

  it('begins with the ways on for somebody who is not in a role of informatics', () => {
    assert.deepEqual(starters({ ...NOBODY, roleId: 'x-nurse' }, desk)[0], {
      kind: 'pathway',
      from: 'x-nurse',
      to: null,
    });
  });

  it('goes on with what was asked lately, and shows nothing twice', () => {
    const asks = starters(
      { roleId: null, lastAsk: { kind: 'role', roleId: 'cio' }, recentRoleIds: ['cio', 'cto'] },
      desk,
    );
    assert.deepEqual(asks.slice(0, 3), [
      { kind: 'role', roleId: 'cio' },
      { kind: 'comparison', roleIds: ['cio', 'cto'] },
      { kind: 'role', roleId: 'cto' },
    ]);
    assert.equal(new Set(asks.map((ask) => JSON.stringify(ask))).size, asks.length);
  });
});
