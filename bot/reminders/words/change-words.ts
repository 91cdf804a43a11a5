// Another time for a reminder, in words: "5pm instead", "an hour later", "make that an hour", "no, Tuesday".
import { dayAfter } from '../when/day-arithmetic.ts';
import { amountOf, NUMBER, UNIT } from '../when/number-words.ts';
import { spelt } from '../when/spelling.ts';
import { instantOf, MINUTE_MS, wallAt } from '../when/wall-time.ts';
import { atInstant } from '../when/when-at.ts';
import { isOnlyWhen, whenIn, type Moment, type When } from '../when/when.ts';

const LENGTH = String.raw`(?:a |an )?(?:extra |another |whole )*(${NUMBER})?\s*(?:more |extra )?(${UNIT})`;
const LATER = new RegExp(String.raw`\b${LENGTH} (later|on|back|after|earlier|sooner|before|forward)\b`, 'i');
const BACK = new RegExp(
  String.raw`\b(back|on|later|forward|earlier|sooner|by|another|delay(?: it| that)?|postpone(?: it| that)?)(?: by)? ${LENGTH}\b`,
  'i',
);
const THE_DAY = /\bthe (day|week) (after|before)$/i;
const BARE = new RegExp(String.raw`^(?:in |for )?(${NUMBER}) ?(${UNIT})(?: from now)?$`, 'i');
const EARLIER = /forward|earlier|sooner|before/i;

/** Words said around the time itself: "no, actually make it … instead please". */
const LEADING =
  /^(?:(?:no|nope|nah|sorry|oops|oh|ok|okay|wait|hmm|actually|well|yes|yeah|please|pls|and|so|but|i meant?|i said|i (?:want|need)|it(?:'s| is| should be)?|that(?:'s| should be)?|make|made|change|move|shift|set|push|put|do|say|can (?:you|we|u)|could (?:you|we)|let(?:'s| us)|how about|what about|rather|instead|to be|the (?:time|date|day)(?! (?:after|before))|to|for|reminder)\b[\s,:–—-]*)+(?=\S)/i;
const TRAILING =
  /[\s,]*\b(?:instead|please|pls|rather|actually|then|now|i meant?|i said|not \S+(?: \S+)?|thanks|thank you|ta)[\s.!?]*$/i;
const HOUR = /^(\d{1,2})(?:[:.](\d\d))?$/;

/** No time takes more words. */
const LONGEST_WORDS = 300;

/** The words of the time alone. */
export function timeWords(said: string): string {
  let words = spelt(said.slice(0, LONGEST_WORDS).replaceAll('’', "'"))
    .text.trim()
    .replace(/[.!?]+$/, '');
  for (let before = ''; before !== words;) {
    before = words;
    words = words.replace(TRAILING, '').trim();
  }
  const left = words.replace(LEADING, '').trim();
  const bare = left === '' ? words : left;
  return HOUR.test(bare) ? `at ${bare.replace('.', ':')}` : bare;
}

/** "Move it to 4", "to Friday": the words of a time as the reader of times expects them. */
export const towards = (words: string): string =>
  words
    .replaceAll(/\b(?:to|until) (?=\d{1,2}(?:[:.]\d\d)?\b(?!st|nd|rd|th|\/|-| \p{L}))/giu, 'at ')
    .replaceAll(/\b(?:to|until) /gi, 'on ');

/** "Skip the next one": left out this once. */
export const isSkip = (words: string): boolean => /\bskip\b/i.test(words);

/** True when the words hold a time and nothing else. */
export const isOnlyTime = (said: string, moment: Moment): boolean => {
  if (said.length > LONGEST_WORDS) return false;
  const words = timeWords(said);
  return BARE.test(words) || relative(words) !== null || isOnlyWhen(towards(words), moment);
};

/** "An hour" as a time: in an hour. */
export const fromNow = (words: string): string =>
  BARE.test(words) ? `in ${words.replace(/^(?:in|for) /i, '')}` : words;

export interface Moving {
  /** Null: it has been sent, and distances count from now. */
  readonly dueAt: Date | null;
  readonly comesBack: boolean;
}

/** When the words move it to. An hour later, for one that comes back, is another time of day; days later is this once. */
export function changeTo(said: string, { dueAt, comesBack }: Moving, moment: Moment): When {
  const words = timeWords(said);
  const bare = BARE.exec(words);
  if (bare !== null) return away(moment.now, bare[1] ?? '', bare[2] ?? '', 1, moment, 'both');
  const moved = relative(words);
  if (moved === null) return whenIn(towards(words), moment).when;
  return away(
    dueAt ?? moment.now,
    moved.count,
    moved.unit,
    moved.sign,
    moment,
    comesBack && /^(?:m(?!o)|h)/i.test(moved.unit) ? 'time' : 'both',
  );
}

interface Moved {
  readonly count: string;
  readonly unit: string;
  readonly sign: 1 | -1;
}

/** A distance from when it is due. */
function relative(words: string): Moved | null {
  const day = THE_DAY.exec(words);
  if (day !== null) return { count: '1', unit: day[1] ?? 'day', sign: EARLIER.test(day[2] ?? '') ? -1 : 1 };
  const later = LATER.exec(words);
  if (later !== null && isWhole(words, later))
    return { count: later[1] ?? '1', unit: later[2] ?? '', sign: EARLIER.test(later[3] ?? '') ? -1 : 1 };
  const back = BACK.exec(words);
  if (back === null || !isWhole(words, back)) return null;
  return { count: back[2] ?? '1', unit: back[3] ?? '', sign: EARLIER.test(words) ? -1 : 1 };
}

/** "2 hours before the exam" is no distance from when it is due. */
const isWhole = (words: string, match: RegExpExecArray): boolean => match.index + match[0].length >= words.length - 1;

function away(start: Date, count: string, unit: string, sign: 1 | -1, moment: Moment, said: 'time' | 'both'): When {
  const amount = amountOf(count, unit);
  if (amount === null || amount.count <= 0) return { kind: 'impossible', why: 'negative' };
  const wall = wallAt(start, moment.zone);
  const day = dayAfter(wall.day, sign * amount.count, amount.unit);
  const at =
    day === null
      ? new Date(start.getTime() + sign * amount.count * (amount.unit === 'hour' ? 60 : 1) * MINUTE_MS)
      : instantOf({ day, minute: wall.minute }, moment.zone);
  return atInstant(at, true, said, moment);
}
