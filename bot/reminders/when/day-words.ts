// The day in someone's words, in the order people in Britain write them.
import { findNamedDate, NUMBERED_DAYS, NUMERIC_DATES } from './calendar-dates.ts';
import { withinRows, type DayWords } from './day-row.ts';
import { DISTANCES, PHRASES } from './nearby-days.ts';
import { PLAIN_DAYS } from './plain-days.ts';
import type { Found } from './spans.ts';

/** The most particular form first: a weekday's name alone comes last. `today` is the person's own. */
export const findDay = (text: string, today: number): Found<DayWords> | null =>
  withinRows(PHRASES, text, today) ??
  withinRows(DISTANCES, text, today) ??
  withinRows(NUMERIC_DATES, text, today) ??
  findNamedDate(text, today) ??
  withinRows(NUMBERED_DAYS, text, today) ??
  withinRows(PLAIN_DAYS, text, today);
