import assert from 'node:assert/strict';
import { channelMessage, edit, event, MENTION, message } from './activities.ts';
import { startStage, type Stage } from './stage.ts';

describe('an edited message', () => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await startStage();
  });
  afterEach(() => stage.close());

  it('has its answer edited', async () => {
    const asked = message(stage.serviceUrl, 'band 6');
    await stage.post(asked);
    await stage.post(edit(stage.serviceUrl, asked['id'], 'band 7'));
    await stage.post(edit(stage.serviceUrl, asked['id'], 'band 8'));
    assert.deepEqual(stage.said('a:chat'), ['matches: band 8']);
    assert.equal(stage.connector.seen('a:chat').at(-1)?.edited, true);
  });

  it('may go back to what it said first', async () => {
    const asked = message(stage.serviceUrl, 'band 6');
    await stage.post(asked);
    await stage.post(edit(stage.serviceUrl, asked['id'], 'band 7', { timestamp: '2026-11-23T09:01:00Z' }));
    await stage.post(edit(stage.serviceUrl, asked['id'], 'band 6', { timestamp: '2026-11-23T09:02:00Z' }));
    assert.deepEqual(stage.said('a:chat'), ['matches: band 6']);
  });

  it('whose answer is not known is answered anew', async () => {
    await stage.post(edit(stage.serviceUrl, 'long-ago', 'band 7'));
    assert.deepEqual(stage.said('a:chat'), ['matches: band 7']);
  });

  it('whose answer cannot be edited any more is answered anew', async () => {
    const asked = message(stage.serviceUrl, 'band 6');
    await stage.post(asked);
    stage.connector.failNext(1, { status: 404, body: { error: { code: 'ActivityNotFoundInConversation' } } });
    await stage.post(edit(stage.serviceUrl, asked['id'], 'band 7'));
    assert.deepEqual(stage.said('a:chat'), ['matches: band 6', 'matches: band 7']);
  });

  it('in a channel is left alone when it does not mention the bot', async () => {
    const { conversation } = channelMessage(stage.serviceUrl, '', []);
    const changes = { conversation, entities: [] };
    await stage.post(edit(stage.serviceUrl, 'm1', 'lunch?', changes));
    assert.equal(stage.questions.length, 0);
    await stage.post(edit(stage.serviceUrl, 'm1', '<at>Career</at> pay', { ...changes, entities: [MENTION] }));
    assert.equal(stage.questions.length, 1);
  });

  const quiet: readonly (readonly [string, string, unknown])[] = [
    ['undone', 'messageUpdate', { eventType: 'undeleteMessage' }],
    ['updated in a way we do not know', 'messageUpdate', { eventType: 'odd' }],
    ['updated without saying how', 'messageUpdate', undefined],
    ['deleted', 'messageDelete', { eventType: 'softDeleteMessage' }],
    ['deleted without saying how', 'messageDelete', undefined],
  ];
  for (const [name, type, channelData] of quiet) {
    it(`that is ${name} gets 200 and no answer`, async () => {
      const response = await stage.post(event(stage.serviceUrl, type, { channelData, text: 'pay' }));
      assert.equal(response.status, 200);
      assert.equal(stage.questions.length, 0);
      assert.deepEqual(stage.logged, []);
    });
  }
});
