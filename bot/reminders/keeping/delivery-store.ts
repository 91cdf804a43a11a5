// The runner's side of the database: claim with a lease, settle with a fence, rates shared by all processes.
import { CLAIM } from './claim-sql.ts';
import type { Database, Queryable, Row } from './database.ts';
import type { Claim, DeliveryStore, Lane } from '../sending/delivery.ts';
import { date, number, orNull, text } from './read-row.ts';
import { readReminder } from './reminder-row.ts';
import { readSettings } from './settings-row.ts';
import { settle } from './settle.ts';
import { DAY_MS } from '../when/wall-time.ts';

/** Longer than what has ended: a course may be announced a year ahead. */
const INVITE_KEPT_DAYS = 300;
const UNREADABLE_REST_MS = 60_000;

export function createDeliveryStore(database: Database): DeliveryStore {
  return {
    claim: async ({ now, owner, leaseMs, most }) => {
      const { rows } = await database.query(CLAIM, [now, new Date(now.getTime() + leaseMs), owner, most]);
      const claims: Claim[] = [];
      for (const row of rows) {
        const claim = readClaim(row, owner);
        if (claim === null) await setAside(database, row, now);
        else claims.push(claim);
      }
      return claims;
    },
    settle: (claim, settlement, now) => settle(database, claim, settlement, now),
    reserve: (lanes, now, until) => reserve(database, lanes, now, until),
    closeLane: async (lane, until) => {
      await database.query(
        `insert into reminder_lane (lane, free_at) values ($1, $2)
         on conflict (lane) do update set free_at = greatest(reminder_lane.free_at, excluded.free_at)`,
        [lane, until],
      );
    },
    release: async (placeRef, holds, now, personId = null) => {
      const { rowCount } = await database.query(
        `update reminder set hold = null, attempt = 0, next_try_at = greatest(planned_at, $3)
         where (place_ref = $1 or person_id = $4) and hold = any($2::text[]) and state = 'live'`,
        [placeRef, [...holds], now, personId],
      );
      return rowCount;
    },
    nextAt: async () => {
      const { rows } = await database.query(
        'select min(next_try_at) as next from reminder where next_try_at is not null',
      );
      return rows[0] === undefined ? null : orNull(date, rows[0], 'next');
    },
    forgetTurns: async () => {
      await database.query('delete from reminder_lane');
    },
    tidy: async (before) => {
      const ended = await database.query('delete from reminder where ended_at < $1', [before]);
      // Its owner blocked the bot or took it away, and has not come back since.
      const held = await database.query('delete from reminder where hold is not null and planned_at < $1', [before]);
      const ledger = await database.query('delete from reminder_delivery where started_at < $1', [before]);
      const invites = await database.query('delete from reminder_invite where created_at < $1', [
        new Date(before.getTime() - INVITE_KEPT_DAYS * DAY_MS),
      ]);
      await database.query('delete from reminder_lane where free_at < $1', [new Date(before.getTime() - DAY_MS)]);
      return ended.rowCount + held.rowCount + ledger.rowCount + invites.rowCount;
    },
  };
}

function readClaim(row: Row, owner: string): Claim | null {
  const reminder = readReminder(row);
  if (reminder === null) return null;
  const before = orNull(text, row, 'before');
  return {
    key: text(row, 'key'),
    owner,
    reminder,
    settings: readSettings(row),
    dueAt: date(row, 'due_at'),
    plannedAt: date(row, 'planned_at'),
    attempt: number(row, 'attempt'),
    mayBeSeen: before === 'sending' || number(row, 'attempt') > 1,
    alreadySent: before === 'sent',
  };
}

/** While two releases run side by side, the older may take what only the newer can read: it is left for that one soon. */
async function setAside(database: Queryable, row: Row, now: Date): Promise<void> {
  await database.query(
    `update reminder set next_try_at = $2, attempt = attempt - 1, lease_owner = null, lease_until = null,
       last_error = 'unreadable' where id = $1`,
    [row['id'], new Date(now.getTime() + UNREADABLE_REST_MS)],
  );
  // It was never tried, so the ledger says again what it said before.
  await database.query('update reminder_delivery set outcome = $2 where key = $1', [
    row['key'],
    orNull(text, row, 'before') ?? 'not-yet',
  ]);
}

/** The time of each lane's first turn, in the order of the lanes. */
async function reserve(
  database: Queryable,
  lanes: readonly Lane[],
  now: Date,
  until: Date,
): Promise<readonly (Date | null)[]> {
  if (lanes.length === 0) return [];
  const { rows } = await database.query(
    `insert into reminder_lane as l (lane, free_at)
     select lane, $1::timestamptz + ms * interval '1 millisecond' from unnest($2::text[], $3::double precision[]) as wanted (lane, ms)
     order by lane
     on conflict (lane) do update set free_at = greatest(l.free_at, $1) + (excluded.free_at - $1)
     where l.free_at <= $4
     returning lane, free_at`,
    [now, lanes.map(({ lane }) => lane), lanes.map(({ count, everyMs }) => count * everyMs), until],
  );
  const free = new Map(rows.map((row) => [text(row, 'lane'), date(row, 'free_at').getTime()]));
  return lanes.map(({ lane, count, everyMs }) => {
    const end = free.get(lane);
    return end === undefined ? null : new Date(end - count * everyMs);
  });
}
