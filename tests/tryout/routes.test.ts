import assert from 'node:assert/strict';
import fs from 'node:fs';
import { request } from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { createMovableClock } from '../../bot/tryout/clock.ts';
import { objectAt } from '../../bot/tryout/wire.ts';
import { ME } from '../../bot/tryout/world.ts';
import { startStandIn, type StandInServer } from './stand-in-server.ts';

const CHAT = { in: 'a:ana', as: ME.id };

/** fetch sets Host itself, so a foreign Host needs a plain request. */
const statusWithHost = (url: string, host: string): Promise<number> =>
  new Promise((resolve, reject) => {
    request(url, { headers: { host } }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    })
      .on('error', reject)
      .end();
  });

describe('the routes of the try-out page', () => {
  let folder = '';
  let server: StandInServer;

  before(async () => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'tryout-'));
    for (const name of ['page.html', 'page.css', 'page.js']) fs.writeFileSync(path.join(folder, name), `of ${name}`);
    server = await startStandIn({ enabled: true, pageFolder: folder });
  });

  after(async () => {
    await server.close();
    fs.rmSync(folder, { recursive: true });
  });

  const post = async (name: string, body: unknown, headers: Record<string, string> = {}) => {
    const reply = await fetch(`${server.url}/try/api/${name}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
    const answer: unknown = await reply.json().catch(() => null);
    return { status: reply.status, outcome: objectAt(answer, 'outcome') };
  };

  it('serves the page and its two files, and lets no other site in', async () => {
    for (const [address, type] of [
      ['/try', 'text/html'],
      ['/try/page.css', 'text/css'],
      ['/try/page.js', 'text/javascript'],
    ]) {
      const reply = await fetch(`${server.url}${address}`);
      assert.equal(reply.status, 200);
      assert.ok(reply.headers.get('content-type')?.startsWith(type ?? ''));
      const policy = reply.headers.get('content-security-policy') ?? '';
      assert.match(policy, /default-src 'none'/);
      assert.doesNotMatch(policy, /unsafe|https?:|\*/);
    }
  });

  it('takes a question to the bot and shows the answer in the state', async () => {
    const { status, outcome } = await post('say', { ...CHAT, text: 'Hello' });
    assert.deepEqual([status, outcome], [200, { kind: 'done' }]);
    const { messages, places } = Object(await (await fetch(`${server.url}/try/api/state`)).json());
    assert.deepEqual(
      messages.map((seen: { activity: { text: string } }) => seen.activity.text),
      ['Hello', 'You said: Hello'],
    );
    assert.equal(places.length, 5);
  });

  it('tells what happens as it happens', async () => {
    const stop = new AbortController();
    const stream = await fetch(`${server.url}/try/events`, { signal: stop.signal });
    assert.match(stream.headers.get('content-type') ?? '', /text\/event-stream/);
    assert.ok(stream.body);
    await post('say', { ...CHAT, text: 'Again' });
    let heard = '';
    for await (const chunk of stream.body) {
      heard += new TextDecoder().decode(chunk);
      if (heard.includes('"delivered"')) break;
    }
    stop.abort();
    const kinds = [...heard.matchAll(/data: (\{.*\})/g)].map((match) => JSON.parse(match[1] ?? '').kind);
    assert.deepEqual(kinds, ['sent', 'typing', 'sent', 'delivered']);
  });

  it('presses buttons, edits, sends feedback, removes and adds the app', async () => {
    await post('say', { ...CHAT, text: 'a card' });
    const card = server.tryout?.connector.activities(CHAT.in).at(-1);
    const cardId = card?.id;
    const executed = await post('execute', { ...CHAT, cardId, action: { verb: 'more', data: { note: 'n' } } });
    assert.match(JSON.stringify(executed.outcome.card), /More, with note/);
    assert.equal((await post('submit', { ...CHAT, cardId, data: { a: 1 } })).outcome.kind, 'done');
    assert.equal((await post('feedback', { ...CHAT, messageId: cardId, reaction: 'like', words: '' })).status, 200);
    const own = server.tryout?.connector.seen(CHAT.in).find((seen) => seen.by === 'person')?.activity.id;
    assert.equal((await post('edit', { ...CHAT, messageId: own, text: 'b' })).outcome.kind, 'done');
    assert.equal((await post('uninstall', CHAT)).status, 200);
    assert.equal((await post('say', { ...CHAT, text: 'x' })).outcome.because, 'not-installed');
    assert.equal((await post('install', CHAT)).status, 200);
    assert.equal(server.tryout?.connector.activities(CHAT.in).at(-1)?.text, 'Welcome');
  });

  it('refuses acts it does not know and bodies that do not fit', async () => {
    const cases: [string, unknown, number][] = [
      ['fly', CHAT, 400],
      ['toString', CHAT, 400],
      ['say', CHAT, 400],
      ['say', [], 400],
      ['say', { in: 'a:none', as: ME.id, text: 'x' }, 404],
      ['execute', { ...CHAT, cardId: 'c', action: {} }, 400],
    ];
    for (const [name, body, status] of cases) assert.equal((await post(name, body)).status, status, name);
    const form = await post('say', 'in=a', { 'content-type': 'text/plain' });
    assert.equal(form.status, 400);
  });

  it('refuses another site in the same browser, and a foreign name that points here', async () => {
    assert.equal((await post('say', { ...CHAT, text: 'x' }, { origin: 'https://evil.example' })).status, 403);
    assert.equal(await statusWithHost(`${server.url}/try`, 'evil.example'), 403);
    assert.equal(await statusWithHost(`${server.url}/try`, 'localhost:3978'), 200);
  });

  it('moves the clock where there is one to move, and tells every page', async () => {
    assert.equal((await post('clock', { kind: 'forward', ms: 1000 })).status, 400);
    const clock = createMovableClock(() => new Date(0));
    const parts = { clock, nextReminder: async () => null, moved: () => {}, wentBack: async () => {} };
    const movable = await startStandIn({ enabled: true, pageFolder: folder, clock: parts });
    const stop = new AbortController();
    const stream = await fetch(`${movable.url}/try/events`, { signal: stop.signal });
    const move = (body: unknown, headers = {}): Promise<Response> =>
      fetch(`${movable.url}/try/api/clock`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify(body),
      });
    assert.deepEqual(await (await move({ kind: 'forward', ms: 1000 })).json(), {
      clock: { aheadMs: 1000, found: true },
    });
    assert.deepEqual(Object(await (await fetch(`${movable.url}/try/api/state`)).json()).clock, {
      aheadMs: 1000,
      found: true,
    });
    let heard = '';
    for await (const chunk of stream.body ?? []) {
      heard += new TextDecoder().decode(chunk);
      if (heard.includes('"aheadMs":1000')) break;
    }
    stop.abort();
    assert.equal((await move({ kind: 'sideways' })).status, 400);
    assert.equal((await move({ kind: 'to-now' }, { origin: 'https://evil.example' })).status, 403);
    assert.equal(clock.now().getTime(), 1000);
    await movable.close();
  });

  it('says how to build the page when it is not built', async () => {
    const unbuilt = await startStandIn({ enabled: true, pageFolder: path.join(folder, 'none') });
    const reply = await fetch(`${unbuilt.url}/try`);
    assert.deepEqual([reply.status, (await reply.text()).includes('not built')], [503, true]);
    await unbuilt.close();
  });

  it('adds nothing when it is not enabled, as in production', async () => {
    const production = await startStandIn({ enabled: false, pageFolder: folder });
    assert.equal(production.tryout, null);
    for (const address of ['/try', '/try/page.js', '/try/events', '/try/api/state'])
      assert.equal((await fetch(`${production.url}${address}`)).status, 404);
    await production.close();
  });
});
