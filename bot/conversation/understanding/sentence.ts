// A masked sentence: the words of a question in plain spelling, with one capital word for each thing named in it.
// Training sentences and real questions are made by the same functions, so the classifier sees one language.
import { fold, normalise } from '../../pathways/names/normalise.ts';
import { SLOTS } from './grammar.ts';

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

/** A sentence of the grammar or of the examples, its slots still in braces. */
export function maskedFromTemplate(sentence: string, spelling: Spelling): Masked {
  const pieces = sentence.split(/\{(\w+)\}/);
  const words = pieces.flatMap((piece, index) => {
    if (index % 2 === 1) return [piece in SLOTS ? SLOTS[piece as keyof typeof SLOTS] : piece];
    return normalise(piece)
      .split(' ')
      .filter((word) => word !== '');
  });
  return maskedFrom(words, spelling);
}
