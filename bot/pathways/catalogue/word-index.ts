// Full-text search small enough to read: each word counts for how rare it is and for where it stands.
import { stemmedWords } from './word-stems.ts';

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
  /** The asked words that were met, as asked. */
  readonly words: readonly string[];
}

export interface WordIndex {
  /** Documents with at least one of the words, best first. */
  readonly search: (text: string) => readonly WordHit[];
}

type Postings = ReadonlyMap<string, number>;

/** Indexes the documents. A word in several fields of one document counts once, at its best field. */
export function createWordIndex(documents: readonly WordDocument[]): WordIndex {
  const postings = new Map<string, Map<string, number>>();
  for (const { id, fields } of documents) {
    for (const { text, weight } of fields) {
      for (const { stem } of stemmedWords(text)) {
        const found = postings.get(stem) ?? new Map<string, number>();
        postings.set(stem, found.set(id, Math.max(weight, found.get(id) ?? 0)));
      }
    }
  }
  return { search: (text) => search(text, postings, documents.length) };
}

interface Tally {
  score: number;
  met: number;
  readonly words: string[];
}

function search(text: string, postings: ReadonlyMap<string, Postings>, count: number): readonly WordHit[] {
  const tallies = new Map<string, Tally>();
  let asked = 0;
  for (const { word, stem } of stemmedWords(text)) {
    const found: Postings = postings.get(stem) ?? new Map();
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
