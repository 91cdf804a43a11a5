// Names that go on from what was typed so far, letter by letter from their first word: "data e" is the data engineer and not the data architect,
// in whose other names there is an "e…" too. One letter is enough after a word or at the end of a route; alone it begins everything.
import type { Catalogue } from '../../pathways/catalogue/catalogue.ts';
import { normalise } from '../../pathways/names/normalise.ts';
import type { Role } from '../../pathways/pathway.ts';

export interface GoingOn {
  readonly roleId: string;
  /** 0 to 1. */
  readonly score: number;
}

/** The likeliest first, each role once. */
export type NamesGoingOn = (typed: readonly string[]) => readonly GoingOn[];

interface Named {
  readonly role: Role;
  readonly words: readonly string[];
  readonly isTitle: boolean;
  /** In words; no other name makes a role shorter than its title. */
  readonly length: number;
  /** Of the name alone. */
  readonly score: number;
}

const BEST = 0.9;
/** One letter begins too many other names, which then do not count. */
const OTHER_NAME = 0.05;
/** For each word still to come. */
const LONGER = 0.02;
/** Where a way begins is looked for less than a role. */
const STARTING_POINT = 0.2;
/** A role that many ways lead to and from is held by many people. */
const COMMON = 0.06;
const MANY_WAYS = 12;

const wordsOf = (name: string): readonly string[] =>
  normalise(name)
    .split(' ')
    .filter((word) => word !== ',' && word !== '/');

export function createNamesGoingOn(catalogue: Catalogue): NamesGoingOn {
  const names = catalogue.data.roles.flatMap((role) => namesOf(role, catalogue));
  return (typed) => {
    const best = new Map<string, number>();
    const isLetter = typed.join(' ').length === 1;
    for (const { role, words, isTitle, length, score } of names) {
      if ((isLetter && !isTitle) || !goesOn(words, typed)) continue;
      const worth = score - LONGER * (length - typed.length);
      best.set(role.id, Math.max(worth, best.get(role.id) ?? 0));
    }
    return [...best]
      .map(([roleId, score]) => ({ roleId, score }))
      .sort((a, b) => b.score - a.score || (a.roleId < b.roleId ? -1 : 1));
  };
}

function namesOf(role: Role, catalogue: Catalogue): readonly Named[] {
  const ways = catalogue.nextSteps(role.id).length + catalogue.waysIn(role.id).length;
  const common = COMMON * Math.min(1, ways / MANY_WAYS) - (role.kind === 'role' ? 0 : STARTING_POINT);
  const titleLength = wordsOf(role.title).length;
  const named = (name: string, at: number): Named => ({
    role,
    words: wordsOf(name),
    isTitle: at === 0,
    length: Math.max(titleLength, wordsOf(name).length),
    score: BEST + common - (at === 0 ? 0 : OTHER_NAME),
  });
  return [role.title, ...(role.altTitles ?? []), ...(role.abbreviations ?? [])].map(named);
}

/** All words but the last stand there as typed; the last is begun. */
function goesOn(words: readonly string[], typed: readonly string[]): boolean {
  const end = typed.length - 1;
  return end >= 0 && typed.every((word, at) => (at === end ? (words[at] ?? '').startsWith(word) : words[at] === word));
}
