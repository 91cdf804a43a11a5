import assert from 'node:assert/strict';
import { event, type Json } from './activities.ts';
import { ANA, BOT, startStage, type Stage } from './stage.ts';

describe('being installed', () => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await startStage();
  });
  afterEach(() => stage.close());

  const installation = (action: string, more: Json = {}): Json =>
    event(stage.serviceUrl, 'installationUpdate', { action, ...more });
  const botAdded = (channelId: string): Json =>
    event(stage.serviceUrl, 'conversationUpdate', { channelId, membersAdded: [BOT, ANA] });

  it('is greeted with one welcome, though Teams tells it in two ways and twice', async () => {
    await stage.post(installation('add'));
    await stage.post(botAdded('msteams'));
    await stage.post(installation('add'));
    assert.deepEqual(stage.said('a:chat'), ['welcome']);
    assert.deepEqual(stage.questions[0]?.said, { kind: 'button', ask: { kind: 'welcome' } });
  });

  it('in a team is greeted in the channel that was chosen', async () => {
    const team = { conversation: { id: '19:channel', conversationType: 'channel', isGroup: true } };
    await stage.post(installation('add', team));
    assert.deepEqual(stage.said('19:channel'), ['welcome']);
    assert.equal(stage.questions[0]?.place.scope, 'channel');
  });

  it('names who added it, but for a chat of their own', async () => {
    const named: unknown[] = [];
    const answers = await startStage({
      render: (answer) => {
        if (answer.kind === 'welcome') named.push(answer.addedBy);
        return { card: null, summary: 's', text: 't' };
      },
    });
    const team = { conversation: { id: '19:channel', conversationType: 'channel', isGroup: true } };
    // Teams often gives no name; then it is asked for.
    for (const more of [team, { ...team, from: { id: ANA.id } }, {}]) {
      await answers.post(event(answers.serviceUrl, 'installationUpdate', { action: 'remove', ...more }));
      await answers.post(event(answers.serviceUrl, 'installationUpdate', { action: 'add', ...more }));
    }
    await answers.close();
    assert.deepEqual(
      named.filter((name) => name !== undefined),
      ['Ana', 'Ana', null],
    );
  });

  it('is greeted once for each installation, also after a restart', async () => {
    const claimed = new Set<string>();
    const claimWelcome = async (id: string): Promise<boolean> => !claimed.has(id) && claimed.add(id).size > 0;
    const said: string[] = [];
    for (let start = 0; start < 2; start += 1) {
      const again = await startStage({ claimWelcome });
      await again.post(event(again.serviceUrl, 'installationUpdate', { action: 'add' }));
      said.push(...again.said('a:chat'));
      await again.close();
    }
    assert.deepEqual(said, ['welcome']);
  });

  it('notes where it is, without the id of the message, so that a reminder finds the way', async () => {
    await stage.post(installation('add'));
    const [seen] = stage.seen;
    assert.equal(seen?.conversationId, 'a:chat');
    assert.equal(seen?.scope, 'personal');
    assert.ok(seen?.personId !== null);
    assert.equal(seen?.serviceUrl, stage.serviceUrl);
    assert.equal('activityId' in (seen?.reference ?? {}), false);
    assert.ok('conversation' in (seen?.reference ?? {}));
    assert.ok(!JSON.stringify(seen).includes('Ana'), 'names are not kept');
  });

  it('as a new version is not greeted again', async () => {
    for (const action of ['add-upgrade', 'upgrade', 'remove-upgrade', 'odd']) {
      assert.equal((await stage.post(installation(action))).status, 200);
    }
    assert.deepEqual(stage.said('a:chat'), []);
    assert.deepEqual(stage.uninstalled, []);
  });

  it('on a channel that sends no installationUpdate is greeted when the bot is added', async () => {
    await stage.post(botAdded('webchat'));
    await stage.post(botAdded('webchat'));
    assert.deepEqual(stage.said('a:chat'), ['welcome']);
  });

  it('does not greet other people who are added, nor ask the connector about them', async () => {
    const people = [ANA, { id: '29:bo' }, { id: '29:cy' }];
    for (const channelId of ['msteams', 'webchat'])
      await stage.post(event(stage.serviceUrl, 'conversationUpdate', { channelId, membersAdded: people }));
    assert.deepEqual(stage.connector.requests(), []);
  });

  it('ends with what is kept for the conversation being dropped, and no reply', async () => {
    await stage.post(installation('remove'));
    assert.equal(stage.uninstalled[0]?.place.id, 'a:chat');
    assert.match(stage.uninstalled[0]?.personId ?? '', /^[0-9a-f]{64}$/);
    assert.deepEqual(stage.connector.requests(), []);
  });

  it('again after it ended is greeted again', async () => {
    await stage.post(installation('add'));
    await stage.post(installation('remove'));
    await stage.post(installation('add'));
    assert.deepEqual(stage.said('a:chat'), ['welcome', 'welcome']);
  });
});

describe('an event that needs no answer', () => {
  const rows: readonly (readonly [string, Json])[] = [
    ['messageReaction', { reactionsAdded: [{ type: 'like' }], replyToId: 'm1' }],
    ['messageReaction', { reactionsRemoved: [{ type: 'like' }] }],
    ['messageReaction', {}],
    ['conversationUpdate', { channelData: { eventType: 'channelRenamed' } }],
    ['conversationUpdate', { channelData: { eventType: 'teamDeleted' } }],
    ['conversationUpdate', { channelData: { eventType: 'channelShared' } }],
    ['conversationUpdate', { channelData: { eventType: 'not-yet-known' } }],
    ['conversationUpdate', { membersRemoved: [BOT] }],
    ['conversationUpdate', {}],
    ['event', { name: 'application/vnd.microsoft.readReceipt', value: { lastReadMessageId: '1' } }],
    ['event', { name: 'application/vnd.microsoft.meetingStart', value: 'odd' }],
    ['event', {}],
    ['typing', {}],
    ['endOfConversation', { code: 'completed' }],
    ['command', { name: 'x' }],
    ['trace', {}],
    ['some-day', {}],
  ];
  let stage: Stage;
  before(async () => {
    stage = await startStage();
  });
  after(() => stage.close());

  for (const [type, more] of rows) {
    it(`${type} ${JSON.stringify(more)} gets 200 and silence`, async () => {
      const response = await stage.post(event(stage.serviceUrl, type, more));
      assert.equal(response.status, 200);
      assert.deepEqual([stage.connector.requests(), stage.logged, stage.questions], [[], [], []]);
    });
  }
});
