// Every known move inside a family of roles, the roles in columns by band.
import type { Desk } from '../../conversation/answers/desk.ts';
import { compareBands } from '../../pathways/catalogue/band-order.ts';
import type { RoleRef } from '../../pathways/findings.ts';
import { count } from '../../../cards/words.ts';
import type { Picture, PictureRole } from '../shapes.ts';
import { drawnRole, grounded } from './drawn.ts';

/** A family of hundreds is shown in its list; drawn, it would be a knot. */
const MOST_ROLES = 40;

/** Null when there is no such family. */
export function pictureOfFamily(familyId: string, desk: Desk): Picture | null {
  const { catalogue } = desk;
  const family = catalogue.families.get(familyId);
  if (family === undefined) return null;
  const all = catalogue.rolesInFamily(familyId).filter(({ kind }) => kind === 'role');
  const held = all.slice(0, MOST_ROLES);
  const ids = new Set(held.map(({ id }) => id));
  const steps = held.flatMap(({ id }) => catalogue.nextSteps(id).filter(({ to }) => ids.has(to.id)));
  const moving = new Set(steps.flatMap((step) => [step.from.id, step.to.id]));
  const shown = [...moving].flatMap((id) => catalogue.roleRef(id) ?? []);
  const drawn = {
    title: family.title,
    lead: leadOf(steps.length, shown.length, all.length),
    roles: inBandOrder(shown),
    routes: [],
  };
  return grounded(drawn, steps, desk);
}

function leadOf(moves: number, shown: number, all: number): string {
  if (all === 0) return 'There are no roles in this family yet.';
  if (moves === 0) return `No moves are known between the ${count(all, 'role')} of this family.`;
  const known = `${count(moves, 'move')} ${moves === 1 ? 'is' : 'are'} known between ${count(shown, 'role')}.`;
  const left = all - shown;
  if (left === 0) return known;
  if (all > MOST_ROLES) return `${known} The family has ${count(all, 'role')}; only the first ${MOST_ROLES} are drawn.`;
  return `${known} ${count(left, 'other role')} of this family ${left === 1 ? 'has' : 'have'} no known move inside it.`;
}

/** A column for each lowest band; roles outside the bands stand in the last. */
function inBandOrder(refs: readonly RoleRef[]): PictureRole[] {
  const bands = [...new Set(refs.flatMap(({ level }) => level?.min ?? []))].toSorted(compareBands);
  return refs.map((ref) => {
    const at = bands.indexOf(ref.level?.min ?? '');
    return drawnRole(ref, at < 0 ? bands.length : at);
  });
}
