import assert from 'node:assert/strict';
import type { Answer } from '../../bot/conversation/answer.ts';
import {
  isTalkOld,
  LEFT_OUT_MS,
  MEMORY_TTL_MS,
  remember,
  stillValid,
  type Remembered,
} from '../../bot/conversation/memory.ts';

const AT = new Date('2026-11-23T09:00:00Z');
const plain: Answer = { kind: 'help', examples: [] };
const role = (roleId: string) => ({ kind: 'role', roleId }) as const;

describe('memory between turns', () => {
  it('keeps the roles talked about, the latest first, each once', () => {
    const one = remember(null, { ask: role('a'), answer: plain, at: AT });
    const two = remember(one, { ask: { kind: 'comparison', roleIds: ['b', 'a'] }, answer: plain, at: AT });
    assert.deepEqual(two.roleIds, ['b', 'a']);
    assert.deepEqual(two.lastAsk, { kind: 'comparison', roleIds: ['b', 'a'] });
  });

  it('puts the goal of a route before its start', () => {
    assert.deepEqual(remember(null, { ask: { kind: 'pathway', from: 'a', to: 'b' }, answer: plain, at: AT }).roleIds, [
      'b',
      'a',
    ]);
  });

  it('keeps no more than six roles and three bands', () => {
    let memory: Remembered | null = null;
    for (const id of 'abcdefgh') memory = remember(memory, { ask: role(id), answer: plain, at: AT });
    for (const band of ['4', '5', '6', '7'])
      memory = remember(memory, {
        ask: { kind: 'pay', bandIds: [band], roleIds: [], supplementId: null, hours: null, year: null },
        answer: plain,
        at: AT,
      });
    assert.deepEqual(memory?.roleIds, ['h', 'g', 'f', 'e', 'd', 'c']);
    assert.deepEqual(memory?.bandIds, ['7', '6', '5']);
  });

  it('lets thanks and help pass without losing the thread', () => {
    const before = remember(null, { ask: role('a'), answer: plain, at: AT });
    const after = remember(before, {
      ask: { kind: 'small-talk', topic: 'thanks' },
      answer: { kind: 'small-talk', topic: 'thanks', next: [] },
      at: AT,
    });
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
    const choosing = remember(null, { ask: null, answer: offered, at: AT });
    assert.deepEqual(choosing.offered, [role('x'), role('y')]);
    assert.equal(choosing.asking, true);
    // The list stays on the table while its items are opened, and goes with the next subject.
    const opened = remember(choosing, { ask: role('y'), answer: { kind: 'source-unavailable' }, at: AT });
    assert.deepEqual([opened.offered.length, opened.asking], [2, false]);
    assert.deepEqual(remember(opened, { ask: role('z'), answer: { kind: 'source-unavailable' }, at: AT }).offered, []);
  });

  it('keeps of a profile that one was told, and the role, but nothing else of it', () => {
    const ask = { kind: 'profile', change: { roleId: 'a', bandId: '5', place: 'Leeds' } } as const;
    const told = remember(null, { ask, answer: plain, at: AT });
    assert.deepEqual([told.lastAsk, told.roleIds], [{ kind: 'profile', change: {} }, ['a']]);
    assert.doesNotMatch(JSON.stringify(told), /Leeds/);
  });

  describe('when the talk is long past', () => {
    const talked = remember(null, { ask: role('a'), answer: plain, at: AT });
    const late = new Date(AT.getTime() + LEFT_OUT_MS + 1);
    it('is old after half an hour, not before', () => {
      assert.equal(isTalkOld(talked, new Date(AT.getTime() + LEFT_OUT_MS)), false);
      assert.equal(isTalkOld(talked, late), true);
    });
    it('does not become fresh by a thank-you', () => {
      const thanks = { ask: { kind: 'small-talk', topic: 'thanks' }, answer: plain, at: late } as const;
      assert.equal(isTalkOld(remember(talked, thanks), late), true);
      const inTime = new Date(AT.getTime() + LEFT_OUT_MS);
      assert.equal(isTalkOld(remember(talked, { ...thanks, at: inTime }), late), false);
    });
    it('leaves no role behind when something new is talked about', () => {
      assert.deepEqual(remember(talked, { ask: role('b'), answer: plain, at: late }).roleIds, ['b']);
      assert.deepEqual(remember(talked, { ask: role('b'), answer: plain, at: AT }).roleIds, ['b', 'a']);
    });
  });

  it('sets aside what is of another version or has expired', () => {
    const fresh = remember(null, { ask: role('a'), answer: plain, at: AT });
    assert.equal(stillValid(fresh, new Date(AT.getTime() + MEMORY_TTL_MS)), fresh);
    assert.equal(stillValid(fresh, new Date(AT.getTime() + MEMORY_TTL_MS + 1)), null);
    assert.equal(stillValid({ ...fresh, version: 1 as never }, AT), null);
    assert.equal(stillValid(null, AT), null);
  });
});
