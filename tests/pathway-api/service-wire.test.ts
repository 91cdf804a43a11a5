import assert from 'node:assert/strict';
import { startPathwayApi, type RunningPathwayApi } from '../../bot/pathway-api/main.ts';
import { assertProblem, bodyOf, LOOPBACK } from './service-client.ts';
import { SMALL_FILES, withDataFolder } from './small-data-set.ts';

describe('the Pathway API service on the wire', function () {
  this.timeout(10_000);
  let api: RunningPathwayApi;
  let v1: string;
  before(async () => {
    api = await startPathwayApi(LOOPBACK);
    v1 = `${api.url}/v1`;
  });
  after(() => api.close());

  describe('caching', () => {
    it('gives a strong ETag and answers 304 without a body while nothing has changed', async () => {
      for (const path of ['', '/roles', '/roles?limit=3', '/roles/data-engineer', '/families/dat']) {
        const first = await fetch(v1 + path);
        const etag = first.headers.get('etag') ?? '';
        assert.match(etag, /^"[^"]+"$/);
        assert.match(first.headers.get('cache-control') ?? '', /^public, max-age=\d+$/);
        for (const tag of [etag, `W/${etag}`, `"other", ${etag}`]) {
          const again = await fetch(v1 + path, { headers: { 'If-None-Match': tag } });
          assert.deepEqual([again.status, again.headers.get('etag'), await again.text()], [304, etag, '']);
        }
        const changed = await fetch(v1 + path, { headers: { 'If-None-Match': '"old"' } });
        assert.equal(changed.status, 200);
      }
    });

    it('gives different ETags to different pages, filters and encodings', async () => {
      const urls = ['/roles?limit=3', '/roles?limit=4', '/roles?family=cod', '/skills?limit=3'];
      const tags = await Promise.all(urls.map(async (url) => (await fetch(v1 + url)).headers.get('etag')));
      const plain = await fetch(`${v1}/roles?limit=3`, { headers: { 'Accept-Encoding': 'identity' } });
      assert.equal(new Set([...tags, plain.headers.get('etag')]).size, 5);
    });

    it('gzips what is large for those who take it', async () => {
      const encodingOf = async (path: string, accepts: string) => {
        const response = await fetch(v1 + path, { headers: { 'Accept-Encoding': accepts } });
        return [response.headers.get('content-encoding'), (await bodyOf(response)).items?.length];
      };
      assert.deepEqual(await encodingOf('/roles?limit=500', 'gzip'), ['gzip', 145]);
      assert.deepEqual(await encodingOf('/roles?limit=500', 'identity'), [null, 145]);
      assert.deepEqual(await encodingOf('/roles?limit=500', 'gzip;q=0, br'), [null, 145]);
      assert.deepEqual(await encodingOf('/regions/none', 'gzip'), [null, undefined]);
    });

    it('answers HEAD as GET without the body', async () => {
      const head = await fetch(`${v1}/roles/cio`, { method: 'HEAD' });
      const get = await fetch(`${v1}/roles/cio`);
      assert.equal(await head.text(), '');
      assert.equal(head.headers.get('etag'), get.headers.get('etag'));
    });
  });

  describe('refusals', () => {
    for (const path of [
      '/roles/none-such',
      '/wizards',
      '/roles/a/b',
      '/roles/%2e%2e%2fskills',
      '/roles/__proto__',
      '/constructor',
    ])
      it(`says 404 for ${path}`, async () => assertProblem(await fetch(v1 + path), 404, 'not_found'));

    it('says 404 outside /v1', async () => assertProblem(await fetch(`${api.url}/healthz`), 404, 'not_found'));

    it('says 404 for a path that cannot be decoded', async () =>
      assertProblem(await fetch(`${v1}/roles/%E0%A4`), 404, 'not_found'));

    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE'])
      it(`says 405 for ${method}`, async () =>
        assertProblem(await fetch(`${v1}/roles`, { method }), 405, 'bad_request'));
  });
});

describe('the Pathway API service with a key', () => {
  let api: RunningPathwayApi;
  before(async () => {
    api = await withDataFolder({}, (dataFolder) => startPathwayApi({ ...LOOPBACK, dataFolder, apiKey: 'open-sesame' }));
  });
  after(() => api.close());
  const ask = (authorization?: string, path = '/v1/roles') =>
    fetch(api.url + path, { headers: authorization === undefined ? {} : { authorization } });

  for (const authorization of [
    undefined,
    'Bearer',
    'Bearer wrong',
    'Basic open-sesame',
    'open-sesame',
    'Bearer open-sesame2',
  ])
    it(`refuses ${authorization ?? 'no key'}`, async () => {
      const response = await ask(authorization);
      assert.equal(response.headers.get('www-authenticate'), 'Bearer');
      await assertProblem(response, 401, 'unauthorised');
      await assertProblem(await ask(authorization, '/nowhere'), 401, 'unauthorised');
    });

  it('answers those who have it, for their own cache only', async () => {
    const response = await ask('Bearer open-sesame');
    assert.equal(response.status, 200);
    assert.match(response.headers.get('cache-control') ?? '', /^private/);
  });

  it('gives a record whose id needs percent-encoding', async () => {
    const response = await ask('Bearer open-sesame', `/v1/roles/${encodeURIComponent('nurse/é')}`);
    assert.equal((await bodyOf(response)).title, 'Nurse');
  });
});

describe('starting the Pathway API', () => {
  it('fails with the problems when the data is broken', async () => {
    const changes = { 'skills.yaml': `${SMALL_FILES['skills.yaml']}- { id: sql, title: SQL }\n` };
    await assert.rejects(
      withDataFolder(changes, (dataFolder) => startPathwayApi({ ...LOOPBACK, dataFolder })),
      /skills\.yaml, sql, id: is used twice/,
    );
  });

  it('fails when the port is taken', async () => {
    const start = (port: number) =>
      withDataFolder({}, (dataFolder) => startPathwayApi({ ...LOOPBACK, port, dataFolder }));
    const first = await start(0);
    try {
      await assert.rejects(start(Number(new URL(first.url).port)), /EADDRINUSE/);
    } finally {
      await first.close();
    }
  });
});
