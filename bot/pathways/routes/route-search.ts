// The best route between two nodes, within a number of moves. Two halves:
// `boundsTo` works backwards from the goal and gives, for every node and number of moves left, the least weight still
// to go; `bestRoute` then walks forwards and always follows the most promising node (A*). Because the bounds are exact
// when nothing is avoided, the walk looks at little more than the route itself.
import type { Edge, RoleGraph } from './graph.ts';
import { pop, push } from './smallest-first.ts';

export type Path = readonly Edge[];

/** Least weight to the goal by node; entry `moves` allows that many moves. Infinity = the goal is out of reach. */
export type Bounds = readonly Float64Array[];

/** The least weight from `node` to the goal in at most `moves` moves. */
export function boundAt(bounds: Bounds, moves: number, node: number): number {
  return bounds[Math.min(moves, bounds.length - 1)]?.[node] ?? Infinity;
}

/** Bounds towards a goal, one row for each move allowed; stops early when more moves no longer help. */
export function boundsTo(graph: RoleGraph, goal: number, maxSteps: number): Bounds {
  let row = new Float64Array(graph.size).fill(Infinity);
  row[goal] = 0;
  const rows = [row];
  let changed: readonly number[] = [goal];
  for (let moves = 1; moves <= maxSteps && changed.length > 0; moves++) {
    const next = row.slice();
    changed = relax(graph, goal, { changed, row, next });
    row = next;
    rows.push(row);
  }
  return rows;
}

interface Layer {
  readonly changed: readonly number[];
  readonly row: Float64Array;
  readonly next: Float64Array;
}

function relax(graph: RoleGraph, goal: number, { changed, row, next }: Layer): readonly number[] {
  const improved = new Set<number>();
  for (const node of changed) {
    // Nobody passes through a starting point: from here on it could only be in the middle of a route.
    if (graph.startOnly[node] && node !== goal) continue;
    for (const edge of graph.arriving[node] ?? []) {
      const weight = (row[node] ?? Infinity) + edge.weight;
      if (weight < (next[edge.from] ?? Infinity)) {
        next[edge.from] = weight;
        improved.add(edge.from);
      }
    }
  }
  return [...improved];
}

export interface Search {
  readonly graph: RoleGraph;
  readonly bounds: Bounds;
  readonly from: number;
  readonly goal: number;
  readonly maxSteps: number;
  /** Routes heavier than this are of no interest. */
  readonly limit: number;
}

/** What a route must keep clear of: these nodes, and the direct move when there is one. */
export interface Avoid {
  readonly nodes: readonly number[];
  readonly directMove: boolean;
}

export const AVOID_NOTHING: Avoid = { nodes: [], directMove: false };

interface Reached {
  readonly node: number;
  readonly moves: number;
  readonly weight: number;
  /** Weight so far plus the least still to go. */
  readonly promise: number;
  readonly by: Edge | null;
  readonly before: Reached | null;
}

/** The lightest route from start to goal; null when there is none within the limits. It never visits a role twice. */
export function bestRoute(search: Search, avoid: Avoid): Path | null {
  const { graph, bounds, from, goal, maxSteps, limit } = search;
  const settled = new Map<number, Reached[]>();
  const open: Reached[] = [];
  const promise = boundAt(bounds, maxSteps, from);
  if (promise <= limit && promise < Infinity) {
    push(open, { node: from, moves: 0, weight: 0, promise, by: null, before: null });
  }
  for (let here = pop(open); here !== undefined; here = pop(open)) {
    if (here.node === goal) return pathTo(here);
    if (!settle(settled, here)) continue;
    for (const edge of graph.leaving[here.node] ?? []) {
      if (isAvoided(edge, search, avoid)) continue;
      const weight = here.weight + edge.weight;
      const moves = here.moves + 1;
      const total = weight + boundAt(bounds, maxSteps - moves, edge.to);
      if (total > limit || total === Infinity) continue;
      push(open, { node: edge.to, moves, weight, promise: total, by: edge, before: here });
    }
  }
  return null;
}

/** False when the node has been reached before with no more moves and no more weight: going on would gain nothing. */
function settle(settled: Map<number, Reached[]>, here: Reached): boolean {
  const before = settled.get(here.node);
  if (before === undefined) settled.set(here.node, [here]);
  else if (before.some(({ moves, weight }) => moves <= here.moves && weight <= here.weight)) return false;
  else before.push(here);
  return true;
}

function isAvoided(edge: Edge, { graph, from, goal }: Search, avoid: Avoid): boolean {
  if (edge.to === goal) return avoid.directMove && edge.from === from;
  return graph.startOnly[edge.to] === true || avoid.nodes.includes(edge.to);
}

function pathTo(end: Reached): Path {
  const path: Edge[] = [];
  for (let at: Reached | null = end; at !== null && at.by !== null; at = at.before) path.push(at.by);
  return path.toReversed();
}
