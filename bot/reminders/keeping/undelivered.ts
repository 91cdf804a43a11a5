// A reminder that ended without being seen is told to its owner, at their next message: it is written as news that is
// held back until then, and so is told once, by the same rules as everything else that is sent.
import type { Queryable } from './database.ts';
import type { Claim, Settlement } from '../sending/delivery.ts';
import { newsOf } from '../courses/follow-course.ts';
import { REMINDER_COLUMNS, reminderValues } from './reminder-row.ts';

const places = REMINDER_COLUMNS.map((_, at) => `$${at + 1}`).join(', ');

/** Nothing for one that goes on with its next occurrence, nor for news that itself could not be delivered. */
export async function putUndelivered(
  within: Queryable,
  { reminder, dueAt, settings }: Claim,
  { after, because }: Extract<Settlement, { kind: 'given-up' }>,
  now: Date,
): Promise<void> {
  if (after.endedAt === null || reminder.schedule.kind === 'notice') return;
  const id = `${reminder.id.slice(0, 48)}-${dueAt.getTime()}`;
  const what = { kind: 'undelivered', dueAt, tooLate: because === 'expired' } as const;
  // At whatever hour they write, they are there to read it.
  const news = { ...newsOf(reminder, what, now, id), exactTime: true };
  await within.query(
    `insert into reminder (${REMINDER_COLUMNS.join(', ')}) values (${places}) on conflict (id) do nothing`,
    reminderValues(news, settings, now),
  );
  await within.query(`update reminder set hold = 'blocked', next_try_at = null where id = $1`, [id]);
}
