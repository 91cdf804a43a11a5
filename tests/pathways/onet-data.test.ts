// The reasoning on a graph it was not made for: dense, full of cycles, without years.
import assert from 'node:assert/strict';
import { createCatalogue } from '../../bot/pathways/catalogue/catalogue.ts';
import { compareRoles } from '../../bot/pathways/compare.ts';
import { routesBetween } from '../../bot/pathways/routes/routes.ts';
import { onetData } from '../helpers/onet-data.ts';

describe('the O*NET subset', () => {
  const catalogue = createCatalogue(onetData());
  const ids = [...catalogue.roles.keys()];

  it('fits together', () => {
    assert.deepEqual(catalogue.warnings, []);
    assert.equal(ids.length, 101);
    assert.equal(catalogue.transitions.size, 933);
  });

  it('gives up to three sound routes, best first, for a sample of pairs', () => {
    ids.forEach((from, index) => {
      for (const to of ids.filter((_, other) => (other + index) % 10 === 0)) {
        const finding = routesBetween(catalogue, from, to);
        if (finding.kind !== 'routes') continue;
        const costs = finding.routes.map((route) => route.cost);
        assert.deepEqual(
          costs,
          costs.toSorted((left, right) => left - right),
        );
        for (const { steps, years } of finding.routes) {
          assert.equal(new Set([from, ...steps.map((step) => step.to.id)]).size, steps.length + 1);
          assert.equal(years, null);
        }
      }
    });
  });

  it('says no data, not no skill, for an occupation that O*NET has not rated', () => {
    const unrated = ids.find((id) => catalogue.skillsOf(id) === null);
    const rated = ids.find((id) => catalogue.skillsOf(id) !== null);
    assert.ok(unrated !== undefined && rated !== undefined);
    const { skills } = compareRoles(catalogue, [unrated, rated]);
    assert.ok(skills.length > 0 && skills.every((row) => row.cells[0]?.state === 'no-data'));
  });
});
