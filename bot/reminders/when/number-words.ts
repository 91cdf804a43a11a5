// Numbers and units of time as people write them.
const WORDS = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];
const MORE: Readonly<Record<string, number>> = {
  fifteen: 15,
  twenty: 20,
  'twenty five': 25,
  'twenty-five': 25,
  thirty: 30,
  forty: 40,
  'forty five': 45,
  'forty-five': 45,
  ninety: 90,
  a: 1,
  an: 1,
  'a couple of': 2,
  'couple of': 2,
  'a few': 3,
  few: 3,
  half: 0.5,
  'half a': 0.5,
  'half an': 0.5,
  'one and a half': 1.5,
  'two and a half': 2.5,
};

/** For use inside a pattern. Longest first. */
export const NUMBER = String.raw`(?:-?\d{1,9}(?:\.\d)?|(?:one|two) and a half|half an?|(?:a )?couple of|(?:a )?few|twenty[ -]five|forty[ -]five|zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|ninety|an?)`;

export const UNIT = String.raw`(?:minutes?|hours?|days?|working days?|weeks?|fortnights?|months?|years?|yrs?|[mhdw](?![a-z]))`;

/** Null for what is no number. */
export function numberOf(text: string): number | null {
  const word = text.trim().toLowerCase().replaceAll(/\s+/g, ' ');
  if (/^-?\d+(?:\.\d+)?$/.test(word)) return Number(word);
  const at = WORDS.indexOf(word);
  return at >= 0 ? at : (MORE[word] ?? null);
}

export type Unit = 'minute' | 'hour' | 'day' | 'working-day' | 'week' | 'month' | 'year';

export interface Amount {
  readonly count: number;
  readonly unit: Unit;
}

/** Of minutes or hours, without the sign. */
export const minutesIn = ({ count, unit }: Amount): number => Math.abs(count) * (unit === 'hour' ? 60 : 1);

/** "2", "weeks" to an amount; a fortnight is two weeks. */
export function amountOf(count: string, unit: string): Amount | null {
  const number = numberOf(count);
  if (number === null) return null;
  const word = unit.toLowerCase();
  if (word.startsWith('fortnight')) return { count: number * 2, unit: 'week' };
  if (word.startsWith('working')) return { count: number, unit: 'working-day' };
  if (word.startsWith('month')) return { count: number, unit: 'month' };
  if (word.startsWith('m')) return { count: number, unit: 'minute' };
  if (word.startsWith('h')) return { count: number, unit: 'hour' };
  if (word.startsWith('d')) return { count: number, unit: 'day' };
  if (word.startsWith('w')) return { count: number, unit: 'week' };
  return { count: number, unit: 'year' };
}

const WEEKDAY_NAMES = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;

export const WEEKDAY = String.raw`(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?s?`;
/** Written out: "sat", "sun" and "wed" are words of their own. */
export const WEEKDAY_IN_FULL = String.raw`(?:mon|tues|wednes|thurs|fri|satur|sun)day`;

/** 1 Monday to 7; null for what names none. */
export function weekdayNumber(word: string): number | null {
  const at = WEEKDAY_NAMES.findIndex((name) => name.startsWith(word.toLowerCase().slice(0, 3)));
  return at < 0 || word.length < 3 ? null : at + 1;
}

export const MONTH = String.raw`(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)`;
const MONTH_STARTS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** 1 to 12; null for what names none. */
export function monthNumber(word: string): number | null {
  const at = MONTH_STARTS.indexOf(word.toLowerCase().slice(0, 3));
  return at < 0 ? null : at + 1;
}
