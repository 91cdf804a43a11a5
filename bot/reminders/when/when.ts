// When: words, the present moment and the person's zone to a time, or to a reason to ask. Pure.
import { nameOfAnchor } from './before-words.ts';
import { findDay } from './day-words.ts';
import type { Amount } from './number-words.ts';
import { recurringRule } from './recurring-when.ts';
import { findRecurring, findUntil } from './recurring-words.ts';
import type { Rule } from '../rules/rule.ts';
import { BLANK, blank, blankAll, cut, type Span } from './spans.ts';
import { spelt } from './spelling.ts';
import { findTime } from './time-words.ts';
import { titleFrom } from '../words/title.ts';
import { localTime, wallAt, type ClockChange, type LocalTime } from './wall-time.ts';
import { readBefore } from './when-before.ts';
import { readPlain } from './when-plain.ts';
import { findZone } from './zone-words.ts';

export type Why =
  | 'no-such-date'
  | 'no-such-time'
  | 'weekday-differs'
  /** More than five years ahead. */
  | 'too-far'
  /** "-2 weeks before", "in 0 minutes". */
  | 'negative'
  /** More than once a day. */
  | 'too-often'
  /** Two different days. */
  | 'two-days'
  /** A repeated time, or a day alone, by the clock of another zone. */
  | 'other-zone';

export type When =
  /** `exactTime` false: the person gave a day, we chose the time. */
  | {
      readonly kind: 'at';
      readonly at: Date;
      readonly local: LocalTime;
      readonly exactTime: boolean;
      readonly said: Said;
      /** The clocks change at the time that was said, and `at` is the nearest there is or the first of two. */
      readonly clocks?: ClockChange;
    }
  /** `untilWords`: "until the exam", when that has no date we know. `first` is its first occurrence. */
  | {
      readonly kind: 'recurring';
      readonly rule: Rule;
      readonly first: Date;
      readonly exactTime: boolean;
      readonly untilWords: string | null;
      /** Only days were named ("Thursdays"): how often is left open. */
      readonly daysOnly: boolean;
    }
  /** Counted from something without a date in these words. `minute` when a time of day was said. */
  | {
      readonly kind: 'before';
      readonly side: 'before' | 'after';
      readonly lead: Amount;
      readonly anchor: string;
      readonly minute: number | null;
    }
  | { readonly kind: 'past'; readonly at: Date; readonly local: LocalTime }
  | { readonly kind: 'impossible'; readonly why: Why }
  | { readonly kind: 'unclear' };

/** Which of the two the person said; the other was chosen. A distance ("in 10 minutes") says both. */
export type Said = 'day' | 'time' | 'both';

export interface Moment {
  readonly now: Date;
  /** A valid IANA zone. */
  readonly zone: string;
  /** Minutes after midnight used when only a day is said. */
  readonly chosenMinute: number;
  /** Days of the week on which the person wants what we choose the day of; left out: the usual ones. */
  readonly days?: readonly number[];
}

export interface WhenAndTitle {
  readonly when: When;
  /** One line, at most 200 characters; '' when the words hold nothing but a time. */
  readonly title: string;
}

export const CHOSEN_MINUTE = 9 * 60;
const LONGEST_WORDS = 1000;

export function whenIn(words: string, moment: Moment): WhenAndTitle {
  const { text, asTyped } = spelt(words.slice(0, LONGEST_WORDS).replaceAll(BLANK, ' ').replaceAll('’', "'"));
  const shown = blankAll(text, vetoed(text));
  const { when, spans, about = '' } = readIn(shown, moment);
  const left = titleFrom(asTyped(cut(text, spans)));
  return { when, title: left || about || titleFrom(spokenOf(when)) };
}

const read = (text: string, moment: Moment): Reading =>
  readRecurring(text, moment) ?? readBefore(text, moment) ?? readPlain(text, moment);

/** By the clock of the zone that the words name, told in the person's own; by their own clock when none is named. */
function readIn(text: string, moment: Moment): Reading {
  const zone = findZone(text);
  if (zone === null) return read(text, moment);
  const rest = blank(text, zone);
  const own = read(rest, moment);
  const spans = [...own.spans, zone];
  if (zone.value === moment.zone || own.when.kind === 'unclear' || own.when.kind === 'impossible')
    return { ...own, spans };
  const { when } = read(rest, { ...moment, zone: zone.value });
  if ((when.kind === 'at' && when.exactTime) || when.kind === 'past')
    return { when: { ...when, local: localTime(when.at, moment.zone) }, spans };
  return { when: { kind: 'impossible', why: 'other-zone' }, spans };
}

/** Words that hold only a time still answer "when?"; nothing is left of them but courtesies. */
export function isOnlyWhen(words: string, moment: Moment): boolean {
  const { when, title } = whenIn(words, moment);
  return when.kind !== 'unclear' && when.kind !== 'before' && title === '';
}

/** "2 weeks before the exam", "until the exam": what it is about, when nothing else is said. */
function spokenOf(when: When): string {
  if (when.kind === 'before') return nameOfAnchor(when.anchor);
  return when.kind === 'recurring' ? (when.untilWords ?? '').replace(/^(?:the|my|our) /i, '') : '';
}

export interface Reading {
  readonly when: When;
  readonly spans: readonly Span[];
  /** A name found among the words of the time ("the interview on Friday"). */
  readonly about?: string;
}

/** Numbers with units that are no dates: "5 years experience", "band 7", "24/7". */
const VETOES =
  /\b(?:(?:over|with|for|have|has|got|need|needs)\s+)?(?:\d+|an?|two|three|four|five|ten)\+? (?:years?|months?|yrs?|weeks?)['’]?s? (?:of |of the |worth of |in |post )?(?:experience|exp|service|work|practice|nhs|qualified|post-?qualification)\b|\b(?:band|level|year|stage|module|unit|chapter|week|part|step|section|tier|phase|lesson|session|question|ccs|form|room|ward|building)s? \d{1,4}[a-d]?\b(?!\s*(?:am|pm|:\d))|\b24\/7\b|\b\d+ ?%|\b\d+[- ](?:day|week|month|year|hour|minute)s?[- ](?:course|programme|program|module|session|call|meeting|secondment|placement|training|bootcamp|boot camp|apprenticeship|contract|exam|review)\b/gi;

const vetoed = (text: string): readonly Span[] =>
  [...text.matchAll(VETOES)].map((match) => ({ start: match.index, end: match.index + match[0].length }));

function readRecurring(text: string, moment: Moment): Reading | null {
  const words = findRecurring(text);
  if (words === null) return null;
  const rest = blank(text, words);
  const until = findUntil(rest);
  const open = until === null ? rest : blank(rest, until);
  const time = findTime(open);
  const withoutTime = time === null ? open : blank(open, time);
  const today = wallAt(moment.now, moment.zone).day;
  const day = findDay(withoutTime, today);
  const spans = [words, until, time, day].filter((span) => span !== null);
  return {
    when: recurringRule(
      { words: words.value, until: until?.value ?? null, time: time?.value ?? null, day: day?.value ?? null },
      moment,
    ),
    spans,
  };
}
