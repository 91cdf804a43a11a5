// Comparisons as people type them into a search box: "analyst v engineer v scientist", "senior and junior developer".
import { nameWords } from '../../pathways/names/name-index.ts';
import type { Ask } from '../ask.ts';
import { meaningOf } from './candidates.ts';
import { coherent } from './cohere.ts';
import type { Shelves } from './shelves.ts';
import { sidesOf } from './sides.ts';

const MOST_SIDES = 8;
const MOST_ROLES = 6;

export interface TypedComparison {
  readonly ask: Extract<Ask, { kind: 'comparison' }>;
  /** Each side is a name and nothing else; otherwise one of them is a guess, or the text asks for more. */
  readonly named: boolean;
}

/** "Head of information v head of BI": two names of one role; null when the sides name anything else. */
export function oneRoleTwice(text: string, { finder }: Pick<Shelves, 'finder'>): Ask | null {
  const { sides, parted } = sidesOf(text, []);
  const names = sides.map((side) => side.join(' '));
  const [roleId, ...others] = [...new Set(names.flatMap((name) => onlyRole(name, finder) ?? ''))];
  if (
    !parted ||
    new Set(names.map((name) => nameWords(name).join(' '))).size < 2 ||
    roleId === undefined ||
    roleId === '' ||
    others.length > 0
  )
    return null;
  return { kind: 'role', roleId, twoNames: true };
}

/** The role whose name this is, when it is the likeliest by far. */
function onlyRole(name: string, finder: Shelves['finder']): string | null {
  const [first, second] = finder.find(name).matches.filter(({ said }) => said === name);
  if (first === undefined || first.edits > 0) return null;
  return second === undefined || second.score < first.score ? first.roleId : null;
}

/** Null when the text does not name two roles or more, parted by a comparing word. */
export function typedComparison(text: string, { catalogue, ...finding }: Shelves): TypedComparison | null {
  const named = finding.finder.find(text).matches.map(({ said }) => said);
  const { sides, parted } = sidesOf(text, named);
  if (!parted) return null;
  const split = sides.flatMap((side) => bySeveralNames(side, named)).slice(0, MOST_SIDES);
  const found = split.map((side, at) =>
    meaningOf(side, { before: split.slice(0, at).toReversed(), after: split.slice(at + 1) }, finding),
  );
  const sidesFound = found.map(({ candidates }) => candidates).filter((candidates) => candidates.length > 0);
  if (sidesFound.length < 2) return null;
  const roleIds = coherent(sidesFound, catalogue).slice(0, MOST_ROLES);
  if (roleIds.length < 2) return null;
  return {
    ask: { kind: 'comparison', roleIds },
    named: found.every(({ named }) => named),
  };
}

/** "data analyst data engineer" without a mark between: two sides. */
function bySeveralNames(side: readonly string[], names: readonly string[]): readonly (readonly string[])[] {
  const text = side.join(' ');
  const inside = [...new Set(names)].filter((name) => ` ${text} `.includes(` ${name} `) && name !== text);
  const covered = inside.reduce((sum, name) => sum + name.split(' ').length, 0);
  return inside.length > 1 && covered >= side.length ? inside.map((name) => name.split(' ')) : [side];
}
