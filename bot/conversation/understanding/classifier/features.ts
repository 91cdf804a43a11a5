// What the classifier looks at in a masked sentence: single words and pairs, letters within words (so that a typo
// shares most of them), how many things of each kind are named, how long it is, how much of it was never seen.
import { SLOTS } from '../words/grammar.ts';
import { isMask, type Masked } from './sentence.ts';

const COUNTED = Object.values(SLOTS);
const LENGTHS = [1, 2, 4, 7, 11, 18, 30] as const;
const SHARES = [0, 0.15, 0.3, 0.5, 0.75] as const;

const upTo = (steps: readonly number[], value: number): number => {
  const index = steps.findIndex((step) => value <= step);
  return index < 0 ? steps.length : index;
};

/** Words known from training, and among them those that questions about careers use and others hardly do. */
interface WordsKnown {
  readonly seen: ReadonlySet<string>;
  readonly career: ReadonlySet<string>;
}

/** Names of the features of a sentence, no doubles. */
export function featuresOf(sentence: Masked, { seen, career }: WordsKnown): readonly string[] {
  const features = new Set<string>();
  addWords(sentence, features);
  for (const word of new Set(sentence)) if (!isMask(word)) addLetters(word, features);
  for (const mask of COUNTED) {
    const count = sentence.filter((word) => word === mask).length;
    if (count > 0 || mask === 'ROLE' || mask === 'BAND') features.add(`#${mask}${Math.min(count, 3)}`);
  }
  addJoints(sentence, features);
  const plain = sentence.filter((word) => !isMask(word));
  const unseen = plain.filter((word) => !seen.has(word)).length;
  const ofCareers = sentence.filter((word) => isMask(word) || career.has(word)).length;
  features.add(`#career${Math.min(ofCareers, 3)}`);
  if (sentence.length > 3) features.add(`#share${Math.round((4 * ofCareers) / sentence.length)}`);
  features.add(`#len${upTo(LENGTHS, sentence.length)}`);
  features.add(`#new${plain.length === 0 ? 'none' : upTo(SHARES, unseen / plain.length)}`);
  return [...features];
}

function addWords(sentence: Masked, features: Set<string>): void {
  let before = '^';
  let twoBefore = '';
  for (const word of [...sentence, '$']) {
    features.add(word);
    features.add(`${before} ${word}`);
    if (twoBefore !== '') features.add(`${twoBefore} _ ${word}`);
    twoBefore = before;
    before = word;
  }
}

/** What stands between two things of one kind: "or", "to", "and". */
function addJoints(sentence: Masked, features: Set<string>): void {
  let last = -1;
  sentence.forEach((word, at) => {
    if (!isMask(word)) return;
    if (last >= 0 && sentence[last] === word && at - last <= 4)
      for (const between of sentence.slice(last + 1, at)) features.add(`${word}=${between}=`);
    last = at;
  });
}

function addLetters(word: string, features: Set<string>): void {
  const framed = `<${word}>`;
  for (let at = 0; at + 3 <= framed.length; at += 1) features.add(`~${framed.slice(at, at + 3)}`);
}

/** What a feature counts for: letters are many and say little each, counts of named things are few and say much. */
export function featureValue(feature: string): number {
  if (feature.startsWith('~')) return 1;
  return feature.startsWith('#') ? 2 : 1;
}

/** FNV-1a, 32 bits: the key of a feature in the model file. */
export function featureKey(feature: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < feature.length; index += 1) {
    hash ^= feature.charCodeAt(index);
    hash = Math.imul(hash, 0x01000193);
  }
  return hash >>> 0;
}
