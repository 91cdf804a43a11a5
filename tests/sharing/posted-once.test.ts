// A card whose id was made before it is posted, as by the message extension: sent by whichever process, and perhaps without a confirmation.
import assert from 'node:assert/strict';
import type { Sent } from '../../bot/sharing/posts.ts';
import { cleanUp } from '../../bot/store/clean-up.ts';
import { CHANNEL, CHAT, COMPARISON, openSharingStage, type SharingStage } from './sharing-stage.ts';

describe('a card with an id of its own', function () {
  this.timeout(60_000);
  let stage: SharingStage;
  let sends = 0;
  let ids = 0;
  let shareId = '';

  before(async () => {
    stage = await openSharingStage();
  });
  after(() => stage.close());
  beforeEach(async () => {
    await stage.sharing.idle();
    stage.teams.calls.length = 0;
    sends = 0;
    shareId = `card-${(ids += 1)}`;
  });

  const post = (outcome: Sent, by = 'ana', sharing = stage.sharing) =>
    sharing.post(
      {
        shareId,
        ask: COMPARISON,
        note: null,
        sharer: { personId: by, name: by },
        place: { id: CHANNEL, scope: 'channel', tenantId: 't', serviceUrl: 'https://smba.example/' },
      },
      async () => {
        sends += 1;
        return outcome;
      },
    );
  const add = (roleId: string, placeId: string, pressedOn: string | null) =>
    stage.press({ shareId, act: 'add-role', roleId }, 'ben', placeId, pressedOn);

  it('is posted once, though a second process is asked to send it too', async () => {
    const sent = { kind: 'sent', messageId: 'm7' } as const;
    const other = stage.restarted();
    await Promise.all([post(sent), post(sent, 'ana', other), post(sent, 'ana', other)]);
    assert.equal(sends, 1);
    assert.equal((await post(sent, 'ana', other)).kind, 'posted');
    assert.equal(sends, 1);
  });

  it('may be sent again when it certainly did not arrive', async () => {
    assert.equal((await post({ kind: 'failed' })).kind, 'failed');
    assert.equal((await post({ kind: 'sent', messageId: 'm7' })).kind, 'posted');
    assert.equal(sends, 2);
  });

  it('of one person is not another person’s to send', async () => {
    await post({ kind: 'failed' });
    assert.equal((await post({ kind: 'sent', messageId: 'm7' }, 'eve')).kind, 'gone');
    assert.equal(sends, 1);
  });

  it('that arrived unconfirmed is kept, and changes for everybody once a press shows which message it is', async () => {
    assert.equal((await post({ kind: 'unsure' })).kind, 'unsure');
    await cleanUp({
      store: stage.store,
      now: () => new Date(stage.now().getTime() + 2 * 86_400_000),
      retentionDays: 90,
    });
    assert.ok(await stage.sharing.find(shareId), 'not taken for a draft');
    await add('coder', CHAT, 'm-elsewhere');
    assert.equal((await stage.sharing.find(shareId))?.messageId, null, 'a copy elsewhere tells nothing');
    await add('architect', `${CHANNEL};messageid=m1`, 'm9');
    await stage.sharing.idle();
    const share = await stage.sharing.find(shareId);
    assert.deepEqual([share?.messageId, share?.shownRevision], ['m9', 2]);
    assert.deepEqual(
      stage.teams.calls.map(({ what, messageId }) => [what, messageId]),
      [['update', 'm9']],
    );
    await add('tester', `${CHANNEL};messageid=m1`, 'm10');
    assert.equal((await stage.sharing.find(shareId))?.messageId, 'm9', 'what is known stays');
  });

  it('that was never sent learns nothing from a press', async () => {
    await post({ kind: 'failed' });
    await add('coder', CHANNEL, 'm9');
    assert.equal((await stage.sharing.find(shareId))?.messageId, null);
  });
});
