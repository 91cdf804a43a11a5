import assert from 'node:assert/strict';
import type { PathwayFailure } from '../../../bot/pathways/client/failure.ts';
import type { PathwayData } from '../../../bot/pathways/pathway.ts';
import { readWholeCopy, type HeldCopy } from '../../../bot/pathways/client/whole-copy.ts';
import type { PathwaySource } from '../../../bot/pathways/client/source.ts';
import { COLLECTIONS } from '../../../bot/pathways/client/whole-data.ts';
import { fakeSource, type FakeSource } from '../../helpers/fake-source.ts';
import { generatedData } from '../../helpers/generated-data.ts';

const data = generatedData({ roles: 25, transitions: 40, seed: 5 });
const newer: PathwayData = { ...data, dataVersion: 'newer', roles: data.roles.slice(0, 24) };
const away: PathwayFailure = { kind: 'unreachable', call: 'test', reason: 'ECONNRESET' };
const gone: PathwayFailure = { kind: 'not-found', call: 'test' };
const { signal } = new AbortController();

async function copyOf(source: FakeSource, held: HeldCopy | null = null): Promise<HeldCopy> {
  const result = await readWholeCopy(source, held, signal);
  assert.equal(result.kind, 'copied', JSON.stringify(result).slice(0, 300));
  return result.copy;
}

async function failureOf(source: FakeSource, held: HeldCopy | null = null): Promise<PathwayFailure> {
  const result = await readWholeCopy(source, held, signal);
  assert.equal(result.kind, 'failed');
  return result.failure;
}

describe('a whole copy', () => {
  it('holds every record of every page in order', async () => {
    for (const pageSize of [1, 7, 20, 1000]) {
      assert.deepEqual((await copyOf(fakeSource(data, pageSize))).data, data);
    }
  });

  it('asks for each page once', async () => {
    const source = fakeSource(data, 20);
    await copyOf(source);
    assert.equal(new Set(source.calls).size, source.calls.length);
    assert.equal(source.calls.filter((call) => call.startsWith('roles')).length, 2);
  });

  it('asks with ETags the second time and hands back the very same copy', async () => {
    const source = fakeSource(data, 20);
    const held = await copyOf(source);
    source.calls.length = 0;
    const again = await readWholeCopy(source, held, signal);
    assert.equal(again.kind, 'unchanged');
    assert.equal(again.copy, held);
    assert.ok(source.calls.every((call) => call.endsWith(`if ${data.dataVersion}`)));
  });

  it('takes new pages and keeps the others', async () => {
    const source = fakeSource(data, 20);
    const held = await copyOf(source);
    source.data = { ...data, dataVersion: 'newer', families: data.families.slice(1) };
    const page = source.getPage.bind(source);
    // A service whose ETags follow the content: only the families differ.
    source.getPage = async (request, abort) =>
      request.collection === 'families' ? page(request, abort) : { kind: 'not-modified' };
    const copy = await copyOf(source, held);
    assert.deepEqual(copy.data, source.data);
    assert.equal(copy.data.roles[0], held.data.roles[0]);
  });

  it('starts again once when the data changes between pages, and mixes nothing', async () => {
    const source = fakeSource(data, 10);
    source.before = (call) => {
      if (call === 'roles 10') source.data = newer;
      return null;
    };
    assert.deepEqual((await copyOf(source)).data, newer);
  });

  it('starts again when two copies of the service answer from different versions', async () => {
    const source = fakeSource(data, 10);
    const page = source.getPage.bind(source);
    let strays = 1;
    source.getPage = async (request, abort) => {
      if (request.cursor !== '10' || strays-- <= 0) return page(request, abort);
      source.data = newer;
      const stray = await page(request, abort);
      source.data = data;
      return stray;
    };
    assert.deepEqual((await copyOf(source)).data, data);
    assert.equal(source.calls.filter((call) => call === 'roles').length, 2);
  });

  it('starts again when what was read first changes while the rest is "not modified"', async () => {
    const source = fakeSource(data);
    const held = await copyOf(source);
    const page = source.getPage.bind(source);
    source.getPage = async (request, abort) => {
      const changed = source.data !== data && request.collection === 'transitions';
      if (request.collection === 'guides') source.data = { ...data, dataVersion: 'newer', transitions: [] };
      return changed ? page(request, abort) : { kind: 'not-modified' };
    };
    const copy = await copyOf(source, held);
    assert.deepEqual([copy.data.dataVersion, copy.data.transitions], ['newer', []]);
  });

  it('starts again when the service no longer knows a cursor', async () => {
    const source = fakeSource(data, 10);
    const refused: PathwayFailure = { kind: 'refused', call: 'test', status: 400, code: 'bad_request' };
    let refusals = 1;
    source.before = (call) => (call === 'roles 10' && refusals-- > 0 ? refused : null);
    assert.deepEqual((await copyOf(source)).data, data);
    refusals = 2;
    assert.deepEqual(await failureOf(source), refused);
  });

  it('gives up when the data changes twice', async () => {
    const source = fakeSource(data, 10);
    let changes = 0;
    source.before = (call) => {
      if (call === 'transitions 10') source.data = { ...data, dataVersion: `change ${++changes}` };
      return null;
    };
    assert.equal((await failureOf(source)).kind, 'kept-changing');
    assert.equal(changes, 2);
  });

  it('fails whole when one page fails, and stops asking', async () => {
    const source = fakeSource(data, 1);
    source.before = (call) => (call === 'roles 3' ? away : null);
    assert.deepEqual(await failureOf(source), away);
    assert.ok(source.calls.length < 30, `${source.calls.length} calls`);
  });

  it('fails when the service cannot be described, at the start or at the end', async () => {
    for (const failing of [1, 2]) {
      const source = fakeSource(data);
      let described = 0;
      source.before = (call) => (call.startsWith('meta') && ++described === failing ? away : null);
      assert.deepEqual(await failureOf(source), away);
    }
  });

  it('takes collections the service does not serve as empty, and names them', async () => {
    const source = fakeSource(data);
    source.before = (call) => (/^(guides|skills)/.test(call) ? gone : null);
    const held = await copyOf(source);
    assert.deepEqual(held.data, { ...data, guides: [], skills: [] });
    assert.deepEqual([...held.missing].toSorted(), ['guides', 'skills']);
    assert.equal((await readWholeCopy(source, held, signal)).kind, 'unchanged');
    source.before = () => null;
    assert.deepEqual((await copyOf(source, held)).data.skills, data.skills);
  });

  it('notices a collection that is served no more', async () => {
    const source = fakeSource(data);
    const held = await copyOf(source);
    source.before = (call) => (call.startsWith('skills') ? gone : null);
    assert.deepEqual((await copyOf(source, held)).data.skills, []);
  });

  it('cannot do without roles and transitions', async () => {
    for (const required of ['roles', 'transitions']) {
      const source = fakeSource(data);
      source.before = (call) => (call === required ? gone : null);
      assert.deepEqual(await failureOf(source), gone);
    }
  });

  it('takes a service without any role as broken', async () => {
    const failure = await failureOf(fakeSource({ ...data, roles: [] }));
    assert.equal(failure.kind === 'bad-reply' && failure.reason, 'no roles at all');
  });

  it('stops at pages that never end', async () => {
    const source = fakeSource(data);
    const page = source.getPage.bind(source);
    source.getPage = async (request, abort) => {
      const result = await page(request, abort);
      return result.kind === 'page' ? { kind: 'page', page: { ...result.page, nextCursor: '0' } } : result;
    };
    const failure = await failureOf(source);
    assert.equal(failure.kind === 'bad-reply' && failure.where, 'nextCursor');
    assert.ok(source.calls.length < 20, `${source.calls.length} calls`);
  });

  it('does not take "not modified" for a page it does not hold', async () => {
    const source = fakeSource(data);
    source.getPage = () => Promise.resolve({ kind: 'not-modified' });
    assert.equal((await failureOf(source)).kind, 'bad-reply');
    source.getMeta = () => Promise.resolve({ kind: 'not-modified' });
    assert.equal((await failureOf(source)).kind, 'bad-reply');
  });

  it('hands over nothing when stopped half-way, even by a source that does not listen', async () => {
    for (const listens of [true, false]) {
      const stop = new AbortController();
      const source = fakeSource(data, 10);
      source.before = (call) => {
        if (call === 'roles 10') stop.abort();
        return null;
      };
      const deaf: PathwaySource = {
        getMeta: (request) => source.getMeta(request),
        getPage: (request) => source.getPage(request),
      };
      const result = await readWholeCopy(listens ? source : deaf, null, stop.signal);
      assert.equal(result.kind === 'failed' && result.failure.kind, 'cancelled');
    }
  });

  it('asks no more once a bug has broken it', async () => {
    const source = fakeSource(data, 1);
    source.before = (call) => {
      if (call === 'roles 3') throw new TypeError('bug');
      return null;
    };
    await assert.rejects(readWholeCopy(source, null, signal), TypeError);
    const asked = source.calls.length;
    await new Promise((resolve) => setImmediate(resolve));
    assert.ok(source.calls.length <= asked + 2);
  });

  it('covers every collection', () => {
    assert.equal(COLLECTIONS.length, Object.keys(data).length - 2);
  });
});
