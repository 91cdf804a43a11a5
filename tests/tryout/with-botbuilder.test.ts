// The fake connector must satisfy the real SDK, not only our idea of it.
import assert from 'node:assert/strict';
import { MessageFactory, TeamsInfo, type ConversationReference, type TurnContext } from 'botbuilder';
import { createFakeConnector, type FakeConnector } from '../../bot/tryout/connector.ts';
import { BOT, ME, PLACES } from '../../bot/tryout/world.ts';
import { localAdapter } from './stand-in-bot.ts';

describe('the fake connector with botbuilder', () => {
  let connector: FakeConnector;
  let url = '';
  let close = async (): Promise<void> => {};
  const adapter = localAdapter();

  beforeEach(async () => {
    let count = 0;
    connector = createFakeConnector({ now: () => new Date(), newId: () => `b${(count += 1)}` });
    for (const place of PLACES) connector.open(place);
    ({ url, close } = await connector.listen());
  });

  afterEach(() => close());

  const inChat = (id: string, logic: (context: TurnContext) => Promise<void>): Promise<void> => {
    const place = connector.find(id);
    assert.ok(place);
    const reference: Partial<ConversationReference> = {
      bot: BOT,
      user: { id: ME.id, name: ME.name },
      conversation: { id, name: '', isGroup: false, conversationType: place.scope, tenantId: place.tenantId },
      channelId: 'msteams',
      serviceUrl: url,
    };
    return adapter.continueConversationAsync('', reference, logic);
  };

  it('takes a message, its edit and its deletion', async () => {
    await inChat('a:ana', async (context) => {
      const sent = await context.sendActivity('one');
      await context.sendActivity('two');
      await context.updateActivity({ ...MessageFactory.text('changed'), id: sent?.id });
    });
    assert.deepEqual(
      connector.activities('a:ana').map((one) => one.text),
      ['changed', 'two'],
    );
    const [first] = connector.activities('a:ana');
    await inChat('a:ana', (context) => context.deleteActivity(first?.id ?? ''));
    assert.equal(connector.activities('a:ana').length, 1);
  });

  it('gives members to TeamsInfo', async () => {
    await inChat('19:team-chat@thread.v2', async (context) => {
      const { members } = await TeamsInfo.getPagedMembers(context, 2);
      assert.deepEqual(
        members.map((one) => one.name),
        ['Ana Okafor', 'Ben Hughes'],
      );
      const me = await TeamsInfo.getMember(context, ME.aadObjectId);
      assert.equal(me.id, ME.id);
    });
  });

  it('lets the bot start a personal chat', async () => {
    const parameters = { isGroup: false, bot: BOT, members: [{ id: '29:ben', name: '' }], activity: undefined };
    await adapter.createConversationAsync('', 'msteams', url, '', Object(parameters), async (context) => {
      await context.sendActivity('Hello Ben');
    });
    const chat = connector.all().find((one) => one.scope === 'personal' && one.members[0]?.id === '29:ben');
    assert.equal(connector.activities(chat?.id ?? '')[0]?.text, 'Hello Ben');
  });

  it('makes the SDK see a refusal with its code', async () => {
    connector.failNext(1, { status: 403, body: { error: { code: 'ConversationBlockedByUser', message: 'Blocked' } } });
    await inChat('a:ana', async (context) => {
      await assert.rejects(context.sendActivity('x'), { statusCode: 403, code: 'ConversationBlockedByUser' });
    });
  });
});
