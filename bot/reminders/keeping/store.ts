// Reminders in the database, as the conversation reads and changes them. Every write is one transaction that names the
// revision it was decided on, so that two devices, or a person and the runner, never overwrite each other.
import type { Database, Queryable } from './database.ts';
import { DEFAULT_SETTINGS } from '../rules/quiet.ts';
import { number } from './read-row.ts';
import type { PersonReminders, PersonSettings, Reminder, ReminderStore } from '../reminder.ts';
import { showOnCard } from './card-edits.ts';
import { readReminder, REMINDER_COLUMNS, reminderValues } from './reminder-row.ts';
import { readSettings, settingsValues } from './settings-row.ts';
import { DAY_MS } from '../when/wall-time.ts';

export interface ReminderStoreOptions {
  readonly database: Database;
  readonly now: () => Date;
}

/** Ended ones are at hand this long, for an undo or a button pressed late. */
const ENDED_READ_DAYS = 30;
const MOST_ENDED_READ = 250;
const TABLES = ['reminder', 'reminder_person', 'reminder_delivery', 'reminder_invite'] as const;

export function createReminderStore({ database, now }: ReminderStoreOptions): ReminderStore {
  return {
    read: (personId) => read(database, personId, now()),
    write: (personId, revision, { put, settings, shown = [] }) =>
      database.transaction(async (within) => {
        const before = await lockedPerson(within, personId);
        if (before.revision !== revision) return 'stale';
        const after = settings ?? before.settings;
        await within.query(
          `update reminder_person set revision = revision + 1, quiet_from = $2, quiet_to = $3, days = $4::smallint[],
             paused = $5, paused_until = $6
           where person_id = $1`,
          [personId, ...settingsValues(after)],
        );
        for (const reminder of put) await putReminder(within, reminder, after, now());
        for (const what of shown) await showOnCard(within, personId, what, now());
        if (settings !== null) await sendBySettings(within, personId, after, now());
        return 'written';
      }),
    find: async (id) => {
      const { rows } = await database.query('select * from reminder where id = $1', [id]);
      return rows[0] === undefined ? null : readReminder(rows[0]);
    },
    forget: (personId) =>
      database.transaction(async (within) => {
        for (const table of TABLES) await within.query(`delete from ${table} where person_id = $1`, [personId]);
      }),
    exportOf: async (personId) => {
      const kept: Record<string, readonly unknown[]> = {};
      for (const table of TABLES) {
        const { rows } = await database.query(`select to_jsonb(t) as kept from ${table} t where person_id = $1`, [
          personId,
        ]);
        kept[table] = rows.map((row) => row['kept']);
      }
      return kept;
    },
  };
}

async function read(database: Queryable, personId: string, now: Date): Promise<PersonReminders> {
  const person = await database.query('select * from reminder_person where person_id = $1', [personId]);
  const { rows } = await database.query(
    `(select * from reminder where person_id = $1 and state in ('live', 'delivered'))
     union all
     (select * from reminder where person_id = $1 and state not in ('live', 'delivered') and ended_at > $2
      order by ended_at desc limit ${MOST_ENDED_READ})`,
    [personId, new Date(now.getTime() - ENDED_READ_DAYS * DAY_MS)],
  );
  const row = person.rows[0];
  return {
    revision: row === undefined ? 0 : number(row, 'revision'),
    settings: readSettings(row),
    reminders: rows.map(readReminder).filter((reminder) => reminder !== null),
  };
}

/** Made first when there is none, so that two first writes wait for each other. */
async function lockedPerson(
  within: Queryable,
  personId: string,
): Promise<{ revision: number; settings: PersonSettings }> {
  await within.query(
    `insert into reminder_person (person_id, quiet_from, quiet_to, days, paused, paused_until)
     values ($1, $2, $3, $4::smallint[], $5, $6) on conflict (person_id) do nothing`,
    [personId, ...settingsValues(DEFAULT_SETTINGS)],
  );
  const { rows } = await within.query('select * from reminder_person where person_id = $1 for update', [personId]);
  const [row] = rows;
  if (row === undefined) throw new Error('a row just made is not there');
  return { revision: number(row, 'revision'), settings: readSettings(row) };
}

const places = REMINDER_COLUMNS.map((_, at) => `$${at + 1}`).join(', ');
const replaced = REMINDER_COLUMNS.filter((name) => name !== 'id' && name !== 'person_id')
  .map((name) => `${name} = excluded.${name}`)
  .join(', ');

/** What a person changes starts afresh: a lease on it is gone, so a delivery under way cannot write over the change. */
const PUT = `insert into reminder (${REMINDER_COLUMNS.join(', ')}) values (${places})
  on conflict (id) do update set ${replaced},
    attempt = 0, last_error = null, hold = null, lease_owner = null, lease_until = null
  where reminder.person_id = excluded.person_id`;

const putReminder = (within: Queryable, reminder: Reminder, settings: PersonSettings, now: Date) =>
  within.query(PUT, reminderValues(reminder, settings, now));

/** New quiet hours or a pause move what is waiting; what is being sent, failing or held is left to its own turn. */
async function sendBySettings(within: Queryable, personId: string, settings: PersonSettings, now: Date): Promise<void> {
  const { rows } = await within.query(
    `select * from reminder where person_id = $1 and state = 'live' and hold is null and lease_owner is null and attempt = 0
     for update`,
    [personId],
  );
  for (const row of rows) {
    const reminder = readReminder(row);
    if (reminder !== null) await putReminder(within, reminder, settings, now);
  }
}
