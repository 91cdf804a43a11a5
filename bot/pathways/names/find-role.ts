// What someone typed -> likely roles. A name owned by several roles is ambiguous, unless the settled names say
// which one people mean; some short names ("PM", "coder") are ambiguous because those names say so.
import { createNameIndex, nameWords, type Name, type NameIndexOptions, type NameSpan } from './name-index.ts';
import { fold, normalise, tokensOf, type Token } from './normalise.ts';
import type { Role } from '../pathway.ts';
import { headNouns, isQualifier, titleVariants } from './title-variants.ts';

/** One name whose meaning is set by hand: more roles than one = ask which; none = no role at all. */
export interface SettledName {
  readonly name: string;
  readonly roleIds: readonly string[];
}

export interface RoleMatch {
  readonly roleId: string;
  /** 0..1 */
  readonly score: number;
  readonly edits: number;
  /** The words it was found in, normalised. */
  readonly said: string;
}

export interface FoundRoles {
  readonly matches: readonly RoleMatch[];
  /** True when one of the names found can mean several roles. */
  readonly ambiguous: boolean;
}

export interface RoleFinder {
  /** Roles named in the text, in the order said. */
  find(text: string): FoundRoles;
  /** Roles whose names share most words with the text, best first; for when no name is there. */
  nearest(text: string, most: number): readonly RoleMatch[];
}

export const TIER = { title: 0, alternative: 1, searchTerm: 2 } as const;

/** A search term that is a whole question, or holds a band, is no name. */
const NO_NAME = /\b(?:how|what|who|next|band \d|b\d|\d[a-d])\b/i;

/** Every name of every role. Names that are settled by hand replace what the roles say. */
export function roleNames(roles: readonly Role[], settled: readonly SettledName[]): Name<string>[] {
  const heads = headNouns(roles.map((role) => role.title));
  const fixed = new Map(settled.map(({ name, roleIds }) => [nameWords(name).join(' '), roleIds]));
  const known = new Set(roles.map((role) => role.id));
  const names = roles.flatMap((role) => namesOf(role, heads));
  return [
    ...names.filter(({ name }) => !fixed.has(nameWords(name).join(' '))),
    ...settled.flatMap(({ name, roleIds }) =>
      roleIds.filter((id) => known.has(id)).map((of) => ({ name, tier: TIER.title, of })),
    ),
  ];
}

function namesOf(role: Role, heads: ReadonlySet<string>): Name<string>[] {
  const abbreviations = role.abbreviations ?? [];
  const named = (tier: number, all: readonly string[]): Name<string>[] =>
    all.map((name) => ({ name, tier, of: role.id }));
  return [
    ...named(TIER.title, titleVariants(role.title, heads)),
    ...named(
      TIER.alternative,
      (role.altTitles ?? []).flatMap((title) => titleVariants(title, heads)),
    ),
    // "BAs" and "PMs" are too short for plural folding.
    ...named(
      TIER.alternative,
      abbreviations.flatMap((short) => [short, `${short}s`]),
    ),
    ...named(
      TIER.searchTerm,
      (role.searchTerms ?? []).filter((term) => !NO_NAME.test(term)),
    ),
  ];
}

/** Which of several roles the words around a name point to: "PM (project)". All of them when none stands out. */
export function pointedTo(
  ids: readonly string[],
  around: readonly string[],
  titleWords: ReadonlyMap<string, ReadonlySet<string>>,
): readonly string[] {
  if (ids.length < 2) return ids;
  for (const word of around) {
    const fitting = ids.filter((id) => titleWords.get(id)?.has(word) === true);
    if (fitting.length > 0 && fitting.length < ids.length) return fitting;
  }
  return ids;
}

/** Words of each role's title, folded. */
export function titleWordsOf(roles: readonly Role[]): ReadonlyMap<string, ReadonlySet<string>> {
  return new Map(roles.map((role) => [role.id, new Set(nameWords(role.title))]));
}

/** Folded words up to two places either side of a span, not of it. */
export function wordsAround(tokens: readonly Token[], first: number, end: number): readonly string[] {
  const near = [...tokens.slice(end, end + 3), ...tokens.slice(Math.max(0, first - 2), first)];
  return near.filter((token) => token.text !== ',').map((token) => token.folded);
}

/** The rank said just before a name but not part of it ("junior" in "junior data engineer"), or null. */
export function strayQualifier(tokens: readonly Token[], span: { readonly first: number }): string | null {
  const before = tokens[span.first - 1]?.text ?? '';
  if (before === 'of' && tokens[span.first - 2]?.text === 'head') return 'head';
  return isQualifier(before) && before !== 'head' ? before : null;
}

export function createRoleFinder(
  roles: readonly Role[],
  settled: readonly SettledName[],
  options: NameIndexOptions,
): RoleFinder {
  const names = roleNames(roles, settled);
  const index = createNameIndex(names, options);
  const titleWords = titleWordsOf(roles);
  const nearest = createNearest(names);
  return {
    find: (text) => {
      const tokens = tokensOf(normalise(text));
      const spans = index.find(tokens).map((span) => ({ span, ids: meant(span, tokens, titleWords, nearest) }));
      return {
        matches: spans.flatMap(({ span, ids }) => ids.map((roleId) => asMatch(roleId, span, tokens, ids.length))),
        ambiguous: spans.some(({ ids }) => ids.length > 1),
      };
    },
    nearest: (text, most) =>
      nearest(
        tokensOf(normalise(text)).map((token) => token.folded),
        most,
      ),
  };
}

/** The roles a span can mean, its neighbours and a stray rank taken into account. */
export function meant(
  span: NameSpan<string>,
  tokens: readonly Token[],
  titleWords: ReadonlyMap<string, ReadonlySet<string>>,
  nearest: Nearest,
): readonly string[] {
  const said = tokens.slice(span.first, span.end).map((token) => token.folded);
  const rank = strayQualifier(tokens, span);
  if (rank !== null) return ofRank(rank, said, span, nearest);
  return (
    tailOfAnother(span, tokens, said, nearest) ??
    pointedTo(span.of, wordsAround(tokens, span.first, span.end), titleWords)
  );
}

/** "junior developer" is the junior software developer; "junior data engineer" is nobody's title, so it is asked about. */
function ofRank(rank: string, said: readonly string[], span: NameSpan<string>, nearest: Nearest): readonly string[] {
  const near = nearest([rank, ...said], 3);
  const whole = near.filter((match) => match.shared === said.length + 1);
  const best = Math.max(...whole.map((match) => match.score));
  if (whole.length > 0) return whole.filter((match) => match.score === best).map((match) => match.roleId);
  const ids = near.map((match) => match.roleId);
  return [...new Set([...ids.slice(0, 1), ...span.of, ...ids])].slice(0, 4);
}

/** "library service manager" is no IT "service manager": with the word before it, another role's name fits better. */
function tailOfAnother(
  span: NameSpan<string>,
  tokens: readonly Token[],
  said: readonly string[],
  nearest: Nearest,
): readonly string[] | null {
  const before = tokens[span.first - 1]?.folded ?? ',';
  if (before === ',' || before === '/' || said.length < 2) return null;
  const near = nearest([before, ...said], 4);
  const best = near[0]?.score ?? 0;
  const own = Math.max(
    said.length / (said.length + 1),
    ...near.filter((match) => span.of.includes(match.roleId)).map((match) => match.score),
  );
  return best > own ? near.filter((match) => match.score === best).map((match) => match.roleId) : null;
}

function asMatch(roleId: string, span: NameSpan<string>, tokens: readonly Token[], sharing: number): RoleMatch {
  const said = tokens
    .slice(span.first, span.end)
    .map((token) => token.text)
    .join(' ');
  const score = (1 - 0.1 * span.tier - 0.08 * span.edits - (span.reordered ? 0.1 : 0)) / Math.sqrt(sharing);
  return { roleId, score: Math.max(0.1, score), edits: span.edits, said };
}

export interface NearRole extends RoleMatch {
  /** How many of the words asked are in the role's name. */
  readonly shared: number;
}

export type Nearest = (words: readonly string[], most: number) => readonly NearRole[];

/** Shared words over all words of name and text; the best name of each role counts. */
export function createNearest(names: readonly Name<string>[]): Nearest {
  const bags = names
    .filter((name) => name.tier <= TIER.alternative)
    .map((name) => ({ of: name.of, words: new Set(nameWords(name.name)) }));
  return (words, most) => {
    const asked = new Set(words.map(fold).filter((word) => word !== ',' && word !== '/'));
    const best = new Map<string, NearRole>();
    for (const bag of bags) {
      const shared = [...bag.words].filter((word) => asked.has(word)).length;
      if (shared === 0) continue;
      const score = shared / (bag.words.size + asked.size - shared);
      if (score > (best.get(bag.of)?.score ?? 0))
        best.set(bag.of, { roleId: bag.of, score, edits: 0, said: [...asked].join(' '), shared });
    }
    return [...best.values()].sort((a, b) => b.score - a.score || (a.roleId < b.roleId ? -1 : 1)).slice(0, most);
  };
}
