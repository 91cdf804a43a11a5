// The door itself: what is let through by method, type, size and shape, and what every reply carries.
import assert from 'node:assert/strict';
import http from 'node:http';
import net from 'node:net';
import { gzipSync } from 'node:zlib';
import type { Next, Request, Response as RestifyResponse } from 'restify';
import { message } from './activities.ts';
import { startStage, type Stage } from './stage.ts';

describe('the door', () => {
  let stage: Stage;
  before(async () => {
    stage = await startStage({
      addRoutes: [
        (server) => {
          server.get('/breaks', async () => {
            throw new Error('secret detail');
          });
          server.get('/breaks/oddly', (_request: Request, _response: RestifyResponse, next: Next) => next('odd'));
        },
      ],
    });
  });
  after(() => stage.close());

  const send = (path: string, init: RequestInit = {}): Promise<Response> => fetch(`${stage.url}${path}`, init);
  const post = (body: RequestInit['body'], headers: Record<string, string>): Promise<Response> =>
    send('/api/messages', { method: 'POST', headers, body });
  const JSON_TYPE = { 'content-type': 'application/json' };

  it('takes an activity with a charset in its type', async () => {
    const body = JSON.stringify(message(stage.serviceUrl, 'hello'));
    assert.equal((await post(body, { 'content-type': 'application/json; charset=utf-8' })).status, 200);
  });

  const shapes: readonly (readonly [string, string, number])[] = [
    ['nothing', '', 400],
    ['half an object', '{"type":"message"', 400],
    ['text', '"message"', 400],
    ['a number', '1', 400],
    ['null', 'null', 400],
    ['a list', '[]', 400],
    ['an empty object', '{}', 400],
    ['a type that is no text', '{"type":{}}', 400],
    ['a message from nobody', '{"type":"message","conversation":{"id":"a"}}', 400],
    ['a message in no conversation', '{"type":"message","from":{"id":"a"}}', 400],
  ];
  for (const [name, body, status] of shapes) {
    it(`answers ${status} to ${name}`, async () => {
      const response = await post(body, JSON_TYPE);
      assert.equal(response.status, status);
      assert.equal(response.headers.get('content-type'), 'application/json; charset=utf-8');
      assert.deepEqual(Object.keys(JSON.parse(await response.text())), ['code', 'message']);
    });
  }

  const types = [
    'text/plain',
    'multipart/form-data; boundary=x',
    'application/x-www-form-urlencoded',
    'application/jsonx',
    '',
  ];
  for (const type of types) {
    it(`answers 415 to the type "${type}"`, async () => {
      const body = new Blob([JSON.stringify(message(stage.serviceUrl, 'hello'))]);
      const response = await post(body, type === '' ? {} : { 'content-type': type });
      assert.equal(response.status, 415);
    });
  }

  it('answers 415 to a compressed body, however small', async () => {
    const body = new Uint8Array(gzipSync(JSON.stringify(message(stage.serviceUrl, 'x'.repeat(1_000_000)))));
    assert.equal((await post(body, { ...JSON_TYPE, 'content-encoding': 'gzip' })).status, 415);
    assert.equal((await post('odd', { ...JSON_TYPE, 'content-encoding': 'gzip' })).status, 415);
  });

  it('takes 250 KB and answers 413 above 256 KB, whether the length is told or not', async () => {
    const big = (bytes: number): string =>
      JSON.stringify(message(stage.serviceUrl, 'hello', { value: 'x'.repeat(bytes) }));
    assert.equal((await post(big(250_000), JSON_TYPE)).status, 200);
    assert.equal((await post(big(262_144), JSON_TYPE)).status, 413);
    assert.equal(await postInChunks(stage.url, big(300_000)), 413);
  });

  for (const method of ['GET', 'PUT', 'DELETE', 'PATCH', 'HEAD', 'OPTIONS']) {
    it(`answers 405 to ${method}`, async () => {
      const response = await send('/api/messages', { method });
      assert.equal(response.status, 405);
      assert.equal(response.headers.get('allow'), 'POST');
    });
  }

  it('answers 404 to other paths and 4xx to broken ones', async () => {
    assert.equal((await send('/nothing')).status, 404);
    assert.match(await raw(stage.url, 'GET /%E0%A4%A HTTP/1.1'), /^HTTP\/1\.1 4\d\d/);
    assert.match(await raw(stage.url, 'GET /api/messages/%00 HTTP/1.1'), /^HTTP\/1\.1 4\d\d/);
    assert.match(await raw(stage.url, 'NONSENSE'), /^HTTP\/1\.1 400/);
  });

  it('says nothing of a route that breaks, and logs it', async () => {
    for (const path of ['/breaks', '/breaks/oddly']) {
      const before = stage.logged.length;
      const response = await send(path);
      assert.equal(response.status, 500);
      assert.deepEqual(await response.json(), { code: 'Internal', message: 'Something went wrong' });
      assert.equal(stage.logged.length, before + 1);
    }
  });

  it('does not tell what it is made of, and sets safe headers', async () => {
    const { headers } = await send('/healthz');
    assert.equal(headers.get('x-powered-by'), null);
    assert.equal(headers.get('server'), null);
    assert.equal(headers.get('x-content-type-options'), 'nosniff');
    assert.equal(headers.get('referrer-policy'), 'no-referrer');
    assert.equal(headers.get('content-security-policy'), "default-src 'none'; frame-ancestors 'none'");
    assert.equal(headers.get('strict-transport-security'), null);
  });

  it('refuses a request that names another host: a page on the web that points its name here', async () => {
    assert.match(await raw(stage.url, 'GET /healthz HTTP/1.1', 'evil.example.org'), /^HTTP\/1\.1 403/);
    assert.match(await raw(stage.url, 'GET /healthz HTTP/1.1', 'localhost'), /^HTTP\/1\.1 200/);
  });

  it('goes on after a caller that leaves half-way', async () => {
    await new Promise<void>((resolve) => {
      const socket = net.connect(Number(new URL(stage.url).port), '127.0.0.1', () => {
        socket.write(
          'POST /api/messages HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ncontent-length: 500\r\n\r\n{"type"',
        );
        socket.destroy();
        resolve();
      });
    });
    assert.equal((await stage.post(message(stage.serviceUrl, 'still there'))).status, 200);
  });
});

function postInChunks(url: string, body: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const options = { method: 'POST', headers: { 'content-type': 'application/json' } };
    const request = http.request(`${url}/api/messages`, options, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    request.on('error', reject);
    for (let at = 0; at < body.length; at += 50_000) request.write(body.slice(at, at + 50_000));
    request.end();
  });
}

/** Sends a request line as it stands and gives the reply as it stands. */
function raw(url: string, line: string, host = 'localhost'): Promise<string> {
  return new Promise((resolve, reject) => {
    let reply = '';
    const socket = net.connect(Number(new URL(url).port), '127.0.0.1', () => {
      socket.write(`${line}\r\nhost: ${host}\r\nconnection: close\r\n\r\n`);
    });
    socket.setEncoding('utf8');
    socket.on('data', (chunk: string) => (reply += chunk));
    socket.on('end', () => resolve(reply));
    socket.on('error', reject);
  });
}
