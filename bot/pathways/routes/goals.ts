// Goals that are many roles: "into cyber", "to 8a". Which of them is meant: the nearest from here, or the typical one.
import { compareBands } from '../catalogue/band-order.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Role } from '../pathway.ts';
import { pop, push } from './smallest-first.ts';

/** Any role of this family (null: of all), at this band (null: at any). */
export interface Goal {
  readonly familyId: string | null;
  readonly bandId: string | null;
}

/**
 * The role that the cheapest route from `fromId` leads to, of those that meet the goal. For a band, a role of one's own
 * family goes before all others, and one that starts at the band before one that ends there. Null: none is in reach.
 */
export function nearestGoal(catalogue: Catalogue, fromId: string, goal: Goal): string | null {
  const from = catalogue.roles.get(fromId);
  if (from === undefined) return null;
  const cost = costsFrom(catalogue, fromId);
  const fit = (role: Role): number => {
    const own = goal.familyId !== null || sharesFamily(role, from);
    const starts = goal.bandId === null || catalogue.bandsOf(role)[0]?.id === goal.bandId;
    return (own ? 0 : 2) + (starts ? 0 : 1);
  };
  const [nearest] = rolesOf(catalogue, goal)
    .filter((role) => role.id !== fromId && cost.has(role.id))
    .toSorted(
      (left, right) =>
        fit(left) - fit(right) ||
        (cost.get(left.id) ?? 0) - (cost.get(right.id) ?? 0) ||
        left.id.localeCompare(right.id),
    );
  return nearest?.id ?? null;
}

/** True when the role itself already meets the goal, so that there is no way to find: of its family, at its band or above. */
export function isThere({ roles, bandsOf }: Catalogue, roleId: string, { familyId, bandId }: Goal): boolean {
  const role = roles.get(roleId);
  if (familyId !== null && bandId === null) return role?.familyIds?.includes(familyId) === true;
  const lowest = role === undefined ? undefined : bandsOf(role)[0];
  return bandId !== null && lowest !== undefined && compareBands(lowest.id, bandId) >= 0;
}

/** How much a band above the family's first counts against a role, in moves; our judgement, and only puts roles in order. */
const PER_BAND = 1.5;

/**
 * Of a family, the role that stands for it: one that many known moves lead to or from, and not far above the first
 * band, since whoever asks of a whole family is new to it. Null for a family without roles.
 */
export function typicalRole(catalogue: Catalogue, goal: Goal): string | null {
  const roles = rolesOf(catalogue, goal);
  const place = (role: Role) => {
    const [first] = catalogue.bandsOf(role);
    return first === undefined ? catalogue.bandsInOrder.length : catalogue.bandsInOrder.indexOf(first);
  };
  const lowest = Math.min(...roles.map(place));
  const fit = (role: Role) =>
    catalogue.waysIn(role.id).length + catalogue.nextSteps(role.id).length - PER_BAND * (place(role) - lowest);
  const waysOn = ({ id }: Role) => catalogue.nextSteps(id).length;
  const [first] = roles.toSorted(
    (left, right) => fit(right) - fit(left) || waysOn(right) - waysOn(left) || left.id.localeCompare(right.id),
  );
  return first?.id ?? null;
}

/** Of a family, the role with the most known ways on. */
export function openRole(catalogue: Catalogue, goal: Goal): string | null {
  const waysOn = ({ id }: Role) => catalogue.nextSteps(id).length;
  const [first] = rolesOf(catalogue, goal).toSorted(
    (left, right) => waysOn(right) - waysOn(left) || left.id.localeCompare(right.id),
  );
  return first?.id ?? null;
}

function rolesOf({ data, bandsOf }: Catalogue, { familyId, bandId }: Goal): readonly Role[] {
  return data.roles.filter(
    (role) =>
      role.kind === 'role' &&
      (familyId === null || role.familyIds?.includes(familyId) === true) &&
      (bandId === null || bandsOf(role).some((band) => band.id === bandId)),
  );
}

const sharesFamily = (left: Role, right: Role): boolean =>
  (left.familyIds ?? []).some((id) => right.familyIds?.includes(id) === true);

/** The least weight of a route to every role that can be reached; nobody passes through a starting point. */
function costsFrom({ graph }: Catalogue, fromId: string): ReadonlyMap<string, number> {
  const start = graph.nodeOf.get(fromId);
  const done = new Map<number, number>();
  const waiting = start === undefined ? [] : [{ node: start, promise: 0 }];
  for (let next = pop(waiting); next !== undefined; next = pop(waiting)) {
    if (done.has(next.node)) continue;
    done.set(next.node, next.promise);
    if (graph.startOnly[next.node] && next.node !== start) continue;
    for (const edge of graph.leaving[next.node] ?? [])
      push(waiting, { node: edge.to, promise: next.promise + edge.weight });
  }
  return new Map([...done].map(([node, weight]) => [graph.ids[node] ?? '', weight]));
}
