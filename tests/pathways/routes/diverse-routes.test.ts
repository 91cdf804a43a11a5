// The search for routes against a slow, obvious implementation that tries every way there is.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createCatalogue } from '../../../bot/pathways/catalogue/catalogue.ts';
import type { Route } from '../../../bot/pathways/findings.ts';
import type { Transition } from '../../../bot/pathways/pathway.ts';
import { moveCost } from '../../../bot/pathways/routes/route-cost.ts';
import { ROUTE_LIMITS, routesBetween } from '../../../bot/pathways/routes/routes.ts';
import { role, tinyData, transition } from '../../helpers/tiny-data.ts';

const rolesOn = (route: Route): string[] => [
  ...route.steps.map((step) => step.from.id),
  route.steps.at(-1)?.to.id ?? '',
];

const IDS = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
const KINDS = ['progression', 'lateral', 'return', null] as const;

interface Slow {
  readonly roles: readonly string[];
  readonly weight: number;
}

/** Every way without a repeated role, found by trying them all. */
function allWays(transitions: readonly Transition[], at: readonly string[], goal: string, starts: string): Slow[] {
  const here = at.at(-1);
  if (here === goal) return [{ roles: at, weight: 0 }];
  if (at.length > 1 && here === starts) return [];
  return transitions
    .filter(({ from, to }) => from === here && !at.includes(to))
    .flatMap((move) =>
      allWays(transitions, [...at, move.to], goal, starts).map(({ roles, weight }) => ({
        roles,
        weight: weight + Math.round(moveCost(move, null, null) * 1000) * 100 + 1,
      })),
    );
}

function slowRoutes(ways: readonly Slow[], k: number): Slow[] {
  const sorted = ways.toSorted((left, right) => left.weight - right.weight);
  const taken: Slow[] = [];
  for (const way of sorted) {
    const isDetour = taken.some(({ roles }) => {
      const between = roles.slice(1, -1);
      return between.length > 0 && between.every((id) => way.roles.slice(1, -1).includes(id));
    });
    const isKnown = taken.some(({ roles }) => roles.join() === way.roles.join());
    if (!isDetour && !isKnown && way.weight <= (sorted[0]?.weight ?? 0) * ROUTE_LIMITS.worst) taken.push(way);
  }
  return taken.slice(0, k);
}

describe('the search for routes', () => {
  const move = fc.record({
    from: fc.constantFrom(...IDS),
    to: fc.constantFrom(...IDS),
    kind: fc.constantFrom(...KINDS),
    years: fc.option(fc.nat(6).map((years) => ({ min: years, max: years }))),
  });

  it('finds the same k best costs as trying every way, on random graphs with cycles and one-way moves', () => {
    fc.assert(
      fc.property(
        fc.array(move, { maxLength: 26 }),
        fc.integer({ min: 1, max: 5 }),
        fc.integer({ min: 1, max: 7 }),
        (moves, k, maxSteps) => {
          const transitions = moves.map((each, index) => transition(each.from, each.to, { ...each, id: `t${index}` }));
          const roles = IDS.map((id) => role(id, { kind: id === 'g' ? 'starting-point' : 'role' }));
          const catalogue = createCatalogue(tinyData({ roles, transitions }));
          const ways = allWays(transitions, ['a'], 'b', 'g').filter(({ roles: on }) => on.length - 1 <= maxSteps);
          const expected = slowRoutes(ways, k);
          const finding = routesBetween(catalogue, 'a', 'b', { k, maxSteps });
          const routes = finding.kind === 'routes' ? finding.routes : [];
          assert.deepEqual(
            routes.map((route) => route.cost),
            expected.map(({ weight }) => Math.floor(weight / 100) / 1000),
          );
          for (const route of routes) assertSound(route, transitions);
        },
      ),
      { numRuns: 400, seed: 7 },
    );
  });
});

function assertSound(route: Route, transitions: readonly Transition[]): void {
  const on = rolesOn(route);
  assert.equal(new Set(on).size, on.length, 'visits no role twice');
  assert.ok(!on.slice(1, -1).includes('g'), 'passes through no starting point');
  route.steps.forEach((step, index) => {
    assert.ok(
      transitions.some(({ from, to }) => from === step.from.id && to === step.to.id),
      'follows known moves',
    );
    if (index > 0) assert.equal(route.steps[index - 1]?.to.id, step.from.id, 'hangs together');
  });
}
