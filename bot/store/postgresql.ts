// PostgreSQL over the network, shared by any number of bots.
import { Pool } from 'pg';
import { StoreError, reasonOf, type Log, type Store } from './database.ts';
import { createPooledStore } from './pooled-store.ts';

const WAIT_FOR_CONNECTION_MS = 10_000;
/** Longer than any query of ours takes; a person has stopped waiting by then. */
const LONGEST_QUERY_MS = 30_000;
const CONNECTIONS = 10;

/** Connections whose queries give up after 30 seconds. Rejects with a StoreError when the server does not answer. */
export async function openPostgresql(databaseUrl: string, log: Log): Promise<Store> {
  return connect(databaseUrl, { max: CONNECTIONS, query_timeout: LONGEST_QUERY_MS }, log);
}

/** One connection whose queries may take as long as they need: for migrations. */
export async function openForMigrations(databaseUrl: string, log: Log): Promise<Store> {
  return connect(databaseUrl, { max: 1 }, log);
}

async function connect(url: string, limits: { max: number; query_timeout?: number }, log: Log): Promise<Store> {
  const store = createPooledStore({ pool: poolOf(url, limits, log), kind: 'postgresql', afterClose: async () => {} });
  try {
    await store.query('select 1');
    return store;
  } catch (error) {
    await store.close();
    throw notReached(error);
  }
}

function poolOf(url: string, limits: { max: number; query_timeout?: number }, log: Log): Pool {
  let pool: Pool;
  try {
    pool = new Pool({
      ...limits,
      connectionString: url,
      connectionTimeoutMillis: WAIT_FOR_CONNECTION_MS,
      keepAlive: true,
      application_name: 'career-bot',
    });
  } catch (error) {
    throw notReached(error);
  }
  // A connection that the server cuts is replaced when next needed. Unheard, either event would end the process: the
  // pool's is about idle connections, the client's about those in use.
  const lost = (error: Error): void => log.warn({ because: reasonOf(error) }, 'a connection to the database was lost');
  pool.on('error', lost);
  pool.on('connect', (client) => client.on('error', lost));
  return pool;
}

// Never the address itself: it holds the password.
const notReached = (cause: unknown): StoreError =>
  new StoreError(
    `The PostgreSQL server of DATABASE_URL cannot be used (${reasonOf(cause)}). Check that it runs, and the host, port, user, password and database of DATABASE_URL; without DATABASE_URL the bot keeps its data in DATA_DIR.`,
    cause,
  );
