// What the embedded database costs on the bot's own thread, fsync included: profiles, memory, claims. Writes move with the disk.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { MEMORY_VERSION, type Remembered } from '../../bot/conversation/memory.ts';
import { NO_THREAD } from '../../bot/conversation/reminder-thread.ts';
import { createActivityClaims } from '../../bot/store/activity-claims.ts';
import { createMemoryStore } from '../../bot/store/memory-store.ts';
import { openStore } from '../../bot/store/open.ts';
import { createProfileStore } from '../../bot/store/profile-store.ts';

export interface Measured {
  name: string;
  unit?: string;
  ms?: number;
  p50?: number;
  p95?: number;
  p99?: number;
  note?: string;
}

const ROUNDS = 300;
const now = (): Date => new Date();

export async function run(): Promise<Measured[]> {
  const dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'career-bot-bench-'));
  const open = () => openStore({ databaseUrl: null, dataDir, log: { info: () => {}, warn: () => {} }, now });
  const made = await timed(open);
  await made.value.close();
  const again = await timed(open);
  const store = again.value;
  try {
    const profiles = createProfileStore({ store, now });
    const memory = createMemoryStore({ store, now, readAsk: () => ({ kind: 'role', roleId: 'data-analyst' }) });
    const claims = createActivityClaims({ store, now });
    return [
      { name: 'store: first start, new folder', ms: made.ms },
      { name: 'store: start, folder there', ms: again.ms },
      await repeated('store: profile change', (at) => profiles.change(`p${at % 50}`, { bandId: '7', place: 'Leeds' })),
      await repeated('store: profile read', (at) => profiles.read(`p${at % 50}`)),
      await repeated('store: memory keep', (at) => memory.keep(`p${at % 50}|chat`, remembered())),
      await repeated('store: memory recall', (at) => memory.recall(`p${at % 50}|chat`)),
      await repeated('store: claim a message', (at) => claims.claimActivity('chat', String(at)), 'unlogged: no fsync'),
    ];
  } finally {
    await store.close();
    fs.rmSync(dataDir, { recursive: true, force: true });
  }
}

const remembered = (): Remembered => ({
  version: MEMORY_VERSION,
  at: now().toISOString(),
  talkedAt: now().toISOString(),
  lastAsk: { kind: 'role', roleId: 'data-analyst' },
  roleIds: ['data-analyst', 'data-engineer', 'coder'],
  bandIds: ['7', '8a'],
  offered: [{ kind: 'role', roleId: 'data-analyst' }],
  asking: false,
  others: [],
  reminder: NO_THREAD,
  afterReminder: false,
});

async function timed<T>(work: () => Promise<T>): Promise<{ ms: number; value: T }> {
  const startedAt = performance.now();
  const value = await work();
  return { ms: performance.now() - startedAt, value };
}

async function repeated(name: string, work: (at: number) => Promise<unknown>, note?: string): Promise<Measured> {
  const took: number[] = [];
  for (let at = 0; at < ROUNDS; at += 1) took.push((await timed(() => work(at))).ms * 1000);
  const sorted = took.toSorted((a, b) => a - b);
  const part = (share: number): number => sorted[Math.floor(sorted.length * share)] ?? 0;
  return { name, unit: 'µs', p50: part(0.5), p95: part(0.95), p99: part(0.99), note };
}
