import assert from 'node:assert/strict';
import { StoreError, type Store } from '../../bot/store/database.ts';
import { migrate } from '../../bot/store/migrate.ts';
import type { Migration } from '../../bot/store/read-migrations.ts';
import { engines, placeOrSkip, silent, type Place } from './engines.ts';

const released = async (store: Store): Promise<Migration[]> =>
  (await store.query('select number, name, checksum from bot_migration order by number')).rows.map((row) => ({
    number: Number(row['number']),
    name: String(row['name']),
    checksum: String(row['checksum']),
    sql: '',
  }));

const following = (before: readonly Migration[], sql: string): Migration => {
  const number = before.length + 1;
  return { number, name: `${String(number).padStart(4, '0')}-test.sql`, sql, checksum: sql };
};

for (const engine of engines) {
  describe(`migrations on ${engine.name}`, function () {
    this.timeout(60_000);
    let place: Place;
    let store: Store;
    const now = (): Date => new Date('2027-01-02T03:04:05Z');
    const run = (migrations: readonly Migration[], on = store): Promise<void> =>
      migrate({ store: on, migrations, now, log: silent });

    beforeEach(async function () {
      place = await placeOrSkip(engine, this);
      store = await place.open();
    });
    afterEach(async () => {
      await store?.close();
      await place?.remove();
    });

    it('are applied once, and noted with when and what', async () => {
      const known = await released(store);
      const next = following(known, 'create table once (id int); insert into once values (1)');
      await run([...known, next]);
      await run([...known, next]);
      assert.equal((await store.query('select * from once')).rowCount, 1);
      const { rows } = await store.query('select * from bot_migration where number = $1', [next.number]);
      assert.deepEqual(rows, [{ number: next.number, name: next.name, checksum: next.checksum, applied_at: now() }]);
    });

    it('leave nothing behind when one fails, and go on when it is mended', async () => {
      const known = await released(store);
      const good = following(known, 'create table first (id int)');
      const bad = following([...known, good], 'create table second (id int); select * from nowhere');
      await assert.rejects(run([...known, good, bad]), { code: '42P01' });
      await store.query('select * from first');
      await assert.rejects(store.query('select * from second'), { code: '42P01' });
      await run([...known, good, following([...known, good], 'create table second (id int)')]);
      assert.equal((await store.query('select * from second')).rowCount, 0);
    });

    it('refuse a database of a newer release and say what to do', async () => {
      const known = await released(store);
      await run([...known, following(known, 'create table newer (id int)')]);
      await store.close();
      await assert.rejects(place.open(), (error: unknown) => {
        assert.ok(error instanceof StoreError);
        assert.match(error.message, /newer release: it has migration \d{4}-test\.sql.*Start that release/);
        return true;
      });
      store = await place.open({ migrations: [...known, following(known, 'create table newer (id int)')] });
    });

    it('refuse a released file that was changed', async () => {
      const [first, ...rest] = await released(store);
      assert.ok(first);
      await assert.rejects(
        run([{ ...first, checksum: 'another' }, ...rest]),
        /not the one that this database was made/,
      );
    });

    it('are applied once by several starters at once', async function () {
      const known = await released(store);
      const slow = following(
        known,
        'create table shared (id int); select pg_sleep(0.05); insert into shared values (1)',
      );
      const last = following([...known, slow], 'insert into shared values (2)');
      const all = [...known, slow, last];
      if (store.kind === 'embedded') {
        // One process, one store: its own callers stand in for the starters.
        await Promise.all([run(all), run(all), run(all)]);
      } else {
        const others = await Promise.all([1, 2, 3, 4].map(() => place.open({ migrations: all })));
        await Promise.all(others.map((other) => other.close()));
      }
      assert.deepEqual((await store.query('select id from shared order by id')).rows, [{ id: 1 }, { id: 2 }]);
    });
  });
}
