// Rambling messages: the question is in one clause, the rest is the story of their week.
import type { Classifier } from '../classifier/classifier.ts';
import { isMask, type Masked } from '../classifier/sentence.ts';

/** Up to this many words a message is read in one piece. */
const ONE_PIECE = 14;
const SHORTEST = 3;
const ASKS = new Set([
  'what',
  'how',
  'which',
  'where',
  'who',
  'when',
  'why',
  'should',
  'could',
  'can',
  'would',
  'do',
  'is',
  'any',
  'whether',
  'know',
  'list',
  'settle',
  'wonder',
  'wondering',
]);

/** Probabilities of the whole; of a long message, averaged with those of its clauses, askers and the last one first. */
export function readInClauses(classifier: Classifier, whole: Masked, clauses: readonly Masked[]): readonly number[] {
  const own = classifier.probabilities(whole);
  const parts = clauses.filter((clause) => clause.length >= SHORTEST);
  if (whole.length <= ONE_PIECE || parts.length < 2) return own;
  const weighed = parts.map((clause, index) => ({
    p: classifier.probabilities(clause),
    weight: weightOf(clause) * (index === parts.length - 1 ? 1.5 : 1),
  }));
  const total = weighed.reduce((sum, { weight }) => sum + weight, 0);
  return own.map((p, label) => {
    const mean = weighed.reduce((sum, part) => sum + (part.p[label] ?? 0) * part.weight, 0) / total;
    return (p + mean) / 2;
  });
}

const weightOf = (clause: Masked): number =>
  1 + (clause.some((word) => ASKS.has(word)) ? 2 : 0) + (clause.some(isMask) ? 1 : 0);

/** Words between commas, and between the words that join two thoughts. */
export function clausesOf(words: readonly string[]): readonly (readonly string[])[] {
  const clauses: string[][] = [[]];
  for (const word of words) {
    if (word === ',' || JOINS.has(word)) clauses.push([]);
    else clauses.at(-1)?.push(word);
  }
  return clauses.filter((clause) => clause.length > 0);
}

const JOINS = new Set(['but', 'so', 'because', 'cos', 'although', 'though']);
