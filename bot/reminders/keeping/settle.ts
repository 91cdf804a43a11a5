// What became of a claim, written down: the person's revision, the reminder, and the ledger, in one statement. A hundred
// thousand in a morning make each trip to the database count.
import type { Database, Queryable } from './database.ts';
import type { Claim, Settlement } from '../sending/delivery.ts';
import { number } from './read-row.ts';
import { REMINDER_COLUMNS, reminderValues } from './reminder-row.ts';
import { putUndelivered } from './undelivered.ts';

export async function settle(
  database: Database,
  claim: Claim,
  settlement: Settlement,
  now: Date,
): Promise<'settled' | 'lost'> {
  if (settlement.kind !== 'given-up') return written(database, claim, settlement, now);
  return database.transaction(async (within) => {
    const outcome = await written(within, claim, settlement, now);
    if (outcome === 'settled') await putUndelivered(within, claim, settlement, now);
    return outcome;
  });
}

/**
 * The reminder only while the lease is ours and the person has not changed what is to be sent; the ledger even then: what
 * a person saw stays known, and a message once sent is never unsaid. The person comes first, as in every other write, or
 * two could wait for each other.
 */
const statement = (change: string): string => `
  with person as (
    update reminder_person set revision = revision + 1 where person_id = $1 returning 1
  ),
  settled as (
    update reminder set ${change}, lease_owner = null, lease_until = null
    where id = $2 and lease_owner = $3 and due_at = $4 and (select count(*) from person) >= 0 returning 1
  ),
  ledger as (
    update reminder_delivery set outcome = $6, because = $7, message_id = coalesce($8, message_id),
      conversation_id = coalesce($9, conversation_id), late = $10, finished_at = $11
    where key = $5 and outcome <> 'sent'
  )
  select count(*)::integer as settled from settled`;

const FIRST_OF_CHANGE = 12;
const AFTER = REMINDER_COLUMNS.map((name, at) => `${name} = $${at + FIRST_OF_CHANGE}`).join(', ');
const [ONE, TWO] = [FIRST_OF_CHANGE, FIRST_OF_CHANGE + 1];

const STATEMENTS: Readonly<Record<Settlement['kind'], string>> = {
  sent: statement(`${AFTER}, attempt = 0, last_error = null`),
  'given-up': statement(`${AFTER}, attempt = 0, last_error = $7`),
  again: statement(`next_try_at = $${ONE}::timestamptz, attempt = attempt - $${TWO}::integer, last_error = $7`),
  hold: statement(`next_try_at = null, hold = $${ONE}, last_error = $7`),
  'not-yet': statement(
    `next_try_at = $${ONE}::timestamptz, attempt = attempt - 1,
     planned_at = case when $${TWO}::boolean then coalesce($${ONE}::timestamptz, planned_at) else planned_at end`,
  ),
};

const OUTCOMES = { sent: 'sent', 'given-up': 'given-up', again: 'again', hold: 'held', 'not-yet': 'not-yet' } as const;

async function written(
  within: Queryable,
  claim: Claim,
  settlement: Settlement,
  now: Date,
): Promise<'settled' | 'lost'> {
  const because = 'because' in settlement ? settlement.because : null;
  const sent = settlement.kind === 'sent' ? settlement : { messageId: null, conversationId: null, late: false };
  const { rows } = await within.query(STATEMENTS[settlement.kind], [
    claim.reminder.personId,
    claim.reminder.id,
    claim.owner,
    claim.dueAt,
    claim.key,
    OUTCOMES[settlement.kind],
    because,
    sent.messageId,
    sent.conversationId,
    sent.late,
    now,
    ...valuesOf(claim, settlement, now),
  ]);
  return rows[0] !== undefined && number(rows[0], 'settled') > 0 ? 'settled' : 'lost';
}

/** What the change of that kind takes, from its first place on. */
function valuesOf({ settings }: Claim, settlement: Settlement, now: Date): readonly unknown[] {
  switch (settlement.kind) {
    case 'sent':
    case 'given-up':
      return reminderValues(settlement.after, settings, now);
    case 'again':
      return [settlement.at, settlement.counts ? 0 : 1];
    case 'hold':
      return [settlement.hold];
    case 'not-yet':
      return [settlement.at, settlement.asWanted];
  }
}
