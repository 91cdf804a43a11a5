// Comparisons as people type them into a search box: "analyst v engineer v scientist", "senior and junior developer".
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

/** Null when the text does not name two roles or more, parted by a comparing word. */
export function typedComparison(text: string, { catalogue, finder, namesBegun }: Shelves): TypedComparison | null {
  const named = finder.find(text).matches.map(({ said }) => said);
  const { sides, parted } = sidesOf(text, named);
  if (!parted) return null;
  const split = sides.flatMap((side) => bySeveralNames(side, named)).slice(0, MOST_SIDES);
  const found = split.map((side, at) =>
    meaningOf(side, { before: split.slice(0, at).toReversed(), after: split.slice(at + 1) }, { finder, namesBegun }),
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
