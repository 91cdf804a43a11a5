// Opens the database and brings its tables up to date: PostgreSQL when there is an address, else embedded in a folder.
import { fileURLToPath } from 'node:url';
import { reasonOf, type Log, type Store } from './database.ts';
import { openEmbedded } from './embedded.ts';
import { migrate } from './migrate.ts';
import { openForMigrations, openPostgresql } from './postgresql.ts';
import { readMigrations, type Migration } from './read-migrations.ts';

export type { Queryable, Store } from './database.ts';
export { StoreError } from './database.ts';

/** Runs `task` every `ms` until the returned function is called. */
export type Every = (ms: number, task: () => void) => () => void;

export interface OpenStoreOptions {
  /** postgres://user:password@host:port/database; null for the embedded database. */
  readonly databaseUrl: string | null;
  /** Used only by the embedded database, which lives in `<dataDir>/database`. */
  readonly dataDir: string;
  readonly log: Log;
  readonly now: () => Date;
  /** By default a timer that does not keep the process alive. */
  readonly every?: Every;
  /** By default those of this release. */
  readonly migrations?: readonly Migration[];
}

const TEN_MINUTES_MS = 10 * 60 * 1000;

/** Rejects with a StoreError whose message tells an operator what to do. */
export async function openStore(options: OpenStoreOptions): Promise<Store> {
  const { databaseUrl, dataDir, log, every = everyInBackground } = options;
  if (databaseUrl !== null) {
    const migrating = await openForMigrations(databaseUrl, log);
    try {
      await migrated(migrating, options);
    } finally {
      await migrating.close();
    }
    return openPostgresql(databaseUrl, log);
  }
  const store = await openEmbedded(dataDir, log);
  try {
    await migrated(store, options);
  } catch (error) {
    await store.close();
    throw error;
  }
  return keptTidy(store, log, every);
}

const migrated = (store: Store, { migrations, now, log }: OpenStoreOptions): Promise<void> =>
  migrate({ store, migrations: migrations ?? readMigrations(ownMigrations()), now, log });

const ownMigrations = (): string => fileURLToPath(new URL('./migrations/', import.meta.url));

/** The embedded engine has no autovacuum: without this a queue of jobs grows for ever. */
function keptTidy(store: Store, log: Log, every: Every): Store {
  const stop = every(TEN_MINUTES_MS, () => {
    store.query('vacuum analyze').catch((error: unknown) => {
      log.warn({ because: reasonOf(error) }, 'the embedded database could not be tidied; next try in ten minutes');
    });
  });
  return {
    ...store,
    close: () => {
      stop();
      return store.close();
    },
  };
}

const everyInBackground: Every = (ms, task) => {
  const timer = setInterval(task, ms).unref();
  return () => clearInterval(timer);
};
