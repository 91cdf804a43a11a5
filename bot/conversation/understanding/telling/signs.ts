// Words that decide what a question is about whatever the classifier thinks. `first`, before anything else is read: a
// person in danger, a clinical question, an attempt to give the bot orders, abuse. `later`, after commands and reminders:
// things at work that someone else helps with, what the bot cannot do, questions about the bot.
import { createCorrector } from '../../../pathways/names/edit-distance.ts';
import { fold } from '../../../pathways/names/normalise.ts';
import type { Ask } from '../../ask.ts';
import type { NotCovered } from '../../ask-topics.ts';
import type { Reading } from '../naming/entities.ts';
import type { Language, Signpost } from '../words/language-data.ts';
import { patternOf, wordsOf, type Patterns } from '../words/patterns.ts';
import { createSpelling, isMask } from '../classifier/sentence.ts';

/** What the words call for: a signpost, or an ask of its own (talk about the bot, what it keeps). */
export type Sign =
  { readonly kind: 'refuse'; readonly reason: NotCovered } | { readonly kind: 'ask'; readonly ask: Ask };

export interface ReadSigns {
  /** `normalised`: the text by normalise(), however long; `words`: with a mask for each thing named. */
  readonly first: (normalised: string, words: readonly string[]) => NotCovered | null;
  readonly later: (reading: Pick<Reading, 'normalised' | 'words'>) => Sign | null;
}

interface Read {
  readonly sign: Sign;
  readonly found: RegExp;
  readonly unless: RegExp;
}

export function createReadSigns(language: Language): ReadSigns {
  const { signposts, otherHelp, vocabulary } = language;
  const spelling = createSpelling(vocabulary.spellings);
  const patterns: Patterns = { parts: signposts.parts, plain: (word) => spelling(word).map(fold) };
  const all = [...signposts.first, ...otherHelp];
  const corrected = createCorrected(
    all.flatMap(({ phrases, unless }) => wordsOf([...phrases, ...unless], patterns)),
    wordsIn(language),
  );
  const textOf = (words: readonly string[]): string =>
    words
      .filter((word) => word !== ',' && word !== '/')
      .flatMap((word) => (isMask(word) ? [word] : patterns.plain(word).map(corrected)))
      .map((word) => ` ${word}`)
      .join('');
  const first = signposts.first.map((signpost) => compiled(signpost, patterns));
  const later = otherHelp.map((signpost) => compiled(signpost, patterns));
  return {
    first: (normalised, words) => {
      const hit = signIn(first, [textOf(normalised.split(' ')), textOf(words)]);
      return hit?.kind === 'refuse' ? hit.reason : null;
    },
    later: ({ normalised, words }) => signIn(later, [textOf(normalised.split(' ')), textOf(words)]),
  };
}

const compiled = ({ sign, phrases, unless }: Signpost, patterns: Patterns): Read => ({
  sign,
  found: patternOf(phrases, patterns),
  unless: patternOf(unless, patterns),
});

/** `texts`: the words as said, and with a mask for each thing named, so that "{role}" finds it. */
const signIn = (reads: readonly Read[], texts: readonly string[]): Sign | null =>
  reads.find(({ found, unless }) => texts.some((text) => found.test(text)) && !texts.some((text) => unless.test(text)))
    ?.sign ?? null;

/** Ordinary English, and the words people ask about careers in: never taken for misspelt ones. */
const wordsIn = ({ englishWords, grammar, examples }: Language): ReadonlySet<string> =>
  new Set([
    ...englishWords,
    ...[...Object.values(grammar.parts), ...Object.values(grammar.labels).flat(), ...Object.values(examples).flat()]
      .flatMap((text) => text.match(/[a-z]+/g) ?? [])
      .map(fold),
  ]);

/** A misspelt word put right towards the words of the signposts ("sucidal"); ordinary words stay as they are. */
function createCorrected(words: readonly string[], others: ReadonlySet<string>): (word: string) => string {
  const known = new Set(words);
  const correct = createCorrector(words.filter((word) => word.length > 4));
  return (word) => {
    if (word.length < 5 || known.has(word) || others.has(word) || !/^[a-z]+$/.test(word)) return word;
    return correct(word)[0]?.word ?? word;
  };
}
