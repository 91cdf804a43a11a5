// One role for each side. Words such as "analyst" can mean many roles; people compare what belongs together, so the job family that fits
// all sides best decides.
import type { Catalogue } from '../../pathways/catalogue/catalogue.ts';
import type { Candidate } from './candidates.ts';

/** What it counts that a role is of the family the others are of; about the worth of a settled name over a borrowed one. */
const OF_FAMILY = 0.35;
/** People compare jobs here, not where somebody comes from, unless they name it alone. */
const STARTING_POINT = 0.3;

/** The role of each side, each role once; sides without a candidate, and those left without one, are dropped. */
export function coherent(sides: readonly (readonly Candidate[])[], catalogue: Catalogue): readonly string[] {
  const families = [...catalogue.families.keys(), ''];
  const choices = families.map((familyId) => chosenWith(familyId, sides, catalogue));
  return choices.reduce((best, choice) => (choice.score > best.score ? choice : best)).roleIds;
}

interface Choice {
  readonly roleIds: readonly string[];
  readonly score: number;
}

function chosenWith(familyId: string, sides: readonly (readonly Candidate[])[], catalogue: Catalogue): Choice {
  const roleIds: string[] = [];
  let score = 0;
  for (const side of sides) {
    const open = side.filter(({ roleId }) => !roleIds.includes(roleId));
    const ranked = open
      .map((candidate) => ({ ...candidate, worth: worthOf(candidate, familyId, catalogue) }))
      .sort((a, b) => b.worth - a.worth);
    const [first] = ranked;
    if (first === undefined) continue;
    roleIds.push(first.roleId);
    score += first.worth;
  }
  return { roleIds, score };
}

function worthOf({ roleId, score }: Candidate, familyId: string, catalogue: Catalogue): number {
  const role = catalogue.roles.get(roleId);
  if (role === undefined) return 0;
  const related = role.familyIds?.includes(familyId) === true ? OF_FAMILY : 0;
  return score + related - (role.kind === 'role' ? 0 : STARTING_POINT);
}
