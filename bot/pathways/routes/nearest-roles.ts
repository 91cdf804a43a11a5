// When no route leads to a role: which of the roles that can be reached comes closest to it.
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { RoleGraph } from './graph.ts';
import type { Role } from '../pathway.ts';
import { skillDistance } from '../catalogue/role-skills.ts';

/** How much each likeness counts; our judgement, used only to put roles in order. */
const NEARNESS_POLICY = {
  /** Doing the same things matters most. */
  skills: 0.5,
  family: 0.3,
  band: 0.2,
  /** Bands this many steps apart or more have nothing in common; from band 2 to band 9 there are ten steps. */
  farBands: 4,
  count: 3,
} as const;

/**
 * Ids of up to three roles that can be reached from `fromId`, nearest to the goal first. Roles nearer to the goal than
 * the starting role come before all others; a role that shares neither a skill nor a family with the goal never counts.
 */
export function nearestRoles(catalogue: Catalogue, fromId: string, goalId: string): readonly string[] {
  const goal = catalogue.roles.get(goalId);
  const from = catalogue.roles.get(fromId);
  if (goal === undefined || from === undefined) return [];
  const already = nearness(catalogue, from, goal);
  const reachable = reachableFrom(catalogue.graph, fromId)
    .flatMap((roleId) => catalogue.roles.get(roleId) ?? [])
    .map((role) => ({ id: role.id, near: nearness(catalogue, role, goal) }))
    .filter(({ near }) => near > 0)
    .toSorted((left, right) => right.near - left.near || left.id.localeCompare(right.id));
  const nearer = reachable.filter(({ near }) => near > already);
  return (nearer.length > 0 ? nearer : reachable).slice(0, NEARNESS_POLICY.count).map(({ id }) => id);
}

/** 0 (neither skill nor family in common) to 1 (alike). What is not known counts as not in common. */
function nearness(catalogue: Catalogue, role: Role, goal: Role): number {
  const wanted = catalogue.skillsOf(goal.id);
  const distance = wanted?.size === 0 ? 1 : (skillDistance(catalogue.skillsOf(role.id), wanted) ?? 1);
  const sameFamily = (role.familyIds ?? []).some((id) => goal.familyIds?.includes(id));
  const { skills, family, band } = NEARNESS_POLICY;
  const alike = skills * (1 - distance) + (sameFamily ? family : 0);
  return alike === 0 ? 0 : alike + band * bandNearness(catalogue, role, goal);
}

/** 1 when the band ranges meet, less for every band between them. */
function bandNearness({ bandsInOrder, bandsOf }: Catalogue, role: Role, goal: Role): number {
  const places = [role, goal].map((each) => bandsOf(each).map((band) => bandsInOrder.indexOf(band)));
  const [own, wanted] = places;
  if (!own?.length || !wanted?.length) return 0;
  const apart = Math.max(0, Math.min(...wanted) - Math.max(...own), Math.min(...own) - Math.max(...wanted));
  return Math.max(0, 1 - apart / NEARNESS_POLICY.farBands);
}

/** Every role that can be reached, starting points not passed through nor counted. */
function reachableFrom(graph: RoleGraph, fromId: string): readonly string[] {
  const start = graph.nodeOf.get(fromId);
  if (start === undefined) return [];
  const seen = new Set([start]);
  for (const node of seen) {
    for (const edge of graph.leaving[node] ?? []) if (!graph.startOnly[edge.to]) seen.add(edge.to);
  }
  seen.delete(start);
  return [...seen].map((node) => graph.ids[node] ?? '');
}
