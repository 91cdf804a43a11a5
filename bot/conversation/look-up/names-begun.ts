// Names by the words that were typed so far: the search box asks at every letter, so "data engin" must find the data engineer. Each word
// typed is the beginning of a word of the name, or a misspelling of it.
import { createCorrector } from '../../pathways/names/edit-distance.ts';
import { nameWords } from '../../pathways/names/name-index.ts';
import type { PathwayData } from '../../pathways/pathway.ts';

export interface Begun {
  readonly kind: 'role' | 'course';
  readonly id: string;
  /** 0 to 1; 1 is the whole name, as written. */
  readonly score: number;
}

/** Best first, each role and course once. */
export type NamesBegun = (text: string) => readonly Begun[];

interface Named {
  readonly kind: Begun['kind'];
  readonly id: string;
  readonly words: readonly string[];
  readonly isTitle: boolean;
}

const MOST_WORDS = 8;
/** One letter is the beginning of everything. */
const SHORTEST = 2;
const BEGUN = 0.85;
const MISSPELT = 0.7;
/** "scientist" is a role before it is a course for becoming one. */
const ROLE_FIRST = 0.08;

export function createNamesBegun(data: PathwayData, short: ReadonlyMap<string, readonly string[]>): NamesBegun {
  const names = [
    ...data.roles.flatMap((role) => named('role', role)),
    ...data.courses.flatMap((course) => named('course', course)),
  ];
  const vocabulary = [...new Set(names.flatMap(({ words }) => words))];
  const correct = createCorrector(vocabulary);
  const likeness = (typed: string): ReadonlyMap<string, number> => likeWords(typed, vocabulary, correct, short);
  return (text) => {
    const typed = nameWords(text.slice(0, 200)).filter((word) => word.length >= SHORTEST);
    if (typed.length === 0 || typed.length > MOST_WORDS) return [];
    const like = typed.map(likeness);
    const best = new Map<string, Begun>();
    for (const name of names) {
      const score = scoreOf(name, like);
      const key = `${name.kind}/${name.id}`;
      if (score > (best.get(key)?.score ?? 0)) best.set(key, { kind: name.kind, id: name.id, score });
    }
    return [...best.values()].sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
  };
}

interface Titled {
  readonly id: string;
  readonly title: string;
  readonly altTitles: readonly string[] | null;
  readonly abbreviations: readonly string[] | null;
}

function named(kind: Begun['kind'], { id, title, altTitles, abbreviations }: Titled): Named[] {
  return [title, ...(altTitles ?? []), ...(abbreviations ?? [])].map((name, at) => ({
    kind,
    id,
    words: nameWords(name),
    isTitle: at === 0,
  }));
}

/** How much each word of the names is like a typed one: the same, begun, short for it, or misspelt. */
function likeWords(
  typed: string,
  vocabulary: readonly string[],
  correct: (word: string) => readonly { readonly word: string; readonly edits: number }[],
  short: ReadonlyMap<string, readonly string[]>,
): ReadonlyMap<string, number> {
  const like = new Map<string, number>();
  for (const word of vocabulary) {
    if (word === typed) like.set(word, 1);
    else if (word.startsWith(typed)) like.set(word, BEGUN);
  }
  for (const long of short.get(typed) ?? []) if (!like.has(long)) like.set(long, 1);
  if (like.size === 0) for (const { word, edits } of correct(typed)) like.set(word, MISSPELT - 0.1 * edits);
  return like;
}

/** Every typed word must be somewhere in the name; names with little besides come first. */
function scoreOf({ kind, words, isTitle }: Named, like: readonly ReadonlyMap<string, number>[]): number {
  const each = like.map((words_) => Math.max(0, ...words.map((word) => words_.get(word) ?? 0)));
  if (each.includes(0)) return 0;
  const mean = each.reduce((sum, one) => sum + one, 0) / each.length;
  const share = Math.min(1, like.length / Math.max(1, words.length));
  const first = like[0]?.has(words[0] ?? '') === true ? 1 : 0;
  const whole = 0.6 + 0.25 * share + 0.1 * first + (isTitle ? 0.05 : 0);
  return mean * whole * (kind === 'role' ? 1 : 1 - ROLE_FIRST);
}
