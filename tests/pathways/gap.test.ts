import assert from 'node:assert/strict';
import { createCatalogue } from '../../bot/pathways/catalogue/catalogue.ts';
import type { GapFinding } from '../../bot/pathways/findings.ts';
import { coursesForSkill } from '../../bot/pathways/course-fit.ts';
import { coursesForGap, gapBetween } from '../../bot/pathways/gap.ts';
import { course, role, skill, skills, tinyData, transition } from '../helpers/tiny-data.ts';

const catalogue = createCatalogue(
  tinyData({
    skills: [skill('sql', { title: 'SQL' }), skill('clinical-coding'), skill('testing')],
    roles: [
      role('analyst', { skills: skills('sql:working', 'excel:expert', 'writing') }),
      role('engineer', {
        skills: skills('sql:expert', 'testing:working', 'clinical-coding:awareness', 'excel:working', 'writing'),
      }),
      role('writer', { skills: skills('writing:expert') }),
      role('chief'),
      role('middle'),
    ],
    courses: [
      course('sql-for-all', { skillIds: ['sql'] }),
      course('coding', { title: 'Clinical coding foundation course', abbreviations: ['NCCQ'] }),
      course('engineer-degree', { roleIds: ['engineer'] }),
      course('data-analyst'),
    ],
    transitions: [
      transition('analyst', 'engineer', { gaps: ['pipelines', 'NCCQ/ACC'] }),
      transition('engineer', 'middle', { gaps: ['budget', 'hiring'] }),
      transition('middle', 'chief', { gaps: ['budget', 'board papers'] }),
    ],
  }),
);

const lineOf = (finding: GapFinding, skillId: string) => finding.lines.find((line) => line.skillId === skillId);
const states = (finding: GapFinding) => finding.lines.map((line) => `${line.skillId} ${line.state}`);

describe('the gap from a role', () => {
  const gap = gapBetween(catalogue, { from: 'analyst', self: null, to: 'engineer' });

  it('says level by level what is missing, too low, not known and met, in that order', () => {
    assert.deepEqual(states(gap), [
      'testing missing',
      'clinical-coding missing',
      'sql lower',
      'excel met',
      'writing met',
    ]);
    assert.deepEqual(lineOf(gap, 'sql'), {
      skillId: 'sql',
      name: 'Sql',
      needed: 'expert',
      has: 'working',
      state: 'lower',
      courseIds: ['sql-for-all'],
    });
    assert.equal(gap.skillsKnown, true);
  });

  it('finds courses that teach the skill, else bear its name, and no others', () => {
    assert.deepEqual(lineOf(gap, 'sql')?.courseIds, ['sql-for-all']);
    assert.deepEqual(lineOf(gap, 'clinical-coding')?.courseIds, ['coding']);
    assert.deepEqual(lineOf(gap, 'testing')?.courseIds, []);
    assert.deepEqual(lineOf(gap, 'excel')?.courseIds, []);
  });

  it('names the gaps of the direct move, else those along the best route, each once', () => {
    assert.deepEqual(gap.namedGaps, ['pipelines', 'NCCQ/ACC']);
    assert.equal(gap.route?.steps.length, 1);
    assert.deepEqual(gapBetween(catalogue, { from: 'engineer', self: null, to: 'chief' }).namedGaps, [
      'budget',
      'hiring',
      'board papers',
    ]);
  });

  it('is honest when the goal has no skill list, the start has none, or no way leads there', () => {
    const toChief = gapBetween(catalogue, { from: 'writer', self: null, to: 'chief' });
    assert.deepEqual([toChief.lines, toChief.skillsKnown, toChief.route, toChief.namedGaps], [[], false, null, []]);
    const fromChief = gapBetween(catalogue, { from: 'chief', self: null, to: 'analyst' });
    assert.ok(fromChief.lines.every((line) => line.state === 'unknown' && line.has === null));
  });

  it('is met throughout for a role against itself', () => {
    const own = gapBetween(catalogue, { from: 'analyst', self: null, to: 'analyst' });
    assert.ok(own.lines.every((line) => line.state === 'met'));
    assert.equal(own.route, null);
  });

  it('refuses an id that names no role', () => {
    assert.throws(() => gapBetween(catalogue, { from: null, self: null, to: 'gone' }), RangeError);
    assert.throws(() => gapBetween(catalogue, { from: 'gone', self: null, to: 'analyst' }), RangeError);
  });
});

describe('the gap of a person', () => {
  it('is unknown for what they did not rate', () => {
    const gap = gapBetween(catalogue, { from: null, self: [{ skillId: 'sql', level: 'expert' }], to: 'engineer' });
    assert.equal(gap.from, null);
    assert.equal(gap.route, null);
    assert.deepEqual(gap.namedGaps, []);
    assert.equal(lineOf(gap, 'sql')?.state, 'met');
    assert.equal(lineOf(gap, 'testing')?.state, 'unknown');
    assert.deepEqual(lineOf(gap, 'testing')?.courseIds, []);
  });

  it('takes their own rating before what their role suggests', () => {
    const self = [
      { skillId: 'sql', level: 'expert' as const },
      { skillId: 'excel', level: 'awareness' as const },
      { skillId: 'testing', level: null },
    ];
    const gap = gapBetween(catalogue, { from: 'analyst', self, to: 'engineer' });
    assert.equal(lineOf(gap, 'sql')?.state, 'met');
    assert.equal(lineOf(gap, 'excel')?.state, 'lower');
    assert.equal(lineOf(gap, 'testing')?.state, 'unknown');
    assert.equal(lineOf(gap, 'clinical-coding')?.state, 'missing');
  });
});

describe('courses for a gap in words', () => {
  const idsFor = (gap: string, roleId: string) => coursesForGap(catalogue, gap, roleId).map(({ id }) => id);

  it('are those whose names speak of it, and none that are only for the role', () => {
    assert.deepEqual(idsFor('coding basics', 'engineer'), ['coding']);
    assert.deepEqual(idsFor('NCCQ/ACC', 'engineer'), ['coding']);
    assert.deepEqual(idsFor('board strategy', 'engineer'), []);
    assert.deepEqual(idsFor('', 'engineer'), []);
  });

  it('are never courses made for other roles or families, however alike the name', () => {
    const other = createCatalogue(
      tinyData({
        roles: [role('coder', { familyIds: ['coding'] }), role('developer', { familyIds: ['software'] })],
        skills: [skill('sql')],
        courses: [
          course('coding-refresher', { familyIds: ['coding'] }),
          course('coding-degree', { roleIds: ['coder'], skillIds: ['sql'] }),
          course('sql-for-developers', { roleIds: ['developer'], skillIds: ['sql'] }),
        ],
      }),
    );
    const found = (roleId: string) => coursesForGap(other, 'code', roleId).map(({ id }) => id);
    assert.deepEqual(found('coder'), ['coding-degree', 'coding-refresher']);
    assert.deepEqual(found('developer'), []);
    assert.deepEqual(found('gone'), []);
    assert.deepEqual(
      coursesForSkill(other, { skillId: 'sql', name: 'SQL' }, 'developer').map(({ id }) => id),
      ['sql-for-developers', 'coding-degree'],
    );
  });

  it('must be about the gap, not only share a word with it', () => {
    const many = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((id) =>
      course(id, { title: `Data ${id}`, familyIds: ['it'] }),
    );
    const at = createCatalogue(
      tinyData({
        roles: [role('engineer', { familyIds: ['it'] })],
        courses: [
          ...many,
          course('manager', { title: 'Operations or departmental manager apprenticeship', familyIds: ['it'] }),
          course('testing', { title: 'Software testing', altTitles: ['testing course'], familyIds: ['it'] }),
          course('agile', { title: 'AgilePM', familyIds: ['it'] }),
          course('old', { title: 'Testing (closed)', familyIds: ['it'] }),
          course('ict', { title: 'IT technician apprenticeship', familyIds: ['it'] }),
        ],
      }),
    );
    const named = (gap: string) => coursesForGap(at, gap, 'engineer').map(({ id }) => id);
    assert.deepEqual(named('IT operations breadth'), []);
    assert.deepEqual(named('report writing'), []);
    assert.deepEqual(named('data'), [], 'too common to say what a course is about');
    assert.deepEqual(named('testing'), ['testing']);
    assert.deepEqual(named('testing (SFIA level 4)'), ['testing']);
    assert.deepEqual(named('PRINCE2/AgilePM'), ['agile']);
    assert.deepEqual(named('IT basics'), ['ict']);
  });
});
