import assert from 'node:assert/strict';
import { createCatalogue, type Catalogue } from '../../../bot/pathways/catalogue/catalogue.ts';
import type { Route, RouteFinding } from '../../../bot/pathways/findings.ts';
import { bestRouteTo, routesBetween } from '../../../bot/pathways/routes/routes.ts';
import { level, role, skills, tinyData, transition } from '../../helpers/tiny-data.ts';

const rolesOn = (route: Route): string[] => [
  ...route.steps.map((step) => step.from.id),
  route.steps.at(-1)?.to.id ?? '',
];

function routesOf(finding: RouteFinding): readonly Route[] {
  assert.equal(finding.kind, 'routes');
  return finding.kind === 'routes' ? finding.routes : [];
}

/** Roles a to z as needed and moves written "a>b 2" (2 years) or "a>b" (no years). */
function catalogueOf(moves: readonly string[], starts: readonly string[] = []): Catalogue {
  const transitions = moves.map((text) => {
    const [, from = '', to = '', years] = /^(\w)>(\w)(?: (\d+))?$/.exec(text) ?? [];
    return transition(from, to, { years: years === undefined ? null : { min: Number(years), max: Number(years) } });
  });
  const ids = new Set([...transitions.flatMap(({ from, to }) => [from, to]), ...starts]);
  const roles = [...ids].map((id) => role(id, { kind: starts.includes(id) ? 'starting-point' : 'role' }));
  return createCatalogue(tinyData({ roles, transitions }));
}

const found = (catalogue: Catalogue, from: string, to: string): string[] =>
  routesOf(routesBetween(catalogue, from, to)).map((route) => rolesOn(route).join(''));

describe('routes between two roles', () => {
  it('come best first and carry what is known of each move', () => {
    const catalogue = createCatalogue(
      tinyData({
        roles: [role('a', { level: level('5') }), role('b'), role('c')],
        transitions: [
          transition('a', 'b', { gaps: ['SQL'], years: { min: 1, max: 2 } }),
          transition('b', 'c', { gaps: null, years: { min: 2, max: 4 }, kind: 'lateral' }),
        ],
      }),
    );
    const [route] = routesOf(routesBetween(catalogue, 'a', 'c'));
    assert.deepEqual(route?.years, { min: 3, max: 6 });
    assert.equal(route?.cost, 1.5 + 1 + 1 + (3 + 1 + 0.5 + 1));
    assert.equal(route?.steps[0]?.from.level?.text, '5');
    assert.deepEqual(route?.steps[0]?.gaps, ['SQL']);
    assert.equal(route?.steps[1]?.gaps, null);
    assert.equal(route?.steps[1]?.kind, 'lateral');
  });

  it('follow moves in their direction only', () => {
    const catalogue = catalogueOf(['a>b 1', 'b>c 1']);
    assert.deepEqual(found(catalogue, 'a', 'c'), ['abc']);
    assert.equal(routesBetween(catalogue, 'c', 'a').kind, 'no-route');
  });

  it('get out of cycles', () => {
    assert.deepEqual(found(catalogueOf(['a>b 1', 'b>a 1', 'b>c 1', 'c>b 1', 'c>d 1']), 'a', 'd'), ['abcd']);
  });

  it('leave out a detour of a better route', () => {
    assert.deepEqual(found(catalogueOf(['a>b 1', 'b>d 1', 'b>c 1', 'c>d 1', 'a>e 2', 'e>d 2']), 'a', 'd'), [
      'abd',
      'aed',
    ]);
  });

  it('offer other ways besides a direct move, unless they are far longer', () => {
    assert.deepEqual(found(catalogueOf(['a>c 5', 'a>b 1', 'b>c 1']), 'a', 'c'), ['abc', 'ac']);
    assert.deepEqual(found(catalogueOf(['a>c 1', 'a>b 1', 'b>c 1']), 'a', 'c'), ['ac', 'abc']);
    assert.deepEqual(found(catalogueOf(['a>c 0', 'a>b 9', 'b>c 9']), 'a', 'c'), ['ac']);
  });

  it('never pass through a starting point, but may begin or, when asked, end at one', () => {
    const catalogue = catalogueOf(['a>n 1', 'n>b 1', 'a>c 9', 'c>b 9'], ['n']);
    assert.deepEqual(found(catalogue, 'a', 'b'), ['acb']);
    assert.deepEqual(found(catalogue, 'n', 'b'), ['nb']);
    assert.deepEqual(found(catalogue, 'a', 'n'), ['an']);
  });

  it('take the cheaper of two moves between the same roles', () => {
    const transitions = [
      transition('a', 'b', { id: 'slow', years: { min: 5, max: 5 } }),
      transition('a', 'b', { id: 'quick', years: { min: 1, max: 1 } }),
      transition('a', 'b', { id: 'slower', years: { min: 6, max: 6 } }),
    ];
    const catalogue = createCatalogue(tinyData({ roles: [role('a'), role('b')], transitions }));
    assert.deepEqual(bestRouteTo(catalogue, 'a', 'b')?.years, { min: 1, max: 1 });
  });

  it('prefer moves that need fewer new skills, and sum only the years that are known', () => {
    const catalogue = createCatalogue(
      tinyData({
        roles: [
          role('a', { skills: skills('x:expert') }),
          role('far', { skills: skills('y:expert') }),
          role('near', { skills: skills('x:expert') }),
          role('goal', { skills: skills('x:expert') }),
        ],
        transitions: ['far', 'near'].flatMap((id) => [
          transition('a', id, { years: null, kind: null }),
          transition(id, 'goal', { years: null }),
        ]),
      }),
    );
    const [best] = routesOf(routesBetween(catalogue, 'a', 'goal'));
    assert.deepEqual(best && rolesOn(best), ['a', 'near', 'goal']);
    assert.equal(best?.years, null);
  });

  it('keep to the number of routes and moves asked for', () => {
    const catalogue = catalogueOf(['a>b 1', 'b>c 1', 'c>d 1', 'a>e 3', 'e>d 3']);
    assert.equal(routesOf(routesBetween(catalogue, 'a', 'd', { k: 1 })).length, 1);
    const short = routesOf(routesBetween(catalogue, 'a', 'd', { maxSteps: 2 }));
    assert.deepEqual(
      short.map((route) => rolesOn(route).join('')),
      ['aed'],
    );
    assert.equal(routesBetween(catalogue, 'a', 'd', { maxSteps: 1 }).kind, 'no-route');
  });

  it('say so when both roles are the same one', () => {
    const finding = routesBetween(catalogueOf(['a>b 1']), 'a', 'a');
    assert.equal(finding.kind === 'same-role' && finding.role.id, 'a');
  });

  it('refuse an id that names no role', () => {
    assert.throws(() => routesBetween(catalogueOf(['a>b 1']), 'a', 'gone'), /no role "gone"/);
  });
});
