// Brings the tables up to this release, forward only. Each migration has its own transaction, which also holds the lock:
// of several bots that start at once one does the work, the others wait and then find it done.
import { z } from 'zod';
import { StoreError, type Log, type Queryable, type Store } from './database.ts';
import type { Migration } from './read-migrations.ts';

/** Any number, as long as every release takes the same. */
const LOCK = 7_426_331;

const BEFORE = `
  select pg_advisory_xact_lock(${LOCK});
  create table if not exists bot_migration (
    number integer primary key,
    name text not null,
    checksum text not null,
    applied_at timestamptz not null
  )`;

const appliedRow = z.object({ number: z.number(), name: z.string(), checksum: z.string() });
type Applied = z.infer<typeof appliedRow>;

export interface MigrateOptions {
  readonly store: Store;
  readonly migrations: readonly Migration[];
  readonly now: () => Date;
  readonly log: Log;
}

/** Rejects with a StoreError when the database is of a newer release, or a file differs from the one that was applied. */
export async function migrate({ store, migrations, now, log }: MigrateOptions): Promise<void> {
  for (;;) {
    const done = await store.transaction((within) => applyNext(within, migrations, now()));
    if (done === null) return;
    log.info({ migration: done.name }, 'database migrated');
  }
}

async function applyNext(within: Queryable, migrations: readonly Migration[], at: Date): Promise<Migration | null> {
  await within.query(BEFORE);
  const { rows } = await within.query('select number, name, checksum from bot_migration order by number');
  const applied = z.array(appliedRow).parse(rows);
  refuseUnknown(applied, migrations);
  const next = migrations[applied.length];
  if (next === undefined) return null;
  await within.query(next.sql);
  await within.query('insert into bot_migration (number, name, checksum, applied_at) values ($1, $2, $3, $4)', [
    next.number,
    next.name,
    next.checksum,
    at,
  ]);
  return next;
}

function refuseUnknown(applied: readonly Applied[], migrations: readonly Migration[]): void {
  for (const [at, row] of applied.entries()) {
    const ours = migrations[at];
    if (ours === undefined)
      throw new StoreError(
        `The database was made by a newer release: it has migration ${row.name}, which this one does not know. Start that release again, or put back a copy of the database from before it.`,
      );
    if (row.number !== ours.number || row.checksum !== ours.checksum)
      throw new StoreError(
        `Migration ${ours.name} is not the one that this database was made with (${row.name}). Put the released file back; a change to the tables is a new file.`,
      );
  }
}
