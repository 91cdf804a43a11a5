// The plainest words for a day, looked for last: a weekday's name, "next week", "Christmas Eve", "in March".
import { coming, dateIn, firstOfMonth, mondayAfter, onWorkingDay } from './day-arithmetic.ts';
import { dayIfAny, ON, onDayNumber, row, weekdayRow, type DayRow, type DayWords } from './day-row.ts';
import { MONTH, monthNumber, WEEKDAY, WEEKDAY_IN_FULL } from './number-words.ts';
import { addMonths, dayOf, partsOf, weekdayOf } from './wall-time.ts';

/** The next such day. Said on that day it is a week away, unless a time still to come goes with it. */
const byName = (weekday: number, today: number): DayWords => ({
  kind: 'day',
  day: coming(today, weekday),
  bareWeekday: true,
});

/** The words of the date end here. */
const ENDS = String.raw`(?=\s*(?:$|[.,;!?]|\uE000|(?:at|to|about|re|and|holidays?|break)\b))(?: (?:holidays?|break)\b)?`;

export const PLAIN_DAYS: readonly DayRow[] = [
  weekdayRow(String.raw`${ON}(?:\bthis )?\b(${WEEKDAY_IN_FULL})\b`, byName),
  // "Sat", "sun" and "wed" are words of their own, so the short names need something of a date beside them.
  weekdayRow(
    String.raw`(?:\b(?:on|by|this|next|until|for|coming) |(?<=^\s*|,\s*))(${WEEKDAY})\b|\b(${WEEKDAY})(?=\s*(?:\uE000|$|,|at\b|@|\d))`,
    byName,
  ),
  row(
    String.raw`(?:\b(?:at|on|over|by|for|after) )?\b(?:the|this|at the) weekend\b|\bat the weekend\b|\bweekend\b`,
    (_, today) => onDayNumber(weekdayOf(today) >= 6 ? today + 13 - weekdayOf(today) : today + 6 - weekdayOf(today)),
  ),
  row(String.raw`(?:\b(?:in|by|for|from|early|sometime|some time) )*\bnext week\b`, (_, today) =>
    onDayNumber(mondayAfter(today)),
  ),
  row(String.raw`(?:\b(?:in|by|for|from|sometime|some time) )*\bnext month\b`, (_, today) =>
    onDayNumber(onWorkingDay(addMonths(firstOfMonth(today, 'this month'), 1))),
  ),
  row(String.raw`(?:\b(?:in|by|from) )?(?:\bthe )?\b(?:next|new) year\b`, (_, today) =>
    onDayNumber(onWorkingDay(dayOf(partsOf(today).year + 1, 1, 2) ?? today)),
  ),
  row(String.raw`(?:\b(?:on) )?\b(christmas|xmas|new year['’]?s)( eve)\b`, ([, feast = ''], today) =>
    dayIfAny(dateIn(today, 12, /^new/i.test(feast) ? 31 : 24, null)),
  ),
  row(String.raw`\b(?:on )?(?:christmas|xmas) day\b`, (_, today) => dayIfAny(dateIn(today, 12, 25, null))),
  // Bare, it may be part of a name: "the Christmas party".
  row(String.raw`(?:^\s*|\b(?:at|by|for|before|on|until) )(?:christmas|xmas)\b${ENDS}`, (_, today) =>
    dayIfAny(dateIn(today, 12, 25, null)),
  ),
  row(String.raw`\b(?:after|over) (?:christmas|xmas)\b${ENDS}`, (_, today) => {
    const boxingDay = dateIn(today, 12, 26, null);
    return boxingDay === null ? null : onDayNumber(onWorkingDay(boxingDay + 1));
  }),
  row(String.raw`\b(?:on )?boxing day\b`, (_, today) => dayIfAny(dateIn(today, 12, 26, null))),
  row(String.raw`\b(?:on )?new year['’]?s day\b`, (_, today) => dayIfAny(dateIn(today, 1, 1, null))),
  row(String.raw`\bin (${MONTH})(?: (\d{4}))?\b(?! \d)`, ([, name = '', year], today) => {
    const month = monthNumber(name);
    const first = year === undefined ? firstOfMonth(today, name) : dayOf(Number(year), month ?? 1, 1);
    return first === null ? null : onDayNumber(Math.max(onWorkingDay(first), first > today ? first : today + 1));
  }),
];
