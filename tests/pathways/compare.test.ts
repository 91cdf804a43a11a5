import assert from 'node:assert/strict';
import { createCatalogue } from '../../bot/pathways/catalogue/catalogue.ts';
import { compareRoles } from '../../bot/pathways/compare.ts';
import { band, body, family, level, role, skill, skills, tinyData, transition } from '../helpers/tiny-data.ts';

const catalogue = createCatalogue(
  tinyData({
    families: [family('data'), family('records')],
    bands: [band('2', [20_000, null, 20_000]), band('5', [30_000, null, 36_000]), band('6', [37_000, 40_000, 45_000])],
    bodies: [body('bcs'), body('apha')],
    roles: [
      role('analyst', {
        familyIds: ['data'],
        level: level('5-6'),
        summary: 'Makes reports.',
        skills: skills('sql:working', 'excel:expert', 'power-bi:working', 'teaching'),
        bodyIds: ['bcs', 'apha'],
        entryRoutes: ['Degree'],
      }),
      role('engineer', {
        familyIds: ['data'],
        level: level('6'),
        summary: 'Moves data.',
        skills: skills('sql:expert', 'excel:expert', 'testing:awareness', 'cloud:expert', 'teaching:working'),
        bodyIds: ['apha', 'bcs'],
      }),
      role('scientist', { skills: skills('sql:expert', 'power-bi:working') }),
      role('chief', { familyIds: ['data'], bodyIds: [], registration: 'NMC' }),
      role('clerk', { level: level('2'), skills: [] }),
      ...['r6', 'r7'].map((id) => role(id)),
    ],
    transitions: [
      transition('analyst', 'engineer', { kind: 'lateral', years: { min: 2, max: 3 } }),
      transition('engineer', 'analyst', { kind: null, years: null }),
      transition('clerk', 'analyst'),
    ],
  }),
);

const rowOf = (roleIds: readonly string[], skillId: string) =>
  compareRoles(catalogue, roleIds).skills.find((row) => row.skillId === skillId);
const factOf = (roleIds: readonly string[], name: string) =>
  compareRoles(catalogue, roleIds).facts.find((row) => row.name === name);

describe('comparing roles', () => {
  it('says which role needs a skill at the higher level', () => {
    const row = rowOf(['analyst', 'engineer'], 'sql');
    assert.equal(row?.relation, 'higher');
    assert.deepEqual(row?.highest, [1]);
    assert.deepEqual(row?.cells, [
      { state: 'has', level: 'working' },
      { state: 'has', level: 'expert' },
    ]);
  });

  it('says so when a level is the same, and when only one role lists a skill', () => {
    assert.equal(rowOf(['analyst', 'engineer'], 'excel')?.relation, 'same');
    const only = rowOf(['analyst', 'engineer'], 'testing');
    assert.equal(only?.relation, 'only-here');
    assert.deepEqual(only?.highest, [1]);
    assert.deepEqual(only?.cells[0], { state: 'not-listed' });
  });

  it('does not call a skill higher when one of its levels is not given', () => {
    assert.equal(rowOf(['analyst', 'engineer'], 'teaching')?.relation, 'same');
  });

  it('tells some from all among three roles, and names every role at the highest level', () => {
    const three = ['analyst', 'engineer', 'scientist'];
    assert.equal(rowOf(three, 'power-bi')?.relation, 'some');
    assert.deepEqual(rowOf(three, 'power-bi')?.highest, [0, 2]);
    assert.deepEqual(rowOf(three, 'sql')?.highest, [1, 2]);
  });

  it('never reads a missing skill list as a skill not listed', () => {
    const comparison = compareRoles(catalogue, ['chief', 'analyst']);
    assert.deepEqual(
      comparison.roles.map((one) => one.skillsKnown),
      [false, true],
    );
    for (const row of comparison.skills) assert.deepEqual(row.cells[0], { state: 'no-data' });
    assert.equal(rowOf(['engineer', 'chief', 'analyst'], 'sql')?.relation, 'higher');
    assert.equal(rowOf(['engineer', 'chief', 'analyst'], 'excel')?.relation, 'same');
  });

  it('reads a known but empty skill list as skills not listed', () => {
    assert.deepEqual(rowOf(['clerk', 'analyst'], 'sql')?.cells[0], { state: 'not-listed' });
  });

  it('puts rows that differ first: higher, only here by role, some, same', () => {
    const order = compareRoles(catalogue, ['analyst', 'engineer']).skills.map(
      (row) => `${row.relation} ${row.skillId}`,
    );
    assert.deepEqual(order, [
      'higher sql',
      'only-here power-bi',
      'only-here cloud',
      'only-here testing',
      'same excel',
      'same teaching',
    ]);
  });

  it('gives rows of facts with what differs first and null for no data', () => {
    const { facts } = compareRoles(catalogue, ['analyst', 'engineer']);
    assert.deepEqual(
      facts.map((row) => `${row.name} ${row.differs}`),
      ['level true', 'pay true', 'purpose true', 'entry true', 'next true', 'family false', 'bodies false'],
    );
    assert.deepEqual(factOf(['analyst', 'engineer'], 'entry')?.values, [['Degree'], null]);
    assert.deepEqual(factOf(['analyst', 'clerk'], 'pay')?.values, [
      ['£31,000 to £46,000 (2026/27)'],
      ['£21,000 (2026/27)'],
    ]);
    assert.deepEqual(factOf(['analyst', 'chief'], 'bodies')?.values, [['Bcs', 'Apha'], []]);
  });

  it('shows pay in words where a source outside the bands gives it so', () => {
    const pay = { text: '£40k to £50k', min: null, max: null, currency: null, period: null, year: null };
    const other = createCatalogue(tinyData({ roles: [role('a', { pay }), role('b')] }));
    assert.deepEqual(compareRoles(other, ['a', 'b']).facts[0]?.values, [['£40k to £50k'], null]);
  });

  it('gives the moves known between the roles, in both directions', () => {
    assert.deepEqual(compareRoles(catalogue, ['analyst', 'engineer']).moves, [
      { from: 'analyst', to: 'engineer', kind: 'lateral', years: { min: 2, max: 3 } },
      { from: 'engineer', to: 'analyst', kind: null, years: null },
    ]);
  });

  it('passes over repeated and unknown roles and stops at six', () => {
    const ids = (roleIds: readonly string[]) => compareRoles(catalogue, roleIds).roles.map((one) => one.id);
    assert.deepEqual(ids(['analyst', 'gone', 'analyst', 'chief']), ['analyst', 'chief']);
    assert.equal(ids(['analyst', 'engineer', 'scientist', 'chief', 'clerk', 'r6', 'r7']).length, 6);
  });

  it('stays well-formed for roles with nothing in common, for one role and for none', () => {
    assert.deepEqual(compareRoles(catalogue, ['r6', 'r7']), {
      roles: compareRoles(catalogue, ['r6', 'r7']).roles,
      facts: [{ name: 'next', values: [[], []], differs: false }],
      skills: [],
      moves: [],
    });
    assert.equal(compareRoles(catalogue, ['analyst']).skills.length, 4);
    assert.deepEqual(compareRoles(catalogue, []), { roles: [], facts: [], skills: [], moves: [] });
  });

  it('keeps two skills of one name apart when both are known by id', () => {
    const twins = createCatalogue(
      tinyData({
        skills: [skill('sql-2', { title: 'SQL' }), skill('sql-1', { title: 'SQL' })],
        roles: [role('a', { skills: skills('sql-2', 'sql-1') }), role('b', { skills: [] })],
      }),
    );
    const rows = compareRoles(twins, ['a', 'b']).skills;
    assert.deepEqual(
      rows.map((row) => row.skillId),
      ['sql-1', 'sql-2'],
    );
  });

  it('gives the same rows whichever order the roles were asked in', () => {
    const forwards = compareRoles(catalogue, ['analyst', 'engineer', 'scientist']);
    const backwards = compareRoles(catalogue, ['scientist', 'engineer', 'analyst']);
    assert.deepEqual(
      new Set(forwards.skills.map((row) => `${row.skillId} ${row.relation}`)),
      new Set(backwards.skills.map((row) => `${row.skillId} ${row.relation}`)),
    );
    assert.deepEqual(compareRoles(catalogue, ['analyst', 'engineer', 'scientist']), forwards);
  });
});
