// Agenda for Change bands in a normalised text: "b7", "band 7", "8a", "from a 6 to a 7", "top of 6", "band seven".
// A bare number is a band only where the words around it leave no other reading ("7 roles" and "2019" are none).
import type { BandId } from '../../../pathways/pathway.ts';

interface BandSpan {
  readonly start: number;
  readonly end: number;
  /** More than one only for "band 8", which has four steps. */
  readonly bandIds: readonly BandId[];
}

const WORDS: Readonly<Record<string, string>> = {
  one: '1',
  two: '2',
  three: '3',
  four: '4',
  five: '5',
  six: '6',
  seven: '7',
  eight: '8',
  nine: '9',
  ten: '10',
  eleven: '11',
  twelve: '12',
  zero: '0',
};
const NUMBER = `(?:8 ?[abcd]\\b|[1-9]\\b|(?:${Object.keys(WORDS).join('|')})(?: [abcd]\\b)?)`;
/** After the word "band" any number is meant as one, even one that no band has: "band 10", "band 8e", "band 7a". */
const ANY_NUMBER = `(?:${NUMBER}|\\d{1,2}\\b|[1-9][a-h]\\b)`;
const BARE = '(?:8[abcd]|[2-9])';
/** After these a number is a count or a time. */
const NO_UNIT =
  '(?! ?(?:hours?|hrs?|days?|weeks?|months?|years?|yrs?|minutes?|mins?|am|pm|percent|roles?|jobs?|posts?|people|staff|of|wte|fte|st|nd|rd|th|january|february|march|april|may|june|july|august|september|october|november|december)\\b)';

const PATTERNS: readonly RegExp[] = [
  new RegExp(
    `\\b(?:(?:afc|agenda for change) )?(?:bands?|grades?) ?(${ANY_NUMBER})((?: ?(?:to|or|and|versus|vs|v|,|/) ?(?:an? )?(?:bands? ?|b)?${NUMBER}${NO_UNIT})*)`,
    'g',
  ),
  new RegExp(`\\bb(8[abcd]|[1-9])\\b()`, 'g'),
  new RegExp(`\\b(?:afc|agenda for change) (${NUMBER})()`, 'g'),
  new RegExp(`\\bfrom (?:an? )?(${BARE})\\b( to (?:an? )?${BARE})\\b${NO_UNIT}`, 'g'),
  new RegExp(`\\bto (?:an? )?(${BARE})\\b( from (?:an? )?${BARE})\\b${NO_UNIT}`, 'g'),
  new RegExp(`\\bbetween (?:an? )?(${BARE})\\b( and (?:an? )?${BARE})\\b${NO_UNIT}`, 'g'),
  new RegExp(
    `\\b(?:top|bottom|start|end|middle|max|maximum|minimum|most) (?:of |on |in )(?:an? |the |my )?(${BARE})\\b()${NO_UNIT}`,
    'g',
  ),
  new RegExp(
    `\\b(?:a|an|im at|stuck (?:at|on|in)|paid as|want|wanting|reach|reaching) (${BARE})\\b()(?= (?:,|to|who|and|now|at|with|in|wanting|moving|or|for)\\b| ,|$)`,
    'g',
  ),
  new RegExp(
    `\\b(?:pay|salary|money|wages?|difference|rise|jump)(?: (?:in|of|on|the|pay|salary|between|from|for))* (${BARE})\\b( (?:to|or|and|versus|vs|v) ${BARE})\\b${NO_UNIT}`,
    'g',
  ),
  new RegExp(
    `\\b(${BARE})\\b( (?:to|or|and|versus|vs) ${BARE})\\b(?= (?:bands?|pay|salary|jump|promotion|rise|difference)\\b)`,
    'g',
  ),
  new RegExp(`^(${BARE})\\b( (?:to|or|versus|vs|v) ${BARE})\\b(?=.*\\b(?:pay|salary|bands?|gap|money)\\b)`, 'g'),
  new RegExp(
    `^(?:(?:ok |right )?(?:and|or|and what about|what about|how about|and for)(?: an?)?) (${BARE})\\b()(?= ?,?$)`,
    'g',
  ),
  // "No, I meant 5."
  new RegExp(`^(?:(?:no|sorry|oops|i meant?|meant?|i said|actually|wait|,) ?)+(?:an? )?(${BARE})\\b()(?= ?,?$)`, 'g'),
  // By itself, where it is no end of a range.
  /\b(8[abcd])\b()/g,
];

const bandOf = (said: string): string => {
  const [number, letter] = said.trim().split(' ');
  return `${WORDS[number ?? ''] ?? number ?? ''}${letter ?? ''}`;
};

/** Ids for one band said; "8" alone is any of its four. */
const idsOf = (band: string): readonly BandId[] => (band === '8' ? ['8a', '8b', '8c', '8d'] : [band]);

/** In order, none overlapping. */
export function bandsIn(normalised: string): readonly BandSpan[] {
  const spans: BandSpan[] = [];
  for (const pattern of PATTERNS) {
    for (const match of normalised.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      if (spans.some((span) => span.start < end && start < span.end)) continue;
      spans.push(...spansOf(normalised, start, [match[1] ?? '', ...numbersIn(match[2] ?? '')]));
    }
  }
  return spans.sort((a, b) => a.start - b.start);
}

const numbersIn = (tail: string): string[] => [...tail.matchAll(new RegExp(NUMBER, 'g'))].map(([said]) => said);

const BAND_BEFORE = /(?:(?:afc|agenda for change) )?(?:bands?|grades?|b) ?$|(?:afc|agenda for change) $/;

/** Each number its own span, with "band" before it; words such as "top of" stay outside. */
function spansOf(text: string, start: number, said: readonly string[]): BandSpan[] {
  let from = start;
  return said.map((number) => {
    const at = text.indexOf(number, from);
    const stop = at + number.length;
    const before = BAND_BEFORE.exec(text.slice(from, at))?.index ?? at - from;
    const span = { start: from + before, end: stop, bandIds: idsOf(bandOf(number)) };
    from = stop;
    return span;
  });
}
