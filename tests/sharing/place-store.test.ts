import assert from 'node:assert/strict';
import { createPlaceStore, type Places } from '../../bot/sharing/place-store.ts';
import type { Presence } from '../../bot/sharing/sharing.ts';
import { onEachEngine } from '../store/engines.ts';

const START = Date.parse('2026-11-23T09:00:00.000Z');
const at = (seconds: number): Date => new Date(START + seconds * 1000);

const presence = (placeId: string, personId: string | null, about: Partial<Presence> = {}): Presence => ({
  placeId,
  scope: 'channel',
  tenantId: 't',
  serviceUrl: 'https://smba.example/',
  teamId: '19:team',
  title: null,
  teamTitle: null,
  person: personId === null ? null : { personId, userId: `29:${personId}` },
  ...about,
});

onEachEngine('places where people were seen', (store) => {
  let places: Places;

  beforeEach(async () => {
    await store().query('delete from share_presence');
    await store().query('delete from share_place');
    places = createPlaceStore(store());
  });

  const idsOf = async (personId: string): Promise<string[]> => (await places.ofPerson(personId)).map(({ id }) => id);

  it('are found for those who were seen there, and for nobody else', async () => {
    await places.seen(presence('19:a', 'ana', { title: 'General', teamTitle: 'Informatics' }), at(0));
    await places.seen(presence('19:b', 'ben'), at(1));
    assert.deepEqual(await idsOf('ana'), ['19:a']);
    assert.deepEqual(await places.find('19:a', 'ana'), {
      id: '19:a',
      scope: 'channel',
      tenantId: 't',
      serviceUrl: 'https://smba.example/',
      teamId: '19:team',
      title: 'General',
      teamTitle: 'Informatics',
      userId: '29:ana',
    });
    assert.equal(await places.find('19:b', 'ana'), null);
    assert.deepEqual(await idsOf('eve'), []);
  });

  it('keep the names they had when a later message brings none, and take the newest address', async () => {
    await places.seen(presence('19:a', 'ana', { title: 'General' }), at(0));
    await places.seen(presence('19:a', 'ana', { serviceUrl: 'https://smba.example/new/' }), at(1));
    const [place] = await places.ofPerson('ana');
    assert.deepEqual([place?.title, place?.serviceUrl], ['General', 'https://smba.example/new/']);
  });

  it('are written once for many messages of one day', async () => {
    await places.seen(presence('19:a', 'ana'), at(0));
    const when = async (): Promise<unknown> =>
      (
        await store().query(
          'select p.seen_at as p, w.seen_at as w from share_place p join share_presence w using (place_id)',
        )
      ).rows;
    const before = await when();
    await places.seen(presence('19:a', 'ana'), at(60));
    assert.deepEqual(await when(), before);
    await places.seen(presence('19:a', 'ana'), at(90_000));
    assert.notDeepEqual(await when(), before);
  });

  it('are closed to all while the bot is not in the team, and open again with its first message there', async () => {
    await places.seen(presence('19:a', 'ana'), at(0));
    await places.seen(presence('19:b', 'ana'), at(0));
    await places.changed({ kind: 'bot-left', placeId: '19:a', teamId: '19:team' }, at(5));
    assert.deepEqual(await idsOf('ana'), []);
    assert.equal(await places.address('19:b'), null);
    await places.seen(presence('19:a', 'ben'), at(4));
    assert.deepEqual(await idsOf('ana'), [], 'a message from before the bot left opens nothing');
    await places.seen(presence('19:a', 'ben'), at(10));
    assert.deepEqual((await idsOf('ana')).toSorted(), ['19:a', '19:b']);
  });

  it('forget who left: of a chat there, of a team in all its channels', async () => {
    await places.seen(presence('19:a', 'ana'), at(0));
    await places.seen(presence('19:b', 'ana'), at(0));
    await places.seen(presence('19:chat', 'ana', { scope: 'group', teamId: null }), at(0));
    await places.seen(presence('19:a', 'ben'), at(0));
    await places.changed({ kind: 'people-left', placeId: '19:a', teamId: '19:team', userIds: ['29:ana'] }, at(1));
    assert.deepEqual(await idsOf('ana'), ['19:chat']);
    assert.deepEqual(await idsOf('ben'), ['19:a']);
    await places.changed({ kind: 'people-left', placeId: '19:chat', teamId: null, userIds: ['29:ana'] }, at(2));
    assert.deepEqual(await idsOf('ana'), []);
  });

  it('follow new names and are gone when they are deleted', async () => {
    await places.seen(presence('19:a', 'ana', { title: 'Old', teamTitle: 'Old team' }), at(0));
    await places.seen(presence('19:b', 'ana', { title: 'Other' }), at(1));
    await places.changed({ kind: 'renamed', placeId: '19:a', title: 'New' }, at(2));
    await places.changed({ kind: 'team-renamed', teamId: '19:team', title: 'New team' }, at(2));
    const named = await places.find('19:a', 'ana');
    assert.deepEqual([named?.title, named?.teamTitle], ['New', 'New team']);
    await places.changed({ kind: 'place-deleted', placeId: '19:b' }, at(3));
    assert.deepEqual(await idsOf('ana'), ['19:a']);
    await places.changed({ kind: 'team-deleted', teamId: '19:team' }, at(4));
    assert.deepEqual(await idsOf('ana'), []);
  });

  it('know their people by their Teams ids, up to a number', async () => {
    for (let n = 10; n < 75; n += 1) await places.seen(presence('19:a', `p${n}`), at(0));
    assert.equal((await places.userIds('19:a', 61)).length, 61);
    assert.equal(await places.userIdOf('19:a', 'p12'), '29:p12');
    assert.equal(await places.userIdOf('19:b', 'p12'), null);
  });
});
