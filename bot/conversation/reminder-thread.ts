// What is recalled of reminders between turns, so that "make that an hour" and "Friday at 2" find the one they mean.
import type { ReminderContext } from '../reminders/deciding/desk.ts';
import type { ReminderAsk, ReminderOutcome } from '../reminders/reminder-outcome.ts';
import { byId } from '../reminders/words/pick.ts';
import type { Answer } from './answer.ts';
import type { Ask } from './ask.ts';

type Moving = 'snooze' | 'change';

export interface ReminderThread extends ReminderContext {
  /** The reminder that the next words about a time will move; null: they set one about `pendingTitle`. */
  readonly awaits: { readonly act: Moving; readonly reminderId: string } | null;
  /** What was done last to the reminder spoken of last: the next turn may take it back. */
  readonly done: 'set' | 'changed' | 'snoozed' | null;
  /** What takes back what was done last. */
  readonly undo: ReminderAsk | null;
}

export const NO_THREAD: ReminderThread = {
  lastReminderId: null,
  pendingTitle: null,
  awaits: null,
  done: null,
  undo: null,
};

/** What waits for a time waits for one turn only; the reminder spoken of last stays until another is. */
export function reminderThread(before: ReminderThread, ask: Ask | null, answer: Answer): ReminderThread {
  const last = before.lastReminderId;
  if (answer.kind !== 'reminder') return { ...NO_THREAD, lastReminderId: last };
  const { outcome } = answer;
  const awaits = awaiting(outcome, ask, last);
  return {
    lastReminderId: 'reminder' in outcome ? outcome.reminder.id : (awaits?.reminderId ?? last),
    pendingTitle: awaits === null && 'pendingTitle' in outcome ? outcome.pendingTitle : null,
    awaits,
    done: outcome.kind === 'set' || outcome.kind === 'changed' || outcome.kind === 'snoozed' ? outcome.kind : null,
    undo: 'undo' in outcome ? outcome.undo : isLook(ask) ? before.undo : null,
  };
}

/** Looking at the list after "stop them all" does not make it too late to take that back. */
const isLook = (ask: Ask | null): boolean => ask?.kind === 'reminder' && ask.act === 'list';

/** A time was asked for one that is there already, or the time given for it cannot be. */
function awaiting(outcome: ReminderOutcome, ask: Ask | null, last: string | null): ReminderThread['awaits'] {
  if (outcome.kind === 'ask-snooze') return { act: outcome.act, reminderId: outcome.reminder.id };
  if (outcome.kind !== 'past' && outcome.kind !== 'impossible') return null;
  if (ask?.kind !== 'reminder' || (ask.act !== 'snooze' && ask.act !== 'change')) return null;
  const reminderId = outcome.reminderId ?? byId(ask.words)?.id ?? last;
  return reminderId === null ? null : { act: ask.act, reminderId };
}
