// The two engines that every store test runs on: PostgreSQL inside the process, and a server when one can be reached.
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Client } from 'pg';
import type { Store } from '../../bot/store/database.ts';
import { openStore, type OpenStoreOptions } from '../../bot/store/open.ts';

export const silent = { info: () => {}, warn: () => {} };

/** An empty place for one database; `open` may be called again after a close, to start anew on the same data. */
export interface Place {
  readonly options: Pick<OpenStoreOptions, 'databaseUrl' | 'dataDir'>;
  open(more?: Partial<OpenStoreOptions>): Promise<Store>;
  remove(): Promise<void>;
}

export interface Engine {
  readonly name: string;
  /** Null: there is no such engine here. */
  readonly place: () => Promise<Place | null>;
}

export const engines: readonly Engine[] = [
  { name: 'embedded', place: embeddedPlace },
  { name: 'PostgreSQL', place: postgresqlPlace },
];

/** For `before`: a place, or the suite is skipped, saying so. In CI a missing server is a failure. */
export async function placeOrSkip(engine: Engine, suite: Mocha.Context): Promise<Place> {
  const place = await engine.place();
  if (place !== null) return place;
  if (process.env['CI'] === 'true') throw new Error('No PostgreSQL at DATABASE_URL_TEST: in CI these tests must run');
  console.log('      skipped: no PostgreSQL');
  return suite.skip();
}

export const newFolder = (): string => fs.mkdtempSync(path.join(os.tmpdir(), 'career-bot-store-'));

let madeOnce: string | null = null;

/** A folder with an empty database of this release in it. Making one takes seconds, so one is made and then copied. */
export async function folderWithDatabase(): Promise<string> {
  if (madeOnce === null) {
    const first = newFolder();
    process.once('exit', () => fs.rmSync(first, { recursive: true, force: true }));
    await (await openStore({ databaseUrl: null, dataDir: first, log: silent, now: () => new Date() })).close();
    madeOnce = first;
  }
  const folder = newFolder();
  fs.cpSync(madeOnce, folder, { recursive: true });
  return folder;
}

async function embeddedPlace(): Promise<Place> {
  const dataDir = await folderWithDatabase();
  return placeAt({ databaseUrl: null, dataDir }, async () => fs.rmSync(dataDir, { recursive: true, force: true }));
}

async function postgresqlPlace(): Promise<Place | null> {
  const server = process.env['DATABASE_URL_TEST'] ?? 'postgres://postgres@127.0.0.1:5432/test';
  const name = `career_bot_test_${randomUUID().replaceAll('-', '')}`;
  if (!(await onServer(server, `create database ${name}`))) return null;
  const url = new URL(server);
  url.pathname = `/${name}`;
  const options = { databaseUrl: url.href, dataDir: '' };
  return placeAt(options, async () => void (await onServer(server, `drop database ${name} with (force)`)));
}

/** False when there is no server. */
async function onServer(url: string, statement: string): Promise<boolean> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 2000 });
  try {
    await client.connect();
  } catch {
    return false;
  }
  try {
    await client.query(statement);
    return true;
  } finally {
    await client.end();
  }
}

function placeAt(options: Place['options'], remove: () => Promise<void>): Place {
  return {
    options,
    remove,
    open: (more = {}) => openStore({ ...options, log: silent, now: () => new Date(), ...more }),
  };
}

/** One suite on both engines, with one empty database of this release for the whole of it. */
export function onEachEngine(title: string, suite: (store: () => Store) => void): void {
  for (const engine of engines)
    describe(`${title}, ${engine.name}`, function () {
      this.timeout(60_000);
      let place: Place | undefined;
      let store: Store | undefined;
      before(async function () {
        place = await placeOrSkip(engine, this);
        store = await place.open();
      });
      after(async () => {
        await store?.close();
        await place?.remove();
      });
      suite(() => store ?? assert.fail('the database is not open'));
    });
}
