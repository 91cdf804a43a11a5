import assert from 'node:assert/strict';
import { createCatalogue } from '../../../bot/pathways/catalogue/catalogue.ts';
import type { Route } from '../../../bot/pathways/findings.ts';
import { routesBetween } from '../../../bot/pathways/routes/routes.ts';
import { band, family, level, role, skills, tinyData, transition } from '../../helpers/tiny-data.ts';

const rolesOn = (route: Route): string[] => [
  ...route.steps.map((step) => step.from.id),
  route.steps.at(-1)?.to.id ?? '',
];

describe('when no route is known', () => {
  const catalogue = createCatalogue(
    tinyData({
      families: [family('data'), family('records')],
      bands: ['4', '5', '6', '7', '8a'].map((id) => band(id, null)),
      roles: [
        role('clerk', { level: level('4'), familyIds: ['records'] }),
        role('analyst', { level: level('5'), familyIds: ['data'], skills: skills('sql:working') }),
        role('senior', { level: level('6'), familyIds: ['data'], skills: skills('sql:expert') }),
        role('porter', { level: level('4'), skills: skills('lifting') }),
        role('nurse', { kind: 'starting-point', familyIds: ['data'], skills: skills('sql:expert') }),
        role('chief', { level: level('8a'), familyIds: ['data'], skills: skills('sql:expert') }),
        role('deputy', { level: level('7') }),
        role('island', { skills: [] }),
      ],
      transitions: [
        transition('clerk', 'analyst'),
        transition('analyst', 'senior'),
        transition('clerk', 'porter'),
        transition('clerk', 'nurse'),
        transition('senior', 'clerk'),
        transition('deputy', 'chief'),
      ],
    }),
  );

  function noRoute(from: string, to: string): { nearest: string[]; waysIn: string[] } {
    const finding = routesBetween(catalogue, from, to);
    assert.equal(finding.kind, 'no-route');
    if (finding.kind !== 'no-route') return { nearest: [], waysIn: [] };
    return {
      nearest: finding.nearest.map((route) => rolesOn(route).join(' ')),
      waysIn: finding.waysIn.map((step) => step.from.id),
    };
  }

  it('the nearest roles that can be reached are offered with the way there, and the ways into the goal', () => {
    assert.deepEqual(noRoute('clerk', 'chief'), {
      nearest: ['clerk analyst senior', 'clerk analyst'],
      waysIn: ['deputy'],
    });
  });

  it('a role that leads away from the goal is offered only when nothing else is near', () => {
    assert.deepEqual(noRoute('senior', 'chief').nearest, ['senior clerk analyst']);
  });

  it('nothing is offered when nothing is alike or nothing can be reached', () => {
    assert.deepEqual(noRoute('clerk', 'island'), { nearest: [], waysIn: [] });
    assert.deepEqual(noRoute('island', 'chief').nearest, []);
  });
});
