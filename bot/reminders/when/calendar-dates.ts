// Days of the calendar: "20 January", "5/1/2027" (day first), "on the 30th", "Monday the 30th". A day without a year is
// the next one.
import { en } from 'chrono-node';
import { dateIn, firstOfMonth, nextDate } from './day-arithmetic.ts';
import { agreeing, dayIfAny, ON, row, withinRows, type DayRow, type DayWords } from './day-row.ts';
import { MONTH, monthNumber, WEEKDAY, weekdayNumber } from './number-words.ts';
import { BLANK, type Found } from './spans.ts';
import { addMonths, DAY_MS, partsOf } from './wall-time.ts';

const fullYear = (text: string | undefined): number | null => {
  if (text === undefined) return null;
  return text.length === 2 ? 2000 + Number(text) : Number(text);
};

export const NUMERIC_DATES: readonly DayRow[] = [
  row(String.raw`${ON}(?<![\w-])(\d{4,6})-(\d{1,2})-(\d{1,2})(?!\d)`, ([, year, month, date], today) =>
    dayIfAny(dateIn(today, Number(month), Number(date), fullYear(year))),
  ),
  row(
    String.raw`${ON}(?<![\w./-])(\d{1,2})([/.-])(\d{1,2})\2(\d{4,6}|\d{2})(?![\w/-])`,
    ([, date, , month, year], today) => dayIfAny(dateIn(today, Number(month), Number(date), fullYear(year))),
  ),
  row(
    String.raw`(?:\b(?:on|by|for|from|until|before|due) |^\s*|,\s*)(\d{1,2})\/(\d{1,2})(?![\w/%])`,
    ([, date, month], today) => dayIfAny(dateIn(today, Number(month), Number(date), null)),
  ),
  row(
    String.raw`${ON}(?<![\w./-])(\d{1,2})\/(\d{1,2})(?=\s*(?:$|,|at\b|@|\d{1,2}(?::\d\d|\s*[ap]m)))`,
    ([, date, month], today) => dayIfAny(dateIn(today, Number(month), Number(date), null)),
  ),
];

const NAMED: DayRow = row(
  String.raw`(?:\b(?:on|by|for|from|until|before|due|starting) )?(?:\bthe )?(?:\b(?:(?:next|this|coming) )?(${WEEKDAY}),? (?:the )?)?(?:\b(\d{1,2})(?:st|nd|rd|th)?(?: of)?[ -]?(${MONTH})\b|\b(${MONTH})\.? (?:the )?(\d{1,2})(?:st|nd|rd|th)?\b(?![:.]\d|\s*[ap]m\b))(?:,? (?:in )?(\d{4,6})\b(?!\s*(?:hours|hrs)))?`,
  ([, weekday, date1, month1, month2, date2, year], today) => {
    const month = monthNumber(month1 ?? month2 ?? '');
    if (month === null) return null;
    const words = dayIfAny(dateIn(today, month, Number(date1 ?? date2), fullYear(year)));
    return weekday === undefined ? words : agreeing(words, weekdayNumber(weekday));
  },
);
const ANY_MONTH = new RegExp(String.raw`\b${MONTH}\b`, 'i');

/** Dates with a month's name. */
export function findNamedDate(text: string, today: number): Found<DayWords> | null {
  return ANY_MONTH.test(text) ? (withinRows([NAMED], text, today) ?? byChrono(text, today)) : null;
}

/** A form that chrono knows and we do not ("the twentieth of January"); its own guesses of year and time are not taken. */
function byChrono(text: string, today: number): Found<DayWords> | null {
  const noon = new Date((today + 0.5) * DAY_MS);
  const parsed = en.GB.parse(text.replaceAll(BLANK, '|'), { instant: noon, timezone: 0 }, { forwardDate: true });
  for (const { index, text: words, start } of parsed) {
    const month = start.get('month');
    const date = start.get('day');
    if (month === null || date === null || !start.isCertain('day') || !start.isCertain('month')) continue;
    const year = start.isCertain('year') ? start.get('year') : null;
    return { start: index, end: index + words.length, value: dayIfAny(dateIn(today, month, date, year)) };
  }
  return null;
}

export const NUMBERED_DAYS: readonly DayRow[] = [
  row(String.raw`${ON}\b(${WEEKDAY}),? (?:the )?(\d{1,2})(?:st|nd|rd|th)\b`, ([, name = '', date], today) =>
    agreeing(dayIfAny(nextDate(today, Number(date))), weekdayNumber(name)),
  ),
  row(
    String.raw`\b(?:on|by|until|before|for|due) the (\d{1,2})(?:st|nd|rd|th)\b(?: of (next|this) month)?(?! (?:time|attempt|chapter|module|year|edition)\b)`,
    ([, date, month], today) =>
      month?.toLowerCase() === 'next'
        ? datedFrom(addMonths(firstOfMonth(today, 'this month'), 1), Number(date))
        : dayIfAny(nextDate(today, Number(date))),
  ),
  row(
    String.raw`(?<=^\s*|[,\uE000]\s*)(?:\bthe )?\b(\d{1,2})(?:st|nd|rd|th)\b(?=\s*(?:$|[,.!]|\uE000|at\b|@))`,
    ([, date], today) => dayIfAny(nextDate(today, Number(date))),
  ),
];

function datedFrom(first: number, date: number): DayWords {
  const { year, month } = partsOf(first);
  return dayIfAny(dateIn(first, month, date, year));
}
