// From one role to another: the best routes, or an honest "none is known" with what comes closest.
import type { Catalogue } from '../catalogue/catalogue.ts';
import { diverseRoutes } from './diverse-routes.ts';
import type { Route, RouteFinding } from '../findings.ts';
import { LONGEST_ROUTE } from './graph.ts';
import { heldRole } from '../catalogue/held-role.ts';
import { nearestRoles } from './nearest-roles.ts';

export const ROUTE_LIMITS = {
  /** As many as can be read side by side. */
  k: 3,
  /** A career of more moves than this is not a plan. The longest best route in the bundled data set has 9. */
  maxSteps: 12,
  /** A route this many times as costly as the best is no real alternative to it. */
  worst: 3,
} as const;

export interface RouteOptions {
  /** How many routes at most. */
  readonly k?: number;
  /** How many moves a route may have, up to 99. */
  readonly maxSteps?: number;
}

/** The k best routes, or the nearest there is. Throws when either id names no role: callers look ids up first. */
export function routesBetween(
  catalogue: Catalogue,
  fromId: string,
  toId: string,
  options: RouteOptions = {},
): RouteFinding {
  const from = heldRole(catalogue, fromId);
  const to = heldRole(catalogue, toId);
  if (fromId === toId) return { kind: 'same-role', role: from };
  const routes = routesInOrder(catalogue, fromId, toId, options);
  if (routes.length > 0) return { kind: 'routes', from, to, routes };
  const nearest = nearestRoles(catalogue, fromId, toId).flatMap(
    (roleId) => bestRouteTo(catalogue, fromId, roleId) ?? [],
  );
  return { kind: 'no-route', from, to, nearest, waysIn: catalogue.waysIn(toId) };
}

function routesInOrder(
  catalogue: Catalogue,
  fromId: string,
  toId: string,
  { k = ROUTE_LIMITS.k, maxSteps = ROUTE_LIMITS.maxSteps }: RouteOptions,
): readonly Route[] {
  const { graph, routeAlong } = catalogue;
  const from = graph.nodeOf.get(fromId);
  const goal = graph.nodeOf.get(toId);
  if (from === undefined || goal === undefined) return [];
  const wish = { from, goal, k, maxSteps: Math.min(maxSteps, LONGEST_ROUTE), worst: ROUTE_LIMITS.worst };
  return diverseRoutes(graph, wish).map(routeAlong);
}

/** The single best route between two different roles; null when none is known. */
export function bestRouteTo(catalogue: Catalogue, fromId: string, toId: string): Route | null {
  return routesInOrder(catalogue, fromId, toId, { k: 1 })[0] ?? null;
}
