// Rules of reminders that come back. A rule holds wall-clock time in a zone and the day it counts from, never the last
// delivery: so it cannot drift, neither over a late delivery nor when clocks change.

export type MonthDay =
  | { readonly kind: 'date'; readonly date: number }
  /** `nth` 1 to 5, or -1 for the last. */
  | { readonly kind: 'nth'; readonly nth: number; readonly weekday: number }
  | { readonly kind: 'last-day' }
  | { readonly kind: 'last-working-day' };

export type Pattern =
  | { readonly every: 'day'; readonly interval: number }
  /** 1 Monday to 7 Sunday, at least one, in order. */
  | { readonly every: 'week'; readonly interval: number; readonly weekdays: readonly number[] }
  | { readonly every: 'month'; readonly interval: number; readonly on: MonthDay }
  | { readonly every: 'year'; readonly month: number; readonly date: number };

export interface Rule {
  readonly version: 1;
  readonly pattern: Pattern;
  /** Minutes after midnight, by the clock of `zone`. */
  readonly minute: number;
  readonly zone: string;
  /** Days since 1970-01-01: the first that counts, and the last (null: until stopped). */
  readonly startDay: number;
  readonly untilDay: number | null;
}

export const MOST_INTERVAL = 366;
