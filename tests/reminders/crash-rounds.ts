// Bots killed at random while they set and deliver reminders, against a fake Teams that keeps what the person saw.
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import path from 'node:path';
import readline from 'node:readline';
import type { Place } from '../store/engines.ts';

export interface CrashRounds {
  readonly rounds: number;
  /** Reminders whose setting was acknowledged before the kill. */
  readonly acknowledged: number;
  /** Of those, never seen. */
  readonly lost: readonly string[];
  /** Keys seen more than once. */
  readonly seenTwice: readonly string[];
  /** Of those, sent again without the word that they may have been seen: a fault. */
  readonly unannounced: readonly string[];
  /** Seen while bots were being killed, and not only in the quiet at the end. */
  readonly seenMeanwhile: number;
  /** Most times that any one key was seen. */
  readonly most: number;
}

interface Seen {
  readonly key: string;
  readonly mayBeSeen: boolean;
}

const CHILD = path.join(import.meta.dirname, 'crash-child.ts');
const SET_A_ROUND = 40;

/** Whole numbers from 0 up to `below`, always the same ones. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return Math.floor((state / 2 ** 31) * below);
  };
}

/** `bots` at once in each round: one on the embedded database, more on a server. */
export async function crashRounds(place: Place, rounds: number, bots: number): Promise<CrashRounds> {
  const random = numbers(20_27);
  const seen: Seen[] = [];
  const acknowledged: string[] = [];
  const server = createServer((request, response) => {
    let text = '';
    request.on('data', (chunk: Buffer) => (text += chunk.toString()));
    request.on('end', () => {
      const { keys, mayBeSeen } = JSON.parse(text) as { keys: string[]; mayBeSeen: boolean };
      // Accepted at once, told a little later: kills fall between the two.
      for (const key of keys) seen.push({ key, mayBeSeen });
      setTimeout(() => response.end('m'), 2 + random(25));
    });
  });
  await new Promise<void>((done) => void server.listen(0, '127.0.0.1', done));
  const address = server.address();
  const teams = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/`;
  const start = (name: string, task: string): Child => startChild(place, teams, name, task, acknowledged);
  for (let round = 0; round < rounds; round += 1) {
    const children = Array.from({ length: bots }, (_, bot) => start(`r${round}b${bot}`, 'run'));
    await Promise.all(
      children.map(async (child) => {
        // After a few reminders, on a slow disk as on a fast one; every fifth while it opens the database.
        const after = random(5) === 0 ? 0 : 1 + random(12);
        await child.saying(after);
        await pause(random(80));
        child.process.kill('SIGKILL');
        await child.ended;
      }),
    );
  }
  const seenMeanwhile = seen.length;
  await start('drain', 'drain').ended;
  server.close();
  return { ...judged(rounds, acknowledged, seen), seenMeanwhile };
}

function judged(
  rounds: number,
  acknowledged: readonly string[],
  seen: readonly Seen[],
): Omit<CrashRounds, 'seenMeanwhile'> {
  const ids = new Set(seen.map(({ key }) => key.split('@')[0]));
  const times = new Map<string, Seen[]>();
  for (const one of seen) times.set(one.key, [...(times.get(one.key) ?? []), one]);
  const twice = [...times].filter(([, list]) => list.length > 1);
  return {
    rounds,
    acknowledged: acknowledged.length,
    lost: acknowledged.filter((id) => !ids.has(id)),
    seenTwice: twice.map(([key]) => key),
    unannounced: twice.filter(([, list]) => list.slice(1).some(({ mayBeSeen }) => !mayBeSeen)).map(([key]) => key),
    most: Math.max(0, ...[...times.values()].map((list) => list.length)),
  };
}

const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

interface Child {
  readonly process: ChildProcess;
  /** Resolves when it has acknowledged so many reminders (0: when it has started), or has ended. */
  readonly saying: (count: number) => Promise<void>;
  readonly ended: Promise<unknown>;
}

function startChild(place: Place, teams: string, name: string, task: string, acknowledged: string[]): Child {
  const { databaseUrl, dataDir } = place.options;
  const args = [databaseUrl ?? '-', dataDir, teams, name, String(SET_A_ROUND), task];
  const child = spawn(process.execPath, ['--import', 'tsx', CHILD, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
  const lines = readline.createInterface({ input: child.stdout });
  let said = 0;
  lines.on('line', (line) => {
    if (line === 'open') return;
    said += 1;
    acknowledged.push(line);
  });
  const ended = Promise.all([once(child, 'exit'), once(lines, 'close')]);
  const saying = async (count: number): Promise<void> => {
    if (count === 0) await pause(300);
    while (said < count && child.exitCode === null && child.signalCode === null)
      await Promise.race([once(lines, 'line'), ended]);
  };
  return { process: child, saying, ended };
}
