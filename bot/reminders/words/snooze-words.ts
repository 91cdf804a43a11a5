// How long to put a reminder off: "20 min", "by two days", "tomorrow", "until Friday at 2".
import { dayAfter } from '../when/day-arithmetic.ts';
import { amountOf, NUMBER, UNIT } from '../when/number-words.ts';
import { spelt } from '../when/spelling.ts';
import { instantOf, MINUTE_MS, wallAt } from '../when/wall-time.ts';
import { whenIn, type Moment, type When } from '../when/when.ts';

const LENGTH = new RegExp(
  String.raw`(?:\b(in|by|for|another|of)\s+)?(?:the next |another )?(?<![\w.-])(-?${NUMBER})\s*(${UNIT})\b`,
  'i',
);

/** The words without a length of time, for finding the name in them. */
export const withoutLength = (words: string): string => spelt(words).text.replace(LENGTH, ' ');

export type SnoozeTo =
  | { readonly kind: 'to'; readonly at: Date }
  /** 'past', 'impossible', or no time said ('unclear'). */
  | { readonly kind: 'not-to'; readonly when: When };

/** A length counts from when the reminder is due, or from now if that has gone; `dueAt` null: it has been sent. */
export function snoozeTo(words: string, dueAt: Date | null, moment: Moment): SnoozeTo {
  const { text } = spelt(words);
  const length = /\b(?:before|after|every|until)\b/i.test(text) ? null : LENGTH.exec(text);
  if (length !== null) {
    const [, preposition, count = '', unit = ''] = length;
    const fromNow = preposition?.toLowerCase() === 'in';
    const start = dueAt === null || dueAt < moment.now || fromNow ? moment.now : dueAt;
    return checked(later(start, count, unit, moment.zone), moment);
  }
  const { when } = whenIn(text.replaceAll(/\b(?:until|til|to)\b/gi, 'on'), moment);
  return when.kind === 'at' ? { kind: 'to', at: when.at } : { kind: 'not-to', when };
}

function later(start: Date, count: string, unit: string, zone: string): Date | null {
  const amount = amountOf(count, unit);
  if (amount === null || amount.count <= 0) return null;
  const wall = wallAt(start, zone);
  const day = dayAfter(wall.day, amount.count, amount.unit);
  // Days keep the time on the clock; hours and minutes are counted in real time.
  if (day !== null) return instantOf({ day, minute: wall.minute }, zone);
  return new Date(start.getTime() + amount.count * (amount.unit === 'hour' ? 60 : 1) * MINUTE_MS);
}

const FURTHEST_DAYS = 366 * 5;

function checked(at: Date | null, { now, zone }: Moment): SnoozeTo {
  if (at === null) return { kind: 'not-to', when: { kind: 'impossible', why: 'negative' } };
  if (Number.isNaN(at.getTime()) || wallAt(at, zone).day > wallAt(now, zone).day + FURTHEST_DAYS)
    return { kind: 'not-to', when: { kind: 'impossible', why: 'too-far' } };
  return { kind: 'to', at };
}
