import assert from 'node:assert/strict';
import type { Answer } from '../../bot/conversation/answer.ts';
import { MEMORY_TTL_MS, remember, stillValid, type Remembered } from '../../bot/conversation/memory.ts';

const AT = new Date('2026-11-23T09:00:00Z');
const plain: Answer = { kind: 'help', examples: [] };
const role = (roleId: string) => ({ kind: 'role', roleId }) as const;

describe('memory between turns', () => {
  it('keeps the roles talked about, the latest first, each once', () => {
    const one = remember(null, role('a'), plain, AT);
    const two = remember(one, { kind: 'comparison', roleIds: ['b', 'a'] }, plain, AT);
    assert.deepEqual(two.roleIds, ['b', 'a']);
    assert.deepEqual(two.lastAsk, { kind: 'comparison', roleIds: ['b', 'a'] });
  });

  it('puts the goal of a route before its start', () => {
    assert.deepEqual(remember(null, { kind: 'pathway', from: 'a', to: 'b' }, plain, AT).roleIds, ['b', 'a']);
  });

  it('keeps no more than six roles and three bands', () => {
    let memory: Remembered | null = null;
    for (const id of 'abcdefgh') memory = remember(memory, role(id), plain, AT);
    for (const band of ['4', '5', '6', '7'])
      memory = remember(
        memory,
        { kind: 'pay', bandIds: [band], roleIds: [], supplementId: null, hours: null, year: null },
        plain,
        AT,
      );
    assert.deepEqual(memory?.roleIds, ['h', 'g', 'f', 'e', 'd', 'c']);
    assert.deepEqual(memory?.bandIds, ['7', '6', '5']);
  });

  it('lets thanks and help pass without losing the thread', () => {
    const before = remember(null, role('a'), plain, AT);
    const after = remember(
      before,
      { kind: 'small-talk', topic: 'thanks' },
      { kind: 'small-talk', topic: 'thanks', next: [] },
      AT,
    );
    assert.deepEqual(after.lastAsk, role('a'));
    assert.deepEqual(after.roleIds, ['a']);
  });

  it('recalls what was offered, in order, and drops it with the next content answer', () => {
    const offered: Answer = {
      kind: 'choose',
      why: 'name',
      heard: 'cso',
      choices: ['x', 'y'].map((id) => ({ ask: role(id), names: [id], hint: null })),
    };
    const choosing = remember(null, null, offered, AT);
    assert.deepEqual(choosing.offered, [role('x'), role('y')]);
    assert.deepEqual(remember(choosing, role('y'), { kind: 'source-unavailable' }, AT).offered, []);
  });

  it('sets aside what is of another version or has expired', () => {
    const fresh = remember(null, role('a'), plain, AT);
    assert.equal(stillValid(fresh, new Date(AT.getTime() + MEMORY_TTL_MS)), fresh);
    assert.equal(stillValid(fresh, new Date(AT.getTime() + MEMORY_TTL_MS + 1)), null);
    assert.equal(stillValid({ ...fresh, version: 2 as never }, AT), null);
    assert.equal(stillValid(null, AT), null);
  });
});
