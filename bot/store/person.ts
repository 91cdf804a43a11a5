// Everything kept about one person, across tables: to show it, and to forget it.
import type { KeptAboutPerson } from '../conversation/profile.ts';
import type { Queryable, Store } from './database.ts';

/** Every table with a `person_id`; a test compares this with the database. */
export const PERSON_TABLES = [
  'profile',
  'memory',
  'conversation',
  'saved_place',
  'reminder',
  'reminder_person',
  'reminder_delivery',
  'reminder_invite',
  'share_view',
  'share',
  'share_presence',
] as const;

type PersonTable = (typeof PERSON_TABLES)[number];

/** Nothing is left about the person when this resolves, or all of it when it rejects. */
export async function forgetPerson(store: Store, personId: string): Promise<void> {
  await store.transaction(async (within) => {
    for (const table of PERSON_TABLES) await within.query(`delete from ${table} where ${isOf(table)}`, [personId]);
  });
}

/** The rows of every table, as JSON. */
export async function exportPerson(store: Queryable, personId: string): Promise<KeptAboutPerson> {
  const kept: Record<string, readonly unknown[]> = {};
  for (const table of PERSON_TABLES) {
    const { rows } = await store.query(`select to_jsonb(t) as kept from ${table} t where ${isOf(table)}`, [personId]);
    kept[table] = rows.map((row) => row['kept']);
  }
  return kept;
}

// Memory's person is the key up to its first "|"; the rest of the condition holds should an id ever contain one.
const isOf = (table: PersonTable): string =>
  table === 'memory'
    ? `person_id = split_part($1, '|', 1) and (key = $1 or starts_with(key, $1 || '|'))`
    : 'person_id = $1';
