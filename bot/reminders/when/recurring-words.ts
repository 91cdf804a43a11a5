// "Every Monday and Thursday", "weekly", "the last Friday of each month": what comes back, and until when.
import { NUMBER, numberOf, WEEKDAY, WEEKDAY_IN_FULL, weekdayNumber } from './number-words.ts';
import { MOST_INTERVAL, type MonthDay } from '../rules/rule.ts';
import { firstOf, type Found, type Reader } from './spans.ts';

/** A pattern in which the day may still be open ("weekly": on which day?). */
export type RecurringWords =
  | {
      readonly kind: 'every';
      readonly every: 'day' | 'year';
      readonly interval: number;
      readonly minute: number | null;
    }
  | {
      readonly kind: 'weekly';
      readonly interval: number;
      readonly weekdays: readonly number[];
      readonly minute: number | null;
      /** Only days were named ("Thursdays"): how often is left open. */
      readonly daysOnly?: boolean;
    }
  | {
      readonly kind: 'monthly';
      readonly interval: number;
      readonly on: MonthDay | null;
      readonly minute: number | null;
    }
  | { readonly kind: 'too-often' };

type Row = readonly [RegExp, Reader<RecurringWords>];
const row = (source: string, read: Reader<RecurringWords>): Row => [new RegExp(source, 'gi'), read];

const LIST = String.raw`${WEEKDAY}(?:(?:\s*,\s*|\s*(?:,\s*)?(?:and|&|\+|\/)\s*)${WEEKDAY})*`;
const PLURALS = String.raw`${WEEKDAY_IN_FULL}s(?:(?:\s*,\s*|\s*(?:,\s*)?(?:and|&)\s*)${WEEKDAY_IN_FULL}s?)*`;
const EVERY = String.raw`(?:every|each|evry)`;
const NTH = '(first|second|third|fourth|fifth|1st|2nd|3rd|4th|5th|last)';
const NTHS = ['first', 'second', 'third', 'fourth', 'fifth'];
const THE_MONTH = String.raw`(?:of|in) (?:(?:the|every|each) month|months?)|${EVERY} month|monthly`;

const weekdaysIn = (words: string): readonly number[] =>
  [...new Set([...words.matchAll(new RegExp(WEEKDAY, 'gi'))].map(([name]) => weekdayNumber(name) ?? 1))].toSorted(
    (one, two) => one - two,
  );

const everyDay = (interval: number, minute: number | null = null): RecurringWords =>
  interval >= 1 && interval <= MOST_INTERVAL
    ? { kind: 'every', every: 'day', interval, minute }
    : { kind: 'too-often' };
const weekly = (interval: number, weekdays: readonly number[]): RecurringWords => ({
  kind: 'weekly',
  interval,
  weekdays,
  minute: null,
});
const monthly = (interval: number, on: MonthDay | null): RecurringWords => ({
  kind: 'monthly',
  interval,
  on,
  minute: null,
});
const WORKING_DAYS = [1, 2, 3, 4, 5];

function nthDay(nth: string, name: string): MonthDay | null {
  const word = nth.toLowerCase();
  const at = word === 'last' ? -1 : NTHS.indexOf(word) + 1 || Number(word[0]);
  if (/^(?:working |week)day$/i.test(name)) return at === -1 ? { kind: 'last-working-day' } : null;
  if (/^day$/i.test(name)) return at === -1 ? { kind: 'last-day' } : { kind: 'date', date: at };
  const weekday = weekdayNumber(name);
  return weekday === null ? null : { kind: 'nth', nth: at, weekday };
}

const onNth: Reader<RecurringWords> = ([, nth = '', name = '']) => {
  const on = nthDay(nth, name);
  return on === null ? null : monthly(1, on);
};
const onDate: Reader<RecurringWords> = ([, date]) => {
  const number = Number(date);
  return number >= 1 && number <= 31 ? monthly(1, { kind: 'date', date: number }) : null;
};

function everyFew(count: string, unit: string): RecurringWords | null {
  const number = /^(?:other|second|2nd|alternate)$/i.test(count)
    ? 2
    : /^third$/i.test(count)
      ? 3
      : (numberOf(count) ?? 0);
  if (number < 1 || !Number.isInteger(number)) return { kind: 'too-often' };
  const word = unit.toLowerCase();
  if (/^(?:minute|hour)/.test(word)) return { kind: 'too-often' };
  if (number > MOST_INTERVAL) return null;
  if (word.startsWith('day')) return everyDay(number);
  if (word.startsWith('week')) return weekly(number, []);
  if (word.startsWith('fortnight')) return weekly(number * 2, []);
  if (word.startsWith('month')) return monthly(number, null);
  if (word.startsWith('quarter')) return monthly(number * 3, null);
  if (word.startsWith('year')) return { kind: 'every', every: 'year', interval: 1, minute: null };
  const weekday = weekdayNumber(word);
  return weekday === null ? null : weekly(number, [weekday]);
}

const ROWS: readonly Row[] = [
  row(
    String.raw`(?:\bon )?(?:\b(?:the|${EVERY}) )?\b${NTH} (${WEEKDAY_IN_FULL}|working day|weekday|day) (?:${THE_MONTH})\b`,
    onNth,
  ),
  row(String.raw`\b${EVERY} ${NTH} (${WEEKDAY_IN_FULL})\b(?= (?:in|of) the month)`, onNth),
  row(String.raw`(?:\bmonthly|\b${EVERY} month),? on the ${NTH} (${WEEKDAY_IN_FULL}|working day|day)\b`, onNth),
  row(
    String.raw`(?:\bon )?(?:\b(?:the|${EVERY}) )?\b(\d{1,2})(?:st|nd|rd|th)?(?: day)? (?:of (?:the|every|each) month|${EVERY} month)\b`,
    onDate,
  ),
  row(String.raw`(?:\bmonthly|\b${EVERY} month),? on (?:the )?(\d{1,2})(?:st|nd|rd|th)?\b`, onDate),
  row(String.raw`\b${EVERY} (\d{1,2})(?:st|nd|rd|th)\b(?! ${WEEKDAY_IN_FULL})`, onDate),
  row(
    String.raw`\b${EVERY} (other|second|2nd|alternate|third|${NUMBER}) (minutes?|hours?|days?|weeks?|fortnights?|months?|quarters?|years?|${WEEKDAY_IN_FULL}s?)(?: on (?:a )?(${LIST})\b)?`,
    ([, count = '', unit = '', days]) => {
      const words = everyFew(count, unit);
      return words?.kind === 'weekly' && days !== undefined ? { ...words, weekdays: weekdaysIn(days) } : words;
    },
  ),
  row(String.raw`\balternate (${WEEKDAY_IN_FULL})s?\b`, ([, day = '']) => weekly(2, weekdaysIn(day))),
  row(String.raw`\b(?:fortnightly|bi-?weekly|${EVERY} fortnight)(?: on (?:a )?(${LIST}))?\b`, ([, days = '']) =>
    weekly(2, weekdaysIn(days)),
  ),
  row(String.raw`\b(?:weekly|${EVERY} week|once a week)(?:,? (?:on|each|every) (?:a )?(${LIST}))?\b`, ([, days = '']) =>
    weekly(1, weekdaysIn(days)),
  ),
  row(
    String.raw`\b(?:(?:on )?${EVERY} )(?:week ?day|working day|work ?day)s?\b|\b(?:on )?weekdays\b|\bmonday (?:to|-|through) friday\b`,
    () => weekly(1, WORKING_DAYS),
  ),
  row(String.raw`\b${EVERY} weekend\b|\b(?:at|on) weekends\b`, () => weekly(1, [6])),
  row(String.raw`\b(?:on )?${EVERY} (${LIST})(?! (?:week|month))\b`, ([, days = '']) => weekly(1, weekdaysIn(days))),
  row(String.raw`\b(?:on )?(${PLURALS})\b`, ([, days = '']) => ({
    kind: 'weekly',
    interval: 1,
    weekdays: weekdaysIn(days),
    minute: null,
    daysOnly: true,
  })),
  row(String.raw`\b(?:hourly|${EVERY} (?:hour|minute|half hour))\b`, () => ({ kind: 'too-often' })),
  row(String.raw`\b${EVERY} morning\b`, () => everyDay(1, 9 * 60)),
  row(String.raw`\b${EVERY} afternoon\b`, () => everyDay(1, 14 * 60)),
  row(String.raw`\b${EVERY} (?:evening|night)\b`, () => everyDay(1, 18 * 60)),
  row(String.raw`\b(?:daily|${EVERY} ?day|once a day)\b`, () => everyDay(1)),
  row(String.raw`\b(?:quarterly|${EVERY} quarter)\b`, () => monthly(3, null)),
  row(String.raw`\b(?:monthly|${EVERY} month|once a month)\b`, () => monthly(1, null)),
  row(String.raw`\b(?:yearly|annually|${EVERY} year|once a year)\b`, () => ({
    kind: 'every',
    every: 'year',
    interval: 1,
    minute: null,
  })),
];

export const findRecurring = (text: string): Found<RecurringWords> | null => firstOf(text, ROWS);

/** "until the exam": the words after it, for a date or for a thing whose date is not known. */
export const findUntil = (text: string): Found<string> | null =>
  firstOf(text, [
    [/,?\s*\b(?:up )?until ((?:(?!\b(?:to|at|about|re|so)\b|,|\uE000).)+)/gi, ([, words = '']) => words.trim() || null],
    [
      /,?\s*\bfor (?:the next )?((?:\d{1,3}|a|one|two|three|four|five|six|eight|ten|twelve) (?:days?|weeks?|months?|years?))\b/gi,
      ([, words = '']) => `in ${words}`,
    ],
  ]);
