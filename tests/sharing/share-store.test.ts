import assert from 'node:assert/strict';
import { createShareStore, type NewShare, type Shares } from '../../bot/sharing/share-store.ts';
import { readAsk } from '../../cards/read-button.ts';
import { onEachEngine } from '../store/engines.ts';

const START = Date.parse('2026-11-23T09:00:00.000Z');
const at = (seconds: number): Date => new Date(START + seconds * 1000);

const share = (id: string, about: Partial<NewShare> = {}): NewShare => ({
  id,
  ask: { kind: 'comparison', roleIds: ['a', 'b'] },
  note: 'For Thursday',
  sharer: { personId: 'p1', userId: '29:p1' },
  place: { id: '19:c', scope: 'channel', tenantId: 't', serviceUrl: 'https://smba.example/' },
  ...about,
});

onEachEngine('kept shares', (store) => {
  let shares: Shares;

  beforeEach(async () => {
    await store().query('delete from share');
    shares = createShareStore(store(), readAsk);
    await shares.add(share('s1'), at(0));
  });

  const posted = async (id = 's1'): Promise<void> => {
    await shares.claimPosting(id, at(1));
    await shares.posted(id, 'm1', at(2));
  };

  it('come back as they were', async () => {
    assert.deepEqual(await shares.find('s1'), {
      ...share('s1'),
      messageId: null,
      revision: 1,
      shownRevision: 1,
      createdAt: at(0),
      postingAt: null,
      postedAt: null,
      undoneAt: null,
      undoneHow: null,
      goneAt: null,
    });
    assert.equal(await shares.find('s2'), null);
  });

  it('of another version, or with an ask of another release, are not known', async () => {
    await store().query('update share set ask_version = 99');
    assert.equal(await shares.find('s1'), null);
    await store().query(`update share set ask_version = 1, ask = '{"kind":"later"}'`);
    assert.equal(await shares.find('s1'), null);
  });

  it('take what PostgreSQL refuses', async () => {
    const words = 'a\0b\ud800c';
    await shares.add(share('odd', { ask: { kind: 'actions', words }, note: words }), at(0));
    assert.deepEqual((await shares.find('odd'))?.ask, { kind: 'actions', words: 'a\uFFFDb\uFFFDc' });
  });

  it('are posted by one of many who try at once', async () => {
    const claims = await Promise.all(Array.from({ length: 20 }, () => shares.claimPosting('s1', at(1))));
    assert.equal(claims.filter(Boolean).length, 1);
    await shares.releasePosting('s1');
    assert.equal(await shares.claimPosting('s1', at(3)), true);
    await shares.posted('s1', 'm1', at(4));
    await shares.releasePosting('s1');
    assert.equal(await shares.claimPosting('s1', at(5)), false, 'what is posted is never posted again');
  });

  it('keep the first message they were posted as', async () => {
    await posted();
    await shares.posted('s1', 'm2', at(9));
    const found = await shares.find('s1');
    assert.deepEqual([found?.messageId, found?.postedAt], ['m1', at(2)]);
  });

  it('change once for each revision, so that no change is lost', async () => {
    const change = (roleId: string): Promise<boolean> =>
      shares.changeAsk('s1', 1, { kind: 'comparison', roleIds: ['a', 'b', roleId] }, at(3));
    const made = await Promise.all(['c', 'd', 'e'].map(change));
    assert.equal(made.filter(Boolean).length, 1);
    assert.equal((await shares.find('s1'))?.revision, 2);
  });

  it('lose the words of the person when they are taken back, and change no more', async () => {
    await posted();
    await shares.takeBack('s1', at(5));
    await shares.takeBack('s1', at(6));
    const found = await shares.find('s1');
    assert.deepEqual([found?.note, found?.undoneAt, found?.revision], [null, at(5), 2]);
    assert.equal(await shares.changeAsk('s1', 2, { kind: 'comparison', roleIds: ['a', 'b', 'c'] }, at(7)), false);
  });

  it('are shown by one at a time, while everybody sees an older card', async () => {
    await posted();
    assert.equal(await shares.leaseBehind('s1', at(3), at(63)), null, 'nothing is behind');
    await shares.changeAsk('s1', 1, { kind: 'comparison', roleIds: ['a', 'b', 'c'] }, at(3));
    const leases = await Promise.all([4, 4, 4].map((when) => shares.leaseBehind('s1', at(when), at(64))));
    assert.deepEqual(
      leases.flatMap((one) => one?.revision ?? []),
      [2],
    );
    assert.equal((await shares.leaseBehind('s1', at(65), at(125)))?.revision, 2, 'a lease that ran out is taken over');
    await shares.shown('s1', 2, null);
    assert.equal(await shares.leaseBehind('s1', at(66), at(126)), null);
  });

  it('that are behind are found after a restart, until their message is gone', async () => {
    await posted();
    await shares.changeAsk('s1', 1, { kind: 'comparison', roleIds: ['a', 'b', 'c'] }, at(3));
    assert.deepEqual(await shares.behind(at(10), 10), ['s1']);
    await shares.gone('s1', at(11));
    assert.deepEqual(await shares.behind(at(12), 10), [], 'its message is gone');
  });

  it('remember what each viewer chose to see, one thing each', async () => {
    await shares.keepView('s1', 'p2', 'me', at(1));
    await shares.keepView('s1', 'p2', 'route', at(2));
    await shares.keepView('s1', 'p3', 'me', at(2));
    assert.deepEqual([await shares.viewOf('s1', 'p2'), await shares.viewOf('s1', 'p3')], ['route', 'me']);
    await shares.dropView('s1', 'p2');
    assert.equal(await shares.viewOf('s1', 'p2'), null);
    await shares.keepView('gone', 'p2', 'me', at(3));
    assert.equal(await shares.viewOf('gone', 'p2'), null, 'a share that is not known has no views');
  });
});
