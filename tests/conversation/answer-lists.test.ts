// The answers that are lists: bodies, networks, regions, guides, actions, courses, matches, with much, little and nothing known.
import assert from 'node:assert/strict';
import { answerAsk, type PlainAsk } from '../../bot/conversation/answer-ask.ts';
import type { AnswerKind, AnswerOf } from '../../bot/conversation/answer.ts';
import type { Desk } from '../../bot/conversation/answers/desk.ts';
import type { Context } from '../../bot/conversation/understanding/understanding.ts';
import { deskOver } from '../helpers/desk.ts';
import { realData } from '../helpers/real-data.ts';

const data = realData();
const desk = deskOver(data);
const ownedBy = (profile: Partial<NonNullable<Context['profile']>>): Desk =>
  deskOver(data, { profile: { roleId: null, bandId: null, regionId: null, ...profile } });
const bare = deskOver({ ...data, bodies: [], networks: [], guides: [], actions: [], courses: [], regions: [] });

function of<K extends AnswerKind>(kind: K, ask: PlainAsk, at: Desk = desk): AnswerOf<K> {
  const answer = answerAsk(ask, at);
  if (answer.kind !== kind) assert.fail(`expected ${kind}, got ${answer.kind}`);
  return answer as AnswerOf<K>;
}

type Of<K extends PlainAsk['kind']> = Extract<PlainAsk, { kind: K }>;
const bodies = (over: Partial<Of<'bodies'>> = {}): PlainAsk => ({
  kind: 'bodies',
  bodyIds: [],
  roleId: null,
  familyId: null,
  ...over,
});
const networks = (over: Partial<Of<'networks'>> = {}): PlainAsk => ({
  kind: 'networks',
  networkIds: [],
  regionId: null,
  familyId: null,
  words: '',
  ...over,
});
const guide = (over: Partial<Of<'guide'>> = {}): PlainAsk => ({
  kind: 'guide',
  guideIds: [],
  topic: null,
  words: '',
  ...over,
});
const courses = (over: Partial<Of<'courses'>> = {}): PlainAsk => ({
  kind: 'courses',
  roleId: null,
  skillId: null,
  familyId: null,
  courseKind: null,
  words: '',
  ...over,
});

describe('lists', () => {
  it('of bodies: of a role, of a family, of one’s own role, else the widest', () => {
    assert.equal(of('bodies', bodies({ roleId: 'librarian' })).about, 'Librarian');
    assert.ok(of('bodies', bodies({ familyId: 'cyb' })).bodies.every((body) => !body.closed));
    assert.ok(of('bodies', bodies(), ownedBy({ roleId: 'epma-pharmacist' })).bodies.some((body) => body.id === 'gphc'));
    assert.ok(of('bodies', bodies()).bodies.length > 1);
    assert.equal(of('bodies', bodies({ bodyIds: ['bcs'] })).successor, null);
    of('not-known', bodies(), bare);
  });

  it('of networks: named, of a family, of one’s own family, else those that reach everywhere', () => {
    const named = of('networks', networks({ networkIds: [data.networks[0]?.id ?? ''] }));
    assert.equal(named.networks.length, 1);
    assert.ok(
      of('networks', networks({ familyId: 'dat' })).networks.every((network) => network.familyIds?.includes('dat')),
    );
    assert.ok(of('networks', networks(), ownedBy({ roleId: 'information-analyst' })).networks.length > 0);
    assert.ok(of('networks', networks()).networks.every((network) => network.regionIds?.length === 0));
    of('not-known', networks({ words: 'x' }), bare);
  });

  it('of a region: the one named, one’s own, else networks for all', () => {
    assert.equal(of('region', { kind: 'region', regionId: null }, ownedBy({ regionId: 'london' })).region.id, 'london');
    of('networks', { kind: 'region', regionId: null });
    of('networks', { kind: 'region', regionId: 'atlantis' });
  });

  it('of guides: named with what is related, by words, by topic alone, none', () => {
    for (const one of data.guides) {
      const { guides, footing } = of('guide', guide({ guideIds: [one.id] }));
      assert.deepEqual(
        guides.map(({ id }) => id),
        [one.id],
      );
      for (const { names } of footing.next) assert.ok(names.length > 0);
    }
    assert.ok(of('guide', guide({ words: 'what good looks like framework' })).guides[0]?.id === 'what-good-looks-like');
    assert.equal(of('guide', guide({ topic: 'report' })).guides[0]?.topic, 'report');
    of('not-known', guide({ words: 'zzzz' }));
    of('not-known', guide({ topic: 'report' }), bare);
  });

  it('of actions: what fits first, or the whole list from its start', () => {
    assert.equal(of('actions', { kind: 'actions', words: '' }).about, null);
    assert.match(of('actions', { kind: 'actions', words: 'registration' }).actions[0]?.title ?? '', /registration/i);
    of('not-known', { kind: 'actions', words: 'x' }, bare);
  });

  it('of courses: named together, by family, by skill, and of a kind unless that leaves none', () => {
    const [one, two] = data.courses;
    assert.deepEqual(
      of('courses', courses({ courseIds: [one?.id ?? '', two?.id ?? '', 'gone'] })).courses.map(({ id }) => id),
      [one?.id, two?.id],
    );
    assert.ok(of('courses', courses({ familyId: 'cod' })).courses.length > 0);
    assert.ok(of('courses', courses({ roleId: 'cio', courseKind: 'short-course' })).courses.length > 0);
    const skilled = deskOver({
      ...data,
      courses: data.courses.map((course, at) => (at === 0 ? { ...course, skillIds: ['sql'] } : course)),
    });
    assert.deepEqual(
      of('courses', courses({ skillId: 'sql' }), skilled).courses.map(({ id }) => id),
      [one?.id],
    );
    of('not-known', courses({ roleId: 'cio' }), bare);
    assert.ok(of('course', { kind: 'course', courseId: one?.id ?? '' }).footing.next.length <= 4);
  });

  it('of roles that fit: one, many and none', () => {
    assert.ok(
      of('matches', { kind: 'matches', bandIds: ['4'], familyIds: [], skillIds: [], words: '' }).matches.length > 1,
    );
    const only = deskOver({ ...data, roles: data.roles.filter((role) => role.id === 'cio') });
    assert.equal(
      of('matches', { kind: 'matches', bandIds: [], familyIds: ['ldr'], skillIds: [], words: '' }, only).matches.length,
      1,
    );
    of('not-known', { kind: 'matches', bandIds: [], familyIds: [], skillIds: [], words: 'zzzz' });
  });
});

describe('routes and gaps at their edges', () => {
  const pathway = (from: string | null, to: string | null): PlainAsk => ({ kind: 'pathway', from, to });

  it('of a role to itself, of no route at all, and of nothing named', () => {
    assert.equal(of('pathway', pathway('cio', 'cio')).finding.kind, 'same-role');
    const none = of('pathway', pathway('head-of-ig', 'network-engineer'));
    assert.equal(none.finding.kind, 'no-route');
    assert.ok(none.footing.next.length > 0);
    of('choose', pathway(null, null));
    of('choose', pathway(null, 'gone'));
  });

  it('of a role that nothing leads to or from', () => {
    const alone = deskOver({ ...data, transitions: [], courses: [] });
    assert.deepEqual(of('next-roles', pathway('cio', null), alone).steps, []);
    const ways = of('ways-in', pathway(null, 'cio'), alone);
    assert.deepEqual([ways.steps, ways.courses], [[], []]);
    assert.deepEqual(of('gap', { kind: 'gap', from: 'information-analyst', to: 'cio' }, alone).courses, []);
  });

  it('of one’s own role: no gap is counted from it to itself, and no route to where one is', () => {
    const mine = ownedBy({ roleId: 'cio' });
    assert.equal(of('gap', { kind: 'gap', from: null, to: 'cio' }, mine).gap.from, null);
    assert.deepEqual(of('ways-in', pathway(null, 'cio'), mine).longer, []);
    assert.deepEqual(of('ways-in', pathway(null, 'network-engineer'), ownedBy({ roleId: 'head-of-ig' })).longer, []);
  });

  it('of a goal that the data does not hold, or whose skills it does not know', () => {
    of('choose', { kind: 'gap', from: null, to: 'gone' });
    const unknown = deskOver({
      ...data,
      roles: data.roles.map((role) => (role.id === 'cio' ? { ...role, skills: null } : role)),
    });
    assert.equal(of('gap', { kind: 'gap', from: null, to: 'cio' }, unknown).gap.skillsKnown, false);
    assert.equal(of('skills', { kind: 'skills', roleId: 'cio', skillId: null }, unknown).groups, null);
    const said = {
      ...desk,
      ownSkills: [
        { skillId: 'sql', level: 'guru' },
        { skillId: 'etl', level: null },
      ],
    };
    of('gap', { kind: 'gap', from: null, to: 'bi-developer' }, said);
  });
});
