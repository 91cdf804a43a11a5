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

  it('of networks in a place: its own first, then some that reach everywhere, never those of another place', () => {
    for (const { id } of data.regions) {
      const { networks: found, forAll } = of('networks', networks({ regionId: id, words: 'network in' }));
      assert.ok(found.every((network) => network.regionIds?.length === 0 || network.regionIds?.includes(id)));
      const own = found.filter((network) => network.regionIds?.includes(id));
      assert.deepEqual(found.slice(0, own.length), own);
      assert.equal(forAll, own.length === 0);
    }
    const ids = of('networks', networks({ networkIds: ['north-west-sdn'], regionId: 'london' })).networks;
    assert.ok(!ids.some(({ id }) => id === 'north-west-sdn'), 'a network of another place is not for here');
  });

  it('of networks for a kind of work without one: says so, and where its people meet as well', () => {
    const coders = of('networks', networks({ roleId: 'clinical-coder', words: 'networks for' }));
    assert.ok(coders.forAll);
    assert.deepEqual(
      coders.bodies.map(({ id }) => id),
      ['ihrim'],
    );
    const cyber = of('networks', networks({ familyId: 'cyb', words: 'cyber networks' }));
    assert.ok(
      cyber.forAll && cyber.bodies.some(({ id }) => id === 'isc2') && !cyber.bodies.some(({ id }) => id === 'fedip'),
    );
    const records = of('networks', networks({ familyId: 'rec', words: 'health records networks' }));
    assert.ok(records.forAll && records.bodies.some(({ id }) => id === 'ihrim'));
  });

  it('of networks described in words: what fits the words before the rest', () => {
    const first = (over: Partial<Of<'networks'>>) => of('networks', networks(over)).networks[0]?.id;
    assert.equal(first({ words: 'who can i talk to about python' }), 'nhs-pycom');
    assert.equal(first({ words: 'who else does clinical safety', familyId: 'cli' }), 'digital-health-cso-council');
    assert.ok(
      ['cnio-network', 'futurenhs-groups'].includes(first({ roleId: 'digital-nurse', words: 'network for' }) ?? ''),
    );
    assert.ok(of('networks', networks({ words: 'network for beekeepers' })).forAll);
  });

  it('of a region: the one named, one’s own, else asks which', () => {
    assert.equal(of('region', { kind: 'region', regionId: null }, ownedBy({ regionId: 'london' })).region.id, 'london');
    const which = of('choose', { kind: 'region', regionId: null });
    assert.equal(which.why, 'missing-region');
    assert.equal(which.choices.length, data.regions.length);
    of('choose', { kind: 'region', regionId: 'atlantis' });
  });

  it('of bodies for a family: those it names first', () => {
    const { bodies: found } = of('bodies', bodies({ familyId: 'ig' }));
    assert.deepEqual(
      found.slice(0, 3).map(({ id }) => id),
      ['iapp', 'bcs', 'ihrim'],
    );
    assert.ok(found.every(({ closed }) => !closed));
    assert.match(of('bodies', bodies({ roleId: 'clinical-safety-officer' })).registration ?? '', /registration/);
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
    const first = (over: Partial<Of<'guide'>>) => of('guide', guide(over)).guides[0]?.id;
    assert.equal(first({ words: 'goldacre review main points' }), 'goldacre-review');
    assert.equal(first({ words: 'how many people work in informatics' }), 'workforce-size');
    assert.equal(first({ words: 'whats it about', topic: 'framework' }), 'gdad-framework');
    assert.equal(of('guide', guide({ topic: 'report' })).guides[0]?.topic, 'report');
    of('not-known', guide({ words: 'zzzz' }));
    of('not-known', guide({ topic: 'report' }), bare);
  });

  it('of guides: for those who hire and lead another one than for those who apply', () => {
    const first = (words: string) => of('guide', guide({ words, topic: 'recruitment' })).guides[0]?.id;
    assert.equal(first('we cannot fill our vacancies'), 'recruitment-ideas');
    assert.equal(first('where do i apply'), 'finding-and-applying');
  });

  it('of guides: the point that answers comes first, an ordered list stays in order', () => {
    const points = (over: Partial<Of<'guide'>>) => of('guide', guide(over)).guides[0]?.points ?? [];
    const closed = points({ guideIds: ['what-has-closed'], words: 'who replaced NHS Digital' });
    assert.match(closed[0] ?? '', /^NHS Digital: merged/);
    assert.equal(closed.length, data.guides.find(({ id }) => id === 'what-has-closed')?.points?.length);
    const domains = { guideIds: ['clinical-informatics-competencies'], words: 'information technologies and systems' };
    assert.deepEqual(points(domains), data.guides.find(({ id }) => id === domains.guideIds[0])?.points);
    assert.deepEqual(points({ guideIds: ['helm'], words: 'what is helm' }), []);
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

  it('of courses at a level, of a kind and for nothing: only those, and what none of them has', () => {
    const four = of('courses', courses({ words: 'level 4 apprenticeships', courseKind: 'apprenticeship', level: '4' }));
    assert.ok(four.courses.every(({ kind, level }) => kind === 'apprenticeship' && level === '4'));
    assert.deepEqual(four.only, { courseKind: 'apprenticeship', level: '4', free: false });
    const free = of('courses', courses({ familyId: 'dat', free: true, words: 'free data courses' }));
    assert.ok(free.only.free && free.courses.every(({ cost }) => /free/.test(cost ?? '')));
    const none = of('courses', courses({ roleId: 'librarian', level: '3', free: true, courseKind: 'nonsense' }));
    assert.deepEqual(none.lacking, { courseKind: null, level: '3', free: true });
    assert.ok(none.courses.length > 0);
  });

  it('of courses on a skill that none teaches: whom the nearest are for, the best fitting first', () => {
    const sql = of('courses', courses({ skillId: 'sql', words: 'free sql course', free: true }));
    assert.equal(sql.near, 'Information, data and analytics');
    assert.equal(sql.courses[0]?.id, 'nhs-r-courses');
    const clerk = of('courses', courses({ roleId: 'ward-clerk' }));
    assert.equal(clerk.near, 'Health records and patient administration');
    assert.equal(of('courses', courses({ roleId: 'librarian' })).near, null);
    of('not-known', courses({ skillId: 'gone', words: 'gone' }));
  });

  it('of courses described in words: about the subject only, closed ones last', () => {
    const ids = (words: string, over: Partial<Of<'courses'>> = {}) =>
      of('courses', courses({ words, ...over })).courses.map(({ id }) => id);
    assert.equal(ids('clinical safety training')[0], 'digital-clinical-safety-training');
    assert.equal(ids('audit course')[0], 'national-clinical-coding-auditor-programme');
    assert.equal(
      ids('apprenticeship in software testing', { familyId: 'sof', courseKind: 'apprenticeship' })[0],
      'software-tester-apprenticeship',
    );
    assert.ok(ids('any courses').length > 1);
    of('not-known', courses({ words: 'underwater basket weaving' }));
    const framework = 'health-informatics-apprenticeship-framework';
    const informatics = ids('health informatics', { courseKind: 'apprenticeship' });
    assert.ok(!informatics.includes(framework) || informatics.at(-1) === framework);
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
    const asked = of('choose', { kind: 'matches', bandIds: [], familyIds: [], skillIds: [], words: 'what suits me' });
    assert.equal(asked.why, 'missing-likes');
    assert.equal(asked.choices.length, data.families.length);
    const all = of('matches', { kind: 'matches', bandIds: [], familyIds: ['dat'], skillIds: [], words: '' });
    assert.equal(
      (all.more ?? 0) + all.matches.length,
      data.roles.filter((role) => role.familyIds?.includes('dat')).length,
    );
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
