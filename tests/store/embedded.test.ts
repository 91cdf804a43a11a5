// What our opener adds to PGlite: each of these would go unnoticed until the power failed.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { StoreError, type Store } from '../../bot/store/database.ts';
import { openStore, type OpenStoreOptions } from '../../bot/store/open.ts';
import { folderWithDatabase, newFolder, silent } from './engines.ts';

describe('the embedded database', function () {
  this.timeout(60_000);
  const folders: string[] = [];
  const stores: Store[] = [];
  const open = async (dataDir: string, more: Partial<OpenStoreOptions> = {}): Promise<Store> => {
    const store = await openStore({ databaseUrl: null, dataDir, log: silent, now: () => new Date(), ...more });
    stores.push(store);
    return store;
  };
  const folder = async (): Promise<string> => {
    const made = await folderWithDatabase();
    folders.push(made);
    return made;
  };
  afterEach(async () => {
    for (const store of stores.splice(0)) await store.close();
    for (const made of folders.splice(0)) fs.rmSync(made, { recursive: true, force: true });
  });

  /** Calls of fsync while `work` runs. */
  async function syncsDuring(work: () => Promise<unknown>): Promise<number> {
    const real = fs.fsyncSync;
    let count = 0;
    fs.fsyncSync = (handle) => {
      count += 1;
      real(handle);
    };
    try {
      await work();
    } finally {
      fs.fsyncSync = real;
    }
    return count;
  }

  it('puts every commit on the disk before it is acknowledged', async () => {
    const store = await open(await folder());
    await store.query('create table note (id integer)');
    for (let id = 0; id < 5; id += 1)
      assert.ok((await syncsDuring(() => store.query('insert into note values ($1)', [id]))) >= 1);
    assert.equal(await syncsDuring(() => store.query('select * from note')), 0);
  });

  it('syncs during recovery too, not only once it is open', async () => {
    const used = await folder();
    const store = await open(used);
    await store.query('create table note as select generate_series(1, 1000) as id');
    // As a crash would leave it: copied while open.
    const crashed = newFolder();
    folders.push(crashed);
    fs.cpSync(path.join(used, 'database'), path.join(crashed, 'database'), { recursive: true });
    const whileOpening = await syncsDuring(() => open(crashed));
    const clean = await syncsDuring(async () => open(await folder()));
    assert.ok(whileOpening > clean, `${whileOpening} in recovery, ${clean} without`);
    const [, recovered] = stores;
    assert.equal((await recovered?.query('select count(*)::int as n from note'))?.rows[0]?.['n'], 1000);
  });

  it('runs with fsync on and waits for it', async () => {
    const store = await open(await folder());
    const { rows } = await store.query(
      `select name, setting from pg_settings
       where name in ('fsync', 'full_page_writes', 'synchronous_commit', 'wal_sync_method') order by name`,
    );
    assert.deepEqual(Object.fromEntries(rows.map(({ name, setting }) => [name, setting])), {
      fsync: 'on',
      full_page_writes: 'on',
      synchronous_commit: 'on',
      wal_sync_method: 'fsync',
    });
  });

  for (const [what, text] of [
    ['empty', ''],
    ['of a process long gone', '4194303\n/somewhere\n1700000000\n5432\n'],
  ] as const)
    it(`opens although a postmaster.pid was left behind, ${what}`, async () => {
      const dataDir = await folder();
      fs.writeFileSync(path.join(dataDir, 'database', 'postmaster.pid'), text);
      const store = await open(dataDir);
      assert.equal((await store.query('select 1')).rowCount, 1);
    });

  it('sets a folder aside that was never finished being made, and starts anew', async () => {
    const dataDir = await folder();
    fs.rmSync(path.join(dataDir, 'database', 'made-whole'));
    fs.rmSync(path.join(dataDir, 'database', 'global'), { recursive: true });
    const warned: string[] = [];
    const store = await open(dataDir, { log: { ...silent, warn: (_fields, message) => warned.push(message) } });
    assert.equal((await store.query('select * from profile')).rowCount, 0);
    assert.deepEqual(warned, ['the embedded database was never finished being made: set aside, and made anew']);
    assert.ok(fs.existsSync(path.join(dataDir, 'database.unfinished', 'PG_VERSION')));
  });

  it('keeps a folder that does not open, and says what to do', async () => {
    const dataDir = await folder();
    fs.rmSync(path.join(dataDir, 'database', 'global'), { recursive: true });
    const refused = (error: unknown): boolean => {
      assert.ok(error instanceof StoreError);
      assert.match(error.message, /does not open.*Put back a copy.*DATABASE_URL/s);
      return true;
    };
    await assert.rejects(open(dataDir), refused);
    assert.ok(fs.existsSync(path.join(dataDir, 'database', 'PG_VERSION')));
    // The lock was let go: it is the database again that refuses, not another process.
    await assert.rejects(open(dataDir), refused);
  });

  it('sees one folder under two names as one', async () => {
    const dataDir = await folder();
    await open(dataDir);
    const otherName = `${newFolder()}/link`;
    folders.push(path.dirname(otherName));
    fs.symlinkSync(dataDir, otherName);
    await assert.rejects(open(otherName), /open in another process/);
  });

  it('says so when DATA_DIR is no folder', async () => {
    const dataDir = path.join(await folder(), 'database', 'PG_VERSION');
    await assert.rejects(open(dataDir), /DATA_DIR cannot be made/);
  });

  it('tidies up every ten minutes until it is closed', async () => {
    let tidy = (): void => assert.fail('nothing was planned');
    let planned = 0;
    const store = await open(await folder(), {
      log: { ...silent, warn: (fields) => assert.fail(String(fields['because'])) },
      every: (ms, task) => {
        planned += 1;
        tidy = task;
        assert.equal(ms, 600_000);
        return () => {
          planned -= 1;
        };
      },
    });
    const size = async (): Promise<unknown> =>
      (await store.query(`select pg_relation_size('note')::int as bytes`)).rows[0]?.['bytes'];
    await store.query('create table note as select generate_series(1, 5000) as id');
    await store.query('delete from note');
    assert.notEqual(await size(), 0);
    tidy();
    assert.equal(await size(), 0);
    await store.close();
    assert.equal(planned, 0);
  });
});
