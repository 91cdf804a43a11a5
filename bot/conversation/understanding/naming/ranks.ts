// "And a senior one?", "the junior version": the same work, higher or lower.
import { roleNames, TIER } from '../../../pathways/names/find-role.ts';
import { nameWords } from '../../../pathways/names/name-index.ts';
import type { PathwayData, Role } from '../../../pathways/pathway.ts';
import type { Ask } from '../../ask.ts';
import type { Language } from '../words/language-data.ts';

const UP = ['senior', 'lead', 'principal', 'head', 'chief'];
const DOWN = ['junior', 'trainee', 'assistant', 'apprentice', 'graduate'];
const RANKS: ReadonlySet<string> = new Set([...UP, ...DOWN, 'deputy', 'associate', 'specialist']);
const SAID: readonly (readonly [words: string, rank: string])[] = [
  [
    '(?:more )?senior|higher(?: up)?|next level up|level up|advanced|(?:one |role |job |level )?above(?: it| that)?',
    'senior',
  ],
  ['lead', 'lead'],
  ['principal', 'principal'],
  ['head', 'head'],
  ['chief', 'chief'],
  ['deputy', 'deputy'],
  [
    '(?:more )?junior|lower|entry[ -]level|beginner|level (?:down|below)|(?:one |role |job |level )?below(?: it| that)?',
    'junior',
  ],
  ['trainee', 'trainee'],
  ['assistant', 'assistant'],
  ['apprentice', 'apprentice'],
  ['graduate', 'graduate'],
];
const BEFORE =
  '(?:(?:and|what about|how about|is there|are there|what is|whats|do you have|show me|then|ok|so|but|or|a|an|the|any|one|for|of) )*';
const AFTER =
  '(?: (?:version|one|role|roles|level|equivalent|position|post|job|ones|of (?:it|that|this|those|the same)|then|please|too|instead|,))*';
const ASKS = SAID.map(([words, rank]) => ({ pattern: new RegExp(`^${BEFORE}(?:${words})${AFTER}$`), rank }));

/** The rank a question is about when it is about nothing else; null when it has other words. */
export const rankAsked = (normalised: string): string | null =>
  ASKS.find(({ pattern }) => pattern.test(normalised))?.rank ?? null;

/** Ids of the roles that are called so. */
export type RolesNamed = (name: string) => readonly string[];

export function createRolesNamed({ roles }: PathwayData, { names }: Pick<Language, 'names'>): RolesNamed {
  const ids = new Map<string, readonly string[]>();
  for (const { name, of, tier } of roleNames(roles, names)) {
    const key = nameWords(name).join(' ');
    if (tier <= TIER.alternative) ids.set(key, [...new Set([...(ids.get(key) ?? []), of])]);
  }
  return (name) => ids.get(nameWords(name).join(' ')) ?? [];
}

export interface Ladder {
  readonly rolesNamed: RolesNamed;
  /** Roles that people move to from this one, or those that lead to it. */
  readonly movesOf: (roleId: string, side: 'from' | 'to') => readonly Role[];
}

export function createMovesOf({ roles, transitions }: PathwayData): Ladder['movesOf'] {
  const byId = new Map(roles.map((role) => [role.id, role]));
  return (roleId, side) =>
    transitions
      .filter((move) => move[side] === roleId)
      .flatMap((move) => byId.get(move[side === 'from' ? 'to' : 'from']) ?? []);
}

/** The role of that rank; else the nearest thing we know: the moves from here, or the ways in. */
export function atRank(
  role: Role,
  rank: string,
  { rolesNamed, movesOf }: Ladder,
): { readonly roleId: string } | { readonly ask: Ask } {
  const isDown = DOWN.includes(rank);
  const bases = basesOf(role);
  const named = (word: string): readonly string[] => bases.flatMap((base) => rolesNamed(`${word} ${base}`));
  const trade = bases[0]?.split(' ').at(-1) ?? '';
  const others = (isDown ? DOWN : UP).filter((other) => other !== rank);
  const found = [...named(rank), ...onlyOne(rolesNamed(`${rank} ${trade}`)), ...others.flatMap(named)].find(
    (id) => id !== role.id,
  );
  if (found !== undefined) return { roleId: found };
  const near = nearest(movesOf(role.id, isDown ? 'to' : 'from'), rank);
  if (near !== undefined) return { roleId: near.id };
  // Without its rank it is the one below.
  const plain = isDown ? bases.flatMap((base) => rolesNamed(base)).find((id) => id !== role.id) : undefined;
  if (plain !== undefined) return { roleId: plain };
  return { ask: isDown ? { kind: 'pathway', from: null, to: role.id } : { kind: 'pathway', from: role.id, to: null } };
}

/** The plainest title with the rank in it: "Library assistant" before "Senior library assistant / library officer". */
const nearest = (roles: readonly Role[], rank: string): Role | undefined =>
  roles
    .filter(({ title }) => nameWords(title).includes(rank))
    .toSorted((one, other) => one.title.length - other.title.length)[0];

/** "Lead analyst" is one role, "senior analyst" may be two of other trades. */
const onlyOne = (ids: readonly string[]): readonly string[] => (ids.length === 1 ? ids : []);

/** The role's names without their ranks: "data engineer" of "Senior / lead data engineer". */
function basesOf({ title, altTitles }: Role): readonly string[] {
  const names = [title, ...(altTitles ?? [])].flatMap((name) => [...name.split('/'), name]);
  const bases = names.map((name) =>
    nameWords(name.replace(/\([^)]*\)/g, ' '))
      .filter((word) => !RANKS.has(word))
      .join(' ')
      // "IT service desk analyst" is as often called "service desk analyst".
      .replace(/^(?:it|nhs) (?=\S+ \S)/, ''),
  );
  return [...new Set(bases)].filter((base) => base !== '');
}
