import assert from 'node:assert/strict';
import { createCatalogue } from '../../../bot/pathways/catalogue/catalogue.ts';
import {
  band,
  body,
  course,
  family,
  level,
  role,
  skill,
  skills,
  tinyData,
  transition,
} from '../../helpers/tiny-data.ts';

const ids = (records: readonly { readonly id: string }[]): string[] => records.map(({ id }) => id);

describe('the catalogue', () => {
  const catalogue = createCatalogue(
    tinyData({
      families: [family('data')],
      bands: [band('9', [9, null, 10]), band('8a', [7, 8, 9]), band('10', [20, null, 30]), band('7', [5, 6, 7])],
      skills: [skill('sql')],
      bodies: [body('bcs')],
      courses: [course('sql-course', { roleIds: ['analyst'], skillIds: ['sql'], familyIds: ['data'] })],
      roles: [
        role('analyst', { familyIds: ['data'], level: level('7-8a'), skills: skills('sql:working'), bodyIds: ['bcs'] }),
        role('chief', { level: { ...level('9'), text: 'consultant contract or 9' } }),
        role('clerk'),
        role('open-ended', { level: { ...level('8a'), max: null } }),
        role('no-band', { level: { ...level('8a'), min: null, max: null } }),
      ],
      transitions: [
        transition('clerk', 'chief', { kind: 'lateral', years: { min: 0, max: 0 } }),
        transition('clerk', 'no-band', { kind: 'progression', years: null }),
        transition('clerk', 'open-ended', { kind: 'progression', years: { min: 4, max: 6 } }),
        transition('clerk', 'analyst', { kind: 'progression', years: { min: 1, max: 2 } }),
        transition('no-band', 'analyst', { kind: null, years: { min: 0, max: 0 }, provenance: null }),
      ],
    }),
  );

  it('finds records by id, role, family, skill and band', () => {
    assert.equal(catalogue.roles.get('analyst')?.title, 'Analyst');
    assert.deepEqual(ids(catalogue.rolesInFamily('data')), ['analyst']);
    assert.deepEqual(ids(catalogue.rolesWithSkill('sql')), ['analyst']);
    assert.deepEqual(ids(catalogue.rolesAtBand('8a')), ['analyst', 'open-ended']);
    assert.deepEqual(ids(catalogue.coursesForRole('analyst')), ['sql-course']);
    assert.deepEqual(ids(catalogue.coursesForSkill('sql')), ['sql-course']);
    assert.deepEqual(ids(catalogue.coursesForFamily('data')), ['sql-course']);
    assert.deepEqual(ids(catalogue.bodiesForRole('analyst')), ['bcs']);
    assert.deepEqual(catalogue.warnings, []);
  });

  it('finds nothing, and does not fail, for ids it does not hold', () => {
    assert.equal(catalogue.roleRef('nobody'), null);
    assert.equal(catalogue.skillsOf('nobody'), null);
    assert.equal(catalogue.moveBetween('nobody', 'analyst'), null);
    for (const find of [
      catalogue.rolesInFamily,
      catalogue.coursesForRole,
      catalogue.bodiesForRole,
      catalogue.nextSteps,
    ])
      assert.deepEqual(find('nobody'), []);
  });

  it('puts bands in order of pay, not of the alphabet', () => {
    assert.deepEqual(ids(catalogue.bandsInOrder), ['7', '8a', '9', '10']);
  });

  it('gives a level as a band, a range, or in the words of the source', () => {
    const textOf = (id: string) => catalogue.roleRef(id)?.level?.text ?? null;
    assert.equal(textOf('analyst'), '7-8a');
    assert.equal(textOf('chief'), 'consultant contract or 9');
    assert.equal(textOf('open-ended'), '8a');
    assert.equal(textOf('no-band'), null);
    assert.equal(textOf('clerk'), null);
  });

  it('gives pay from the bottom of the lowest band to the top of the highest in the newest year', () => {
    const analyst = catalogue.roles.get('analyst');
    assert.ok(analyst);
    assert.deepEqual(catalogue.payRange(analyst), { year: '2026/27', min: 1005, max: 1009, status: 'found' });
  });

  it('gives no pay for a role without a band', () => {
    assert.equal(catalogue.payRange(role('volunteer')), null);
    assert.equal(catalogue.payRange(role('other', { level: level('VSM') })), null);
  });

  it('lists next steps with progression first, then the quicker, those without years last', () => {
    assert.deepEqual(
      catalogue.nextSteps('clerk').map((step) => step.to.id),
      ['analyst', 'open-ended', 'no-band', 'chief'],
    );
  });

  it('lists the ways in nearest first, with what is known of the move', () => {
    const [first, second] = catalogue.waysIn('analyst');
    assert.equal(first?.from.id, 'no-band');
    assert.equal(first?.status, null);
    assert.deepEqual(first?.sources, []);
    assert.equal(second?.from.id, 'clerk');
    assert.equal(second?.status, 'derived');
    assert.deepEqual(second?.years, { min: 1, max: 2 });
  });

  it('uses the newest year that both ends of a band range hold', () => {
    const older = {
      ...band('8a', [100, null, 200]),
      years: [{ ...(band('8a', [100, null, 200]).years?.[0] ?? never()) }],
    };
    const mixed = createCatalogue(tinyData({ bands: [band('7', [50, null, 60]), older] }));
    assert.deepEqual(mixed.payRange(role('x', { level: { ...level('7-8a'), status: null } })), {
      year: '2025/26',
      min: 50,
      max: 200,
      status: 'official',
    });
    const unpaid = createCatalogue(tinyData({ bands: [band('7', [50, null, 60]), band('8a', null)] }));
    assert.equal(unpaid.payRange(role('x', { level: level('7-8a') })), null);
  });
});

describe('a catalogue of data that does not fit together', () => {
  const catalogue = createCatalogue(
    tinyData({
      roles: [
        role('a', { familyIds: ['gone'], bodyIds: ['gone'], level: level('VSM') }),
        role('b'),
        role('a', { title: 'Second a' }),
      ],
      courses: [course('c', { roleIds: ['gone', 'a'], skillIds: ['gone'], familyIds: ['gone'] })],
      transitions: [transition('a', 'gone'), transition('gone', 'a'), transition('a', 'a'), transition('a', 'b')],
    }),
  );

  it('keeps what fits', () => {
    assert.equal(catalogue.roles.get('a')?.title, 'A');
    assert.deepEqual(
      catalogue.nextSteps('a').map((step) => step.to.id),
      ['b'],
    );
    assert.deepEqual(ids(catalogue.coursesForRole('a')), ['c']);
    assert.deepEqual(catalogue.bodiesForRole('a'), []);
    assert.deepEqual(catalogue.familyTitles(role('a', { familyIds: ['gone'] })), []);
  });

  it('names everything it passed over', () => {
    const all = catalogue.warnings.join('\n');
    for (const part of [
      'roles: id "a" is used twice',
      'roles: "a" names family "gone"',
      'roles: "a" names body "gone"',
      'roles: "a" has level "VSM"',
      'courses: "c" names role "gone"',
      'courses: "c" names skill "gone"',
      'courses: "c" names family "gone"',
      '"a-to-gone" names role "gone"',
      '"gone-to-a" names role "gone"',
      '"a-to-a" leads from "a" to itself',
    ])
      assert.ok(all.includes(part), `${part} in\n${all}`);
  });
});

function never(): never {
  throw new Error('The tiny band has years');
}
