// The bundled data set itself: is everything there, and do known facts come out as they went in?
import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { loadDataSet } from '../../bot/pathway-api/load.ts';

const FOLDER = fileURLToPath(new URL('../../bot/pathway-api/data/', import.meta.url));

describe('the bundled data set', function () {
  this.timeout(10_000);
  let data: ReturnType<typeof loadDataSet>['holdings'];
  before(() => {
    data = loadDataSet(FOLDER).holdings;
  });
  const role = (id: string) => data.roles.find((one) => one.id === id);
  const level = (id: string) => {
    const found = role(id)?.level;
    return [found?.min, found?.max, found?.status];
  };

  it('holds every family, role, starting point, move, skill and band', () => {
    assert.equal(data.families.length, 15);
    assert.equal(data.roles.filter(({ kind }) => kind === 'role').length, 123);
    assert.equal(data.roles.filter(({ kind }) => kind === 'starting-point').length, 22);
    assert.equal(data.transitions.length, 337);
    const framework = data.skills.filter(({ provenance }) => provenance?.sources.some(({ code }) => code === 'S52'));
    assert.equal(framework.length, 188);
    assert.deepEqual(
      data.bands.map(({ id }) => id),
      ['2', '3', '4', '5', '6', '7', '8a', '8b', '8c', '8d', '9'],
    );
    for (const { years } of data.bands)
      assert.deepEqual(
        years?.map(({ year }) => year),
        ['2026/27', '2025/26'],
      );
  });

  it('counts moves by kind as the notes do', () => {
    const counts = new Map<string | null, number>();
    for (const { kind } of data.transitions) counts.set(kind, (counts.get(kind) ?? 0) + 1);
    const expected = { progression: 153, lateral: 112, 'entry-from-clinical': 28, return: 19, entry: 25 };
    assert.deepEqual(Object.fromEntries(counts), expected);
  });

  it('says of every record how far it can be trusted', () => {
    for (const [name, records] of Object.entries(data))
      for (const { id, provenance } of records) assert.ok(provenance?.status, `${name}/${id} has no provenance`);
  });

  it('gives every role a family, a purpose, a level, skills and a way in', () => {
    for (const one of data.roles.filter(({ kind }) => kind === 'role')) {
      assert.equal(one.familyIds?.length, 1, one.id);
      assert.ok(one.summary && one.level && one.skills?.length && one.entryRoutes?.length && one.bodyIds, one.id);
      const shown = one.level.min ?? one.level.text;
      assert.ok(shown, `${one.id} has neither band nor text`);
    }
  });

  it('gives the levels of known roles, with how they are known', () => {
    assert.deepEqual(level('data-engineer'), ['6', '7', 'found']);
    assert.deepEqual(level('head-of-it-operations'), ['8b', '8c', 'derived']);
    assert.deepEqual(level('analytics-engineer'), ['7', '7', 'unconfirmed']);
    assert.deepEqual(level('ccio'), ['8d', '9', 'unconfirmed']);
    assert.equal(role('ccio')?.level?.text, 'consultant contract or 8d-9');
    assert.deepEqual(level('gmts-informatics-trainee'), [null, null, 'found']);
    assert.equal(role('gmts-informatics-trainee')?.level?.text, 'scheme salary');
  });

  it('gives the skills of a data engineer by level', () => {
    const skills = role('data-engineer')?.skills?.map(
      ({ name, level: at, status }) => `${name}: ${at?.value} (${status})`,
    );
    assert.equal(skills?.length, 13);
    assert.ok(skills?.includes('Data integration design: working (found)'));
    assert.ok(skills?.includes('Problem management: awareness (found)'));
    assert.ok(skills?.includes('Pseudonymisation: working (derived)'));
  });

  it('finds short forms that several roles share', () => {
    const sharing = (short: string) =>
      data.roles.filter(({ abbreviations }) => abbreviations?.includes(short)).map(({ id }) => id);
    assert.deepEqual(sharing('CSO'), ['clinical-safety-officer']);
    assert.deepEqual(sharing('CDO').sort(), ['cdio', 'chief-data-officer']);
    assert.deepEqual(sharing('PM').sort(), ['product-manager', 'project-manager']);
  });

  it('keeps questions out of the search terms', () => {
    const terms = data.roles.flatMap(({ searchTerms }) => searchTerms ?? []);
    assert.deepEqual(
      terms.filter((term) => /^(how|what|when)\b|\?/i.test(term)),
      [],
    );
  });

  it('gives pay as the notes do, each figure with its status', () => {
    const [newest, before] = data.bands.find(({ id }) => id === '7')?.years ?? [];
    assert.deepEqual(before, {
      year: '2025/26',
      entry: 47_810,
      middle: 50_273,
      top: 54_710,
      status: { entry: 'found', middle: 'found', top: 'found' },
    });
    assert.deepEqual([newest?.entry, newest?.middle, newest?.top], [49_387, 51_932, 56_515]);
    assert.deepEqual(newest?.status, { entry: 'found', middle: 'derived', top: 'found' });
    const two = data.bands.find(({ id }) => id === '2')?.years?.[1];
    assert.deepEqual([two?.entry, two?.middle, two?.top], [24_465, null, 24_465]);
  });

  it('gives the steps within a band', () => {
    const steps = (id: string) =>
      data.bands
        .find((band) => band.id === id)
        ?.stepRules?.steps.map(({ afterYears, to, status }) => [afterYears, to, status]);
    assert.deepEqual(steps('5'), [
      [2, 'middle', 'found'],
      [4, 'top', 'found'],
    ]);
    assert.deepEqual(steps('8a'), [
      [2, 'middle', 'unconfirmed'],
      [5, 'top', 'found'],
    ]);
  });

  it('gives the high cost area supplements', () => {
    const inner = data['pay-supplements'].find(({ id }) => id === 'hcas-inner-london');
    assert.equal(inner?.share, 0.2);
    assert.deepEqual(
      inner?.years.find(({ year }) => year === '2025/26'),
      { year: '2025/26', min: 5415, max: 8465, status: 'found' },
    );
    assert.equal(inner?.places?.length, 11);
    assert.equal(data['pay-supplements'].find(({ id }) => id === 'hcas-outer-london')?.places, null);
  });

  it('keeps a move with its years, gaps and the source that names it', () => {
    const move = data.transitions.find(
      ({ from, to }) => from === 'health-records-clerk' && to === 'health-records-manager',
    );
    assert.deepEqual(move?.years, { min: 6, max: 10 });
    assert.deepEqual(move?.gaps, ['IHRIM study', 'people', 'budget']);
    assert.deepEqual(
      move?.provenance?.sources.map(({ code }) => code),
      ['S302'],
    );
  });

  it('never sends anyone to a closed body without saying where to go', () => {
    for (const { id, closed, successorId } of data.bodies)
      assert.ok(!closed || successorId !== null, `${id} is closed and has no successor`);
    const closedIds = new Set(data.bodies.filter(({ closed }) => closed).map(({ id }) => id));
    for (const { id, bodyIds } of data.roles)
      assert.deepEqual(bodyIds?.filter((body) => closedIds.has(body)) ?? [], [], id);
  });
});
