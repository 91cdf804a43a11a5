// The runner's side of the database: claim with a lease, settle with a fence, rates shared by all processes.
import { CLAIM } from './claim-sql.ts';
import type { Database, Queryable, Row } from './database.ts';
import type { Claim, DeliveryStore, Lane, Settlement } from './delivery.ts';
import { date, number, orNull, text } from './read-row.ts';
import { readReminder, REMINDER_COLUMNS, reminderValues } from './reminder-row.ts';
import { readSettings } from './settings-row.ts';
import { DAY_MS } from './wall-time.ts';

export function createDeliveryStore(database: Database): DeliveryStore {
  return {
    claim: async ({ now, owner, leaseMs, most, mostOfTenant }) => {
      const { rows } = await database.query(CLAIM, [now, new Date(now.getTime() + leaseMs), owner, mostOfTenant, most]);
      const claims: Claim[] = [];
      for (const row of rows) {
        const claim = readClaim(row, owner);
        if (claim === null) await setAside(database, row);
        else claims.push(claim);
      }
      return claims;
    },
    settle: (claim, settlement, now) =>
      database.transaction(async (within) => {
        await within.query('update reminder_person set revision = revision + 1 where person_id = $1', [
          claim.reminder.personId,
        ]);
        const settled = await settleReminder(within, claim, settlement, now);
        await settleLedger(within, claim, settlement, now);
        return settled > 0 ? 'settled' : 'lost';
      }),
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
    tidy: async (before) => {
      const ended = await database.query('delete from reminder where ended_at < $1', [before]);
      const ledger = await database.query('delete from reminder_delivery where started_at < $1', [before]);
      await database.query('delete from reminder_lane where free_at < $1', [new Date(before.getTime() - DAY_MS)]);
      return ended.rowCount + ledger.rowCount;
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

/** Of a newer release: it waits for a process of that release. */
async function setAside(database: Queryable, row: Row): Promise<void> {
  await database.query(
    `update reminder set next_try_at = null, lease_owner = null, last_error = 'unreadable' where id = $1`,
    [row['id']],
  );
}

const AFTER = REMINDER_COLUMNS.map((name, at) => `${name} = $${at + 1}`).join(', ');
/** Only while the lease is ours and the person has not changed what is to be sent. */
const FENCE = (from: number): string => `id = $${from} and lease_owner = $${from + 1} and due_at = $${from + 2}`;

async function settleReminder(within: Queryable, claim: Claim, settlement: Settlement, now: Date): Promise<number> {
  const fence = [claim.reminder.id, claim.owner, claim.dueAt];
  switch (settlement.kind) {
    case 'sent':
    case 'given-up': {
      const values = reminderValues(settlement.after, claim.settings, now);
      const because = settlement.kind === 'sent' ? null : settlement.because;
      const { rowCount } = await within.query(
        `update reminder set ${AFTER}, lease_owner = null, lease_until = null, attempt = 0,
           last_error = $${values.length + 4} where ${FENCE(values.length + 1)}`,
        [...values, ...fence, because],
      );
      return rowCount;
    }
    case 'again':
      return (
        await within.query(
          `update reminder set next_try_at = $4, attempt = attempt - $5::integer, last_error = $6, lease_owner = null, lease_until = null
           where ${FENCE(1)}`,
          [...fence, settlement.at, settlement.counts ? 0 : 1, settlement.because],
        )
      ).rowCount;
    case 'hold':
      return (
        await within.query(
          `update reminder set next_try_at = null, hold = $4, last_error = $5, lease_owner = null, lease_until = null
           where ${FENCE(1)}`,
          [...fence, settlement.hold, settlement.because],
        )
      ).rowCount;
    case 'not-yet':
      return (
        await within.query(
          `update reminder set next_try_at = $4::timestamptz, planned_at = case when $5 then coalesce($4::timestamptz, planned_at) else planned_at end,
             attempt = attempt - 1, lease_owner = null, lease_until = null
           where ${FENCE(1)}`,
          [...fence, settlement.at, settlement.asWanted],
        )
      ).rowCount;
  }
}

const OUTCOMES = { sent: 'sent', 'given-up': 'given-up', again: 'again', hold: 'held', 'not-yet': 'not-yet' } as const;

/** Written even when the lease is lost: what a person saw stays known. A message once sent is never unsaid. */
async function settleLedger(within: Queryable, claim: Claim, settlement: Settlement, now: Date): Promise<void> {
  const because = 'because' in settlement ? settlement.because : null;
  const messageId = settlement.kind === 'sent' ? settlement.messageId : null;
  await within.query(
    `update reminder_delivery set outcome = $2, because = $3, message_id = coalesce($4, message_id), late = $5, finished_at = $6
     where key = $1 and outcome <> 'sent'`,
    [claim.key, OUTCOMES[settlement.kind], because, messageId, settlement.kind === 'sent' && settlement.late, now],
  );
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
