// "How do I become": longer ways to a role for people who are more than one move away.
// (The moves that lead there directly are `catalogue.waysIn`.)
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Route } from '../findings.ts';
import { AVOID_NOTHING, bestRoute, boundAt, boundsTo } from './route-search.ts';
import { ROUTE_LIMITS, routesBetween } from './routes.ts';

export interface WaysInOptions {
  /** Where the person is now, when known. */
  readonly fromRoleId?: string | null;
  /** Their band, when only that is known: then from roles at that band. */
  readonly fromBandId?: string | null;
  /** How many routes at most. */
  readonly count?: number;
}

/** Enough of the nearest routes to find three different ways among them, few enough for a large catalogue. */
const ROUTES_CONSIDERED = 24;

/**
 * Routes of two moves or more to a role, nearest first: from the person's role, else from roles at their band, else
 * from the common starting points (a graduate, an administrator, a nurse). Routes that arrive through different roles
 * are preferred, so that three routes show three ways rather than one way from three doors.
 */
export function longerWaysIn(catalogue: Catalogue, roleId: string, options: WaysInOptions = {}): readonly Route[] {
  const { fromRoleId = null, fromBandId = null, count = 3 } = options;
  if (fromRoleId !== null) return fromRole(catalogue, fromRoleId, roleId, count);
  const starts =
    fromBandId === null
      ? catalogue.data.roles.filter((role) => role.kind === 'starting-point')
      : catalogue.rolesAtBand(fromBandId);
  return differentWays(
    nearestRoutes(
      catalogue,
      roleId,
      starts.map((role) => role.id),
    ),
    count,
  );
}

function fromRole(catalogue: Catalogue, fromId: string, toId: string, count: number): readonly Route[] {
  const finding = routesBetween(catalogue, fromId, toId, { k: count + 1 });
  const routes = finding.kind === 'routes' ? finding.routes : [];
  return routes.filter(isLonger).slice(0, count);
}

/** The best route from each start, nearest start first. One backward pass serves them all. */
function nearestRoutes(catalogue: Catalogue, roleId: string, startIds: readonly string[]): readonly Route[] {
  const { graph, routeAlong } = catalogue;
  const goal = graph.nodeOf.get(roleId);
  if (goal === undefined) return [];
  const { maxSteps } = ROUTE_LIMITS;
  const bounds = boundsTo(graph, goal, maxSteps);
  const distance = (node: number) => boundAt(bounds, maxSteps, node);
  const starts = startIds
    .flatMap((id) => graph.nodeOf.get(id) ?? [])
    .filter((node) => node !== goal && distance(node) < Infinity)
    .toSorted((left, right) => distance(left) - distance(right) || left - right);
  const routes: Route[] = [];
  for (const from of starts) {
    const path = bestRoute({ graph, bounds, from, goal, maxSteps, limit: Infinity }, AVOID_NOTHING);
    if (path !== null && path.length > 1) routes.push(routeAlong(path));
    if (routes.length === ROUTES_CONSIDERED) break;
  }
  return routes;
}

function differentWays(routes: readonly Route[], count: number): readonly Route[] {
  const arrivals = new Set<string>();
  const first: Route[] = [];
  const rest: Route[] = [];
  for (const route of routes) {
    const arrival = route.steps.at(-1)?.from.id ?? '';
    (arrivals.has(arrival) ? rest : first).push(route);
    arrivals.add(arrival);
  }
  const chosen = new Set([...first, ...rest].slice(0, count));
  return routes.filter((route) => chosen.has(route));
}

function isLonger(route: Route): boolean {
  return route.steps.length > 1;
}
