// Finds names inside a text: a trie of folded words, corrected spelling, longest match first, and a second chance
// for the same words in another order ("manager of data quality"). It knows nothing of roles or courses: each name
// carries what the caller hung on it.
import { createCorrector, editDistance } from './edit-distance.ts';
import { tokensOf, normalise, type Token } from './normalise.ts';

export interface Name<T> {
  readonly name: string;
  /** 0 is the surest kind of name; of several things with one name, only the surest stay. */
  readonly tier: number;
  readonly of: T;
}

export interface NameSpan<T> {
  /** Token positions, end exclusive. */
  readonly first: number;
  readonly end: number;
  readonly edits: number;
  readonly tier: number;
  /** Words of the name that were found; a re-ordered name counts half a word less. */
  readonly weight: number;
  readonly reordered: boolean;
  readonly of: readonly T[];
}

export interface NameIndexOptions {
  /** True for ordinary words, which are never taken for a misspelt name. */
  readonly isWord: (word: string) => boolean;
  /** Short forms of single words: "mgr" to "manager". */
  readonly short: ReadonlyMap<string, readonly string[]>;
}

export interface NameIndex<T> {
  /** All names in the text, none overlapping, in order. */
  find(tokens: readonly Token[]): NameSpan<T>[];
  /** True when the word is part of some name. */
  knows(word: string): boolean;
}

interface Node<T> {
  readonly next: Map<string, Node<T>>;
  ends: { tier: number; of: T[] } | null;
}

interface Step {
  readonly word: string;
  readonly edits: number;
}

/** Small words that names may have or lack. "to" and "in" are not among them: "nurse to digital midwife". */
const SKIPPED = new Set(['of', 'and', 'the', 'for', 'a', 'an', '/']);
/** Names of the last tier are how people misspell; their words are no model for correcting others. */
const MODEL_TIER = 1;
const LONGEST_REORDERED = 5;

const newNode = <T>(): Node<T> => ({ next: new Map(), ends: null });

/** The words of a name that count. */
export function nameWords(name: string): string[] {
  return tokensOf(normalise(name))
    .filter((token) => token.text !== ',' && !SKIPPED.has(token.text))
    .map((token) => token.folded);
}

export function createNameIndex<T>(names: readonly Name<T>[], options: NameIndexOptions): NameIndex<T> {
  const root = newNode<T>();
  const anyOrder = new Map<string, { tier: number; of: T[] }>();
  const words = new Set<string>();
  const model = new Set<string>();
  for (const { name, tier, of } of names) {
    const parts = nameWords(name);
    if (parts.length === 0) continue;
    addTo(root, parts, tier, of);
    for (const part of parts) {
      words.add(part);
      if (tier <= MODEL_TIER) model.add(part);
    }
    if (parts.length > 1 && tier <= MODEL_TIER) addEnds(anyOrder, [...parts].sort().join(' '), tier, of);
  }
  const correct = createCorrector(model);
  const threeLetters = [...model].filter((word) => word.length === 4);
  const stepsFor = (token: Token): readonly Step[] => {
    const steps: Step[] = [];
    if (words.has(token.folded)) steps.push({ word: token.folded, edits: 0 });
    for (const long of options.short.get(token.text) ?? []) steps.push({ word: long, edits: 0 });
    if (model.has(token.folded) || steps.length > 1 || options.isWord(token.text) || options.isWord(token.folded))
      return steps;
    if (!/^[a-z]+$/.test(token.text)) return steps;
    if (token.text.length === 3) return [...steps, ...withLetterAdded(token.text, threeLetters)];
    return [...steps, ...correct(token.folded)];
  };
  return {
    find: (tokens) => chosen(candidates(tokens, tokens.map(stepsFor), root, anyOrder)),
    knows: (word) => words.has(word),
  };
}

/** "hed" for "head": of three-letter words only a letter left out is mended, and only inside longer names. */
function withLetterAdded(word: string, fourLetters: readonly string[]): Step[] {
  return fourLetters
    .filter((longer) => longer[0] === word[0] && editDistance(word, longer, 1) === 1)
    .map((longer) => ({ word: longer, edits: 1 }));
}

function addTo<T>(root: Node<T>, parts: readonly string[], tier: number, of: T): void {
  let node = root;
  for (const part of parts) {
    const next = node.next.get(part) ?? newNode<T>();
    node.next.set(part, next);
    node = next;
  }
  node.ends = surest(node.ends, tier, of);
}

function addEnds<T>(map: Map<string, { tier: number; of: T[] }>, key: string, tier: number, of: T): void {
  map.set(key, surest(map.get(key) ?? null, tier, of));
}

function surest<T>(ends: { tier: number; of: T[] } | null, tier: number, of: T): { tier: number; of: T[] } {
  if (ends === null || tier < ends.tier) return { tier, of: [of] };
  if (tier === ends.tier && !ends.of.includes(of)) ends.of.push(of);
  return ends;
}

function candidates<T>(
  tokens: readonly Token[],
  steps: readonly (readonly Step[])[],
  root: Node<T>,
  anyOrder: ReadonlyMap<string, { tier: number; of: readonly T[] }>,
): NameSpan<T>[] {
  const found: NameSpan<T>[] = [];
  for (let first = 0; first < tokens.length; first += 1) {
    if (steps[first]?.length === 0) continue;
    walk({ tokens, steps, first, found }, root, first, 0, 0);
    reordered(tokens, steps, first, anyOrder, found);
  }
  return found;
}

interface Walk<T> {
  readonly tokens: readonly Token[];
  readonly steps: readonly (readonly Step[])[];
  readonly first: number;
  readonly found: NameSpan<T>[];
}

function walk<T>(on: Walk<T>, node: Node<T>, at: number, edits: number, depth: number): void {
  // A three-letter word was mended only if a longer name bears it out.
  if (node.ends !== null && depth > 0 && !(depth === 1 && edits > 0 && on.tokens[on.first]?.text.length === 3))
    on.found.push({ first: on.first, end: at, edits, weight: depth, reordered: false, ...node.ends });
  const token = on.tokens[at];
  if (token === undefined || token.text === ',') return;
  for (const step of on.steps[at] ?? []) {
    const next = node.next.get(step.word);
    if (next !== undefined) walk(on, next, at + 1, edits + step.edits, depth + 1);
  }
  if (depth > 0 && SKIPPED.has(token.text)) {
    let after = at + 1;
    while (SKIPPED.has(on.tokens[after]?.text ?? '')) after += 1;
    const skipped: NameSpan<T>[] = [];
    walk({ ...on, found: skipped }, node, after, edits, depth);
    on.found.push(...skipped.filter((span) => span.weight > depth));
  }
}

function reordered<T>(
  tokens: readonly Token[],
  steps: readonly (readonly Step[])[],
  first: number,
  anyOrder: ReadonlyMap<string, { tier: number; of: readonly T[] }>,
  found: NameSpan<T>[],
): void {
  const bag: string[] = [];
  let edits = 0;
  for (let at = first; at < tokens.length && bag.length < LONGEST_REORDERED; at += 1) {
    const text = tokens[at]?.text ?? ',';
    if (text === ',' || text === '/') return;
    if (SKIPPED.has(text)) continue;
    const step = steps[at]?.[0];
    if (step === undefined) return;
    bag.push(step.word);
    edits += step.edits;
    const ends = bag.length > 1 ? anyOrder.get([...bag].sort().join(' ')) : undefined;
    if (ends !== undefined)
      found.push({ first, end: at + 1, edits, weight: bag.length - 0.5, reordered: true, ...ends });
  }
}

/** Greedy: most words first, then fewest edits, surest tier, leftmost; what overlaps a chosen span falls away. */
function chosen<T>(found: NameSpan<T>[]): NameSpan<T>[] {
  found.sort((a, b) => b.weight - a.weight || a.edits - b.edits || a.tier - b.tier || a.first - b.first);
  const kept: NameSpan<T>[] = [];
  for (const span of found) {
    if (kept.some((other) => span.first < other.end && other.first < span.end)) continue;
    kept.push(span);
  }
  return kept.sort((a, b) => a.first - b.first);
}
