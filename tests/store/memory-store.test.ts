import assert from 'node:assert/strict';
import { readButton } from '../../cards/read-button.ts';
import type { Ask } from '../../bot/conversation/ask.ts';
import { MEMORY_TTL_MS, MEMORY_VERSION, type Memory, type Remembered } from '../../bot/conversation/memory.ts';
import { NO_THREAD } from '../../bot/conversation/reminder-thread.ts';
import { cleanUp } from '../../bot/store/clean-up.ts';
import { createMemoryStore } from '../../bot/store/memory-store.ts';
import { onEachEngine } from './engines.ts';

const START = Date.parse('2026-11-23T09:00:00.000Z');
const readAsk = (value: unknown): Ask | null => {
  const read = readButton({ v: 1, ask: value });
  return read.kind === 'ask' ? read.ask : null;
};

const remembered = (more: Partial<Remembered> = {}): Remembered => ({
  version: MEMORY_VERSION,
  at: new Date(START).toISOString(),
  talkedAt: new Date(START).toISOString(),
  lastAsk: { kind: 'comparison', roleIds: ['data-analyst', 'data-engineer'] },
  roleIds: ['data-analyst', 'data-engineer'],
  bandIds: ['8a'],
  offered: [{ kind: 'role', roleId: 'data-engineer' }],
  asking: false,
  others: [],
  reminder: NO_THREAD,
  afterReminder: false,
  ...more,
});

onEachEngine('memory of conversations', (store) => {
  let time = START;
  let memory: Memory;
  beforeEach(async () => {
    time = START;
    await store().query('delete from memory');
    memory = createMemoryStore({ store: store(), now: () => new Date(time), readAsk });
  });

  it('recalls what was kept, in each conversation its own', async () => {
    await memory.keep('p1|a', remembered());
    await memory.keep('p1|b', remembered({ roleIds: ['coder'] }));
    assert.deepEqual(await memory.recall('p1|a'), remembered());
    assert.deepEqual((await memory.recall('p1|b'))?.roleIds, ['coder']);
    assert.equal(await memory.recall('p2|a'), null);
  });

  it('recalls the latest of several', async () => {
    await memory.keep('p1|a', remembered());
    await memory.keep('p1|a', remembered({ lastAsk: null, offered: [] }));
    assert.deepEqual(await memory.recall('p1|a'), remembered({ lastAsk: null, offered: [] }));
  });

  it('forgets one conversation', async () => {
    await memory.keep('p1|a', remembered());
    await memory.keep('p1|b', remembered());
    await memory.forget('p1|a');
    assert.equal(await memory.recall('p1|a'), null);
    assert.notEqual(await memory.recall('p1|b'), null);
  });

  it('recalls nothing once it has expired, and cleaning up takes the row away', async () => {
    await memory.keep('p1|a', remembered());
    await memory.keep('p1|b', remembered({ at: new Date(START + 1).toISOString() }));
    time = START + MEMORY_TTL_MS;
    assert.equal(await memory.recall('p1|a'), null);
    assert.notEqual(await memory.recall('p1|b'), null);
    const cleaned = await cleanUp({ store: store(), now: () => new Date(time), retentionDays: 90 });
    assert.equal(cleaned.memory, 1);
    assert.deepEqual((await store().query('select key from memory')).rows, [{ key: 'p1|b' }]);
  });

  it('sets a row of another version aside, and the next question replaces it', async () => {
    await memory.keep('p1|a', remembered());
    await store().query('update memory set version = 99');
    assert.equal(await memory.recall('p1|a'), null);
    await memory.keep('p1|a', remembered());
    assert.deepEqual(await memory.recall('p1|a'), remembered());
  });

  for (const [what, json] of [
    ['no object', '"text"'],
    ['null', 'null'],
    ['an unknown kind of ask', JSON.stringify({ ...remembered(), lastAsk: { kind: 'horoscope' } })],
    ['an ask without its role', JSON.stringify({ ...remembered(), offered: [{ kind: 'role' }] })],
    ['ids that are numbers', JSON.stringify({ ...remembered(), roleIds: [1] })],
    ['no time', JSON.stringify({ ...remembered(), at: 'yesterday' })],
  ] as const)
    it(`sets a row aside that holds ${what}`, async () => {
      await memory.keep('p1|a', remembered());
      await store().query('update memory set remembered = $1::jsonb', [json]);
      assert.equal(await memory.recall('p1|a'), null);
    });

  it('keeps words that jsonb would refuse', async () => {
    const ask: Ask = { kind: 'actions', words: 'half \ud83d and \0 zero, {"a":"\\u0000"}' };
    await memory.keep('p1|a', remembered({ lastAsk: ask }));
    assert.deepEqual((await memory.recall('p1|a'))?.lastAsk, {
      kind: 'actions',
      words: 'half \uFFFD and \uFFFD zero, {"a":"\\u0000"}',
    });
  });
});
