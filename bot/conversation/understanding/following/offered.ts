// Picking from what was offered: by its place ("the second one", "the last"), by what it is called ("the clinical one"),
// or as the rest of two ("the other one").
import { editDistance } from '../../../pathways/names/edit-distance.ts';
import { nameWords } from '../../../pathways/names/name-index.ts';
import type { Ask } from '../../ask.ts';
import type { CallingWords } from './calling.ts';
import type { Context } from '../understanding.ts';

export type Picked =
  | { readonly kind: 'one'; readonly ask: Ask }
  /** Some of them, but not all: the choice is narrower. */
  | { readonly kind: 'several'; readonly asks: readonly Ask[] };

export type Offer = Pick<Context, 'offered' | 'asking' | 'lastAsk'>;

/** Said before a pick. */
const LEADING =
  /^(?:(?:(?:yes|yeah|yep|ok|okay|no|nope|nah|sorry|oops|oh|ah|hmm|um|er|so|well|right|and|then|but|please|actually|rather|instead|just|go (?:with|for)|ill (?:have|take|go with|go for)|id (?:like|go for|go with|take)|i (?:meant?|said|want(?:ed)?|choose|pick|prefer|would like)(?: to (?:say|see|know about))?|its|it was|it is|thats|that was|pick|choose|select|open|show(?: me)?|see|give me|tell me(?: more)? about|more (?:about|on)|explain|what about|how about|what is|whats|lets (?:see|do|try|have)|try|not (?:that|this|it)(?: one)?|not the \w+(?: one)?|wrong(?: one)?|can (?:i|you) (?:have|see|show me|open|do)|i did(?:nt| not) mean (?:that|this)(?: one)?)\b|,) ?)+/;
/** Said after it. */
const TRAILING =
  /(?: (?:please|thanks|thank you|obviously|of course|definitely|lol|mate|then|instead|i want(?:ed)?|i need|im after|i was after|i (?:meant?|think|said)|actually|(?:on|in|of|from) (?:the|that|your) list|of (?:those|these|them)|you (?:said|mentioned|listed|gave|showed)(?: me)?|now|though|,))+$/;

/** Shorter words have too many neighbours. */
const LONG_ENOUGH = 5;
const THING =
  '(?:one|option|choice|role|job|course|body|network|route|way|guide|answer|item|link|programme|apprenticeship|group|path|reminder|thing|question|skill|result|suggestion)';
/** Words for a place in a list, counted from 0; -1 is the last. */
export const PLACES: readonly (readonly [words: string, place: number])[] = [
  ['first|1st|top|former', 0],
  ['second|2nd|middle', 1],
  ['third|3rd', 2],
  ['fourth|4th', 3],
  ['fifth|5th', 4],
  ['sixth|6th', 5],
  ['last|bottom|final|latter', -1],
];
const ORDINALS = PLACES.map(([words, place]) => ({
  pattern: new RegExp(`^(?:the |teh )?(?:very )?(?:${words})(?: (?:${THING}|1))?$`),
  place,
}));
const NUMBERS = ['one', 'two', 'three', 'four', 'five', 'six'];
const WORD = `(${NUMBERS.join('|')})`;
/** "Number 3", "option two", "2", "3 please"; but "the network one" is no first network. */
const NUMBERED = [
  new RegExp(`^(?:the )?(?:${THING}|number|no|nr|num) (?:number |no )?(\\d)$`),
  new RegExp(`^(?:number|option|choice|answer|route|no) ${WORD}$`),
  new RegExp(`^(\\d|two|three|four|five|six)(?: ${THING})?$`),
  /^(one)$/,
];
const LETTERED = /^(?:(?:option|choice|answer) )?([a-f])$/;
const OTHER = new RegExp(`^(?:the )?(?:other|others|alternative)(?: ${THING})?$`);
const BESIDE = new RegExp(`^the (next|following|previous|one (?:before|after))(?: ${THING})?$`);

const YES = /^(?:yes|yeah|yep|ok|okay|please)\b/;

/** The words of a pick alone: "no i meant the first one please" gives "the first one". */
export const pickWords = (normalised: string): string =>
  normalised.replace(/ ?,$/, '').replace(LEADING, '').replace(TRAILING, '').replace(/ ,/g, '').trim();

/** What the words pick of what was offered; null when they pick nothing. A place that is not there gives the choice again. */
export function picked(normalised: string, offer: Offer, calling: CallingWords): Picked | null {
  if (offer.offered.length === 0) return null;
  const words = pickWords(normalised);
  // "Yes" to the only one.
  if (words === '' && offer.asking && offer.offered.length === 1 && YES.test(normalised)) return one(offer.offered[0]);
  return (
    byBareNumber(words, offer, calling) ??
    byPlace(words, offer) ??
    byRest(words, offer) ??
    byName(words, offer, calling)
  );
}

const one = (ask: Ask | undefined): Picked | null => (ask === undefined ? null : { kind: 'one', ask });

/** "7" after bands were offered is band 7, not the seventh of them. */
function byBareNumber(words: string, { offered, asking }: Offer, calling: CallingWords): Picked | null {
  if (!asking || !/^(?:band )?\d[a-d]?$/.test(words)) return null;
  const id = words.replace('band ', '');
  return one(offered.find((ask) => calling(ask).names.has(`band ${id}`)));
}

function byPlace(words: string, { offered }: Offer): Picked | null {
  const place = placeIn(words);
  // A bare "8" is more often a band.
  if (place === null || (/^\d$/.test(words) && offered[place] === undefined)) return null;
  return one(offered.at(place)) ?? { kind: 'several', asks: offered };
}

/** Counted from 0; -1 is the last. */
function placeIn(words: string): number | null {
  const ordinal = ORDINALS.find(({ pattern }) => pattern.test(words));
  if (ordinal !== undefined) return ordinal.place;
  const letter = LETTERED.exec(words)?.[1];
  if (letter !== undefined) return 'abcdef'.indexOf(letter);
  const number = NUMBERED.map((pattern) => pattern.exec(words)?.[1]).find((found) => found !== undefined);
  if (number === undefined) return null;
  const counted = NUMBERS.includes(number) ? NUMBERS.indexOf(number) : Number(number) - 1;
  return counted < 0 ? null : counted;
}

/** "The other one" is the one not opened yet; of more than two, the rest. "The next one" follows what was opened. */
function byRest(words: string, { offered, lastAsk }: Offer): Picked | null {
  const opened = offered.findIndex((ask) => same(ask, lastAsk));
  const beside = BESIDE.exec(words)?.[1];
  if (beside !== undefined && opened >= 0) return one(offered[opened + (/previous|before/.test(beside) ? -1 : 1)]);
  // "That one", of several: which?
  if (opened < 0 && /^(?:that|this)(?: one)?$/.test(words))
    return offered.length === 1 ? one(offered[0]) : { kind: 'several', asks: offered };
  if (!OTHER.test(words)) return null;
  const rest = opened >= 0 ? offered.filter((_, at) => at !== opened) : offered.slice(1);
  const [only] = rest;
  return rest.length === 1 ? one(only) : rest.length === 0 ? null : { kind: 'several', asks: rest };
}

const same = (left: Ask, right: Ask | null): boolean =>
  right !== null && JSON.stringify(left) === JSON.stringify(right);

const CALLED = new RegExp(`^(?:the|that|this) (.+?)(?: ${THING})?$|^(.+?) (?:one|option|choice)$`);

/** "No, the clinical one" may also mean a reading that was passed over. */
export const pickedByName = (normalised: string, passedOver: readonly Ask[], calling: CallingWords): Picked | null =>
  byName(pickWords(normalised), { offered: passedOver, asking: true, lastAsk: null }, calling);

/** "The clinical one", at any time; any words that fit only some of them right after we asked which was meant. */
function byName(words: string, { offered, asking }: Offer, calling: CallingWords): Picked | null {
  const called = CALLED.exec(words);
  const said = called?.[1] ?? called?.[2] ?? (asking ? words : null);
  const wanted = said === null ? [] : nameWords(said);
  if (wanted.length === 0) return null;
  const whole = offered.filter((ask) => calling(ask).names.has(wanted.join(' ')));
  const fitting =
    whole.length > 0
      ? whole
      : offered.filter((ask) => wanted.every((word) => isCalled(word, calling(ask).words, asking)));
  const [only] = fitting;
  if (fitting.length === 1) return one(only);
  return fitting.length > 0 && fitting.length < offered.length ? { kind: 'several', asks: fitting } : null;
}

/** Right after we asked, one slip of the keyboard is forgiven. */
const isCalled = (word: string, words: ReadonlySet<string>, asking: boolean): boolean =>
  words.has(word) ||
  (asking &&
    word.length >= LONG_ENOUGH &&
    [...words].some((one) => one.length >= LONG_ENOUGH && editDistance(word, one, 1) <= 1));

const OF_A_LIST = new RegExp(`\\b(?:last|${THING})\\b`);

/** "The second one" with nothing on offer. */
export const picksNothing = (normalised: string, { offered }: Offer): boolean => {
  const words = pickWords(normalised);
  return offered.length === 0 && OF_A_LIST.test(words) && placeIn(words) !== null;
};
