// Times of day in words. "Half 4" is half past four, and a bare hour is one of the working day: 1 to 6 are afternoon.
import { findFirst, firstOf, type Found, type Reader } from './spans.ts';
import { numberOf } from './number-words.ts';

export type TimeWords =
  /** `own` false: a part of the day ("morning"), for which we chose the minute. */
  { readonly kind: 'time'; readonly minute: number; readonly own: boolean } | { readonly kind: 'no-such-time' };

type Half = 'am' | 'pm' | null;

const HOUR = String.raw`(\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)`;
const AM_PM = String.raw`(?:\s*(a\.?m\.?|p\.?m\.?)(?![a-z]))`;
const OF_DAY = String.raw`(?:\s*,?\s*(?:in the |this |on )?(morning|afternoon|evening|tonight|at night|night)\b)?`;
const AT = String.raw`(?:(?:\bat|@|\bby|\bfor|\baround|\babout|\bfrom)\s*)?`;
const PARTS: Readonly<Record<string, number>> = {
  'first thing': 9 * 60,
  morning: 9 * 60,
  lunchtime: 12 * 60 + 30,
  lunch: 12 * 60 + 30,
  'after lunch': 13 * 60 + 30,
  'before work': 8 * 60,
  'after work': 17 * 60 + 30,
  afternoon: 14 * 60,
  evening: 18 * 60,
  tonight: 19 * 60,
  night: 19 * 60,
  'end of the day': 17 * 60,
  'end of day': 17 * 60,
  eod: 17 * 60,
  'close of play': 17 * 60,
  cop: 17 * 60,
};

const halfOf = (amPm: string | undefined, ofDay: string | undefined): Half => {
  if (amPm !== undefined) return amPm.toLowerCase().startsWith('a') ? 'am' : 'pm';
  if (ofDay === undefined) return null;
  return ofDay.toLowerCase() === 'morning' ? 'am' : 'pm';
};

/** Minutes after midnight; an hour without am or pm is taken within the working day. Null when a clock has no such time. */
function minuteOf(hour: number, minute: number, half: Half): number | null {
  if (hour > 24 || minute > 59 || hour < 0 || (hour === 24 && minute > 0)) return null;
  if (half === 'am') return hour > 12 ? null : (hour % 12) * 60 + minute;
  if (half === 'pm') return (hour > 12 ? hour : (hour % 12) + 12) * 60 + minute;
  return ((hour >= 1 && hour <= 6 ? hour + 12 : hour) % 24) * 60 + minute;
}

const said = (minute: number | null): TimeWords =>
  minute === null ? { kind: 'no-such-time' } : { kind: 'time', minute: minute % 1440, own: true };

const clock: Reader<TimeWords> = (match) => {
  const [, hour = '', minute = '', amPm, ofDay] = match;
  // "04:30" is written by a 24-hour clock; "4:30" is not.
  const half = halfOf(amPm, ofDay) ?? (hour.length === 2 && hour.startsWith('0') ? 'am' : null);
  return said(minuteOf(Number(hour), Number(minute), half));
};

const besideDay: Reader<TimeWords> = ([, hour1, minute1, , , hour2, minute2]) =>
  said(minuteOf(Number(hour1 ?? hour2), Number(minute1 ?? minute2), null));

const wholeHour: Reader<TimeWords> = ([, hour = '', amPm, ofDay]) =>
  said(minuteOf(numberOf(hour) ?? 99, 0, halfOf(amPm, ofDay)));

const halfPast: Reader<TimeWords> = ([, hour = '', amPm, ofDay]) =>
  said(minuteOf(numberOf(hour) ?? 99, 30, halfOf(amPm, ofDay)));

const pastOrTo: Reader<TimeWords> = ([, count = '', side = '', hour = '', amPm, ofDay]) => {
  const minutes = /^(?:a )?quarter$/i.test(count) ? 15 : (numberOf(count) ?? 99);
  const sharp = minuteOf(numberOf(hour) ?? 99, 0, halfOf(amPm, ofDay));
  if (sharp === null || minutes > 59) return { kind: 'no-such-time' };
  return said((sharp + (side.toLowerCase() === 'to' ? -minutes : minutes) + 1440) % 1440);
};

const fourDigits: Reader<TimeWords> = ([, digits = '']) =>
  said(
    Number(digits) > 2400 || Number(digits.slice(2)) > 59
      ? null
      : (Number(digits.slice(0, 2)) * 60 + Number(digits.slice(2))) % 1440,
  );

const named: Reader<TimeWords> = ([, word = '']) => said(word.toLowerCase() === 'midnight' ? 0 : 720);

const part: Reader<TimeWords> = ([, word = '']) => {
  const minute = PARTS[word.toLowerCase().replaceAll(/\s+/g, ' ')];
  return minute === undefined ? null : { kind: 'time', minute, own: false };
};

const pattern = (source: string): RegExp => new RegExp(source, 'gi');

const ROWS: readonly (readonly [RegExp, Reader<TimeWords>])[] = [
  [pattern(String.raw`${AT}\bhalf (?:past )?${HOUR}\b(?! (?:day|hour|of|term)s?\b)${AM_PM}?${OF_DAY}`), halfPast],
  [
    pattern(
      String.raw`${AT}\b((?:a )?quarter|five|ten|twenty[ -]five|twenty|\d{1,2})(?: minutes?)? (past|to) ${HOUR}\b(?![/%:.]\d| (?:days?|weeks?|months?|years?|people)\b)${AM_PM}?${OF_DAY}`,
    ),
    pastOrTo,
  ],
  [pattern(String.raw`${AT}(?<![\d:./-])(\d{1,2})[:.](\d{2})${AM_PM}${OF_DAY}`), clock],
  [pattern(String.raw`${AT}(?<![\d:./-])(\d{1,2}):(\d{2})(?![\d:])(?: ?(?:hours|hrs)\b)?${AM_PM}?${OF_DAY}`), clock],
  [pattern(String.raw`(?:\bat|@|\bby|\bfrom)\s*(\d{1,2})\.(\d{2})(?![\d.%])${AM_PM}?${OF_DAY}`), clock],
  // Beside a day that has been blanked out: "9.30 tomorrow", "friday 9.30".
  [
    pattern(String.raw`(?<=\uE000[\s,]*)(\d{1,2})\.(\d{2})(?![\d.%])()()|(?<![\w.])(\d{1,2})\.(\d{2})(?=[\s,]*\uE000)`),
    besideDay,
  ],
  [pattern(String.raw`${AT}(?<![\w:./-])${HOUR}${AM_PM}${OF_DAY}`), wholeHour],
  [pattern(String.raw`${AT}(?<![\w:./-])${HOUR}\s*o['’]?\s*clock\b${AM_PM}?${OF_DAY}`), wholeHour],
  [pattern(String.raw`${AT}(?<![\w:./-])([01]\d[0-5]\d|2[0-4]00|2[0-3][0-5]\d)\s*(?:hours|hrs|h)\b`), fourDigits],
  [pattern(String.raw`(?:\bat|@)\s*(\d{4})\b`), fourDigits],
  [
    pattern(
      String.raw`(?:\bat(?: about| around)?|@|\baround)\s*${HOUR}(?:ish)?(?![\w%/:-]|\.\d| ?(?:(?:st|nd|rd|th)|(?:minutes?|hours?|days?|weeks?|months?|years?|people|per|percent|points?|weeks?)\b))()${OF_DAY}`,
    ),
    ([, hour = '', , ofDay]) => said(minuteOf(numberOf(hour) ?? 99, 0, halfOf(undefined, ofDay))),
  ],
  // "Tomorrow 8ish": about eight.
  [
    pattern(String.raw`${AT}(?<![\w:./-])(\d{1,2})(?:[:.](\d{2}))? ?-?ish\b${OF_DAY}`),
    ([, hour = '', minute = '', ofDay]) => said(minuteOf(Number(hour), Number(minute), halfOf(undefined, ofDay))),
  ],
  // "An alarm for 7", "wake me up at 6": an hour is expected.
  [
    pattern(
      String.raw`(?<=\b(?:alarm|reminder|alert|ping|nudge|wake me(?: up)?)(?: me)? )for ${HOUR}(?![\w%/:-]|\.\d| ?(?:(?:st|nd|rd|th)|(?:minutes?|hours?|days?|weeks?|months?|years?|people|per|percent|points?)\b))()${OF_DAY}`,
    ),
    ([, hour = '', , ofDay]) => said(minuteOf(numberOf(hour) ?? 99, 0, halfOf(undefined, ofDay))),
  ],
  [pattern(String.raw`${AT}\b(noon|midday|mid-day|midnight)\b`), named],
  [
    pattern(
      String.raw`(?:\b(?:in the|this|at|by|before|for|on the|on) )?\b(first thing|morning|lunchtime|afternoon|evening|tonight|night|end of (?:the )?day|eod|close of play)\b(?: in the morning)?`,
    ),
    part,
  ],
  [pattern(String.raw`(?:\b(?:at|by|over) |\bat )(lunch)\b(?! (?:with|for|in|at)\b)`), part],
  [pattern(String.raw`\b(after lunch|(?:before|after) work)\b(?! (?:with|for|in|at)\b)`), part],
];

/** The time of day in the words, the plainest form first. */
export const findTime = (text: string): Found<TimeWords> | null => firstOf(text, ROWS);

/** A bare hour ("9", "half 4", "6pm"), for words in which an hour is expected. */
export function readTime(text: string): TimeWords | null {
  const found = findTime(text);
  if (found !== null) return found.value;
  return (
    findFirst(text, pattern(String.raw`\b${HOUR}\b()`), ([, hour = '']) =>
      said(minuteOf(numberOf(hour) ?? 99, 0, null)),
    )?.value ?? null
  );
}
