import assert from 'node:assert/strict';
import { NO_CONTEXT } from '../../../bot/conversation/understanding/understanding.ts';
import { askOf, inShort, understand } from './real-understanding.ts';

describe('names that can mean several roles, said together', () => {
  it('mean those of the one family that has them all', () => {
    assert.deepEqual(askOf('coder v auditor v trainer', NO_CONTEXT), {
      kind: 'comparison',
      roleIds: ['clinical-coder', 'clinical-coding-auditor', 'clinical-coding-trainer'],
    });
    assert.deepEqual(askOf('how do i get from coder to auditor', NO_CONTEXT), {
      kind: 'pathway',
      from: 'clinical-coder',
      to: 'clinical-coding-auditor',
    });
  });

  it('leave the other meanings a press away', () => {
    const found = understand('how do i get from coder to auditor', NO_CONTEXT);
    assert.ok(found.kind === 'ask');
    assert.match(JSON.stringify(found.alternatives), /software-developer/);
  });

  for (const text of ['coder', 'how do i get from coder to data engineer'])
    it(`are asked about where one alone is open: "${text}"`, () =>
      assert.equal(inShort(understand(text, NO_CONTEXT)), 'choose:name'));
});
