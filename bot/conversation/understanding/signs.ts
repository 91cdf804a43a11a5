// Words that decide before anything else is read: a person in danger, a clinical question, an attempt to give the bot
// orders, abuse. Phrases come from signposts.yaml.
import type { NotCovered } from '../ask.ts';
import type { Signposts } from './language-data.ts';

/** The reason a text calls for, or null. `normalised` as by normalise(). */
export type ReadSigns = (normalised: string) => NotCovered | null;

/** In this order: someone in danger comes first. */
const ORDER = ['crisis', 'clinical', 'instructions', 'abuse'] as const;

export function createReadSigns(signposts: Signposts): ReadSigns {
  const signs = ORDER.map((reason) => ({
    reason,
    phrases: signposts[reason].phrases.map(patternOf),
    unless: signposts[reason].unless.map(patternOf),
  }));
  return (normalised) => {
    const hit = signs.find(
      ({ phrases, unless }) =>
        phrases.some((phrase) => phrase.test(normalised)) && !unless.some((word) => word.test(normalised)),
    );
    return hit?.reason ?? null;
  };
}

/** "self harm*" and "ignore _ instructions" as a pattern of whole words. */
function patternOf(phrase: string): RegExp {
  const words = phrase.split(' ').map((word) => {
    if (word === '_') return '(?: \\S+){0,3}';
    return ` ${word.replace(/\*$/, '\\S*')}`;
  });
  return new RegExp(`(?<=^| )${words.join('').trimStart()}(?= |$)`);
}
