// Days told from today: "a week on Tuesday", "end of the month", "in 10 days". Weeks start on Monday, so "next Friday" is
// the Friday of the week after this one.
import {
  backToWorkingDay,
  coming,
  dayAfter,
  firstOfMonth,
  gone,
  mondayAfter,
  nthWeekday,
  onWorkingDay,
} from './day-arithmetic.ts';
import { impossibleDay, ON, onDayNumber, row, weekdayRow, type DayRow, type DayWords } from './day-row.ts';
import { amountOf, MONTH, NUMBER, numberOf, UNIT, WEEKDAY_IN_FULL, weekdayNumber } from './number-words.ts';
import { addMonths, weekdayOf } from './wall-time.ts';

const WEEKS = String.raw`(a week|a fortnight|(?:one|two|three|four|\d{1,2}) weeks?)`;
const weeksOf = (words: string): number => {
  if (/fortnight/i.test(words)) return 2;
  return numberOf(words.replace(/\s*weeks?$/i, '')) ?? 1;
};

/** A number that follows is the day of a month, not a time of day: "next Friday 4 December", but "next Friday 4.30pm". */
const NO_DATE_NEXT = String.raw`(?! (?:the )?\d{1,2}(?:st|nd|rd|th|\b(?![:.]\d| ?[ap]m)))`;

const MONTH_WORDS = String.raw`(next month|this month|the month|${MONTH})`;

export const PHRASES: readonly DayRow[] = [
  row(String.raw`\b(?:the )?day after tomorrow\b`, (_, today) => onDayNumber(today + 2)),
  row(String.raw`(?:\b(?:in|by|for|from) )?\b(?:the )?week after next\b`, (_, today) =>
    onDayNumber(mondayAfter(today) + 7),
  ),
  row(String.raw`\b(?:the )?day before yesterday\b`, (_, today) => onDayNumber(today - 2)),
  row(String.raw`\b${WEEKS} (?:on|from|after)?\s*(today|tomorrow|now)\b`, ([, weeks = '', from = ''], today) =>
    onDayNumber(today + weeksOf(weeks) * 7 + (/tomorrow/i.test(from) ? 1 : 0)),
  ),
  row(String.raw`\b(today|tomorrow) week\b`, ([, from = ''], today) =>
    onDayNumber(today + 7 + (/tomorrow/i.test(from) ? 1 : 0)),
  ),
  row(
    String.raw`\b${WEEKS} (?:on|from|after|next|this)\s+(?:next |this )?(${WEEKDAY_IN_FULL})\b`,
    ([, weeks = '', name = ''], today) => {
      const weekday = weekdayNumber(name);
      return weekday === null ? null : onDayNumber(coming(today, weekday) + weeksOf(weeks) * 7);
    },
  ),
  weekdayRow(String.raw`${ON}\b(${WEEKDAY_IN_FULL}) (?:week|after next)\b${NO_DATE_NEXT}`, (weekday, today) =>
    onDayNumber(coming(today, weekday) + 7),
  ),
  row(
    String.raw`${ON}\b(?:the )?(first|second|third|fourth|last) (${WEEKDAY_IN_FULL}) (?:of|in) ${MONTH_WORDS}\b`,
    ([, nth = '', name = '', month = ''], today) => {
      const weekday = weekdayNumber(name);
      return weekday === null ? null : onDayNumber(nthWeekday(firstOfMonth(today, month), nth, weekday));
    },
  ),
  // The one that has gone by most lately; said on a Tuesday, "last Tuesday" is a week ago.
  weekdayRow(String.raw`(?:\bon )?\b(?:last|previous|past) (${WEEKDAY_IN_FULL})\b`, (weekday, today) =>
    onDayNumber(gone(today, weekday)),
  ),
  row(String.raw`(?:\b(?:on|in|at|by|from) )?(?:\bthe )?\bend of (?:the |this )week\b`, (_, today) => {
    const friday = today + 5 - weekdayOf(today);
    return onDayNumber(friday < today ? friday + 7 : friday);
  }),
  row(
    String.raw`(?:\b(?:on|in|at|by|from) )?(?:\bthe )?\b(end|middle|mid|late)(?:[ -]of)?[ -]next week\b`,
    ([, part = ''], today) => onDayNumber(mondayAfter(today) + (/^mid/i.test(part) ? 2 : 4)),
  ),
  row(
    String.raw`(?:\b(?:on|in|at|by|from|before) )?(?:\bthe )?\b(end|last (?:working )?day|late)(?: of)? ${MONTH_WORDS}\b(?! \d{1,2}\b)`,
    ([, , month = ''], today) => onDayNumber(backToWorkingDay(addMonths(firstOfMonth(today, month), 1) - 1)),
  ),
  row(
    String.raw`(?:\b(?:on|in|at|by|from) )?(?:\bthe )?\b(?:mid|middle)(?: of|-)? ?${MONTH_WORDS}\b`,
    ([, month = ''], today) => onDayNumber(onWorkingDay(firstOfMonth(today, month) + 14)),
  ),
  row(
    String.raw`(?:\b(?:at|from|by|in|around) )?(?:\bthe )?\b(?:(?:start|beginning)(?: of)?|early(?: in)?) ${MONTH_WORDS}\b(?! \d{1,2}\b)`,
    ([, month = ''], today) => onDayNumber(onWorkingDay(firstOfMonth(today, month))),
  ),
  weekdayRow(String.raw`(?:\b(?:on|by|for|from) )?\b(${WEEKDAY_IN_FULL})(?: of)? next week\b`, (weekday, today) =>
    onDayNumber(mondayAfter(today) + weekday - 1),
  ),
  weekdayRow(String.raw`\bnext week,? (?:on )?(${WEEKDAY_IN_FULL})\b`, (weekday, today) =>
    onDayNumber(mondayAfter(today) + weekday - 1),
  ),
  weekdayRow(String.raw`(?:\b(?:on|by|for|from) )?\bnext (${WEEKDAY_IN_FULL})\b${NO_DATE_NEXT}`, (weekday, today) =>
    onDayNumber(mondayAfter(today) + weekday - 1),
  ),
  weekdayRow(String.raw`(?:\b(?:on|by|for|from) )?\b(${WEEKDAY_IN_FULL}) next\b`, (weekday, today) =>
    onDayNumber(mondayAfter(today) + weekday - 1),
  ),
];

export const DISTANCES: readonly DayRow[] = [
  row(
    String.raw`\b(?:in|after|within)(?: about| around| another| the next)? (${NUMBER})[ -]?(${UNIT})['’]?(?: time)?\b(?! (?:of )?experience)|\b(${NUMBER}) (${UNIT})['’]? (?:from (?:now|today)|later|time|hence)\b`,
    (match, today) => ahead(match[1] ?? match[3] ?? '', match[2] ?? match[4] ?? '', today),
  ),
  row(String.raw`\b(?:in )?(a fortnight)(?:['’]s time| from now| from today)?\b`, (_, today) =>
    onDayNumber(today + 14),
  ),
  row(String.raw`\b(${NUMBER}) (${UNIT}) ago\b`, ([, count = '', unit = ''], today) =>
    ahead(`-${numberOf(count) ?? 1}`, unit, today, true),
  ),
  row(String.raw`\byesterday\b|\blast night\b`, (_, today) => onDayNumber(today - 1)),
  row(String.raw`\blast (week|month|year)\b`, ([, unit = ''], today) => ahead('-1', unit, today, true)),
  row(String.raw`${ON}\btomorrow\b`, (_, today) => onDayNumber(today + 1)),
  row(String.raw`\b(?:(?:later|earlier) )?today\b`, (_, today) => onDayNumber(today)),
];

function ahead(count: string, unit: string, today: number, mayBePast = false): DayWords | null {
  const amount = amountOf(count, unit);
  if (amount === null) return null;
  if (amount.count < 0 && !mayBePast) return impossibleDay('negative');
  const day = dayAfter(today, amount.count, amount.unit);
  return day === null ? null : onDayNumber(day);
}
