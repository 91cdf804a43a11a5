// The reasoning on the bundled data set: spot checks that a career adviser would make, and every pair of roles.
import assert from 'node:assert/strict';
import { createCatalogue, type Catalogue } from '../../bot/pathways/catalogue/catalogue.ts';
import { compareRoles } from '../../bot/pathways/compare.ts';
import { coursesForGap, gapBetween } from '../../bot/pathways/gap.ts';
import { matchRoles } from '../../bot/pathways/match.ts';
import { payFinding } from '../../bot/pathways/pay.ts';
import { bestRouteTo, routesBetween } from '../../bot/pathways/routes/routes.ts';
import { longerWaysIn } from '../../bot/pathways/routes/ways-in.ts';
import { realData } from '../helpers/real-data.ts';

describe('the bundled data set', () => {
  let catalogue: Catalogue;
  before(() => {
    catalogue = createCatalogue(realData());
  });

  const matched = (words: string, bandIds: readonly string[] = []) =>
    matchRoles(catalogue, { bandIds, familyIds: [], skillIds: [], words }).map((match) => match.role.id);

  it('fits together', () => {
    assert.deepEqual(catalogue.warnings, []);
    assert.equal(catalogue.data.roles.filter((role) => role.kind === 'role').length, 123);
    assert.equal(catalogue.transitions.size, 337);
  });

  it('gives pay for every role with a band and for none without', () => {
    for (const role of catalogue.roles.values())
      assert.equal(catalogue.payRange(role) !== null, catalogue.bandsOf(role).length > 0, role.id);
    assert.ok([...catalogue.roles.values()].some((role) => catalogue.payRange(role) === null));
  });

  it('leads a ward clerk to information analyst by routes that begin and end there', () => {
    const finding = routesBetween(catalogue, 'ward-clerk', 'information-analyst');
    assert.equal(finding.kind, 'routes');
    if (finding.kind !== 'routes') return;
    assert.equal(finding.routes.length, 3);
    assert.deepEqual(
      finding.routes[0]?.steps.map((step) => step.to.id),
      ['trainee-clinical-coder', 'clinical-coder', 'information-analyst'],
    );
  });

  it('is honest about a head of information governance who wants to be a network engineer', () => {
    const finding = routesBetween(catalogue, 'head-of-ig', 'network-engineer');
    assert.equal(finding.kind, 'no-route');
    assert.ok(finding.kind === 'no-route' && finding.waysIn.some((step) => step.from.id === 'desktop-engineer'));
  });

  it('answers for every pair of roles, each route sound', () => {
    for (const from of catalogue.roles.keys())
      for (const to of catalogue.roles.keys()) {
        const finding = routesBetween(catalogue, from, to);
        const routes = finding.kind === 'routes' ? finding.routes : finding.kind === 'no-route' ? finding.nearest : [];
        for (const { steps, cost } of routes) {
          const on = [from, ...steps.map((step) => step.to.id)];
          assert.equal(new Set(on).size, on.length);
          assert.ok(cost > 0 && steps.length <= 12);
          if (finding.kind === 'routes') assert.equal(on.at(-1), to);
        }
      }
  });

  it('finds within its limit every route there is', () => {
    let longest = 0;
    for (const from of catalogue.roles.keys())
      for (const to of reachableFrom(catalogue, from)) {
        const route = bestRouteTo(catalogue, from, to);
        assert.ok(route !== null, `${from} to ${to}`);
        longest = Math.max(longest, route.steps.length);
      }
    assert.equal(longest, 9);
  });

  it('compares an analyst with the senior above level by level', () => {
    const { skills } = compareRoles(catalogue, ['information-analyst', 'senior-information-analyst']);
    const row = skills.find(({ name }) => name === 'Data visualisation');
    assert.equal(row?.relation, 'higher');
    assert.deepEqual(row?.highest, [1]);
  });

  it('says what a nurse turned digital nurse may still need to be clinical safety officer', () => {
    const gap = gapBetween(catalogue, { from: 'digital-nurse', self: null, to: 'clinical-safety-officer' });
    assert.ok(gap.namedGaps.length > 0);
    assert.ok(gap.lines.some((line) => line.state === 'missing' && line.courseIds.length > 0));
  });

  it('finds a course for a gap named in words', () => {
    assert.ok(coursesForGap(catalogue, 'NCCQ/ACC', 'clinical-coder').some((course) => course.id === 'nccq'));
  });

  it('pays band 7 in inner London and band 3 as the tables say', () => {
    const ask = { roleIds: [], hours: null, year: '2025/26' };
    const [seven] = payFinding(catalogue, { ...ask, bandIds: ['7'], supplementId: 'hcas-inner-london' }).bands;
    assert.deepEqual(
      seven?.adjusted?.map((point) => point.total),
      [47_810 + 8465, 50_273 + 8465, 54_710 + 8465],
    );
    const [three] = payFinding(catalogue, { ...ask, bandIds: ['3'], supplementId: null }).bands;
    assert.deepEqual(
      three?.points.map((point) => [point.amount, point.afterYears]),
      [
        [24_937, 0],
        [26_598, 2],
      ],
    );
  });

  it('matches what people say to roles', () => {
    assert.ok(matched('I love coding medical notes').slice(0, 3).includes('trainee-clinical-coder'));
    assert.ok(matched('hacking and cyber security').slice(0, 5).includes('cyber-analyst'));
    assert.ok(matched('libraries').slice(0, 6).includes('librarian'));
    assert.ok(matched('', ['4']).includes('information-technician'));
  });

  it('shows longer ways to become a chief nursing information officer', () => {
    const ways = longerWaysIn(catalogue, 'cnio');
    assert.equal(ways.length, 3);
    for (const way of ways) assert.equal(catalogue.roles.get(way.steps[0]?.from.id ?? '')?.kind, 'starting-point');
  });
});

/** By following every move, the slow and obvious way; starting points end a way. */
function reachableFrom(catalogue: Catalogue, from: string): ReadonlySet<string> {
  const seen = new Set([from]);
  for (const id of seen) {
    if (id !== from && catalogue.roles.get(id)?.kind === 'starting-point') continue;
    for (const step of catalogue.nextSteps(id)) seen.add(step.to.id);
  }
  seen.delete(from);
  return seen;
}
