// The embedded database and processes that end without warning. Real processes, really killed.
import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import path from 'node:path';
import readline from 'node:readline';
import { StoreError, type Store } from '../../bot/store/database.ts';
import { folderWithDatabase, silent } from './engines.ts';
import { openStore } from '../../bot/store/open.ts';

const CHILD = path.join(import.meta.dirname, 'crash-child.ts');
const ROUNDS = 20;

interface Child {
  readonly process: ChildProcess;
  /** What it said, oldest first. */
  readonly said: string[];
  /** Resolves when it has said `lines` lines, or has ended. */
  readonly saying: (lines: number) => Promise<void>;
  readonly ended: Promise<unknown>;
}

function start(dataDir: string, task: 'write' | 'hold'): Child {
  const child = spawn(process.execPath, ['--import', 'tsx', CHILD, dataDir, task], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const lines = readline.createInterface({ input: child.stdout });
  const said: string[] = [];
  lines.on('line', (line) => said.push(line));
  const ended = Promise.all([once(child, 'exit'), once(lines, 'close')]);
  return {
    process: child,
    said,
    ended,
    saying: async (count) => {
      while (said.length < count && child.exitCode === null && child.signalCode === null)
        await Promise.race([once(lines, 'line'), ended]);
    },
  };
}

async function kill(child: Child): Promise<void> {
  child.process.kill('SIGKILL');
  await child.ended;
}

/** Whole numbers from 0 up to `below`, always the same ones. */
function numbers(below: number): () => number {
  let state = 20_27;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return Math.floor((state / 2 ** 31) * below);
  };
}

describe('the embedded database and sudden ends', function () {
  this.timeout(120_000);
  const folders: string[] = [];
  const folder = async (): Promise<string> => {
    const made = await folderWithDatabase();
    folders.push(made);
    return made;
  };
  const open = (dataDir: string): Promise<Store> =>
    openStore({ databaseUrl: null, dataDir, log: silent, now: () => new Date() });
  afterEach(() => {
    for (const made of folders.splice(0)) fs.rmSync(made, { recursive: true, force: true });
  });

  /** One round: start, kill, and the highest number that was acknowledged; 0 when it was killed before it wrote. */
  async function killedInRound(dataDir: string, round: number, next: () => number): Promise<number> {
    const child = start(dataDir, 'write');
    // Every fourth is killed while it starts or recovers from the last kill, the others while they write.
    const early = round % 4 === 3;
    if (early) await Promise.race([new Promise((done) => setTimeout(done, 300 + next() * 20)), child.ended]);
    else await child.saying(2 + next());
    await kill(child);
    assert.ok(early || child.said.length > 1, child.said.join('\n'));
    return Number(child.said.findLast((line) => /^\d+$/.test(line)) ?? 0);
  }

  async function survives(rounds: number): Promise<void> {
    const dataDir = await folder();
    const made = await open(dataDir);
    await made.query('create table crash_note (id bigint generated always as identity primary key, words text)');
    await made.query('create table crash_tally (notes integer)');
    await made.query('insert into crash_tally values (0)');
    await made.close();
    const next = numbers(20);
    let acknowledged = 0;
    for (let round = 0; round < rounds; round += 1)
      acknowledged = Math.max(acknowledged, await killedInRound(dataDir, round, next));
    const store = await open(dataDir);
    const { rows } = await store.query(
      `select notes, (select count(*)::int from crash_note) as counted,
         (select count(*)::int from crash_note where length(words) = 300) as whole from crash_tally`,
    );
    assert.ok(acknowledged > rounds);
    const notes = Number(rows[0]?.['notes']);
    assert.ok(notes >= acknowledged, `${acknowledged} acknowledged, ${notes} there`);
    assert.deepEqual(rows, [{ notes, counted: notes, whole: notes }]);
    // Emptied by the crash, but in working order.
    await store.query(`insert into activity_claim values ('digest', now())`);
    await store.close();
  }

  it(`loses no acknowledged row in ${ROUNDS} rounds of kill -9`, async () => {
    // Made first, for both to copy.
    await folder();
    // Two folders at once, to use both halves of a small machine.
    await Promise.all([survives(ROUNDS / 2), survives(ROUNDS / 2)]);
  });

  it('is refused to a second process, and free once the first is killed', async () => {
    const dataDir = await folder();
    const first = start(dataDir, 'hold');
    await first.saying(1);
    assert.deepEqual(first.said, ['open']);
    await assert.rejects(open(dataDir), (error: unknown) => {
      assert.ok(error instanceof StoreError);
      assert.match(error.message, /open in another process/);
      return true;
    });
    await kill(first);

    const store = await open(dataDir);
    const second = start(dataDir, 'hold');
    await second.ended;
    assert.equal(second.process.exitCode, 3);
    assert.match(second.said.join('\n'), /^StoreError: The embedded database in .* is open in another process/);
    assert.equal((await store.query('select 1')).rowCount, 1);
    await store.close();
  });
});
