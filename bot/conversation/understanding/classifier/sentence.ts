// A masked sentence: the words of a question in plain spelling, with one capital word for each thing named in it.
// Training sentences and real questions are made by the same functions, so the classifier sees one language.
import { fold, normalise } from '../../../pathways/names/normalise.ts';
import { SLOTS } from '../words/grammar.ts';

export type Masked = readonly string[];

const MASKS: ReadonlySet<string> = new Set(Object.values(SLOTS));

export const isMask = (word: string): boolean => MASKS.has(word);

/** Plain words for one word as typed: "whats" gives "what", "is". */
type Spelling = (word: string) => readonly string[];

export function createSpelling(spellings: Readonly<Record<string, string>>): Spelling {
  const known = new Map(Object.entries(spellings).map(([from, to]) => [from, to.split(' ')]));
  return (word) => known.get(word) ?? [word];
}

/** Marks dropped, spelling made plain, plurals folded; masks left as they are. */
export function maskedFrom(words: readonly string[], spelling: Spelling): Masked {
  return words.flatMap((word) => {
    if (isMask(word)) return [word];
    return word === ',' ? [] : spelling(word).map(fold);
  });
}

/** The words of a sentence of the grammar or of the examples, whose slots are still in braces. */
export function wordsFromTemplate(sentence: string): readonly string[] {
  const pieces = sentence.split(/\{(\w+)\}/);
  return pieces.flatMap((piece, index) => {
    if (index % 2 === 1) return [piece in SLOTS ? SLOTS[piece as keyof typeof SLOTS] : piece];
    return normalise(piece)
      .split(' ')
      .filter((word) => word !== '');
  });
}

/** What each mask is called in a sentence for the encoder, which knows English and no masks. */
const SPOKEN: Readonly<Record<string, string>> = {
  [SLOTS.place]: 'region',
  [SLOTS.body]: 'professional body',
  [SLOTS.job]: 'other job',
  [SLOTS.zone]: 'london allowance',
};

/** Masked words as ordinary text, plurals and all: "what does a role earn in region". `mend` puts misspelt words right. */
export const spokenFrom = (
  words: readonly string[],
  spelling: Spelling,
  mend: (word: string) => string = (word) => word,
): string =>
  words
    .filter((word) => word !== ',')
    .flatMap((word) => (isMask(word) ? [SPOKEN[word] ?? word.toLowerCase()] : spelling(word).map(mend)))
    .join(' ');
