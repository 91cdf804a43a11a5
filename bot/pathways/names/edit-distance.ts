// Optimal string alignment: insertions, deletions, substitutions and swaps of neighbours each cost 1.
// Three rolling rows are enough; a row that is all above the limit ends the search.

/**
 * Edits between two words, or `limit + 1` as soon as it is sure that more than `limit` are needed.
 * No part is edited twice, so "ca" to "abc" is 3 and not 2.
 */
export function editDistance(a: string, b: string, limit = Number.POSITIVE_INFINITY): number {
  if (a === b) return 0;
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let twoAbove: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = nextRow(a, b, row, above, twoAbove);
    if (Math.min(...current) > limit) return limit + 1;
    twoAbove = above;
    above = current;
  }
  const edits = above[b.length] ?? 0;
  return edits > limit ? limit + 1 : edits;
}

function nextRow(a: string, b: string, row: number, above: readonly number[], twoAbove: readonly number[]): number[] {
  const current = [row];
  for (let column = 1; column <= b.length; column += 1) {
    const same = a[row - 1] === b[column - 1];
    const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
    const substituted = (above[column - 1] ?? 0) + (same ? 0 : 1);
    const shifted = Math.min(above[column] ?? 0, current[column - 1] ?? 0) + 1;
    const afterSwap = swapped ? (twoAbove[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY;
    current.push(Math.min(substituted, shifted, afterSwap));
  }
  return current;
}

/** How many edits a word of this length may need and still be taken for another: none for short words. */
export function editBudget(length: number): number {
  if (length < 4) return 0;
  return length < 8 ? 1 : 2;
}

/** Which letters a word holds, as bits; two words `n` edits apart differ in at most `2n` bits. */
export function letterBits(word: string): number {
  let bits = 0;
  for (let index = 0; index < word.length; index += 1) bits |= 1 << (word.charCodeAt(index) % 32);
  return bits;
}

/** Cheap test before editDistance: false means surely more than `edits` apart. */
export function mayBeWithin(bitsA: number, bitsB: number, edits: number): boolean {
  let left = bitsA ^ bitsB;
  let differing = 0;
  while (left !== 0) {
    left &= left - 1;
    differing += 1;
    if (differing > 2 * edits) return false;
  }
  return true;
}

export interface Correction {
  readonly word: string;
  readonly edits: number;
}

/** Words of a fixed list that a misspelt word may stand for, nearest first. Remembers what it was asked (bounded). */
export function createCorrector(words: Iterable<string>): (word: string) => readonly Correction[] {
  const known = [...new Set(words)].map((word) => ({ word, bits: letterBits(word) }));
  const asked = new Map<string, readonly Correction[]>();
  return (word) => {
    const before = asked.get(word);
    if (before !== undefined) return before;
    const found = nearestWords(word, known);
    if (asked.size > 5_000) asked.clear();
    asked.set(word, found);
    return found;
  };
}

function nearestWords(word: string, known: readonly { readonly word: string; readonly bits: number }[]): Correction[] {
  const budget = editBudget(word.length);
  if (budget === 0) return [];
  const bits = letterBits(word);
  const found: Correction[] = [];
  for (const candidate of known) {
    // People seldom miss the first letter; asking for it keeps "handover" from being the town of Andover.
    const turned = candidate.word[0] === word[1] && candidate.word[1] === word[0];
    if (candidate.word[0] !== word[0] && !turned) continue;
    if (Math.abs(candidate.word.length - word.length) > budget || !mayBeWithin(bits, candidate.bits, budget)) continue;
    const edits = editDistance(word, candidate.word, budget);
    if (edits <= budget) found.push({ word: candidate.word, edits });
  }
  return found.sort((a, b) => a.edits - b.edits || (a.word < b.word ? -1 : 1));
}
