// How days in words are looked up: rows of a pattern and what its match means.
import { weekdayNumber } from './number-words.ts';
import { firstOf, type Found, type Reader } from './spans.ts';
import { weekdayOf } from './wall-time.ts';

export type NoDay = 'no-such-date' | 'weekday-differs' | 'too-far' | 'negative';

export type DayWords =
  /** `bareWeekday`: only the name of a weekday was given. */
  | { readonly kind: 'day'; readonly day: number; readonly bareWeekday: boolean }
  | { readonly kind: 'impossible'; readonly why: NoDay };

export type DayRow = readonly [RegExp, (match: RegExpExecArray, today: number) => DayWords | null];

export const onDayNumber = (day: number): DayWords => ({ kind: 'day', day, bareWeekday: false });
export const impossibleDay = (why: NoDay): DayWords => ({ kind: 'impossible', why });
/** Null: there is no such date. */
export const dayIfAny = (day: number | null): DayWords =>
  day === null ? impossibleDay('no-such-date') : onDayNumber(day);

/** "Monday 25 December", when that is a Friday, is asked about. */
export const agreeing = (words: DayWords, weekday: number | null): DayWords =>
  words.kind === 'day' && weekday !== null && weekdayOf(words.day) !== weekday
    ? impossibleDay('weekday-differs')
    : words;

/** The words that lead up to a day, for the start of a pattern. */
export const ON = String.raw`(?:\b(?:on|by|for|from|this coming|coming|starting|as of|due) (?:the )?)?`;

export const row = (source: string, read: DayRow[1]): DayRow => [new RegExp(source, 'gi'), read];

export const weekdayRow = (source: string, read: (weekday: number, today: number) => DayWords): DayRow =>
  row(source, (match, today) => {
    const weekday = weekdayNumber(match[1] ?? match[2] ?? '');
    return weekday === null ? null : read(weekday, today);
  });

export const withinRows = (rows: readonly DayRow[], text: string, today: number): Found<DayWords> | null =>
  firstOf(
    text,
    rows.map(([pattern, read]): readonly [RegExp, Reader<DayWords>] => [pattern, (match) => read(match, today)]),
  );
