// Puts the public address before the paths of calendar files, or takes them out where there is none.
import type { ReminderOutcome, ReminderView } from '../reminder-outcome.ts';

/** `publicUrl` without a slash at the end. */
export const addressed = (view: ReminderView, publicUrl: string | null): ReminderView => ({
  ...view,
  calendar: view.calendar === null || publicUrl === null ? null : `${publicUrl}${view.calendar}`,
});

export function withAddress(outcome: ReminderOutcome, publicUrl: string | null): ReminderOutcome {
  switch (outcome.kind) {
    case 'set':
    case 'changed':
    case 'snoozed':
      return { ...outcome, reminder: addressed(outcome.reminder, publicUrl) };
    case 'listed':
      return { ...outcome, reminders: outcome.reminders.map((view) => addressed(view, publicUrl)) };
    default:
      return outcome;
  }
}
