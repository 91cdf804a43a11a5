// A single time: a day, a time of day, both, or a while from now.
import type { DayWords } from './day-row.ts';
import { findDay } from './day-words.ts';
import { amountOf, minutesIn, NUMBER, type Amount } from './number-words.ts';
import { blank, blankAll, findFirst, type Found, type Span } from './spans.ts';
import { findTime, type TimeWords } from './time-words.ts';
import { instantOf, MINUTE_MS, wallAt } from './wall-time.ts';
import { atInstant, onDay } from './when-at.ts';
import type { Moment, Reading, When } from './when.ts';

export function readPlain(text: string, moment: Moment): Reading {
  const soon = findSoon(text);
  if (soon !== null) {
    const { count } = soon.value;
    const when: When =
      count <= 0
        ? { kind: 'impossible', why: 'negative' }
        : atInstant(
            new Date(moment.now.getTime() + Math.min(minutesIn(soon.value), 1e8) * MINUTE_MS),
            true,
            'both',
            moment,
          );
    return { when, spans: [soon] };
  }
  const { day: today, minute: nowMinute } = wallAt(moment.now, moment.zone);
  const day = beforeTheDay(findDay(commandPart(text), today) ?? findDay(text, today), text, today);
  const same = findFirst(text, /\b(?:at )?(?:this|the same) time\b(?!,)/gi, () => sameTime(nowMinute));
  const time = day !== null && same !== null ? same : findTime(day === null ? text : blank(text, day));
  const spans = [day, time].filter((span) => span !== null);
  const rest = blankAll(text, spans);
  const other = day === null ? null : findDay(rest, today);
  if (other !== null && clash(day, other) && !leads(text, day, other))
    return { when: { kind: 'impossible', why: 'two-days' }, spans: [...spans, other] };
  return { when: combine(day?.value ?? null, time?.value ?? null, moment), spans };
}

const sameTime = (minute: number): TimeWords => ({ kind: 'time', minute, own: true });

/** "Before Friday" is no later than the day before, if that is still to come. */
function beforeTheDay(day: Found<DayWords> | null, text: string, today: number): Found<DayWords> | null {
  if (day?.value.kind !== 'day' || day.value.day <= today + 1) return day;
  const isBefore =
    /\bbefore (?:the )?$/i.test(text.slice(0, day.start)) || /^before\b/i.test(text.slice(day.start, day.end));
  return isBefore ? { ...day, value: { ...day.value, day: day.value.day - 1, bareWeekday: false } } : day;
}

/** "Remind me on Friday to …": up to where the title begins. */
const commandPart = (text: string): string => /^(.*?)\b(?:to|about|re|that)\s/i.exec(text)?.[1] ?? '';

const clash = (one: Found<DayWords> | null, two: Found<DayWords>): boolean =>
  one?.value.kind === 'day' && two.value.kind === 'day' && one.value.day !== two.value.day;

/** The day stands before the title and the other within it: "remind me on Friday to book the 20 January course". */
const leads = (text: string, day: Span | null, other: Span): boolean => {
  const end = commandPart(text).length;
  return day !== null && end > 0 && day.end <= end && other.start >= end;
};

const AND_A_HALF = String.raw`(?: and a half)?`;
const SOON = new RegExp(
  String.raw`\b(?:in|after|within|(?<=\b(?:timer|alarm) )for)(?: about| around| another| the next)? (?:(${NUMBER})\s*(hours?|h)\s*(?:and )?(\d{1,2})\s*(?:minutes?|m)\b|(${NUMBER})\s*(minutes?|hours?|[mh](?![a-z]))(${AND_A_HALF})(?:['’]s?)?(?: time)?)\b|\b(${NUMBER}) (minutes?|hours?)(?:['’]s?)? (?:from now|time|later)\b|\bin (half an hour|an hour and a half)\b`,
  'gi',
);

/** Minutes and hours from now, which are the same whatever the clocks do. */
function findSoon(text: string): Found<Amount> | null {
  return findFirst(text, SOON, (match) => {
    const [, hours, , minutes, count, unit, half, later, laterUnit] = match;
    if (hours !== undefined)
      return { count: (amountOf(hours, 'hour')?.count ?? 0) * 60 + Number(minutes), unit: 'minute' };
    const amount = amountOf(count ?? later ?? '', unit ?? laterUnit ?? '');
    if (amount === null) return null;
    return half === undefined || half === '' ? amount : { ...amount, count: amount.count + 0.5 };
  });
}

function combine(day: DayWords | null, time: TimeWords | null, moment: Moment): When {
  if (day?.kind === 'impossible') return day;
  if (time?.kind === 'no-such-time') return { kind: 'impossible', why: 'no-such-time' };
  if (day === null) return time === null ? { kind: 'unclear' } : timeAlone(time, moment);
  if (time !== null) return onDay(sameWeekday(day, time, moment), time.minute, time.own, moment, 'both');
  const { day: today } = wallAt(moment.now, moment.zone);
  return day.day === today ? laterToday(moment) : onDay(day.day, moment.chosenMinute, false, moment);
}

type Time = Extract<TimeWords, { kind: 'time' }>;

/** "Monday at 9", said on a Monday at 8, is today: too soon does less harm than a week late. */
function sameWeekday(day: Extract<DayWords, { kind: 'day' }>, { minute }: Time, { now, zone }: Moment): number {
  const wall = wallAt(now, zone);
  return day.bareWeekday && day.day - wall.day === 7 && minute > wall.minute ? wall.day : day.day;
}

/** A time without a day is today's, or tomorrow's once it has gone. */
function timeAlone({ minute, own }: Time, moment: Moment): When {
  const { day } = wallAt(moment.now, moment.zone);
  const today = instantOf({ day, minute }, moment.zone);
  return onDay(today > moment.now ? day : day + 1, minute, own, moment, 'time');
}

const LATEST_CHOSEN = 17 * 60;

/** "Today", without a time: in the next hour but one, while the working day lasts; later than that we ask. */
function laterToday(moment: Moment): When {
  const { day, minute } = wallAt(moment.now, moment.zone);
  const chosen = Math.max(moment.chosenMinute, (Math.floor(minute / 60) + 2) * 60);
  return chosen > LATEST_CHOSEN ? { kind: 'unclear' } : onDay(day, chosen, false, moment);
}
