// PostgreSQL inside this process (PGlite), on a folder: locked, synced to disk, and vacuumed, none of which it does itself.
// It runs on the bot's own thread: good for a pilot, not for a service (see README, DATABASE_URL).
import fs from 'node:fs';
import path from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { createPgConfig } from '@electric-sql/pglite/node-postgres';
import { Pool } from 'pg';
import { StoreError, reasonOf, type Log, type Store } from './database.ts';
import { lockFolder } from './lock.ts';
import { createPooledStore } from './pooled-store.ts';
import { syncFolder, syncPath } from './sync-folder.ts';
import { SyncedNodeFS } from './synced-node-fs.ts';

const FOLDER = 'database';
/** Written into the folder once it is whole on disk. Without it nothing was ever acknowledged from there. */
const WHOLE = 'made-whole';
const DURABLE = ['-c', 'fsync=on', '-c', 'wal_sync_method=fsync'];
const WAIT_FOR_CONNECTION_MS = 10_000;

/** Opens, and on the first start makes, `<dataDir>/database`. Rejects with a StoreError. */
export async function openEmbedded(dataDir: string, log: Log): Promise<Store> {
  const folder = path.join(madeFolder(dataDir), FOLDER);
  const lock = await lockFolder(folder);
  try {
    const engine = await start(folder, log);
    const limits = { idleTimeoutMillis: 0, connectionTimeoutMillis: WAIT_FOR_CONNECTION_MS };
    const pool = new Pool(Object.assign(createPgConfig(engine), limits));
    return createPooledStore({
      pool,
      kind: 'embedded',
      afterClose: async () => {
        await engine.close();
        await lock.release();
      },
    });
  } catch (error) {
    await lock.release();
    throw error;
  }
}

/** The real path: by two names of one folder, two processes would not see each other's lock. */
function madeFolder(dataDir: string): string {
  try {
    fs.mkdirSync(dataDir, { recursive: true });
    return fs.realpathSync(dataDir);
  } catch (error) {
    throw new StoreError(
      `DATA_DIR cannot be made (${reasonOf(error)}). Set it to a folder that this process may write to, or set DATABASE_URL to a PostgreSQL server.`,
      error,
    );
  }
}

async function start(folder: string, log: Log): Promise<PGlite> {
  setHalfMadeAside(folder, log);
  // Left behind by a process that was killed; the lock has just shown that nobody has the folder.
  fs.rmSync(path.join(folder, 'postmaster.pid'), { force: true });
  const isNew = !fs.existsSync(folder);
  try {
    const engine = await PGlite.create({
      fs: new SyncedNodeFS(folder),
      startParams: [...PGlite.defaultStartParams, ...DURABLE],
    });
    if (isNew) await makeWhole(folder, engine);
    return engine;
  } catch (error) {
    throw new StoreError(
      `The embedded database in ${folder} does not open (${reasonOf(error)}). Put back a copy of that folder, or move it away to start empty, or set DATABASE_URL to a PostgreSQL server.`,
      error,
    );
  }
}

/** A first start that was cut short left a folder that may be in pieces. Nothing was promised from it, so it makes way. */
function setHalfMadeAside(folder: string, log: Log): void {
  if (!fs.existsSync(folder) || fs.existsSync(path.join(folder, WHOLE))) return;
  const aside = `${folder}.unfinished`;
  fs.rmSync(aside, { recursive: true, force: true });
  fs.renameSync(folder, aside);
  log.warn({ folder, aside }, 'the embedded database was never finished being made: set aside, and made anew');
}

async function makeWhole(folder: string, engine: PGlite): Promise<void> {
  await engine.query('checkpoint');
  await syncFolder(folder);
  fs.writeFileSync(path.join(folder, WHOLE), 'The database is complete on disk.\n');
  syncPath(path.join(folder, WHOLE));
  syncPath(folder);
  syncPath(path.dirname(folder));
}
