// A Store on a `pg.Pool`, whichever engine is behind it.
import type { Pool, PoolClient, QueryResult } from 'pg';
import type { Queryable, Result, Row, Store } from './database.ts';
import { storableText } from './storable.ts';

export interface PooledStoreOptions {
  readonly pool: Pool;
  readonly kind: Store['kind'];
  /** Runs once, after the pool has ended. */
  readonly afterClose: () => Promise<void>;
}

export function createPooledStore({ pool, kind, afterClose }: PooledStoreOptions): Store {
  let closed: Promise<void> | null = null;
  return {
    ...queryableOn(pool),
    kind,
    transaction: async (work) => {
      const client = await pool.connect();
      return transactionOn(client, work);
    },
    close: () => (closed ??= pool.end().then(afterClose)),
  };
}

async function transactionOn<T>(client: PoolClient, work: (within: Queryable) => Promise<T>): Promise<T> {
  let broken: Error | undefined;
  try {
    await client.query('begin');
    const result = await work(queryableOn(client));
    await client.query('commit');
    return result;
  } catch (error) {
    // A connection that cannot roll back is thrown away, so that nobody gets it in the middle of a transaction.
    await client.query('rollback').catch((cause: unknown) => {
      broken = new Error('rollback failed', { cause });
    });
    throw error;
  } finally {
    client.release(broken);
  }
}

function queryableOn(connection: Pool | PoolClient): Queryable {
  return {
    query: async (text, values) => {
      // Without parameters pg uses the simple protocol, which takes several statements.
      const result: QueryResult<Row> | QueryResult<Row>[] = await (values === undefined
        ? connection.query<Row>(text)
        : connection.query<Row>(text, values.map(storable)));
      return Array.isArray(result) ? together(result) : together([result]);
    },
  };
}

const storable = (value: unknown): unknown => (typeof value === 'string' ? storableText(value) : value);

const together = (results: readonly QueryResult<Row>[]): Result => ({
  rows: results.at(-1)?.rows ?? [],
  rowCount: results.at(-1)?.rowCount ?? 0,
});
