// Saved places in the database: a row for each place a person keeps on their plan.
import { MOST_SAVED, type SavedPlaces } from '../conversation/saved-places.ts';
import type { Store } from './database.ts';

export interface SavedPlaceStoreOptions {
  readonly store: Store;
  readonly now: () => Date;
}

export function createSavedPlaceStore({ store, now }: SavedPlaceStoreOptions): SavedPlaces {
  return {
    of: async (personId) => {
      const { rows } = await store.query(
        `select place from saved_place where person_id = $1 order by saved_at desc, place limit ${MOST_SAVED}`,
        [personId],
      );
      return rows.map((row) => String(row['place']));
    },
    keep: async (personId, place) => {
      // Two at once at the limit may both be kept: one place too many does no harm.
      const { rowCount } = await store.query(
        `insert into saved_place (person_id, place, saved_at)
         select $1, $2, $3 where (select count(*) from saved_place where person_id = $1 and place <> $2) < ${MOST_SAVED}
         on conflict (person_id, place) do update set saved_at = excluded.saved_at`,
        [personId, place, now()],
      );
      return rowCount === 1 ? 'kept' : 'full';
    },
    drop: async (personId, place) => {
      await store.query('delete from saved_place where person_id = $1 and place = $2', [personId, place]);
    },
  };
}
