import assert from 'node:assert/strict';
import type { Ask } from '../../bot/conversation/ask.ts';
import { understoodAs } from '../../bot/conversation/feedback.ts';

describe('what is kept of an ask for feedback', () => {
  for (const [ask, ids] of [
    [{ kind: 'role', roleId: 'coder' }, ['coder']],
    [{ kind: 'comparison', roleIds: ['a', 'b'] }, ['a', 'b']],
    [{ kind: 'pathway', from: null, to: 'cnio' }, ['cnio']],
    [
      { kind: 'pay', bandIds: ['8a'], roleIds: [], supplementId: 'inner', hours: 22.5, year: '2025/26' },
      ['8a', 'inner'],
    ],
    [{ kind: 'matches', bandIds: ['4'], familyIds: [], skillIds: ['sql'], words: 'I like data' }, ['4', 'sql']],
    [{ kind: 'guide', guideIds: ['rrp'], topic: null, words: 'my pay is unfair' }, ['rrp']],
    [{ kind: 'profile', change: { roleId: 'coder', place: 'Leeds' } }, []],
    [{ kind: 'reminder', act: 'set', words: 'remind me' }, []],
    [{ kind: 'not-covered', reason: 'grievance', heard: 'my boss' }, []],
  ] as const satisfies readonly (readonly [Ask, readonly string[]])[])
    it(`is its kind and ids: ${ask.kind}`, () =>
      assert.deepEqual(understoodAs(ask, 'help'), { askKind: ask.kind, answerKind: 'help', ids }));

  it('is nothing when it was not understood', () =>
    assert.deepEqual(understoodAs(null, 'not-known'), { askKind: null, answerKind: 'not-known', ids: [] }));
});
