import assert from 'node:assert/strict';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createClient, UnknownPlace, type Client } from '../../bot/tryout/client.ts';
import { createFakeConnector, type FakeConnector } from '../../bot/tryout/connector.ts';
import { isActivity, type WireActivity } from '../../bot/tryout/wire.ts';
import { BOT, ME, PLACES } from '../../bot/tryout/world.ts';

const CHAT = { in: 'a:ana', as: ME.id };
const GROUP = { in: '19:team-chat@thread.v2', as: ME.id };
const CHANNEL = { in: '19:general@thread.tacv2', as: ME.id };

/** A bot that keeps what it is told and answers as the test says. */
async function scriptedBot() {
  const told: WireActivity[] = [];
  const headers: Record<string, unknown>[] = [];
  let answer: { status: number; body: string } = { status: 200, body: '' };
  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(Buffer.from(chunk));
    const activity: unknown = JSON.parse(Buffer.concat(chunks).toString());
    assert.ok(isActivity(activity));
    told.push(activity);
    headers.push(request.headers);
    // Two steps: where restify is loaded, its patched writeHead returns nothing.
    response.writeHead(answer.status, { 'content-type': 'application/json' });
    response.end(answer.body);
  };
  const server = createServer((request, response) => {
    serve(request, response).catch((error: unknown) => response.destroy(new Error('cannot answer', { cause: error })));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  assert.ok(typeof address === 'object' && address !== null);
  return {
    told,
    headers,
    url: `http://127.0.0.1:${address.port}/api/messages`,
    answerWith: (status: number, body: unknown) => {
      answer = { status, body: typeof body === 'string' ? body : JSON.stringify(body) };
    },
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

describe('the client that plays Teams', () => {
  let bot: Awaited<ReturnType<typeof scriptedBot>>;
  let connector: FakeConnector;
  let client: Client;

  beforeEach(async () => {
    bot = await scriptedBot();
    let count = 0;
    const shared = { now: () => new Date('2026-11-02T09:00:00Z'), newId: () => `i${(count += 1)}` };
    connector = createFakeConnector(shared);
    for (const place of PLACES) connector.open(place);
    client = createClient({ ...shared, connector, botUrl: () => bot.url, serviceUrl: 'http://127.0.0.1:9', bot: BOT });
  });

  afterEach(() => bot.close());

  it('shows what someone says and posts it with Teams’ headers', async () => {
    const { outcome } = await client.say(CHAT, 'Hello');
    assert.deepEqual(outcome, { kind: 'done' });
    assert.equal(bot.told[0]?.text, 'Hello');
    assert.equal(bot.headers[0]?.['x-ms-conversation-id'], 'a:ana');
    const [seen] = connector.seen('a:ana');
    assert.deepEqual([seen?.by, seen?.activity.id], ['person', bot.told[0]?.id]);
  });

  it('keeps a message without a mention from the bot in a group chat and in a channel', async () => {
    for (const by of [GROUP, CHANNEL]) {
      const { outcome, deliveries } = await client.say(by, 'Morning all');
      assert.deepEqual(outcome, { kind: 'not-delivered', because: 'no-mention' });
      assert.deepEqual(deliveries, []);
      assert.equal(connector.seen(by.in).length, 1);
    }
    assert.deepEqual(bot.told, []);
  });

  it('starts a thread with a new post in a channel and stays in it with a reply', async () => {
    await client.say(CHANNEL, '@Career Pathways first');
    const root = connector.seen(CHANNEL.in)[0];
    assert.equal(root?.threadId, root?.activity.id);
    const thread = `${CHANNEL.in};messageid=${root?.threadId}`;
    assert.equal(Object(bot.told[0]?.conversation).id, thread);
    await client.say({ ...CHANNEL, in: thread }, '@Career Pathways second');
    assert.equal(Object(bot.told[1]?.conversation).id, thread);
    assert.equal(connector.seen(thread).length, 2);
  });

  it('puts the card of an Action.Execute in place for the presser alone', async () => {
    const sent = connector.send({ conversationId: GROUP.in, activity: { type: 'message' }, by: 'bot' });
    const id = sent?.activity.id ?? '';
    const card = { type: 'AdaptiveCard', version: '1.5', body: [] };
    bot.answerWith(200, { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: card });
    const { outcome } = await client.execute(GROUP, id, { verb: 'more', data: {} });
    assert.deepEqual(outcome, { kind: 'card', card });
    assert.deepEqual(connector.message(GROUP.in, id)?.views, { [ME.id]: card });
    assert.equal(bot.told[0]?.replyToId, id);
  });

  it('reads every other reply to an Action.Execute as a notice or a failure', async () => {
    const cases: [number, unknown, string, RegExp][] = [
      [200, { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: 'Saved' }, 'notice', /Saved/],
      [200, { statusCode: 400, type: 'application/vnd.microsoft.error', value: { message: 'No' } }, 'failed', /No/],
      [200, { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: 'x' }, 'failed', /unknown type/],
      [200, '', 'failed', /unknown type: none/],
      [501, '', 'failed', /HTTP 501 to an invoke/],
    ];
    for (const [status, body, kind, words] of cases) {
      bot.answerWith(status, body);
      const { outcome } = await client.execute(CHAT, 'm', { verb: 'v', data: {} });
      assert.equal(outcome.kind, kind);
      assert.match(JSON.stringify(outcome), words);
    }
  });

  it('sends a pressed Action.Submit without showing a message', async () => {
    await client.submit(CHAT, 'card', { ask: 'pay' });
    assert.deepEqual([bot.told[0]?.value, bot.told[0]?.text], [{ ask: 'pay' }, undefined]);
    assert.deepEqual(connector.seen(CHAT.in), []);
  });

  it('says an imBack aloud, and sends a messageBack with text and value', async () => {
    await client.submit(CHAT, 'card', { msteams: { type: 'imBack', value: 'Show courses' } });
    assert.equal(connector.seen(CHAT.in)[0]?.activity.text, 'Show courses');
    await client.submit(CHAT, 'card', { msteams: { type: 'messageBack', text: 'courses', value: { n: 1 } } });
    assert.deepEqual([bot.told[1]?.text, bot.told[1]?.value], ['courses', { n: 1 }]);
  });

  it('changes an own message in place and tells the bot', async () => {
    await client.say(CHAT, 'band 6');
    const id = connector.seen(CHAT.in)[0]?.activity.id ?? '';
    await client.edit(CHAT, id, 'band 7');
    const [seen] = connector.seen(CHAT.in);
    assert.deepEqual([seen?.activity.text, seen?.edited], ['band 7', true]);
    assert.deepEqual([bot.told[1]?.type, bot.told[1]?.id], ['messageUpdate', id]);
  });

  it('accepts only 200 with an empty object as an answer to feedback', async () => {
    bot.answerWith(200, {});
    assert.equal((await client.feedback(CHAT, 'm', 'like', '')).outcome.kind, 'done');
    bot.answerWith(200, { thanks: true });
    assert.equal((await client.feedback(CHAT, 'm', 'like', '')).outcome.kind, 'failed');
    bot.answerWith(501, '');
    assert.equal((await client.feedback(CHAT, 'm', 'like', '')).outcome.kind, 'failed');
  });

  it('removes the app, holds back what people say meanwhile, and adds it again', async () => {
    await client.uninstall(CHAT);
    assert.deepEqual([bot.told[0]?.type, bot.told[0]?.action], ['installationUpdate', 'remove']);
    assert.deepEqual((await client.say(CHAT, 'Hello?')).outcome, { kind: 'not-delivered', because: 'not-installed' });
    await client.install(CHAT);
    assert.deepEqual(
      bot.told.map((one) => one.type),
      ['installationUpdate', 'conversationUpdate', 'installationUpdate'],
    );
    assert.equal((await client.say(CHAT, 'Hello')).outcome.kind, 'done');
  });

  it('hands back the choices of a search and the reply to any other invoke', async () => {
    const body = { statusCode: 200, type: 'application/vnd.microsoft.search.searchResponse', value: { results: [] } };
    bot.answerWith(200, body);
    const found = await client.search(CHAT, { queryText: 'da', dataset: 'roles' });
    assert.deepEqual(found.deliveries[0]?.reply, { kind: 'answered', status: 200, body });
    await client.invoke(CHAT, 'composeExtension/query', { commandId: 'findRole' });
    assert.deepEqual(
      bot.told.map((one) => one.name),
      ['application/search', 'composeExtension/query'],
    );
  });

  it('says so when the bot answers with an error or not at all', async () => {
    bot.answerWith(500, 'oops');
    assert.deepEqual((await client.say(CHAT, 'x')).outcome, { kind: 'failed', detail: 'The bot answered HTTP 500' });
    await bot.close();
    const { outcome } = await client.say(CHAT, 'y');
    assert.match(JSON.stringify(outcome), /did not answer/);
    bot = await scriptedBot();
  });

  it('refuses an act in an unknown place or by somebody who is not there', async () => {
    await assert.rejects(client.say({ in: 'a:none', as: ME.id }, 'x'), UnknownPlace);
    await assert.rejects(client.say({ in: 'a:ana', as: '29:ben' }, 'x'), UnknownPlace);
  });
});
