// What only a server has: it may be away, cut us off, or see several bots start at once.
import assert from 'node:assert/strict';
import net from 'node:net';
import { once } from 'node:events';
import { StoreError, type Store } from '../../bot/store/database.ts';
import { openStore } from '../../bot/store/open.ts';
import { readMigrations } from '../../bot/store/read-migrations.ts';
import { engines, placeOrSkip, silent, type Place } from './engines.ts';

const openAt = (databaseUrl: string): Promise<Store> =>
  openStore({ databaseUrl, dataDir: '', log: silent, now: () => new Date() });

const refusal = (secret: string) => (error: unknown) => {
  assert.ok(error instanceof StoreError);
  assert.match(error.message, /^The PostgreSQL server of DATABASE_URL cannot be used \(.+\)\. Check that it runs/);
  assert.ok(!error.message.includes(secret), 'the password is in the message');
  return true;
};

describe('a DATABASE_URL that is of no use', () => {
  it('is refused in one clear sentence when nobody listens there', async () => {
    const server = net.createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    assert.ok(address !== null && typeof address === 'object');
    server.close();
    await once(server, 'close');
    await assert.rejects(openAt(`postgres://bot:s3cret@127.0.0.1:${address.port}/career`), refusal('s3cret'));
  });

  for (const url of ['postgres://bot:s3cret@:port/x', 'not an address at all, s3cret'])
    it(`is refused when it is "${url}"`, async () => {
      await assert.rejects(openAt(url), refusal('s3cret'));
    });
});

describe('PostgreSQL', function () {
  this.timeout(60_000);
  let place: Place;
  const stores: Store[] = [];
  const open = async (): Promise<Store> => {
    const store = await place.open();
    stores.push(store);
    return store;
  };

  beforeEach(async function () {
    const [, postgresql] = engines;
    assert.ok(postgresql);
    place = await placeOrSkip(postgresql, this);
  });
  afterEach(async () => {
    for (const store of stores.splice(0)) await store.close();
    await place?.remove();
  });

  it('has each migration once when several bots start at once on an empty database', async () => {
    const [first] = await Promise.all([open(), open(), open(), open()]);
    const { rows } = await first.query('select name from bot_migration order by number');
    assert.deepEqual(
      rows.map(({ name }) => name),
      readMigrations(new URL('../../bot/store/migrations', import.meta.url).pathname).map(({ name }) => name),
    );
  });

  it('is used again after it has cut our connections', async () => {
    const store = await open();
    await Promise.all([1, 2, 3].map(() => store.query('select pg_sleep(0.01)')));
    const other = await open();
    await other.query(
      `select pg_terminate_backend(pid) from pg_stat_activity
       where datname = current_database() and pid <> pg_backend_pid()`,
    );
    // Each of the three may still be met before its cut has arrived; then a new one is made.
    let answered = null;
    for (let attempt = 0; answered === null && attempt < 4; attempt += 1)
      answered = await store.query('select 1').catch(() => null);
    assert.equal(answered?.rowCount, 1);
  });

  it('rolls a transaction back whose connection is cut, and goes on', async () => {
    const store = await open();
    const other = await open();
    const cut = store.transaction(async (within) => {
      await within.query(`insert into profile values ('p1', 1, '{}', now())`);
      const { rows } = await within.query('select pg_backend_pid() as pid');
      await other.query('select pg_terminate_backend($1)', [rows[0]?.['pid']]);
      await within.query('select 1');
    });
    await assert.rejects(cut);
    assert.equal((await store.query('select * from profile')).rowCount, 0);
  });
});
