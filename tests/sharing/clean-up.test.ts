import assert from 'node:assert/strict';
import { createPlaceStore } from '../../bot/sharing/place-store.ts';
import { createShareStore } from '../../bot/sharing/share-store.ts';
import { cleanUp } from '../../bot/store/clean-up.ts';
import { readAsk } from '../../cards/read-button.ts';
import { onEachEngine } from '../store/engines.ts';

const START = Date.parse('2026-11-23T09:00:00.000Z');
const day = (days: number): Date => new Date(START + days * 24 * 60 * 60 * 1000);

onEachEngine('what is kept of sharing', (store) => {
  const clean = (days: number) => cleanUp({ store: store(), now: () => day(days), retentionDays: 90 });

  const seen = (placeId: string, personId: string, at: Date) =>
    createPlaceStore(store()).seen(
      {
        placeId,
        scope: 'channel',
        tenantId: 't',
        serviceUrl: 'https://smba.example/',
        teamId: null,
        title: null,
        teamTitle: null,
        person: { personId, userId: `29:${personId}` },
      },
      at,
    );
  const places = async (): Promise<number> => (await store().query('select 1 from share_place')).rowCount;

  beforeEach(async () => {
    for (const table of ['share', 'share_presence', 'share_place']) await store().query(`delete from ${table}`);
  });

  it('goes with its time: a card that was never posted after a day, others with all else', async () => {
    const shares = createShareStore(store(), readAsk);
    for (const id of ['draft', 'posted'])
      await shares.add(
        {
          id,
          ask: { kind: 'role', roleId: 'a' },
          note: 'words',
          sharer: { personId: 'p', userId: null },
          place: { id: '19:c', scope: 'channel', tenantId: null, serviceUrl: null },
        },
        day(0),
      );
    await shares.claimPosting('posted', day(0));
    await shares.keepView('posted', 'q', 'me', day(0));
    assert.equal((await clean(0.9)).shares, 0);
    assert.equal((await clean(1.1)).shares, 1);
    assert.notEqual(await shares.find('posted'), null);
    assert.equal((await clean(90.1)).shares, 1);
    assert.equal((await store().query('select 1 from share_view')).rowCount, 0);
  });

  it('forgets who was seen where when they are not seen any more, and then the place', async () => {
    await seen('19:a', 'ana', day(0));
    await seen('19:a', 'ben', day(80));
    assert.equal((await clean(91)).presences, 1);
    assert.equal(await places(), 1);
    assert.equal((await clean(171)).presences, 2, 'ben, and the place where nobody is left');
    assert.equal(await places(), 0);
  });

  it('forgets a place that the bot was taken out of after a month, with all who were seen there', async () => {
    await seen('19:a', 'ana', day(0));
    await createPlaceStore(store()).changed({ kind: 'bot-left', placeId: '19:a', teamId: null }, day(1));
    assert.equal((await clean(30)).presences, 0);
    await clean(32);
    assert.equal(await places(), 0);
    assert.equal((await store().query('select 1 from share_presence')).rowCount, 0);
  });
});
