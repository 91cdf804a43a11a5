// The k best routes that are worth showing side by side.
//
// The second best route is usually the best one with a detour, which helps nobody. So a route counts only when no
// better one gets by with a part of its roles: its roles in between must not include all those of a route already
// taken. (A direct move has no roles in between and rules nothing out.)
//
// That makes an exact search easy to divide. Once a route through a, b and c is taken, every route still of interest
// keeps clear of a, or of b, or of c: three smaller searches, each by `bestRoute`. The best of all the open searches
// is the next route. For k = 3 that is a few dozen searches at most, where listing routes in order of cost could pass
// thousands of detours before it meets the third one worth having.
import type { RoleGraph } from './graph.ts';
import { AVOID_NOTHING, bestRoute, boundAt, boundsTo, type Avoid, type Path, type Search } from './route-search.ts';

export interface RouteWish {
  readonly from: number;
  readonly goal: number;
  /** How many routes at most. */
  readonly k: number;
  readonly maxSteps: number;
  /** A route heavier than this many times the best is left out. */
  readonly worst: number;
}

/** One part of the search: the best route among those that keep clear of `avoid`. */
interface Part {
  readonly avoid: Avoid;
  readonly path: Path;
  readonly weight: number;
}

/** Up to `k` (at least 1) routes, best first, none visiting a role twice and none a detour of a better one. */
export function diverseRoutes(graph: RoleGraph, wish: RouteWish): readonly Path[] {
  const bounds = boundsTo(graph, wish.goal, wish.maxSteps);
  const best = boundAt(bounds, wish.maxSteps, wish.from);
  const search: Search = { graph, bounds, limit: best * wish.worst, ...wish };
  const taken: Path[] = [];
  const seen = new Set<string>();
  const open: Part[] = [];
  explore(AVOID_NOTHING, search, { seen, open });
  for (let part = takeLightest(open); part !== null; part = takeLightest(open)) {
    const covering = taken.find((path) => isDetourOf(part.path, path));
    if (covering === undefined) taken.push(part.path);
    if (taken.length >= wish.k) break;
    for (const avoid of waysAround(covering ?? part.path, part.avoid)) explore(avoid, search, { seen, open });
  }
  return taken;
}

function explore(avoid: Avoid, search: Search, { seen, open }: { seen: Set<string>; open: Part[] }): void {
  const name = `${avoid.directMove} ${avoid.nodes.join(' ')}`;
  if (seen.has(name)) return;
  seen.add(name);
  const path = bestRoute(search, avoid);
  if (path !== null) open.push({ avoid, path, weight: weightOf(path) });
}

/** Takes the lightest part out of `open`; of equal ones the first found, so that results never depend on chance. */
function takeLightest(open: Part[]): Part | null {
  let lightest = 0;
  open.forEach((part, index) => {
    if (part.weight < (open[lightest]?.weight ?? Infinity)) lightest = index;
  });
  return open.splice(lightest, 1)[0] ?? null;
}

function waysAround(path: Path, avoid: Avoid): readonly Avoid[] {
  const between = rolesBetween(path);
  if (between.length === 0) return [{ ...avoid, directMove: true }];
  return between.map((node) => ({ ...avoid, nodes: [...avoid.nodes, node].toSorted((a, b) => a - b) }));
}

function isDetourOf(path: Path, better: Path): boolean {
  const needed = rolesBetween(better);
  const between = new Set(rolesBetween(path));
  return needed.length > 0 && needed.every((node) => between.has(node));
}

function rolesBetween(path: Path): readonly number[] {
  return path.slice(0, -1).map((edge) => edge.to);
}

function weightOf(path: Path): number {
  return path.reduce((sum, edge) => sum + edge.weight, 0);
}
