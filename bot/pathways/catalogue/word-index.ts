// Full-text search small enough to read: each word counts for how rare it is and for where it stands. A misspelt word is
// put right towards the words of the documents.
import { createCorrector } from '../names/edit-distance.ts';
import { stemmedWords, type StemmedWord } from './word-stems.ts';

export interface WordDocument {
  readonly id: string;
  /** Texts with how much a word in them counts. */
  readonly fields: readonly { readonly text: string; readonly weight: number }[];
}

export interface WordHit {
  readonly id: string;
  readonly score: number;
  /** How much of what was asked is met, 0..1, rare words counting more. */
  readonly share: number;
  /** The asked words that were met, as asked, or as they should have been spelt. */
  readonly words: readonly string[];
}

export interface WordIndex {
  /** Documents with at least one of the words, best first. */
  readonly search: (text: string) => readonly WordHit[];
}

/** Shorter words are too easily another word misspelt. */
const LEAST_LETTERS = 6;

interface Held {
  /** Documents by stem, each with the word's best weight in it. */
  readonly postings: ReadonlyMap<string, ReadonlyMap<string, number>>;
  readonly count: number;
  /** The word meant, where this one is found nowhere and is a typing slip away from one that is. */
  readonly respelt: (word: StemmedWord) => StemmedWord;
}

/** True for an ordinary word, which is never taken for another one misspelt. */
export type IsWord = (word: string) => boolean;

/** Indexes the documents. A word in several fields of one document counts once, at its best field. */
export function createWordIndex(documents: readonly WordDocument[], isWord: IsWord): WordIndex {
  const postings = new Map<string, Map<string, number>>();
  const words = new Map<string, StemmedWord>();
  for (const { id, fields } of documents) {
    for (const { text, weight } of fields) {
      for (const stemmed of stemmedWords(text)) {
        const { stem } = stemmed;
        const found = postings.get(stem) ?? new Map<string, number>();
        postings.set(stem, found.set(id, Math.max(weight, found.get(id) ?? 0)));
        words.set(stemmed.word, stemmed);
      }
    }
  }
  const held = { postings, count: documents.length, respelt: createRespelt(words, isWord) };
  return { search: (text) => search(text, held) };
}

function createRespelt(words: ReadonlyMap<string, StemmedWord>, isWord: IsWord): Held['respelt'] {
  const stems = new Set([...words.values()].map(({ stem }) => stem));
  const nearest = createCorrector([...words.keys()].filter((word) => word.length >= LEAST_LETTERS));
  return (asked) => {
    if (stems.has(asked.stem) || asked.word.length < LEAST_LETTERS || isWord(asked.word)) return asked;
    const [best] = nearest(asked.word);
    return (best?.edits === 1 ? words.get(best.word) : undefined) ?? asked;
  };
}

interface Tally {
  score: number;
  met: number;
  readonly words: string[];
}

function search(text: string, { postings, count, respelt }: Held): readonly WordHit[] {
  const tallies = new Map<string, Tally>();
  let asked = 0;
  for (const { word, stem } of stemmedWords(text).map(respelt)) {
    const found = postings.get(stem) ?? new Map<string, number>();
    const rarity = Math.log(1 + count / Math.max(found.size, 1));
    asked += rarity;
    for (const [id, weight] of found) {
      const tally = tallies.get(id) ?? { score: 0, met: 0, words: [] };
      tally.score += rarity * weight;
      tally.met += rarity;
      tally.words.push(word);
      tallies.set(id, tally);
    }
  }
  return [...tallies]
    .map(([id, { score, met, words }]) => ({ id, score, share: met / asked, words }))
    .toSorted((left, right) => right.score - left.score || left.id.localeCompare(right.id));
}
