import assert from 'node:assert/strict';
import { MOST_SAVED, type SavedPlaces } from '../../bot/conversation/saved-places.ts';
import { createSavedPlaceStore } from '../../bot/store/saved-place-store.ts';
import { onEachEngine } from './engines.ts';

const START = Date.parse('2026-11-23T09:00:00.000Z');

onEachEngine('saved places', (store) => {
  let time = START;
  let saved: SavedPlaces;
  beforeEach(async () => {
    time = START;
    await store().query('delete from saved_place');
    saved = createSavedPlaceStore({ store: store(), now: () => new Date((time += 1000)) });
  });

  it('are listed newest first, each person their own', async () => {
    await saved.keep('p1', 'role/a');
    await saved.keep('p1', 'pathway/a/b');
    await saved.keep('p2', 'role/c');
    assert.deepEqual(await saved.of('p1'), ['pathway/a/b', 'role/a']);
    assert.deepEqual(await saved.of('p2'), ['role/c']);
    assert.deepEqual(await saved.of('p3'), []);
  });

  it('are kept once, and come to the top when saved again', async () => {
    await Promise.all([saved.keep('p1', 'role/a'), saved.keep('p1', 'role/a')]);
    await saved.keep('p1', 'role/b');
    assert.equal(await saved.keep('p1', 'role/a'), 'kept');
    assert.deepEqual(await saved.of('p1'), ['role/a', 'role/b']);
  });

  it('are dropped one by one, and dropping what is not there does no harm', async () => {
    await saved.keep('p1', 'role/a');
    await saved.keep('p2', 'role/a');
    await saved.drop('p1', 'role/a');
    await saved.drop('p1', 'role/a');
    assert.deepEqual(await saved.of('p1'), []);
    assert.deepEqual(await saved.of('p2'), ['role/a']);
  });

  it('have a limit, under which one that is there may be saved again', async () => {
    for (let at = 0; at < MOST_SAVED; at += 1) assert.equal(await saved.keep('p1', `role/${at}`), 'kept');
    assert.equal(await saved.keep('p1', 'role/more'), 'full');
    assert.equal(await saved.keep('p1', 'role/0'), 'kept');
    assert.equal((await saved.of('p1')).length, MOST_SAVED);
  });
});
