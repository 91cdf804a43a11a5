// When a reminder comes, said back so that a misunderstanding is seen at once.
import type { ReminderView } from '../../bot/reminders/reminder-outcome.ts';
import { capital } from '../words.ts';
import { ruleText } from './rule-words.ts';
import { clock, momentText, momentWithZone, timeText, zoneName } from './time-words.ts';

/** One sentence or two: the rule and its next time, or the one time. */
function whenItComes({ repeats, due }: ReminderView): readonly string[] {
  if (repeats === null) return due === null ? [] : [`${momentWithZone(due)}.`];
  const rule = `${capital(ruleText(repeats))} (${zoneName(repeats.zone)}).`;
  return due === null ? [rule] : [rule, `The next one is on ${momentText(due)}.`];
}

function chosenTime({ exactTime, repeats, due }: ReminderView): readonly string[] {
  if (exactTime) return [];
  if (repeats !== null) return [`You gave no time, so I chose ${clock(repeats.minute)}.`];
  return due === null ? [] : [`You gave no time, so I chose ${timeText(due)}.`];
}

/** Everything about when, a sentence each. */
export const whenLines = (view: ReminderView): readonly string[] => [
  ...whenItComes(view),
  ...chosenTime(view),
  ...(view.untilWords === null
    ? []
    : [`You said “until ${view.untilWords}”. I do not know that date, so this goes on until you stop it.`]),
  ...(view.courseId === null ? [] : ['It follows the dates of the course. If they move, so does this.']),
];

/** One line for a list; the zone is named where it is not the list's own (null: always). */
export function whenInList(view: ReminderView, zone: string | null): string {
  const { repeats, due, snoozed, state } = view;
  if (due === null) return state === 'delivered' ? 'Sent. Not marked as done yet.' : 'Over.';
  const moment = due.zone === zone ? momentText(due) : momentWithZone(due);
  const note = snoozed ? ' (snoozed to then)' : '';
  return repeats === null ? `${moment}${note}` : `${capital(ruleText(repeats))}. Next: ${moment}${note}`;
}
