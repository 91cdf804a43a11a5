// "Leave me alone between 9pm and 7am", "no messages at weekends", "pause until 5 January".
import { findDay } from '../when/day-words.ts';
import { WEEKDAY, weekdayNumber } from '../when/number-words.ts';
import type { QuietHours } from '../reminder.ts';
import { spelt } from '../when/spelling.ts';
import { findTime, readTime } from '../when/time-words.ts';
import { instantOf, MINUTES_IN_DAY, wallAt } from '../when/wall-time.ts';
import { whenIn, type Moment } from '../when/when.ts';

/** Days of the week, 1 Monday to 7, and whether they are all, fewer or more than before. */
export interface DaysWords {
  readonly how: 'only' | 'without' | 'also';
  readonly days: readonly number[];
}

const ALL = [1, 2, 3, 4, 5, 6, 7];

/** No days before: any day. */
export const daysAfter = (known: readonly number[], { how, days }: DaysWords): readonly number[] => {
  const before = known.length === 0 ? ALL : known;
  if (how === 'only') return days;
  return how === 'without'
    ? before.filter((day) => !days.includes(day))
    : [...new Set([...before, ...days])].toSorted((one, two) => one - two);
};

export type QuietWords =
  | { readonly kind: 'show' }
  | { readonly kind: 'change'; readonly quiet: QuietHours | null; readonly days: DaysWords | null }
  /** No quiet hours any more. */
  | { readonly kind: 'off' }
  | { readonly kind: 'unclear' };

const TIME = String.raw`([^,]+?)`;
const BETWEEN = new RegExp(String.raw`\b(?:between|from)\s+${TIME}\s+(?:and|to|until|till|-|–|through)\s+(.+)$`, 'i');
const RANGE = /(\d{1,2}(?:[:.]\d{2})?\s*(?:am|pm)?)\s*(?:-|–|to|until)\s*(\d{1,2}(?:[:.]\d{2})?\s*(?:am|pm)?)/i;
const AFTER = /\b(?:after|from|past|later than|since)\s+(.+?)(?=\s+(?:or|and|nor|before)\b|$)/i;
const BEFORE = /\b(?:before|until|earlier than)\s+(.+?)(?=\s+(?:or|and|nor|after)\b|$)/i;
const SHOWS = /\?\s*$|^(?:what|which|when|show|tell me|see|list|are|do i|have i|did i|how|view|check)\b/i;
const OFF =
  /\b(?:turn|switch|take|get rid|remove|cancel|clear|stop|delete|no|end|forget|disable)\b.*\bquiet (?:hours?|times?)\b|\bquiet (?:hours?|times?) off\b|\bany ?time is (?:fine|ok)/i;
const WORKING =
  /\b(?:i (?:only )?work|working|work|shift|office|available|remind me only|only remind|only message|only send|only between)\b/i;
const WEEKEND = /\bweek ?ends?\b|\bsaturdays? (?:and|or|&) sundays?\b/i;
const WEEKDAYS = /\bweek ?days\b|\bmon(?:day)?(?:s)? (?:to|-|–) fri(?:day)?s?\b/i;

/** Clear words win over a question mark: "can you be quiet after 6pm?" is a wish. */
export function quietIn(words: string): QuietWords {
  const { text } = spelt(words.trim());
  if (OFF.test(text)) return { kind: 'off' };
  const days = daysIn(text);
  const quiet = hoursIn(text);
  if (quiet !== null || days !== null) return { kind: 'change', quiet, days };
  return SHOWS.test(text) || /^(?:my )?(?:quiet|working) (?:hours?|times?|days?)$/i.test(text)
    ? { kind: 'show' }
    : { kind: 'unclear' };
}

const minuteIn = (words: string): number | null => {
  const time = readTime(words);
  return time?.kind === 'time' ? time.minute : null;
};

function hoursIn(text: string): QuietHours | null {
  const pair = BETWEEN.exec(text) ?? RANGE.exec(text);
  if (pair !== null) {
    const quiet = pairOf(pair[1] ?? '', pair[2] ?? '');
    // "I work 7 to 3": quiet outside those hours.
    if (quiet !== null) return WORKING.test(text) ? { from: quiet.to, to: quiet.from } : quiet;
  }
  const after = minuteIn(AFTER.exec(text)?.[1] ?? '');
  const before = minuteIn(BEFORE.exec(text)?.[1] ?? '');
  if (after !== null && before !== null) return { from: after, to: before };
  if (after !== null) return { from: after, to: 8 * 60 };
  if (before !== null) return { from: 18 * 60, to: before };
  if (/\b(?:evenings?|out of (?:office )?hours|outside (?:work|office|working) hours)\b/i.test(text))
    return { from: 18 * 60, to: 8 * 60 };
  if (/\b(?:at night|overnight|nights?)\b/i.test(text)) return { from: 22 * 60, to: 7 * 60 };
  return /\bmornings?\b/i.test(text) ? { from: 18 * 60, to: 12 * 60 } : null;
}

/** "9 to 7" at night: a bare second hour is in the other half of the day. */
function pairOf(first: string, second: string): QuietHours | null {
  const from = minuteIn(first);
  const to = minuteIn(second);
  if (from === null || to === null) return null;
  return from === to ? { from, to: (to + MINUTES_IN_DAY / 2) % MINUTES_IN_DAY } : { from, to };
}

const NOT =
  /\b(?:no|not|never|don['’]?t|quiet|nothing|off|leave|without|except|stop|avoid|do not|turn off|switch off)\b/i;
const ALSO = /\b(?:too|also|as well|fine|ok|okay|can)\b/i;

function daysIn(text: string): DaysWords | null {
  const days = namedDays(text);
  if (days.length === 0) return null;
  if (NOT.test(text)) return { how: 'without', days };
  const more = !/\bonly\b/i.test(text) && (WEEKEND.test(text) || ALSO.test(text));
  return { how: more ? 'also' : 'only', days };
}

function namedDays(text: string): readonly number[] {
  if (WEEKEND.test(text)) return [6, 7];
  if (WEEKDAYS.test(text)) return [1, 2, 3, 4, 5];
  const span = new RegExp(String.raw`\b(${WEEKDAY}) (?:to|-|–|through) (${WEEKDAY})\b`, 'i').exec(text);
  return span === null ? listed(text) : spanOf(weekdayNumber(span[1] ?? ''), weekdayNumber(span[2] ?? ''));
}

const listed = (text: string): readonly number[] =>
  [
    ...new Set(
      [...text.matchAll(new RegExp(String.raw`\b${WEEKDAY}\b`, 'gi'))].map(([name]) => weekdayNumber(name) ?? 0),
    ),
  ]
    .filter((day) => day > 0)
    .toSorted((one, two) => one - two);

function spanOf(from: number | null, to: number | null): readonly number[] {
  if (from === null || to === null) return [];
  const length = ((to - from + 7) % 7) + 1;
  return Array.from({ length }, (_, at) => ((from - 1 + at) % 7) + 1).toSorted((one, two) => one - two);
}

export type PauseWords =
  | { readonly kind: 'until'; readonly until: Date | null }
  | { readonly kind: 'resume' }
  /** The time named has gone, or there is no such date. */
  | { readonly kind: 'not-possible' };

const RESUME =
  /\b(?:resume|un-?pause|unmute|restart|start (?:again|them|reminders|sending)|carry on|back on|turn (?:them|reminders|it) (?:back )?on|continue|switch (?:them )?on)\b/i;

/** A day means from its start: "until Monday" is quiet up to the start of Monday's waking hours. */
export function pauseIn(words: string, moment: Moment): PauseWords {
  const { text } = spelt(words);
  if (RESUME.test(text)) return { kind: 'resume' };
  const today = wallAt(moment.now, moment.zone).day;
  const length = text.replace(
    /\bfor (?=(?:the )?(?:next )?(?:\d|an?\b|two|three|four|half|couple))(?:the )?(?:next )?/i,
    'in ',
  );
  if (findDay(length, today) === null && findTime(length) === null && !/\bin\b/i.test(length))
    return { kind: 'until', until: null };
  const { when } = whenIn(length, moment);
  if (when.kind === 'unclear') return { kind: 'until', until: null };
  if (when.kind === 'at') return { kind: 'until', until: when.at };
  if (when.kind === 'past' && when.local.date !== '' && wallAt(when.at, moment.zone).day === today)
    return { kind: 'until', until: instantOf({ day: today + 1, minute: moment.chosenMinute }, moment.zone) };
  return { kind: 'not-possible' };
}
