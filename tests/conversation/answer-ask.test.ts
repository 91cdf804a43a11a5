import assert from 'node:assert/strict';
import { answerAsk, type PlainAsk as Ask } from '../../bot/conversation/answer-ask.ts';
import type { Answer, AnswerKind, AnswerOf } from '../../bot/conversation/answer.ts';
import type { Desk } from '../../bot/conversation/answers/desk.ts';
import { deskOver } from '../helpers/desk.ts';
import { realData } from '../helpers/real-data.ts';

let desk: Desk;

function answered<K extends AnswerKind>(kind: K, ask: Ask, at: Desk = desk): AnswerOf<K> {
  const answer: Answer = answerAsk(ask, at);
  if (answer.kind !== kind) assert.fail(`expected ${kind}, got ${answer.kind}`);
  return answer as AnswerOf<K>;
}

const pay = (over: Partial<Extract<Ask, { kind: 'pay' }>>): Ask => ({
  kind: 'pay',
  bandIds: [],
  roleIds: [],
  supplementId: null,
  hours: null,
  year: null,
  ...over,
});
const courses = (over: Partial<Extract<Ask, { kind: 'courses' }>>): Ask => ({
  kind: 'courses',
  roleId: null,
  skillId: null,
  familyId: null,
  courseKind: null,
  words: '',
  ...over,
});
const networks = (over: Partial<Extract<Ask, { kind: 'networks' }>>): Ask => ({
  kind: 'networks',
  networkIds: [],
  regionId: null,
  familyId: null,
  words: '',
  ...over,
});

describe('answering an ask', () => {
  before(() => {
    desk = deskOver(realData());
  });

  it('gives with a role its pay, skills, ways in, next roles, bodies and a course', () => {
    const { facts, footing } = answered('role', { kind: 'role', roleId: 'data-engineer' });
    assert.equal(facts.role.level?.text, '6-7');
    assert.equal(facts.pay?.year, '2026/27');
    assert.ok(facts.skills !== null && facts.skills[0]?.level === 'working');
    assert.ok(facts.entryRoutes !== null && facts.entryRoutes.length > 0);
    assert.deepEqual(
      facts.nextRoles.map((next) => next.role.id),
      ['senior-data-engineer'],
    );
    assert.ok(facts.bodies.some((body) => body.id === 'apha'));
    assert.ok(facts.courses.length > 0);
    assert.ok(footing.sources.length > 0 && footing.years.includes('2026/27'));
    assert.ok(footing.next.length >= 3 && footing.next.length <= 4);
  });

  it('answers for each of the 123 roles and 22 starting points without a hole', () => {
    for (const role of realData().roles) {
      const { facts } = answered('role', { kind: 'role', roleId: role.id });
      assert.equal(facts.role.title, role.title);
      answered('next-roles', { kind: 'pathway', from: role.id, to: null });
      answered('ways-in', { kind: 'pathway', from: null, to: role.id });
      answered('skills', { kind: 'skills', roleId: role.id, skillId: null });
      answered('pay', pay({ roleIds: [role.id] }));
    }
  });

  it('compares two to six roles and drops doubles and unknown ones', () => {
    const ids = ['cio', 'cdio', 'cio', 'no-such-role', 'cto'];
    assert.deepEqual(
      answered('comparison', { kind: 'comparison', roleIds: ids }).comparison.roles.map((role) => role.id),
      ['cio', 'cdio', 'cto'],
    );
  });

  it('asks what to compare with when only one role is named', () => {
    const { why, choices } = answered('choose', { kind: 'comparison', roleIds: ['bi-developer'] });
    assert.equal(why, 'missing-second-role');
    assert.ok(choices.length > 1);
    for (const choice of choices)
      assert.ok(choice.ask.kind === 'comparison' && choice.ask.roleIds[0] === 'bi-developer');
  });

  it('offers real comparisons when nothing is named', () => {
    const { choices } = answered('choose', { kind: 'comparison', roleIds: [] });
    assert.ok(choices.length > 0);
    for (const { ask } of choices) assert.ok(ask.kind === 'comparison' && new Set(ask.roleIds).size === 2);
  });

  it('finds routes with a course for gaps on the way', () => {
    const answer = answered('pathway', { kind: 'pathway', from: 'ward-clerk', to: 'information-analyst' });
    assert.equal(answer.finding.kind, 'routes');
    assert.ok(answer.courses.length > 0);
    assert.ok(answer.footing.next.some((step) => step.ask.kind === 'gap'));
  });

  it('uses the route from the person’s own role when asked how to become', () => {
    const mine = deskOver(realData(), { profile: { roleId: 'ward-clerk', bandId: null, regionId: null } });
    assert.deepEqual(
      answered('ways-in', { kind: 'pathway', from: null, to: 'clinical-coder' }, mine).longer[0]?.steps[0]?.from.id,
      'ward-clerk',
    );
    assert.deepEqual(answered('ways-in', { kind: 'pathway', from: null, to: 'clinical-coder' }).longer, []);
  });

  it('pays by band, by role, by place, and by the person’s own band', () => {
    assert.deepEqual(
      answered('pay', pay({ bandIds: ['7'] })).pay.bands[0]?.points.map((point) => point.amount),
      [49_387, 51_932, 56_515],
    );
    assert.deepEqual(
      answered('pay', pay({ roleIds: ['bi-developer'] })).pay.bands.map((band) => band.bandId),
      ['5', '6', '7'],
    );
    const zone = realData().paySupplements[0]?.id ?? '';
    assert.equal(answered('pay', pay({ supplementId: zone })).pay.supplement?.id, zone);
    const mine = deskOver(realData(), { profile: { roleId: null, bandId: '6', regionId: null } });
    assert.deepEqual(
      answered('pay', pay({}), mine).pay.bands.map((band) => band.bandId),
      ['6'],
    );
    assert.equal(answered('choose', pay({})).why, 'missing-band');
  });

  it('says that band 1 is closed instead of guessing', () => {
    assert.deepEqual(answered('pay', pay({ bandIds: ['1'] })).pay.refused, [{ bandId: '1', because: 'band-1-closed' }]);
  });

  it('answers about one skill of a role, listed or not', () => {
    const sql = realData().skills.find((skill) => skill.title === 'SQL')?.id ?? '';
    assert.equal(
      answered('skills', { kind: 'skills', roleId: 'bi-developer', skillId: sql }).asked?.level,
      'practitioner',
    );
    assert.equal(answered('skills', { kind: 'skills', roleId: 'cnio', skillId: sql }).asked?.listed, false);
    assert.ok(answered('skill', { kind: 'skills', roleId: null, skillId: sql }).roles.length > 3);
  });

  it('measures the gap from the profile when no role is named', () => {
    const mine = deskOver(realData(), { profile: { roleId: 'information-analyst', bandId: null, regionId: null } });
    assert.equal(
      answered('gap', { kind: 'gap', from: null, to: 'data-engineer' }, mine).gap.from?.id,
      'information-analyst',
    );
    assert.equal(answered('gap', { kind: 'gap', from: null, to: 'data-engineer' }).gap.from, null);
    assert.equal(answered('choose', { kind: 'gap', from: null, to: null }).why, 'missing-goal');
  });

  it('counts what people say of their own skills before what their role suggests', () => {
    const wanted = realData().roles.find((role) => role.id === 'data-engineer')?.skills?.[0];
    assert.ok(wanted);
    const lineOf = (ownSkills: Desk['ownSkills']) =>
      answered('gap', { kind: 'gap', from: null, to: 'data-engineer' }, { ...desk, ownSkills }).gap.lines.find(
        (line) => line.name === wanted.name,
      );
    assert.equal(lineOf([])?.state, 'unknown');
    assert.equal(lineOf([{ skillId: wanted.skillId, level: 'expert' }])?.state, 'met');
  });

  it('lists courses by role, by family and by words, apprenticeships when asked', () => {
    assert.ok(answered('courses', courses({ roleId: 'information-analyst' })).courses.length > 1);
    for (const course of answered('courses', courses({ roleId: 'service-desk-analyst', courseKind: 'apprenticeship' }))
      .courses)
      assert.equal(course.kind, 'apprenticeship');
    assert.ok(answered('courses', courses({ words: 'scrum' })).courses.some((course) => /scrum/i.test(course.title)));
    answered('not-known', courses({ words: 'zzzz' }));
  });

  it('brings the body that took over when a closed one is named', () => {
    const answer = answered('bodies', { kind: 'bodies', bodyIds: ['fci'], roleId: null, familyId: null });
    assert.equal(answer.bodies[0]?.closed, true);
    assert.equal(answer.successor?.closed, false);
  });

  it('finds networks by name, region and words', () => {
    assert.ok(
      answered('networks', networks({ regionId: 'north-west' })).networks.some((network) =>
        /North West/.test(network.title),
      ),
    );
    assert.ok(
      answered(
        'networks',
        networks({ words: 'women in digital from minority ethnic groups' }),
      ).networks[0]?.title.includes('Shuri'),
    );
    assert.ok(answered('networks', networks({})).networks.length > 1);
    assert.equal(answered('region', { kind: 'region', regionId: 'midlands' }).region.id, 'midlands');
  });

  it('keeps to the topic of a guide', () => {
    for (const guide of answered('guide', {
      kind: 'guide',
      guideIds: [],
      topic: 'retention',
      words: 'holding on to staff',
    }).guides)
      assert.equal(guide.topic, 'retention');
  });

  it('puts the leaders’ actions that fit the words first', () => {
    const answer = answered('actions', { kind: 'actions', words: 'topol protected time' });
    assert.match(answer.actions[0]?.title ?? '', /Topol/);
    assert.equal(answer.total, 27);
  });

  it('offers nothing to press to somebody in distress', () => {
    assert.deepEqual(answered('not-covered', { kind: 'not-covered', reason: 'crisis', heard: 'x' }).next, []);
    assert.ok(answered('not-covered', { kind: 'not-covered', reason: 'off-topic', heard: 'x' }).next.length > 0);
  });

  it('gives a calm answer to ids that the data does not hold', () => {
    answered('not-known', { kind: 'role', roleId: 'gone' });
    answered('not-known', { kind: 'course', courseId: 'gone' });
    answered('choose', { kind: 'pathway', from: 'gone', to: 'gone' });
    answered('choose', { kind: 'comparison', roleIds: ['gone', 'away'] });
  });

  it('never repeats the question among its next steps', () => {
    for (const ask of [
      { kind: 'role', roleId: 'cnio' },
      { kind: 'pathway', from: 'clinical-coder', to: null },
      { kind: 'comparison', roleIds: ['cnio', 'ccio'] },
    ] satisfies Ask[]) {
      const answer = answerAsk(ask, desk);
      assert.ok('footing' in answer);
      assert.ok(answer.footing.next.every((step) => JSON.stringify(step.ask) !== JSON.stringify(ask)));
    }
  });
});
