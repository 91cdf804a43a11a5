import assert from 'node:assert/strict';
import type { Store } from '../../bot/store/database.ts';
import { engines, placeOrSkip, type Place } from './engines.ts';

for (const engine of engines) {
  describe(`the store on ${engine.name}`, function () {
    this.timeout(60_000);
    let place: Place;
    let store: Store;

    before(async function () {
      place = await placeOrSkip(engine, this);
      store = await place.open();
      await store.query(
        'create table note (id integer primary key, words text, at timestamptz, list text[], json jsonb)',
      );
    });
    after(async () => {
      await store?.close();
      await place?.remove();
    });
    beforeEach(() => store.query('truncate note'));

    const notes = async (): Promise<unknown[]> =>
      (await store.query('select id from note order by id')).rows.map(({ id }) => id);

    it('gives values back as they were', async () => {
      const at = new Date('2026-03-29T01:30:00.123Z');
      await store.query('insert into note values ($1, $2, $3, $4, $5::jsonb)', [
        1,
        'é "quoted" \\ 👩‍⚕️',
        at,
        ['a,b', '{c}'],
        JSON.stringify({ deep: [1, null, 'x'] }),
      ]);
      const { rows, rowCount } = await store.query('select words, at, list, json from note where id = $1', [1]);
      assert.equal(rowCount, 1);
      assert.deepEqual(rows, [{ words: 'é "quoted" \\ 👩‍⚕️', at, list: ['a,b', '{c}'], json: { deep: [1, null, 'x'] } }]);
    });

    it('takes text that the engine would refuse', async () => {
      await store.query('insert into note (id, words) values (1, $1)', ['a\0b\ud800']);
      const { rows } = await store.query('select words from note');
      assert.deepEqual(rows, [{ words: 'a\uFFFDb\uFFFD' }]);
    });

    it('takes a quotation mark in a parameter as text', async () => {
      await store.query('insert into note (id, words) values (1, $1)', [`'); drop table note; --`]);
      assert.deepEqual(await notes(), [1]);
    });

    it('keeps all of a transaction', async () => {
      const result = await store.transaction(async (within) => {
        await within.query('insert into note (id) values (1)');
        await within.query('insert into note (id) values (2)');
        return 'done';
      });
      assert.equal(result, 'done');
      assert.deepEqual(await notes(), [1, 2]);
    });

    it('keeps nothing of a transaction that fails in our code', async () => {
      const failing = store.transaction(async (within) => {
        await within.query('insert into note (id) values (1)');
        throw new Error('changed our mind');
      });
      await assert.rejects(failing, /changed our mind/);
      assert.deepEqual(await notes(), []);
    });

    it('keeps nothing of a transaction that fails in the database, and goes on', async () => {
      const failing = store.transaction(async (within) => {
        await within.query('insert into note (id) values (1)');
        await within.query('insert into note (id) values (1)');
      });
      await assert.rejects(failing, { code: '23505' });
      await store.transaction((within) => within.query('insert into note (id) values (2)'));
      assert.deepEqual(await notes(), [2]);
    });

    it('goes on after a mistaken query', async () => {
      await assert.rejects(store.query('select nonsense from nowhere'), { code: '42P01' });
      assert.equal((await store.query('select 1 as one')).rows[0]?.['one'], 1);
    });

    it('lets many transactions at once each see whole states', async () => {
      await store.query('insert into note (id, json) values (1, $1::jsonb)', ['{"n":0}']);
      const addOne = (): Promise<unknown> =>
        store.transaction(async (within) => {
          const { rows } = await within.query(`select (json->>'n')::int as n from note where id = 1 for update`);
          const n = Number(rows[0]?.['n']);
          await within.query('update note set json = $1::jsonb where id = 1', [JSON.stringify({ n: n + 1 })]);
        });
      await Promise.all(Array.from({ length: 25 }, addOne));
      const { rows } = await store.query('select json from note');
      assert.deepEqual(rows, [{ json: { n: 25 } }]);
    });

    it('keeps its data over a restart', async () => {
      await store.query('insert into note (id, words) values (7, $1)', ['kept']);
      await store.close();
      store = await place.open();
      assert.deepEqual((await store.query('select id, words from note')).rows, [{ id: 7, words: 'kept' }]);
    });

    it('closes twice without harm, and answers nothing afterwards', async () => {
      const other = store;
      await Promise.all([other.close(), other.close()]);
      await assert.rejects(other.query('select 1'));
      store = await place.open();
    });
  });
}
