// The dates of a course, and when they are reminded of.
import { anchorOf } from '../../bot/reminders/courses/course-points.ts';
import type { Lead } from '../../bot/reminders/rules/lead-times.ts';
import type { SessionView } from '../../bot/reminders/reminder-outcome.ts';
import { dateText, timeText as minuteText, weekdayOf } from '../../bot/reminders/when/wall-time.ts';
import { bullets, type Block } from '../parts.ts';
import { count, listed } from '../words.ts';
import { dayText, timeText } from './time-words.ts';

/** "Friday 29 January 2027", with its time where the data has one; null for what is no date. */
export function courseDay(text: string | null, zone: string): string | null {
  const anchor = anchorOf(text, zone);
  if (anchor === null) return null;
  const day = dayText({ date: dateText(anchor.day), weekday: weekdayOf(anchor.day) });
  return anchor.minute === null ? day : `${day} at ${timeText({ time: minuteText(anchor.minute) })}`;
}

interface Dates {
  readonly applyBy: string | null;
  readonly startsAt: string | null;
}

/** "Apply by … ." and "It starts on … .", as far as they are known. */
export function dateLines({ applyBy, startsAt }: Dates, zone: string): readonly string[] {
  const apply = courseDay(applyBy, zone);
  const start = courseDay(startsAt, zone);
  return [...(apply === null ? [] : [`Apply by ${apply}.`]), ...(start === null ? [] : [`It starts on ${start}.`])];
}

const unitName = (unit: Lead['lead']['unit']): string => (unit === 'working-day' ? 'working day' : unit);

/** "28 days before you must apply". */
function leadText({ from, side, lead }: Lead): string {
  const what = from === 'apply-by' ? 'you must apply' : 'it starts';
  return `${count(lead.count, unitName(lead.unit))} ${side} ${what}`;
}

/** The plan, a day a line. */
export const planBlocks = ({ moments }: SessionView): readonly Block[] =>
  bullets(moments.map(({ at, leads }) => [{ bold: dayText(at) }, `: ${listed(leads.map(leadText))}`]));

export function planLine({ moments }: SessionView): string {
  if (moments.length === 0) return 'None of its days to remind you are still to come.';
  return moments.length === 1 ? 'I will remind you on this day:' : `I will remind you on these ${moments.length} days:`;
}

/** The plan in the notification line. */
export const planInShort = ({ moments }: SessionView): string =>
  `I will remind you on ${listed(moments.map(({ at }) => dayText(at)))}.`;
