// Where the bot was seen, and who was seen there by it: ids, and the names that Teams gives to places.
import { z } from 'zod';
import { UNHURRIED, type Queryable, type Row } from './database.ts';
import type { PlaceChange, Presence, SharePlace } from './sharing.ts';

/** More places than anyone picks from. */
const MOST_PLACES = 200;

export type KnownPlace = Omit<SharePlace, 'people'>;

export interface Places {
  /** Writes nothing when nothing has changed since yesterday. */
  seen(presence: Presence, at: Date): Promise<void>;
  changed(change: PlaceChange, at: Date): Promise<void>;
  named(placeId: string, title: string | null, teamTitle: string | null): Promise<void>;
  /** Where this person was seen and the bot still is, the latest first. */
  ofPerson(personId: string): Promise<readonly KnownPlace[]>;
  /** One of them; null when it is none of theirs. */
  find(placeId: string, personId: string): Promise<KnownPlace | null>;
  /** How to write to a place; null when the bot is not there. */
  address(placeId: string): Promise<{ readonly serviceUrl: string; readonly teamId: string | null } | null>;
  /** Teams' ids of people seen there, at most so many, longest known first. */
  userIds(placeId: string, most: number): Promise<readonly string[]>;
  userIdOf(placeId: string, personId: string): Promise<string | null>;
}

const placeRow = z.object({
  place_id: z.string(),
  scope: z.enum(['group', 'channel']),
  tenant_id: z.string().nullable(),
  service_url: z.string(),
  team_id: z.string().nullable(),
  title: z.string().nullable(),
  team_title: z.string().nullable(),
  user_id: z.string(),
});

const addressRow = z.object({ service_url: z.string(), team_id: z.string().nullable() });

function knownPlace(row: Row): KnownPlace {
  const read = placeRow.parse(row);
  return {
    id: read.place_id,
    scope: read.scope,
    tenantId: read.tenant_id,
    serviceUrl: read.service_url,
    teamId: read.team_id,
    title: read.title,
    teamTitle: read.team_title,
    userId: read.user_id,
  };
}

const OF_PERSON = `
  select p.*, w.user_id from share_presence w join share_place p using (place_id)
  where w.person_id = $1 and p.removed_at is null`;

export function createPlaceStore(database: Queryable): Places {
  return {
    seen: (presence, at) => noteSeen(database, presence, at),
    changed: (change, at) => takeIn(database, change, at),
    named: async (placeId, title, teamTitle) => {
      await database.query(
        'update share_place set title = coalesce($2, title), team_title = coalesce($3, team_title) where place_id = $1',
        [placeId, title, teamTitle],
      );
    },
    ofPerson: async (personId) => {
      const { rows } = await database.query(`${OF_PERSON} order by w.seen_at desc, place_id limit ${MOST_PLACES}`, [
        personId,
      ]);
      return rows.map(knownPlace);
    },
    find: async (placeId, personId) => {
      const { rows } = await database.query(`${OF_PERSON} and place_id = $2`, [personId, placeId]);
      return rows[0] === undefined ? null : knownPlace(rows[0]);
    },
    address: async (placeId) => {
      const { rows } = await database.query(
        'select service_url, team_id from share_place where place_id = $1 and removed_at is null',
        [placeId],
      );
      const read = addressRow.safeParse(rows[0]).data;
      return read === undefined ? null : { serviceUrl: read.service_url, teamId: read.team_id };
    },
    userIds: async (placeId, most) => {
      const { rows } = await database.query(
        'select user_id from share_presence where place_id = $1 order by user_id limit $2',
        [placeId, most],
      );
      return rows.map((row) => String(row['user_id']));
    },
    userIdOf: async (placeId, personId) => {
      const { rows } = await database.query(
        'select user_id from share_presence where place_id = $1 and person_id = $2',
        [placeId, personId],
      );
      return rows[0] === undefined ? null : String(rows[0]['user_id']);
    },
  };
}

/** In one statement: many are seen at once when a card is shared. Where the bot is in one channel it is in all of the team's. */
const SEEN = `
  with ${UNHURRIED}, place as (
    insert into share_place as was (place_id, scope, tenant_id, service_url, team_id, title, team_title, seen_at)
    values ($1, $2, $3, $4, $5, $6, $7, $8)
    on conflict (place_id) do update set
      service_url = excluded.service_url,
      team_id = coalesce(excluded.team_id, was.team_id),
      title = coalesce(excluded.title, was.title),
      team_title = coalesce(excluded.team_title, was.team_title),
      seen_at = excluded.seen_at,
      removed_at = null
    where was.seen_at < excluded.seen_at - interval '1 day' or was.removed_at < excluded.seen_at
      or (was.service_url, was.team_id, was.title, was.team_title) is distinct from
         (excluded.service_url, coalesce(excluded.team_id, was.team_id), coalesce(excluded.title, was.title),
          coalesce(excluded.team_title, was.team_title))
  ), team as (
    update share_place set removed_at = null
    where team_id = $5::text and place_id <> $1 and removed_at < $8::timestamptz
  )
  insert into share_presence as was (place_id, person_id, user_id, seen_at)
  select $1, $9, $10, $8::timestamptz from unhurried where $9::text is not null
  on conflict (place_id, person_id) do update set user_id = excluded.user_id, seen_at = excluded.seen_at
  where was.user_id <> excluded.user_id or was.seen_at < excluded.seen_at - interval '1 day'`;

async function noteSeen(database: Queryable, presence: Presence, at: Date): Promise<void> {
  const { placeId, scope, tenantId, serviceUrl, teamId, title, teamTitle, person } = presence;
  const who = [person?.personId ?? null, person?.userId ?? null];
  await database.query(SEEN, [placeId, scope, tenantId, serviceUrl, teamId, title, teamTitle, at, ...who]);
}

const OF_TEAM = '(place_id = $1 or place_id in (select place_id from share_place where team_id = $2))';

async function takeIn(database: Queryable, change: PlaceChange, at: Date): Promise<void> {
  switch (change.kind) {
    case 'bot-left':
      await database.query(`update share_place set removed_at = $3 where ${OF_TEAM} and removed_at is null`, [
        change.placeId,
        change.teamId,
        at,
      ]);
      return;
    case 'people-left':
      await database.query(`delete from share_presence where ${OF_TEAM} and user_id = any($3::text[])`, [
        change.placeId,
        change.teamId,
        [...change.userIds],
      ]);
      return;
    case 'renamed':
      await database.query('update share_place set title = $2 where place_id = $1', [change.placeId, change.title]);
      return;
    case 'team-renamed':
      await database.query('update share_place set team_title = $2 where team_id = $1', [change.teamId, change.title]);
      return;
    case 'place-deleted':
      await database.query('delete from share_presence where place_id = $1', [change.placeId]);
      await database.query('delete from share_place where place_id = $1', [change.placeId]);
      return;
    case 'team-deleted':
      await database.query(
        'delete from share_presence where place_id in (select place_id from share_place where team_id = $1)',
        [change.teamId],
      );
      await database.query('delete from share_place where team_id = $1', [change.teamId]);
  }
}
