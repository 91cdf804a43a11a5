// Profiles in the database. A row of another version or shape is set aside: read as nothing, replaced by the next change.
import { z } from 'zod';
import { MOST_SKILLS, PROFILE_VERSION, changedProfile, type Profile, type Profiles } from '../conversation/profile.ts';
import type { Queryable, Row, Store } from './database.ts';
import { exportPerson, forgetPerson } from './person.ts';
import { storableJson } from './storable.ts';

const maybeId = z.string().min(1).max(200).nullable();

const profileShape: z.ZodType<Profile> = z.object({
  roleId: maybeId,
  bandId: maybeId,
  regionId: maybeId,
  place: maybeId,
  timeZone: maybeId,
  skills: z.array(z.object({ skillId: z.string().min(1).max(200), level: maybeId })).max(MOST_SKILLS),
  updatedAt: z.iso.datetime(),
});

export interface ProfileStoreOptions {
  readonly store: Store;
  readonly now: () => Date;
}

/** `change` rejects for text over 200 characters; cut it before. */
export function createProfileStore({ store, now }: ProfileStoreOptions): Profiles {
  return {
    read: async (personId) => {
      const { rows } = await store.query('select version, profile from profile where person_id = $1', [personId]);
      return readRow(rows[0]);
    },
    change: (personId, change) =>
      store.transaction(async (within) => {
        const before = await lockedRow(within, personId, now());
        const after = profileShape.parse(changedProfile(before, change, now()));
        await within.query(
          'update profile set version = $2, profile = $3::jsonb, updated_at = $4 where person_id = $1',
          [personId, PROFILE_VERSION, storableJson(after), after.updatedAt],
        );
        return after;
      }),
    erase: (personId) => forgetPerson(store, personId),
    export: (personId) => exportPerson(store, personId),
  };
}

/** The row, held until the transaction ends; made first when there is none, so that two first changes wait for each other. */
async function lockedRow(within: Queryable, personId: string, at: Date): Promise<Profile | null> {
  await within.query(
    `insert into profile (person_id, version, profile, updated_at) values ($1, $2, 'null', $3)
     on conflict (person_id) do nothing`,
    [personId, PROFILE_VERSION, at],
  );
  const { rows } = await within.query('select version, profile from profile where person_id = $1 for update', [
    personId,
  ]);
  return readRow(rows[0]);
}

const readRow = (row: Row | undefined): Profile | null =>
  row?.['version'] === PROFILE_VERSION ? (profileShape.safeParse(row['profile']).data ?? null) : null;
