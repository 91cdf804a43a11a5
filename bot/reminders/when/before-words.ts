// "2 weeks before the deadline": a distance from something whose date may not be known yet. Looked for before any plain
// date, because a date reader takes it for two weeks ago.
import { amountOf, NUMBER, UNIT, type Amount } from './number-words.ts';
import { firstOf, type Found, type Reader } from './spans.ts';

export interface BeforeWords {
  readonly side: 'before' | 'after';
  readonly lead: Amount;
  /** What it is counted from, as typed; '' when nothing is named ("2 hours before"). */
  readonly anchor: string;
}

/** "The apprenticeship closes": what it does is no part of its name. */
export const nameOfAnchor = (anchor: string): string => anchor.replace(/\s+(?:closes|opens|is due)[\s.?!]*$/i, '');

const SIDE = String.raw`(before(?:hand)?|ahead of|prior to|in advance(?: of)?|after)`;
// The anchor stops where the time or the purpose begins.
const ANCHOR = String.raw`(?:\s+((?:(?!\uE000|[,;]|\b(?:at \d|at half\b|to [a-z]+ (?:the|my|a|for|up|in)\b|so that\b|please\b)).)+))?`;

const reader: Reader<BeforeWords> = ([, count = '', unit = '', side = '', anchor = '']) =>
  made(amountOf(count, unit), side, anchor);

function made(lead: Amount | null, side: string, anchor: string): BeforeWords | null {
  if (lead === null) return null;
  const words = anchor
    .trim()
    .replace(/[.?!]+$/, '')
    .replace(/^(?:the|my|our)\s+/i, '');
  if (/^after$/i.test(side) && words === '') return null;
  return { side: /^after$/i.test(side) ? 'after' : 'before', lead, anchor: words };
}

const ROWS: readonly (readonly [RegExp, Reader<BeforeWords>])[] = [
  [new RegExp(String.raw`(?<!\w)(?:minus )?(${NUMBER})\s*(${UNIT}) ${SIDE}${ANCHOR}`, 'gi'), reader],
  [
    new RegExp(String.raw`\b(?:the|a) (day|week|month|hour|fortnight|year) ${SIDE}${ANCHOR}`, 'gi'),
    ([, unit = '', side = '', anchor = '']) => made(amountOf('1', unit), side, anchor),
  ],
  [
    new RegExp(String.raw`\b(?:the )?(?:night|evening|morning) (before)${ANCHOR}`, 'gi'),
    ([, side = '', anchor = '']) => made({ count: 1, unit: 'day' }, side, anchor),
  ],
];

/** "The day before yesterday" and "the week after next" are days, not distances. */
const PLAIN_DAYS = /\bday (?:before yesterday|after tomorrow)\b|\bweek after next\b/i;

export const findBefore = (text: string): Found<BeforeWords> | null =>
  PLAIN_DAYS.test(text) ? null : firstOf(text, ROWS);
