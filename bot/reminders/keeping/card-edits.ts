// The database's side of editing cards that were sent: what is to be shown is written with the change itself, taken up
// with a lease, and tried again or let go. One message may hold several reminders; its card is drawn anew as a whole.
import type { Database, Queryable, Row } from './database.ts';
import { date, number, oneOf, orNull, text, truth } from './read-row.ts';
import type { Reminder, Shown } from '../reminder.ts';
import { viewOf, type ReminderView } from '../reminder-outcome.ts';
import { laneOfPlace, laneOfTenant, readReminder } from './reminder-row.ts';
import { localTime, type LocalTime } from '../when/wall-time.ts';

export interface CardEdit {
  readonly personId: string;
  readonly conversationId: string;
  readonly messageId: string;
  /** Teams' limits for both are shared with the messages that are sent. */
  readonly lanes: readonly string[];
  /** 1 for the first. */
  readonly attempt: number;
  /** Everything the message is about, in the order it was due. */
  readonly items: readonly EditedItem[];
}

export interface EditedItem {
  /** `due` is when it comes again, for one that was put off. */
  readonly reminder: ReminderView;
  readonly dueAt: LocalTime;
  readonly late: boolean;
  readonly as: 'due' | Shown['as'];
}

export interface EditStore {
  take(request: { readonly now: Date; readonly leaseMs: number; readonly most: number }): Promise<readonly CardEdit[]>;
  /** `at`: when to try again; null: it is done with. A newer change meanwhile is left to its own turn. */
  settle(edit: CardEdit, at: Date | null): Promise<void>;
  /** Leaves it to a later time; what has not been tried does not count as an attempt. */
  putOff(edit: CardEdit, at: Date): Promise<void>;
}

/** Marks the message in which the reminder was seen last; nothing when there is none. */
export async function showOnCard(
  within: Queryable,
  personId: string,
  { reminderId, as }: Shown,
  now: Date,
): Promise<void> {
  await within.query(
    `update reminder_delivery set shown = $3, edit_at = $4, edit_attempt = 0
     where key = (select key from reminder_delivery
       where person_id = $1 and reminder_id = $2 and outcome = 'sent' and message_id is not null and conversation_id is not null
       order by finished_at desc limit 1)`,
    [personId, reminderId, as, now],
  );
}

const TAKE = `
  with due as (
    select key from reminder_delivery where edit_at <= $1 order by edit_at limit $3 for update skip locked
  )
  update reminder_delivery d set edit_at = $2, edit_attempt = edit_attempt + 1
  from due where d.key = due.key
  returning d.person_id, d.conversation_id, d.message_id, d.edit_attempt`;

const OF_MESSAGE = `
  select r.*, d.due_at as was_due_at, d.late, d.shown
  from reminder_delivery d join reminder r on r.id = d.reminder_id
  where d.person_id = $1 and d.message_id = $2 and d.conversation_id = $3
  order by d.due_at, d.key`;

export function createEditStore(database: Database): EditStore {
  return {
    take: async ({ now, leaseMs, most }) => {
      const { rows } = await database.query(TAKE, [now, new Date(now.getTime() + leaseMs), most]);
      const messages = new Map(rows.map((row) => [`${text(row, 'conversation_id')} ${text(row, 'message_id')}`, row]));
      const edits: CardEdit[] = [];
      for (const row of messages.values()) edits.push(await editOf(database, row));
      return edits;
    },
    settle: async ({ personId, messageId, conversationId, attempt }, at) => {
      await database.query(
        `update reminder_delivery set edit_at = $4
         where person_id = $1 and message_id = $2 and conversation_id = $3 and edit_at is not null and edit_attempt between 1 and $5`,
        [personId, messageId, conversationId, at, attempt],
      );
    },
    putOff: async ({ personId, messageId, conversationId, attempt }, at) => {
      await database.query(
        `update reminder_delivery set edit_at = $4, edit_attempt = edit_attempt - 1
         where person_id = $1 and message_id = $2 and conversation_id = $3 and edit_at is not null and edit_attempt between 1 and $5`,
        [personId, messageId, conversationId, at, attempt],
      );
    },
  };
}

async function editOf(database: Queryable, row: Row): Promise<CardEdit> {
  const personId = text(row, 'person_id');
  const messageId = text(row, 'message_id');
  const conversationId = text(row, 'conversation_id');
  const { rows } = await database.query(OF_MESSAGE, [personId, messageId, conversationId]);
  const items = rows.map(itemOf).filter((item) => item !== null);
  const of = rows[0] === undefined ? null : readReminder(rows[0]);
  const lanes = of === null ? [] : [laneOfTenant(of.tenantId), laneOfPlace(of.placeRef)];
  return { personId, messageId, conversationId, lanes, attempt: number(row, 'edit_attempt'), items };
}

const AS = ['done', 'snoozed', 'stopped'] as const;

function itemOf(row: Row): EditedItem | null {
  const reminder = readReminder(row);
  if (reminder === null) return null;
  return {
    reminder: viewWhenSnoozed(reminder),
    dueAt: localTime(date(row, 'was_due_at'), reminder.zone),
    late: truth(row, 'late'),
    as: orNull((from, name) => oneOf(AS, from, name), row, 'shown') ?? 'due',
  };
}

/** A snooze is what the card tells of, though the schedule may have another moment before it. */
function viewWhenSnoozed(reminder: Reminder): ReminderView {
  const view = viewOf(reminder);
  const { snoozed, zone } = reminder;
  return snoozed === null ? view : { ...view, due: localTime(snoozed.until, zone), dueAt: snoozed.until };
}
