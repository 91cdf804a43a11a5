import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { createSnapshotFile } from '../../../bot/pathways/client/snapshot-file.ts';
import { generatedData } from '../../helpers/generated-data.ts';

const data = generatedData({ roles: 5, transitions: 8, seed: 3 });
const fetchedAt = new Date('2025-11-22T10:00:00Z');
const sourceUrl = 'http://localhost:3979/v1';

let folder: string;
let path: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'snapshot-'));
  path = join(folder, 'deep', 'pathways.json.gz');
});

afterEach(() => rm(folder, { recursive: true }));

const file = (url = sourceUrl) => createSnapshotFile({ path, sourceUrl: url });
const files = () => readdir(join(folder, 'deep'));

async function putFile(bytes: string | Uint8Array): Promise<void> {
  await mkdir(join(folder, 'deep'), { recursive: true });
  await writeFile(path, bytes);
}

/** The file with its content changed. */
async function tamper(change: (saved: Record<string, unknown>) => object): Promise<void> {
  await file().write(data, fetchedAt);
  const saved: unknown = JSON.parse(gunzipSync(await readFile(path)).toString());
  assert.ok(typeof saved === 'object' && saved !== null);
  await putFile(gzipSync(JSON.stringify(change({ ...saved }))));
}

describe('the snapshot on disk', () => {
  it('is none at first', async () => assert.deepEqual(await file().read(), { kind: 'none' }));

  it('gives back what was saved, from a folder it made', async () => {
    assert.deepEqual(await file().write(data, fetchedAt), { kind: 'written' });
    assert.deepEqual(await file().read(), { kind: 'found', sourceUrl, data, fetchedAt });
    assert.deepEqual(await files(), ['pathways.json.gz']);
  });

  it('is replaced whole by the next one', async () => {
    await file().write(data, fetchedAt);
    const later = new Date('2025-11-23T10:00:00Z');
    await file().write({ ...data, dataVersion: 'newer' }, later);
    const saved = await file().read();
    assert.deepEqual(saved.kind === 'found' && [saved.data.dataVersion, saved.fetchedAt], ['newer', later]);
  });

  it('can be read by its owner alone', async function () {
    if (process.platform === 'win32') {
      console.log('      Left out: Windows has no such file modes');
      this.skip();
    }
    await file().write(data, fetchedAt);
    assert.equal((await stat(path)).mode & 0o077, 0);
  });

  it('is not used for another service, and stays where it is', async () => {
    await file().write(data, fetchedAt);
    assert.deepEqual(await file('https://api.trust.example/v1').read(), { kind: 'other-source' });
    assert.deepEqual(await files(), ['pathways.json.gz']);
  });

  const BROKEN: readonly [string, () => Promise<void>, RegExp][] = [
    ['an empty file', () => putFile(''), /not whole/],
    ['a file that is not gzip', () => putFile('{}'), /not whole/],
    ['gzip of something else', () => putFile(gzipSync('<html>')), /not whole/],
    ['gzip of null', () => putFile(gzipSync('null')), /object/],
    [
      'a file cut short',
      async () => {
        await file().write(data, fetchedAt);
        await putFile((await readFile(path)).subarray(0, -20));
      },
      /not whole/,
    ],
    ['an unknown version', () => tamper((saved) => ({ ...saved, version: 2 })), /^version/],
    ['a date that is none', () => tamper((saved) => ({ ...saved, fetchedAt: 'yesterday' })), /^fetchedAt/],
    ['no data', () => tamper((saved) => ({ ...saved, data: null })), /^data/],
    [
      'a missing collection',
      () => tamper((saved) => ({ ...saved, data: { ...data, regions: undefined } })),
      /^regions/,
    ],
    [
      'a changed record',
      () => tamper((saved) => ({ ...saved, data: { ...data, skills: [{ id: 's' }] } })),
      /^skills "s" title/,
    ],
  ];
  for (const [what, make, because] of BROKEN) {
    it(`sets ${what} aside and says why`, async () => {
      await make();
      const saved = await file().read();
      assert.equal(saved.kind, 'set-aside');
      assert.match(saved.because, because);
      assert.equal(saved.as, `${path}.bad`);
      assert.deepEqual(await files(), ['pathways.json.gz.bad']);
      assert.deepEqual(await file().read(), { kind: 'none' });
    });
  }

  it('can be written after a bad one was set aside', async () => {
    await putFile('junk');
    await file().read();
    await file().write(data, fetchedAt);
    assert.equal((await file().read()).kind, 'found');
  });

  it('reports a disk that will not have it, and leaves nothing behind', async () => {
    await mkdir(path, { recursive: true });
    await writeFile(join(path, 'in the way'), '');
    assert.equal((await file().write(data, fetchedAt)).kind, 'failed');
    assert.deepEqual(await files(), ['pathways.json.gz']);
    assert.deepEqual(await file().read(), { kind: 'unreadable', because: 'EISDIR' });
  });

  it('reports a folder that cannot be made', async () => {
    await writeFile(join(folder, 'deep'), 'a file where the folder should be');
    const written = await file().write(data, fetchedAt);
    assert.equal(written.kind, 'failed');
  });
});
