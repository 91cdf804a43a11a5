// Keys hit at random, with or without a real word between them: "skdjf data ksdjf".

/** What tells a word from keys hit at random. */
export interface WordSense {
  /** True for a word we have seen, or can put right. */
  readonly isWord: (word: string) => boolean;
}

const LEAST_ODD = 2;
const ODD_SHARE = 0.6;

/** True when most words of a question that names nothing are no words at all. `words`: those left beside what is named. */
export function isNonsense(words: readonly string[], { isWord }: WordSense): boolean {
  const telling = words.filter((word) => word.length > 2 && /^\p{L}+$/u.test(word));
  const odd = new Set(telling.filter((word) => !isWord(word)));
  return odd.size >= LEAST_ODD && odd.size >= new Set(telling).size * ODD_SHARE;
}
