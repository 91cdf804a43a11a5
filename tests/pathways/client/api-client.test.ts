import assert from 'node:assert/strict';
import { once } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import net from 'node:net';
import { gzipSync } from 'node:zlib';
import { createApiClient, type ApiClient, type ApiLimits } from '../../../bot/pathways/client/api-client.ts';
import { failureLine, type PathwayFailure } from '../../../bot/pathways/client/failure.ts';
import {
  inTurn,
  json,
  listening,
  problem,
  startAwkwardServer,
  status,
  type Answer,
  type AwkwardServer,
} from '../../helpers/awkward-server.ts';

const KEY = 's3cret-key';
const now = new Date('2025-11-22T10:00:00Z');
const service = { name: 'Careers', version: '1.0.0', dataVersion: '7', capabilities: [], sources: [] };
const roles = { items: [{ id: 'r', title: 'Röle “one”' }], nextCursor: null, total: 1, dataVersion: '7' };
const firstRoles = { collection: 'roles', cursor: null, etag: null } as const;

let server: AwkwardServer;
let clients: ApiClient[];

/** A client with a key and short limits; closed after the test. */
function clientOf(url: string, limits: Partial<ApiLimits> = {}): ApiClient {
  const client = createApiClient({ url, key: KEY, now: () => now, limits });
  clients.push(client);
  return client;
}

async function failureOf(
  answer: Answer,
  limits: Partial<ApiLimits> = {},
  etag: string | null = null,
): Promise<PathwayFailure> {
  server.answer = answer;
  const result = await clientOf(server.url, limits).getMeta({ etag });
  assert.equal(result.kind, 'failed', JSON.stringify(result));
  const told = JSON.stringify(result.failure) + failureLine(result.failure);
  assert.ok(!told.includes(KEY) && !told.includes('Bearer'), 'the key is in the failure');
  return result.failure;
}

beforeEach(async () => {
  clients = [];
  server = await startAwkwardServer(json(service));
});

afterEach(async () => {
  for (const client of clients) client.close();
  await server.close();
});

describe('the API client, when all is well', () => {
  it('reads the description of the service', async () => {
    server.answer = json(service, { etag: '"a"' });
    const result = await clientOf(server.url).getMeta({ etag: null });
    assert.deepEqual(result, { kind: 'meta', meta: { name: 'Careers', dataVersion: '7', etag: '"a"' } });
    assert.equal(server.asked[0]?.path, '/v1');
  });

  it('reads a page, accents and all', async () => {
    server.answer = json(roles, { etag: '"p"' });
    const result = await clientOf(`${server.url}/v1/`).getPage(firstRoles);
    assert.equal(result.kind, 'page');
    assert.equal(result.page.items[0]?.title, 'Röle “one”');
    assert.deepEqual([result.page.etag, result.page.nextCursor, result.page.dataVersion], ['"p"', null, '7']);
  });

  it('asks politely: key, gzip, page size, encoded cursor, ETag only when it has one', async () => {
    server.answer = json(roles);
    const client = clientOf(`${server.url}/careers`, { pageSize: 50 });
    await client.getPage(firstRoles);
    await client.getPage({ collection: 'paySupplements', cursor: 'a/b&c=ü', etag: 'W/"x"' });
    const [first, second] = server.asked;
    assert.equal(first?.path, '/careers/v1/roles?limit=50');
    assert.equal(first.headers.authorization, `Bearer ${KEY}`);
    assert.equal(first.headers['accept-encoding'], 'gzip');
    assert.equal(first.headers['if-none-match'], undefined);
    assert.equal(second?.path, '/careers/v1/pay-supplements?limit=50&cursor=a%2Fb%26c%3D%C3%BC');
    assert.equal(second.headers['if-none-match'], 'W/"x"');
  });

  it('sends no Authorization when there is no key', async () => {
    const client = createApiClient({ url: server.url, key: null, now: () => now });
    clients.push(client);
    await client.getMeta({ etag: null });
    assert.equal(server.asked[0]?.headers.authorization, undefined);
  });

  it('unpacks gzip and takes a byte order mark', async () => {
    server.answer = (_request, response) => {
      response.writeHead(200, { 'content-type': 'application/json; charset=utf-8', 'content-encoding': 'gzip' });
      response.end(gzipSync(`\ufeff${JSON.stringify(service)}`));
    };
    assert.equal((await clientOf(server.url).getMeta({ etag: null })).kind, 'meta');
  });

  it('takes JSON without a content type', async () => {
    server.answer = (_request, response) => void response.end(JSON.stringify(service));
    assert.equal((await clientOf(server.url).getMeta({ etag: null })).kind, 'meta');
  });

  it('says so when nothing has changed', async () => {
    server.answer = status(304, { etag: '"a"' });
    const client = clientOf(server.url);
    assert.deepEqual(await client.getMeta({ etag: '"a"' }), { kind: 'not-modified' });
    assert.deepEqual(await client.getPage({ ...firstRoles, etag: '"a"' }), { kind: 'not-modified' });
  });

  it('keeps its connection for the next call, after a 304 too', async () => {
    const ports = new Set<number | undefined>();
    const answers = inTurn(json(service), status(304), json(roles));
    server.answer = (request, response) => {
      ports.add(request.socket.remotePort);
      answers(request, response);
    };
    const client = clientOf(server.url);
    await client.getMeta({ etag: null });
    await client.getMeta({ etag: '"a"' });
    await client.getPage(firstRoles);
    assert.equal(ports.size, 1);
  });
});

describe('the API client, when the service is slow or away', () => {
  it('gives up on a service that never answers', async () => {
    assert.deepEqual(await failureOf(() => {}, { timeoutMs: 40 }), { kind: 'timeout', call: '/v1', waitedMs: 40 });
  });

  it('gives up on a body that drips for ever', async () => {
    const timers: NodeJS.Timeout[] = [];
    const failure = await failureOf(
      (_request, response) => {
        response.writeHead(200, { 'content-type': 'application/json' });
        timers.push(setInterval(() => response.write(' '), 5));
      },
      { timeoutMs: 50 },
    );
    timers.forEach((timer) => clearInterval(timer));
    assert.equal(failure.kind, 'timeout');
  });

  it('gives up early on a connection that does not open', async () => {
    const sockets: net.Socket[] = [];
    const silent = net.createServer((socket) => sockets.push(socket.on('error', () => {})));
    const port = await listening(silent);
    const client = clientOf(`https://127.0.0.1:${port}`, { connectTimeoutMs: 30 });
    const result = await client.getMeta({ etag: null });
    sockets.forEach((socket) => socket.destroy());
    await new Promise((resolve) => silent.close(resolve));
    assert.equal(result.kind === 'failed' && result.failure.kind, 'timeout');
  });

  it('names a refused connection', async () => {
    const { url } = server;
    await server.close();
    const result = await clientOf(url).getMeta({ etag: null });
    server = await startAwkwardServer(json(service));
    assert.deepEqual(result, { kind: 'failed', failure: { kind: 'unreachable', call: '/v1', reason: 'ECONNREFUSED' } });
  });

  it('names a service that speaks no TLS where TLS was asked for', async () => {
    const result = await clientOf(server.url.replace('http:', 'https:')).getMeta({ etag: null });
    assert.equal(result.kind === 'failed' && result.failure.kind, 'untrusted');
  });

  const DYING: readonly [string, (response: ServerResponse) => void][] = [
    [
      'with a length',
      (response) => response.writeHead(200, { 'content-type': 'application/json', 'content-length': 500 }),
    ],
    ['in chunks', (response) => response.writeHead(200, { 'content-type': 'application/json' })],
    [
      'in gzip',
      (response) => response.writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip' }),
    ],
  ];
  for (const [how, head] of DYING) {
    it(`names a connection that dies half-way through a body ${how}`, async () => {
      const failure = await failureOf((_request, response) => {
        head(response);
        const half = how === 'in gzip' ? gzipSync(JSON.stringify(service)).subarray(0, 30) : '{"name":"Ca';
        response.write(half, () => response.destroy());
      });
      assert.equal(failure.kind, 'unreachable', JSON.stringify(failure));
    });
  }

  it('names a connection that dies before the headers', async () => {
    const failure = await failureOf((request) => request.socket.destroy());
    assert.deepEqual(failure, { kind: 'unreachable', call: '/v1', reason: 'ECONNRESET' });
  });

  it('works again on the next call after a death', async () => {
    server.answer = inTurn((request) => request.socket.destroy(), json(service));
    const client = clientOf(server.url);
    assert.equal((await client.getMeta({ etag: null })).kind, 'failed');
    assert.equal((await client.getMeta({ etag: null })).kind, 'meta');
  });

  it('stops when told to, before and during a call', async () => {
    const stop = new AbortController();
    server.answer = () => stop.abort();
    const client = clientOf(server.url);
    const cancelled = { kind: 'failed', failure: { kind: 'cancelled', call: '/v1' } };
    assert.deepEqual(await client.getMeta({ etag: null }, stop.signal), cancelled);
    assert.deepEqual(await client.getMeta({ etag: null }, stop.signal), cancelled);
    assert.equal(server.asked.length, 1);
  });
});

describe('the API client, when the service refuses', () => {
  it('reads Retry-After in seconds', async () => {
    const failure = await failureOf(status(429, { 'retry-after': '3' }));
    assert.deepEqual(failure, { kind: 'rate-limited', call: '/v1', retryAfterMs: 3000 });
  });

  it('reads Retry-After as a date', async () => {
    const failure = await failureOf(status(429, { 'retry-after': 'Sat, 22 Nov 2025 10:00:05 GMT' }));
    assert.deepEqual(failure, { kind: 'rate-limited', call: '/v1', retryAfterMs: 5000 });
  });

  it('reads code and retryAfter of a problem, the header first', async () => {
    const body = { type: 'about:blank', status: 503, code: 'upstream_unavailable', retryAfter: 9 };
    const expected = { kind: 'server-error', call: '/v1', status: 503, code: 'upstream_unavailable' };
    assert.deepEqual(await failureOf(problem(503, body)), { ...expected, retryAfterMs: 9000 });
    assert.deepEqual(await failureOf(problem(503, body, { 'retry-after': '2' })), { ...expected, retryAfterMs: 2000 });
  });

  it('copes with a problem body that is none', async () => {
    const expected = { kind: 'server-error', call: '/v1', status: 500, code: null, retryAfterMs: null };
    for (const body of ['{"code":', '[]', 'null', '{"code":7,"retryAfter":"soon"}', 'x'.repeat(50_000)]) {
      const failure = await failureOf((_request, response) => {
        response.writeHead(500, { 'content-type': 'application/problem+json' });
        response.end(body);
      });
      assert.deepEqual(failure, expected, body.slice(0, 40));
    }
  });

  it('tells a wrong key, a missing page and a bad request apart', async () => {
    assert.equal((await failureOf(status(401))).kind, 'unauthorised');
    assert.equal((await failureOf(status(403))).kind, 'unauthorised');
    assert.equal((await failureOf(status(404))).kind, 'not-found');
    const refused = await failureOf(problem(400, { code: 'bad_request' }));
    assert.deepEqual(refused, { kind: 'refused', call: '/v1', status: 400, code: 'bad_request' });
  });

  it('follows no redirect, so the key goes nowhere else', async () => {
    const elsewhere = await startAwkwardServer(json(service));
    for (const code of [301, 302, 303, 307, 308]) {
      const failure = await failureOf(status(code, { location: `${elsewhere.url}/v1?steal=1` }));
      assert.deepEqual(failure, { kind: 'redirected', call: '/v1', to: elsewhere.url });
    }
    await elsewhere.close();
    assert.deepEqual(elsewhere.asked, []);
  });

  it('takes a path that looks like another host as a path', async () => {
    const elsewhere = await startAwkwardServer(json(service));
    const client = clientOf(`${server.url}//${new URL(elsewhere.url).host}`);
    await client.getMeta({ etag: null });
    await elsewhere.close();
    assert.deepEqual([elsewhere.asked.length, server.asked.length], [0, 1]);
  });
});

describe('the API client, when the reply is not what it should be', () => {
  const raw =
    (body: string | Buffer, headers: Record<string, string> = { 'content-type': 'application/json' }): Answer =>
    (_request: IncomingMessage, response) => {
      response.writeHead(200, headers);
      response.end(body);
    };

  const BAD: readonly [string, Answer, string][] = [
    [
      'HTML with status 200',
      raw('<html>Please sign in</html>', { 'content-type': 'text/html; charset=utf-8' }),
      'content-type',
    ],
    ['a problem with status 200', raw('{}', { 'content-type': 'text/json-ish' }), 'content-type'],
    ['HTML that calls itself JSON', raw('<html></html>'), 'body'],
    ['truncated JSON', raw('{"name":"Careers","dataVersi'), 'body'],
    ['an empty body', raw(''), 'body'],
    ['bytes that are not UTF-8', raw(Buffer.from([0x22, 0xff, 0xfe, 0x22])), 'body'],
    ['broken gzip', raw('not gzip at all', { 'content-encoding': 'gzip' }), 'body'],
    ['truncated gzip', raw(gzipSync(JSON.stringify(service)).subarray(0, 40), { 'content-encoding': 'gzip' }), 'body'],
    ['a changed shape', json({ ...service, dataVersion: 7 }), 'service dataVersion'],
    ['no content', status(204), 'status'],
    ['a 304 that was not asked for', status(304), 'status'],
    ['bytes that are not HTTP', (request) => void request.socket.end('SSH-2.0-OpenSSH\r\n\r\n'), 'connection'],
  ];
  for (const [what, answer, where] of BAD) {
    it(`names ${what}`, async () => {
      const failure = await failureOf(answer);
      assert.equal(failure.kind, 'bad-reply', JSON.stringify(failure));
      assert.equal(failure.where, where);
    });
  }

  it('names collection, record and field of a changed record', async () => {
    server.answer = json({ ...roles, items: [{ id: 'r', title: 'Role', skills: 'many' }] });
    const result = await clientOf(server.url).getPage(firstRoles);
    assert.deepEqual(result, {
      kind: 'failed',
      failure: {
        kind: 'bad-reply',
        call: '/v1/roles?limit=500',
        where: 'roles "r" skills',
        reason: 'Invalid input: expected array, received string',
      },
    });
  });

  const MB = 1024 * 1024;
  it('hangs up on a 50 MB body sent in chunks, long before its end', async () => {
    let sentBytes = 0;
    const failure = await failureOf((_request, response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      const send = (): void => {
        while (sentBytes < 50 * MB && !response.destroyed) {
          sentBytes += MB;
          if (!response.write(Buffer.alloc(MB, 0x20))) return void response.once('drain', send);
        }
        response.end();
      };
      send();
    });
    assert.deepEqual(failure, { kind: 'too-large', call: '/v1', limitBytes: 20 * MB });
    assert.ok(sentBytes < 45 * MB, `${sentBytes} bytes were read`);
  });

  it('hangs up at once on a body that announces 50 MB, and on HTML', async () => {
    for (const head of [
      { 'content-type': 'application/json', 'content-length': 50 * MB },
      { 'content-type': 'text/html' },
    ]) {
      let hungUp: Promise<unknown> = Promise.reject(new Error('not asked'));
      hungUp.catch(() => {});
      const failure = await failureOf((request, response) => {
        hungUp = once(request.socket, 'close');
        response.writeHead(200, head);
        response.flushHeaders();
      });
      assert.equal(failure.kind, 'content-length' in head ? 'too-large' : 'bad-reply');
      await hungUp;
    }
  });

  it('hangs up on a small gzip that unpacks to 50 MB', async () => {
    const packed = gzipSync(Buffer.alloc(50 * MB, 0x20), { level: 1 });
    assert.equal((await failureOf(raw(packed, { 'content-encoding': 'gzip' }))).kind, 'too-large');
  });

  it('takes a body of just the size allowed', async () => {
    const body = JSON.stringify(service);
    server.answer = raw(body);
    assert.equal((await clientOf(server.url, { maxBytes: body.length }).getMeta({ etag: null })).kind, 'meta');
    assert.equal((await failureOf(raw(body), { maxBytes: body.length - 1 })).kind, 'too-large');
  });
});
