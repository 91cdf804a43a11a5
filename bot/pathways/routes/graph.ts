// Roles as numbered nodes and moves as weighted one-way edges, in flat arrays: a route search then touches
// neighbours only and allocates little.
import type { Role, Transition } from '../pathway.ts';
import type { RoleSkills } from '../catalogue/role-skills.ts';
import { moveCost } from './route-cost.ts';

/** A move between two nodes; of several moves between the same two roles, the cheapest. */
export interface Edge {
  readonly from: number;
  readonly to: number;
  /** Whole number, so that sums compare exactly: see `toWeight`. */
  readonly weight: number;
  readonly transition: Transition;
}

export interface RoleGraph {
  readonly size: number;
  /** Role id of each node. */
  readonly ids: readonly string[];
  readonly nodeOf: ReadonlyMap<string, number>;
  /** Starting points begin a route and may be asked for as its end, but nobody passes through one. */
  readonly startOnly: readonly boolean[];
  readonly leaving: readonly (readonly Edge[])[];
  readonly arriving: readonly (readonly Edge[])[];
}

/** Routes longer than this are not looked for; it keeps the count of moves inside a weight (see `toWeight`). */
export const LONGEST_ROUTE = 99;

/** Thousandths of a year, with the number of moves in the last two digits: equal costs prefer fewer moves. */
function toWeight(cost: number): number {
  return Math.round(cost * 1000) * (LONGEST_ROUTE + 1) + 1;
}

/** The cost in years of a weight or a sum of weights. */
export function toCost(weight: number): number {
  return Math.floor(weight / (LONGEST_ROUTE + 1)) / 1000;
}

/** Builds the graph. `transitions` must name known roles only and never lead from a role to itself. */
export function createGraph(
  roles: readonly Role[],
  transitions: readonly Transition[],
  skillsOf: (roleId: string) => RoleSkills,
): RoleGraph {
  const nodeOf = new Map(roles.map((role, node) => [role.id, node]));
  const leaving: Edge[][] = roles.map(() => []);
  const arriving: Edge[][] = roles.map(() => []);
  for (const edge of cheapestEdges(transitions, nodeOf, skillsOf)) {
    leaving[edge.from]?.push(edge);
    arriving[edge.to]?.push(edge);
  }
  return {
    size: roles.length,
    ids: roles.map((role) => role.id),
    nodeOf,
    startOnly: roles.map((role) => role.kind === 'starting-point'),
    leaving,
    arriving,
  };
}

function cheapestEdges(
  transitions: readonly Transition[],
  nodeOf: ReadonlyMap<string, number>,
  skillsOf: (roleId: string) => RoleSkills,
): Iterable<Edge> {
  const cheapest = new Map<number, Edge>();
  for (const transition of transitions) {
    const from = nodeOf.get(transition.from);
    const to = nodeOf.get(transition.to);
    if (from === undefined || to === undefined) continue;
    const weight = toWeight(moveCost(transition, skillsOf(transition.from), skillsOf(transition.to)));
    const pair = from * nodeOf.size + to;
    const held = cheapest.get(pair);
    if (held === undefined || weight < held.weight) cheapest.set(pair, { from, to, weight, transition });
  }
  return cheapest.values();
}
