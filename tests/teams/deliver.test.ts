// Reminders over HTTP, against a server on loopback that replies as it is told.
import assert from 'node:assert/strict';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Delivery, DeliveryItem, DeliveryResult } from '../../bot/reminders/sending/delivery.ts';
import { stepAfter } from '../../bot/reminders/sending/outcomes.ts';
import { createDeliver, type DeliverOptions } from '../../bot/teams/sending/deliver.ts';
import { retryAfter } from '../../bot/teams/sending/send-failure.ts';
import { view } from '../../cards/reminder/sample-reminders.ts';

interface Seen {
  readonly url: string;
  readonly authorization: string | undefined;
  readonly body: Readonly<Record<string, unknown>>;
}

const item: DeliveryItem = {
  key: 'r1@1',
  reminder: view('apply', null, { id: 'r1' }),
  dueAt: { date: '2026-11-23', time: '09:00', weekday: 1, zone: 'Europe/London' },
  late: false,
};
const delivery: Delivery = { placeRef: 'a:chat', personId: 'ann', items: [item], mayBeSeen: false, how: 'usual' };

describe('delivering a reminder', () => {
  let server: Server;
  let serviceUrl: string;
  let seen: Seen[] = [];
  let reply: (response: ServerResponse, request: IncomingMessage) => void;

  before(async () => {
    server = createServer((request, response) => {
      let text = '';
      request.on('data', (chunk: Buffer) => (text += chunk.toString()));
      request.on('end', () => {
        const body: unknown = JSON.parse(text);
        seen.push({
          url: request.url ?? '',
          authorization: request.headers.authorization,
          body: { ...(body as object) },
        });
        reply(response, request);
      });
    });
    await new Promise<void>((done) => void server.listen(0, '127.0.0.1', done));
    serviceUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/teams/`;
  });
  after(() => {
    server.closeAllConnections();
    server.close();
  });
  beforeEach(() => {
    seen = [];
    reply = json(201, { id: 'm1' });
  });

  const json =
    (status: number, body: unknown, headers: Record<string, string> = {}) =>
    (response: ServerResponse): void => {
      response.writeHead(status, { 'Content-Type': 'application/json', ...headers });
      response.end(JSON.stringify(body));
    };

  const deliver = (more: Partial<Delivery> = {}, options: Partial<DeliverOptions> = {}): Promise<DeliveryResult> =>
    createDeliver({
      findPlace: async () => ({
        conversationId: 'a:chat/1',
        serviceUrl,
        reference: {
          channelId: 'msteams',
          bot: { id: '28:bot' },
          user: { id: '29:ann' },
          conversation: { id: 'a:chat/1' },
        },
      }),
      render: (items) => ({
        card: { type: 'AdaptiveCard' },
        summary: `Reminder: ${items.map(({ reminder }) => reminder.title).join(', ')}`,
        text: '',
      }),
      token: async (fresh) => (fresh ? 'fresh' : 'kept'),
      mayReach: (url) => url.startsWith('http://127.0.0.1:'),
      noteHost: async () => {},
      timeoutMs: 300,
      ...options,
    })({ ...delivery, ...more });

  const step = (result: DeliveryResult): string =>
    result.kind === 'failed' ? stepAfter(result.failure).do : result.kind;

  it('posts the card to the conversation, with the token, and keeps the id of the message', async () => {
    assert.deepEqual(await deliver(), { kind: 'sent', messageId: 'm1', conversationId: 'a:chat/1' });
    assert.equal(seen.length, 1);
    assert.equal(seen[0]?.url, '/teams/v3/conversations/a%3Achat%2F1/activities');
    assert.equal(seen[0]?.authorization, 'Bearer kept');
    assert.deepEqual(seen[0]?.body, {
      channelId: 'msteams',
      from: { id: '28:bot' },
      recipient: { id: '29:ann' },
      conversation: { id: 'a:chat/1' },
      type: 'message',
      summary: 'Reminder: apply',
      attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content: { type: 'AdaptiveCard' } }],
    });
  });

  it('sends no token in local mode', async () => {
    await deliver({}, { token: async () => null });
    assert.equal(seen[0]?.authorization, undefined);
  });

  it('posts once, whatever the gateway says: trying again is the runner’s', async () => {
    for (const status of [500, 502, 503, 504, 429, 412]) {
      seen = [];
      reply = json(status, { error: { code: 'X' } });
      const result = await deliver();
      assert.equal(seen.length, 1, String(status));
      assert.equal(result.kind === 'failed' && result.failure.status, status);
    }
  });

  it('hands on status, code, body and how long to wait', async () => {
    reply = json(429, { error: { code: 'Throttled', message: 'slow down' } }, { 'Retry-After': '7' });
    assert.deepEqual(await deliver(), {
      kind: 'failed',
      failure: {
        status: 429,
        code: 'Throttled',
        body: { error: { code: 'Throttled', message: 'slow down' } },
        retryAfterSeconds: 7,
      },
      conversationId: 'a:chat/1',
    });
  });

  it('finds a block inside a string, as it has been seen in the field', async () => {
    reply = json(403, { message: JSON.stringify({ subCode: 'MessageWritesBlocked' }) });
    assert.equal(step(await deliver()), 'hold');
  });

  it('takes a connection that breaks, and one that says nothing, for no reply', async () => {
    reply = (_, request) => void request.socket.destroy();
    assert.equal(step(await deliver()), 'retry');
    reply = () => {};
    const silent = await deliver();
    assert.equal(step(silent), 'retry');
    assert.equal(silent.kind === 'failed' && silent.failure.status, null);
    reply = json(200, {});
    assert.equal(
      step(
        await deliver(
          {},
          { findPlace: async () => ({ conversationId: 'x', serviceUrl: 'http://127.0.0.1:1/', reference: {} }) },
        ),
      ),
      'retry',
    );
  });

  it('counts as sent what was accepted with a reply nobody can read', async () => {
    reply = (response) => {
      response.writeHead(202);
      response.end('<html>');
    };
    assert.deepEqual(await deliver(), { kind: 'sent', messageId: null, conversationId: 'a:chat/1' });
  });

  it('reads no more of a reply than it needs', async () => {
    reply = (response) => {
      response.writeHead(503);
      response.end('x'.repeat(5_000_000));
    };
    const result = await deliver();
    assert.ok(
      result.kind === 'failed' && typeof result.failure.body === 'string' && result.failure.body.length < 1_000_000,
    );
  });

  it('does not follow a redirect with its token', async () => {
    reply = (response) => {
      response.writeHead(307, { Location: serviceUrl });
      response.end();
    };
    assert.equal(step(await deliver()), 'retry');
    assert.equal(seen.length, 1);
  });

  it('says so when there is no place, and sends nothing to an address it may not reach', async () => {
    assert.deepEqual(await deliver({}, { findPlace: async () => null }), { kind: 'no-place' });
    assert.deepEqual(await deliver({}, { mayReach: () => false }), { kind: 'no-place' });
    assert.equal(seen.length, 0);
  });

  it('asks for a fresh token, and takes a missing one for a refused one', async () => {
    await deliver({ how: 'fresh-token' });
    assert.equal(seen[0]?.authorization, 'Bearer fresh');
    const none = await deliver({}, { token: () => Promise.reject(new Error('the sign-in service is away')) });
    assert.equal(step(none), 'once-more');
  });

  it('calls the other cloud’s host when told, if it may', async () => {
    const reached: string[] = [];
    await deliver({ how: 'other-host' }, { mayReach: (url) => reached.push(url) < 0 });
    assert.deepEqual(reached, ['https://smba.infra.gcc.teams.microsoft.com/teams']);
  });

  it('notes the other host once Teams has accepted there, and not when it refused', async () => {
    const usual = globalThis.fetch;
    globalThis.fetch = (input, init) => usual(new Request(input).url.replace(/^https:\/\/[^/]*\//, serviceUrl), init);
    const noted: string[][] = [];
    const options = { mayReach: () => true, noteHost: async (...host: string[]) => void noted.push(host) };
    try {
      reply = json(403, { error: { code: 'InvalidBotApiHost' } });
      await deliver({ how: 'other-host' }, options);
      assert.deepEqual(noted, []);
      reply = json(201, { id: 'm1' });
      await deliver({}, options);
      assert.deepEqual(noted, []);
      await deliver({ how: 'other-host' }, options);
    } finally {
      globalThis.fetch = usual;
    }
    assert.deepEqual(noted, [['a:chat/1', 'https://smba.infra.gcc.teams.microsoft.com/teams']]);
  });

  it('sends the reminders of one morning as one message', async () => {
    await deliver({ items: [item, { ...item, key: 'r2@1', reminder: { ...item.reminder, id: 'r2', title: 'pay' } }] });
    assert.deepEqual(
      seen.map(({ body }) => body['summary']),
      ['Reminder: apply, pay'],
    );
  });

  it('sends plain words where a card was too big', async () => {
    await deliver({ how: 'plain-text' });
    assert.deepEqual([seen[0]?.body['text'], seen[0]?.body['attachments']], ['Reminder: apply', undefined]);
  });
});

describe('Retry-After', () => {
  const now = 'Mon, 23 Nov 2026 10:00:00 GMT';
  const rows: readonly (readonly [string | null, number | null])[] = [
    [null, null],
    ['7', 7],
    [' 2.5 ', 3],
    ['0', 0],
    ['soon', null],
    ['99999999999', null],
    ['Mon, 23 Nov 2026 10:01:00 GMT', 60],
    ['Mon, 23 Nov 2026 09:00:00 GMT', 0],
  ];
  for (const [value, seconds] of rows)
    it(`"${value}" is ${seconds}`, () => assert.equal(retryAfter(value, now), seconds));
});
