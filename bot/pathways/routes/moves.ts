// The moves out of, into and between roles, read off the graph.
import type { RoleRef, Route, RouteStep } from '../findings.ts';
import { toCost, type Edge, type RoleGraph } from './graph.ts';
import { compareNextSteps, routeOf, routeStep } from './route-step.ts';

export interface Moves {
  /** Moves out of a role: progression first, then the quicker. */
  readonly nextSteps: (roleId: string) => readonly RouteStep[];
  /** Moves into a role, nearest first (by the cost of route-cost.ts). */
  readonly waysIn: (roleId: string) => readonly RouteStep[];
  /** The known move between two roles, if any. */
  readonly moveBetween: (fromId: string, toId: string) => RouteStep | null;
  /** A path through the graph as a route. */
  readonly routeAlong: (path: readonly Edge[]) => Route;
}

/** Lookups over the graph's edges. `refs` holds every role of the graph. */
export function createMoves(graph: RoleGraph, refs: ReadonlyMap<string, RoleRef>): Moves {
  const refOf = (id: string): RoleRef => refs.get(id) ?? { id, title: id, level: null };
  const stepOf = ({ transition }: Edge) => routeStep(transition, refOf(transition.from), refOf(transition.to));
  const edgesAt = (edges: readonly (readonly Edge[])[], roleId: string) => edges[graph.nodeOf.get(roleId) ?? -1] ?? [];
  return {
    nextSteps: (roleId) => edgesAt(graph.leaving, roleId).map(stepOf).toSorted(compareNextSteps),
    waysIn: (roleId) => edgesAt(graph.arriving, roleId).toSorted(compareWeight).map(stepOf),
    moveBetween(fromId, toId) {
      const edge = edgesAt(graph.leaving, fromId).find(({ transition }) => transition.to === toId);
      return edge === undefined ? null : stepOf(edge);
    },
    routeAlong: (path) => routeOf(path.map(stepOf), toCost(path.reduce((sum, edge) => sum + edge.weight, 0))),
  };
}

function compareWeight(left: Edge, right: Edge): number {
  return left.weight - right.weight || left.transition.from.localeCompare(right.transition.from);
}
