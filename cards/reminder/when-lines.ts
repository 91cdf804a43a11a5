// When a reminder comes, said back so that a misunderstanding is seen at once.
import type { ReminderView } from '../../bot/reminders/reminder-outcome.ts';
import type { ClockChange } from '../../bot/reminders/when/wall-time.ts';
import { capital } from '../words.ts';
import { dateLines } from './course-lines.ts';
import { ruleText } from './rule-words.ts';
import { clock, momentText, momentWithZone, timeText, zoneName } from './time-words.ts';

/** One sentence or two: the rule and its next time, or the one time. */
function whenItComes({ repeats, due, session }: ReminderView): readonly string[] {
  if (session !== null) return due === null ? [] : [`The first one comes on ${momentWithZone(due)}.`];
  if (repeats === null) return due === null ? [] : [`${momentWithZone(due)}.`];
  const rule = `${capital(ruleText(repeats))} (${zoneName(repeats.zone)}).`;
  return due === null ? [rule] : [rule, `The next one is on ${momentText(due)}.`];
}

function chosenTime({ exactTime, repeats, due, session }: ReminderView): readonly string[] {
  if (exactTime || session !== null) return [];
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
  ...(view.session === null ? [] : dateLines(view.session, view.due?.zone ?? 'Europe/London')),
  ...(view.awaitsDates ? ['This course has no dates yet. I will tell you once it has some.'] : []),
];

/** Said only where the clocks change at the time that was asked for. */
export function clockLines(clocks: ClockChange | undefined, { due }: ReminderView): readonly string[] {
  if (clocks === undefined || due === null) return [];
  return clocks === 'skipped'
    ? [`The clocks go forward then, so it will come at ${timeText(due)}.`]
    : [`The clocks go back then, so ${timeText(due)} comes twice. I will remind you the first time.`];
}

/** What is said of a course's plan, after the days themselves. */
export const FOLLOWS = 'If the dates move, so do my reminders. If they are called off, I will tell you.';

/** One line for a list; the zone is named where it is not the list's own (null: always). */
export function whenInList(view: ReminderView, zone: string | null): string {
  const { repeats, due, snoozed, state } = view;
  if (view.awaitsDates) return 'When its dates are published';
  if (due === null) return state === 'delivered' ? 'Sent. Not marked as done yet.' : 'Over.';
  const moment = due.zone === zone ? momentText(due) : momentWithZone(due);
  const note = snoozed ? ' (snoozed to then)' : '';
  return repeats === null ? `${moment}${note}` : `${capital(ruleText(repeats))}. Next: ${moment}${note}`;
}
