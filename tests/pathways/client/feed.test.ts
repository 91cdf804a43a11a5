import assert from 'node:assert/strict';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApiClient, type ApiClient } from '../../../bot/pathways/client/api-client.ts';
import { createFeed, type Feed, type FeedOptions } from '../../../bot/pathways/client/feed.ts';
import type { PathwayData, Snapshot } from '../../../bot/pathways/pathway.ts';
import { RETRY_POLICY, withRetry } from '../../../bot/pathways/client/retry.ts';
import { createSnapshotFile } from '../../../bot/pathways/client/snapshot-file.ts';
import type { PathwaySource } from '../../../bot/pathways/client/source.ts';
import { inTurn, startAwkwardServer, status, type AwkwardServer } from '../../helpers/awkward-server.ts';
import { fakeSource } from '../../helpers/fake-source.ts';
import { generatedData } from '../../helpers/generated-data.ts';
import { rememberedLog, type RememberedLog } from '../../helpers/remembered-log.ts';
import { servedData } from '../../helpers/served-data.ts';

const data = generatedData({ roles: 25, transitions: 40, seed: 5 });
const newer: PathwayData = { ...data, dataVersion: 'newer', roles: data.roles.slice(0, 24) };
const CALLS_OF_ONE_REFRESH = 14;

interface Task {
  readonly task: () => void;
  readonly delayMs: number;
}

let folder: string;
let server: AwkwardServer;
let client: ApiClient;
let feeds: Feed[];
let log: RememberedLog;
let tasks: Set<Task>;
let now: Date;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'feed-'));
  server = await startAwkwardServer(servedData(data, { pageSize: 500 }));
  client = createApiClient({ url: server.url, key: 's3cret', now: () => now });
  feeds = [];
  log = rememberedLog();
  tasks = new Set();
  now = new Date('2025-11-22T10:00:00Z');
});

afterEach(async () => {
  for (const feed of feeds) await feed.stop();
  client.close();
  await server.close();
  await rm(folder, { recursive: true });
});

/** A feed over the loopback service, its timers in `tasks`, its disk in `folder`. */
function feedOf(change: Partial<FeedOptions> = {}): Feed {
  const feed = createFeed({
    source: client,
    snapshotFile: createSnapshotFile({ path: join(folder, 'pathways.json.gz'), sourceUrl: 'test' }),
    now: () => now,
    log,
    refreshSeconds: 300,
    schedule(task, delayMs) {
      const entry = { task, delayMs };
      tasks.add(entry);
      return () => tasks.delete(entry);
    },
    ...change,
  });
  feeds.push(feed);
  return feed;
}

/** The waits under way, in ms. */
const waits = (): number[] => [...tasks].map(({ delayMs }) => delayMs);

/** What a restart needs: a good copy on disk from an earlier run. */
async function savedCopy(): Promise<void> {
  const feed = feedOf();
  await feed.start();
  await feed.stop();
  tasks.clear();
  log.lines.length = 0;
}

describe('the feed at start', () => {
  it('gets everything from the service and saves it', async () => {
    const feed = feedOf();
    assert.equal(feed.current(), null);
    await feed.start();
    assert.deepEqual(feed.current(), { data, fetchedAt: now, stale: false });
    assert.deepEqual(await readdir(folder), ['pathways.json.gz']);
    assert.deepEqual(waits(), [300_000]);
  });

  it('resolves with nothing when there is neither service nor copy, and tries again soon', async () => {
    server.answer = status(503);
    const feed = feedOf();
    await feed.start();
    assert.equal(feed.current(), null);
    assert.deepEqual(waits(), [5_000]);
    assert.deepEqual(
      log.lines.map(({ level }) => level),
      ['warn'],
    );
  });

  it('answers from disk while the service is away, and says it is stale and how old', async () => {
    await savedCopy();
    const fetchedAt = now;
    now = new Date('2025-11-25T08:00:00Z');
    server.answer = status(503);
    const feed = feedOf();
    const seen: Snapshot[] = [];
    feed.onChange((snapshot) => seen.push(snapshot));
    await feed.start();
    assert.deepEqual(feed.current(), { data, fetchedAt, stale: true });
    assert.equal((await feed.refresh()).kind, 'failed');
    assert.deepEqual(feed.current(), { data, fetchedAt, stale: true });
    assert.equal(seen.length, 1);
  });

  it('does not wait for a slow service when there is a copy on disk', async () => {
    await savedCopy();
    server.answer = () => {};
    const feed = feedOf();
    await feed.start();
    assert.equal(feed.current()?.data.roles.length, 25);
  });

  it('replaces the copy from disk once the service answers', async () => {
    await savedCopy();
    server.answer = servedData(newer, { pageSize: 500 });
    const feed = feedOf();
    await feed.start();
    await feed.refresh();
    assert.deepEqual(feed.current(), { data: newer, fetchedAt: now, stale: false });
  });

  it('sets a corrupt copy aside, says so, and goes on without it', async () => {
    await writeFile(join(folder, 'pathways.json.gz'), 'junk');
    const feed = feedOf();
    await feed.start();
    assert.deepEqual(feed.current()?.data, data);
    assert.deepEqual((await readdir(folder)).toSorted(), ['pathways.json.gz', 'pathways.json.gz.bad']);
    assert.equal(log.lines[0]?.level, 'warn');
  });

  it('works on when the disk will not keep the copy, and says so', async () => {
    const feed = feedOf({
      snapshotFile: {
        read: () => Promise.resolve({ kind: 'unreadable', because: 'EACCES' }),
        write: () => Promise.resolve({ kind: 'failed', because: 'ENOSPC' }),
      },
    });
    await feed.start();
    assert.deepEqual(feed.current()?.data, data);
    assert.deepEqual(
      log.lines.map(({ level }) => level),
      ['warn', 'info', 'error'],
    );
  });
});

describe('a refresh of the feed', () => {
  it('is shared by all who ask at once', async () => {
    const feed = feedOf();
    const results = await Promise.all([feed.refresh(), feed.refresh(), feed.start(), feed.refresh()]);
    assert.equal(results[0], results[1]);
    assert.equal(server.asked.length, CALLS_OF_ONE_REFRESH);
    await feed.refresh();
    assert.equal(server.asked.length, 2 * CALLS_OF_ONE_REFRESH);
  });

  it('keeps the same data object when nothing has changed, and renews its age', async () => {
    const feed = feedOf();
    await feed.start();
    const before = feed.current();
    let changes = 0;
    feed.onChange(() => (changes += 1));
    now = new Date('2025-11-22T10:05:00Z');
    const result = await feed.refresh();
    assert.equal(result.kind, 'unchanged');
    assert.equal(feed.current()?.data, before?.data);
    assert.deepEqual(feed.current()?.fetchedAt, now);
    assert.equal(changes, 0);
    assert.ok(server.asked.slice(CALLS_OF_ONE_REFRESH).every(({ headers }) => headers['if-none-match'] !== undefined));
  });

  it('tells its listeners of new data until they unsubscribe', async () => {
    const feed = feedOf();
    const seen: string[] = [];
    const unsubscribe = feed.onChange(({ data: { dataVersion } }) => seen.push(dataVersion));
    await feed.start();
    server.answer = servedData(newer, { pageSize: 500 });
    await feed.refresh();
    unsubscribe();
    server.answer = servedData(data, { pageSize: 500 });
    await feed.refresh();
    assert.deepEqual(seen, [data.dataVersion, 'newer']);
  });

  it('that fails keeps the last good copy, marked stale until the next good one', async () => {
    const feed = feedOf();
    await feed.start();
    const fetchedAt = now;
    now = new Date('2025-11-22T10:05:00Z');
    server.answer = inTurn(status(500), servedData(data, { pageSize: 500 }));
    const result = await feed.refresh();
    assert.equal(result.kind === 'failed' && result.failure.kind, 'server-error');
    assert.deepEqual(feed.current(), { data, fetchedAt, stale: true });
    await feed.refresh();
    assert.deepEqual(feed.current(), { data, fetchedAt: now, stale: false });
  });

  it('never shows half a change: a page that breaks leaves all as it was', async () => {
    const feed = feedOf();
    await feed.start();
    const answer = servedData(newer, { pageSize: 10 });
    server.answer = (request, response) => {
      if (request.url?.includes('transitions') !== true) return answer(request, response);
      response.writeHead(200);
      response.end('{"items":[');
    };
    await feed.refresh();
    assert.deepEqual(feed.current()?.data, data);
  });

  it('comes back by itself, sooner after a failure and no sooner than it was asked to', async () => {
    const feed = feedOf();
    await feed.start();
    server.answer = status(429, { 'retry-after': '60' });
    await feed.refresh();
    assert.deepEqual(waits(), [60_000]);
    server.answer = servedData(newer, { pageSize: 500 });
    const [next] = tasks;
    tasks.clear();
    next?.task();
    await feed.refresh();
    assert.equal(feed.current()?.data.dataVersion, 'newer');
    assert.deepEqual(waits(), [300_000]);
  });

  it('is given up when it takes too long', async () => {
    const feed = feedOf({ refreshTimeoutMs: 1_234 });
    server.answer = () => {
      for (const { task, delayMs } of tasks) if (delayMs === 1_234) task();
    };
    const result = await feed.refresh();
    assert.deepEqual(result.kind === 'failed' && result.failure, {
      kind: 'timeout',
      call: 'all pages',
      waitedMs: 1_234,
    });
  });

  it('recovers with retries from 500, a lost connection and 429', async () => {
    const good = servedData(data, { pageSize: 500 });
    server.answer = inTurn(
      status(500),
      (request) => request.socket.destroy(),
      status(429, { 'retry-after': '1' }),
      good,
    );
    const slept: number[] = [];
    const source = withRetry(client, {
      policy: RETRY_POLICY,
      now: () => now,
      random: () => 0,
      sleep: (delayMs) => Promise.resolve(void slept.push(delayMs)),
    });
    const feed = feedOf({ source });
    await feed.start();
    assert.deepEqual(feed.current()?.data, data);
    assert.deepEqual(slept, [0, 0, 1_000]);
  });

  it('logs a collection that is not served once only', async () => {
    server.answer = servedData(data, { pageSize: 500, missing: ['guides', 'paySupplements'] });
    const feed = feedOf();
    await feed.start();
    assert.deepEqual(feed.current()?.data.guides, []);
    server.answer = servedData(newer, { pageSize: 500, missing: ['guides', 'paySupplements'] });
    await feed.refresh();
    const told = log.lines.filter(({ message }) => message.includes('Not served'));
    assert.deepEqual(
      told.map(({ fields }) => fields),
      [{ collections: ['paySupplements', 'guides'] }],
    );
  });

  it('never puts the key in the log', async () => {
    const feed = feedOf();
    for (const code of [401, 404, 500, 302]) {
      server.answer = status(code, { location: 'https://elsewhere.example/?k=s3cret' });
      await feed.refresh();
    }
    assert.equal(log.lines.length, 4);
    assert.ok(!JSON.stringify(log.lines).includes('s3cret'));
  });

  it('saves an unchanged copy again only now and then', async () => {
    let writes = 0;
    const feed = feedOf({
      snapshotFile: {
        read: () => Promise.resolve({ kind: 'none' }),
        write: () => {
          writes += 1;
          return Promise.resolve({ kind: 'written' });
        },
      },
    });
    await feed.start();
    for (const at of ['2025-11-22T10:05:00Z', '2025-11-22T10:59:00Z', '2025-11-22T11:00:00Z', '2025-11-22T11:05:00Z']) {
      now = new Date(at);
      await feed.refresh();
    }
    assert.equal(writes, 2);
  });
});

describe('the feed and bugs', () => {
  const broken: PathwaySource = {
    getMeta: () => Promise.reject(new TypeError('bug')),
    getPage: () => Promise.reject(new TypeError('bug')),
  };

  it('logs a bug in the background and comes back', async () => {
    const feed = feedOf({ source: broken });
    await feed.start();
    assert.deepEqual(
      log.lines.map(({ level }) => level),
      ['error'],
    );
    assert.deepEqual(waits(), [5_000]);
  });

  it('hands a bug to those who ask', async () => {
    await assert.rejects(feedOf({ source: broken }).refresh(), TypeError);
  });

  it('keeps and saves the copy when a listener breaks', async () => {
    const feed = feedOf({ source: fakeSource(data) });
    feed.onChange(() => {
      throw new TypeError('bug');
    });
    await feed.start();
    assert.deepEqual(feed.current()?.data, data);
    assert.deepEqual(await readdir(folder), ['pathways.json.gz']);
    assert.equal(log.lines.at(-1)?.level, 'error');
  });
});

describe('the feed at its end', () => {
  it('stops in the middle of a refresh, quietly', async () => {
    const feed = feedOf();
    const asked = new Promise<void>((resolve) => {
      server.answer = () => resolve();
    });
    const started = feed.start();
    await asked;
    await feed.stop();
    await started;
    assert.deepEqual(waits(), []);
    assert.deepEqual(log.lines, []);
  });

  it('asks nothing any more', async () => {
    const feed = feedOf();
    await feed.start();
    await feed.stop();
    assert.deepEqual(waits(), []);
    const asked = server.asked.length;
    const result = await feed.refresh();
    assert.equal(result.kind === 'failed' && result.failure.kind, 'cancelled');
    assert.equal(server.asked.length, asked);
    assert.equal(feed.current()?.stale, false);
  });
});
