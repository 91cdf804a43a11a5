// Which roles the words of one side may mean. A side may borrow from its neighbour: in "data analyst, engineer and scientist" the engineer is
// the data engineer, in "senior and junior developer" the first one is a developer too.
import type { RoleFinder } from '../../pathways/names/find-role.ts';
import type { NamesBegun } from './names-begun.ts';
import type { NamesGoingOn } from './names-going-on.ts';

export interface Candidate {
  readonly roleId: string;
  /** 0 to 1. */
  readonly score: number;
}

/** What one side may mean, best first. */
export interface SideMeaning {
  readonly candidates: readonly Candidate[];
  /** The words are a name, finish one with the neighbour's words, or begin one where the typing goes on; else they only share one. */
  readonly named: boolean;
}

type Words = readonly string[];

/** The other sides, the nearest first. */
export interface Neighbours {
  readonly before: readonly Words[];
  readonly after: readonly Words[];
}

const BORROWED = 0.88;
const BEGUN = 0.75;
const NEAR = 0.6;
const FAR = 0.34;
const MOST = 8;

interface Finding {
  readonly finder: RoleFinder;
  readonly namesBegun: NamesBegun;
  readonly namesGoingOn: NamesGoingOn;
}

/** No candidates when the words name no role, nor nearly. */
export function meaningOf(words: Words, { before, after }: Neighbours, finding: Finding): SideMeaning {
  const own = whole(words, finding);
  if (own.length === 1) return { candidates: own, named: true };
  const tails = [...after, ...before].map((side) => withTail(words, side, finding));
  const fronts = before.map((side) => withFront(words, side, finding));
  const borrowed = [firstFound(fronts), firstFound(tails)].flat().map(lessSure(BORROWED));
  const named = [...borrowed, ...own];
  if (named.length > 0) return { candidates: best(named), named: true };
  // What stands last may still be being typed.
  const goingOn = before.length > 0 && after.length === 0 ? finding.namesGoingOn(words) : [];
  return goingOn.length > 0
    ? { candidates: best(goingOn), named: true }
    : { candidates: best(nearly(words, finding)), named: false };
}

/** Roles whose name the words are, all of them; "lead" alone before a name is part of it or says nothing. */
function whole(words: Words, { finder }: Finding): readonly Candidate[] {
  const { matches } = finder.find(words.join(' '));
  const longest = Math.max(0, ...matches.map(({ said }) => said.split(' ').length));
  return longest < words.length
    ? []
    : matches.map(({ roleId, score }) => ({ roleId, score: matches.length === 1 ? Math.max(score, BORROWED) : score }));
}

const firstFound = (all: readonly (readonly Candidate[])[]): readonly Candidate[] =>
  all.find((found) => found.length > 0) ?? [];

/** Put together anew: "data engineer v data" does not mean the data engineer twice. */
const lent = (words: Words, side: Words, finding: Finding): readonly Candidate[] =>
  words.join(' ') === side.join(' ') ? [] : whole(words, finding);

/** "data" + "engineer", from the words another side begins with; the most words first. */
function withFront(words: Words, side: Words, finding: Finding): readonly Candidate[] {
  for (let most = side.length - 1; most > 0; most -= 1) {
    const found = lent([...side.slice(0, most), ...words], side, finding);
    if (found.length > 0) return found;
  }
  return [];
}

/** "senior" + "software developer", from the words another side ends with; the most words first. */
function withTail(words: Words, side: Words, finding: Finding): readonly Candidate[] {
  for (let from = 1; from < side.length; from += 1) {
    const found = lent([...words, ...side.slice(from)], side, finding);
    if (found.length > 0) return found;
  }
  return [];
}

/** Names that begin so, then names that share words. */
function nearly(words: Words, { finder, namesBegun }: Finding): readonly Candidate[] {
  const text = words.join(' ');
  const begun = namesBegun(text)
    .filter(({ kind }) => kind === 'role')
    .map(({ id, score }) => ({ roleId: id, score: score * BEGUN }));
  const inside = finder.find(text).matches.map(({ roleId, score }) => ({ roleId, score: score * NEAR }));
  const near = finder.nearest(text, MOST).filter(({ score }) => score >= FAR);
  return [...begun, ...inside, ...near.map(({ roleId, score }) => ({ roleId, score: score * NEAR }))];
}

const lessSure =
  (share: number) =>
  ({ roleId, score }: Candidate): Candidate => ({ roleId, score: score * share });

/** Each role once, at its best. */
function best(candidates: readonly Candidate[]): readonly Candidate[] {
  const scores = new Map<string, number>();
  for (const { roleId, score } of candidates) scores.set(roleId, Math.max(score, scores.get(roleId) ?? 0));
  return [...scores]
    .map(([roleId, score]) => ({ roleId, score }))
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST);
}
