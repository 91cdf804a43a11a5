// Answers about pay, and about goals that are no one role, over the bundled data.
import assert from 'node:assert/strict';
import { answerAsk, type PlainAsk as Ask } from '../../bot/conversation/answer-ask.ts';
import type { AnswerKind, AnswerOf } from '../../bot/conversation/answer.ts';
import { otherReadings } from '../../bot/conversation/answers/instead.ts';
import type { Desk } from '../../bot/conversation/answers/desk.ts';
import { deskOver } from '../helpers/desk.ts';
import { realData } from '../helpers/real-data.ts';

let desk: Desk;

function answered<K extends AnswerKind>(kind: K, ask: Ask): AnswerOf<K> {
  const answer = answerAsk(ask, desk);
  if (answer.kind !== kind) assert.fail(`expected ${kind}, got ${answer.kind}`);
  return answer as AnswerOf<K>;
}

const pay = (over: Partial<Extract<Ask, { kind: 'pay' }>>): Extract<Ask, { kind: 'pay' }> => ({
  kind: 'pay',
  bandIds: [],
  roleIds: [],
  supplementId: null,
  hours: null,
  year: null,
  ...over,
});
const payOrder = (over: Partial<Extract<Ask, { kind: 'pay-order' }>>): Ask => ({
  kind: 'pay-order',
  first: 'highest',
  familyIds: [],
  atLeast: null,
  atMost: null,
  ...over,
});
const goal = (from: string | null, familyId: string | null, bandId: string | null = null): Ask => ({
  kind: 'pathway',
  from,
  to: null,
  goal: { familyId, bandId },
});

describe('answers about pay', () => {
  before(() => {
    desk = deskOver(realData());
  });

  it('give an hour as worked out, even where the year is read', () => {
    const { pay: found, footing } = answered('pay', pay({ bandIds: ['5'], about: 'hour' }));
    assert.deepEqual(found.bands[0]?.perUnit?.[0], { point: 'entry', amount: 16.38 });
    assert.equal(footing.status, 'derived');
  });

  it('set a band against the one below when it is asked if it is worth it', () => {
    const bands = (bandIds: readonly string[]) =>
      answered('pay', pay({ bandIds, about: 'worth' })).pay.bands.map(({ bandId }) => bandId);
    assert.deepEqual(bands(['8b']), ['8a', '8b']);
    assert.deepEqual(bands(['5', '7']), ['5', '7']);
    assert.deepEqual(bands(['2']), ['2']);
  });

  it('offer hours that people work when those said cannot be', () => {
    const { pay: found, footing } = answered('pay', pay({ bandIds: ['7'], hours: 50 }));
    assert.equal(found.hoursRefused, 50);
    assert.deepEqual(
      footing.next.flatMap(({ ask }) => (ask.kind === 'pay' ? [ask.hours] : [])).slice(0, 3),
      [30, 22.5, 18.75],
    );
    for (const { ask } of answered('pay', pay({ bandIds: ['7'], about: 'part-time' })).footing.next.slice(0, 3))
      assert.ok(ask.kind === 'pay' && ask.hours !== null && ask.about === undefined);
  });

  it('offer the other zones of London after one', () => {
    const zones = desk.catalogue.data.paySupplements.map(({ id }) => id);
    const { footing } = answered('pay', pay({ bandIds: ['6'], supplementId: zones[0] ?? '' }));
    assert.deepEqual(
      footing.next.flatMap(({ ask }) => (ask.kind === 'pay' ? [ask.supplementId] : [])),
      zones.slice(1),
    );
  });

  it('say of two roles which pays more, and offer the whole comparison', () => {
    const { pay: found, footing } = answered('pay', pay({ roleIds: ['data-engineer', 'bi-developer'] }));
    assert.equal(found.verdict?.starts, 0);
    assert.ok(footing.next.some(({ ask }) => ask.kind === 'comparison'));
  });

  it('offer real bands after one that does not exist', () => {
    const { pay: found, footing } = answered('pay', pay({ bandIds: ['10'] }));
    assert.equal(found.refused[0]?.because, 'no-such-band');
    assert.deepEqual(
      footing.next.flatMap(({ ask }) => (ask.kind === 'pay' ? ask.bandIds : [])),
      ['2', '9'],
    );
  });

  it('say what a Caldicott guardian is, who has no pay of that', () => {
    const [role] = answered('pay', pay({ roleIds: ['caldicott-guardian'] })).pay.roles;
    assert.equal(role?.pay, null);
    assert.match(role?.standing ?? '', /alongside/);
  });

  it('put roles in order of pay, with years and sources, or know of none', () => {
    const { order, footing } = answered('pay-order', payOrder({}));
    assert.ok(order.roles.length === 8 && (order.roles[0]?.pay.max ?? 0) >= (order.roles[7]?.pay.max ?? 0));
    assert.ok(footing.sources.length > 0 && footing.years.includes('2026/27'));
    assert.equal(footing.next.at(-1)?.ask.kind, 'pay-order');
    answered('pay-order', payOrder({ first: 'lowest', familyIds: ['cyb'] }));
    answered('not-known', payOrder({ atLeast: 900_000 }));
  });
});

describe('goals that are no one role', () => {
  before(() => {
    desk = deskOver(realData());
  });

  it('lead to the nearest role of a family, and say so', () => {
    const { because, finding } = answered('pathway', goal('service-desk-analyst', 'cyb'));
    assert.deepEqual(because, { kind: 'family', title: 'Cyber security' });
    assert.ok(finding.kind === 'routes' && finding.to.id === 'cyber-analyst');
  });

  it('lead to the nearest role at a band, and offer the others there', () => {
    const { because, finding, footing } = answered('pathway', goal('information-analyst', null, '8a'));
    assert.deepEqual(because, { kind: 'band', bandId: '8a' });
    assert.ok(finding.kind === 'routes' && finding.to.level?.min === '8a');
    assert.ok(footing.next.some(({ ask }) => ask.kind === 'matches' && ask.bandIds[0] === '8a'));
  });

  it('are ways on when they are met already or out of reach', () => {
    answered('next-roles', goal('information-analyst', 'dat'));
    const { finding, because } = answered('pathway', goal('cdio', 'cod'));
    assert.deepEqual([finding.kind, because], ['no-route', null]);
    answered('next-roles', goal('head-of-bi', null, '7'));
  });

  it('are ways into a typical role where nobody says where they start', () => {
    const { family, to } = answered('ways-in', goal(null, 'cyb'));
    assert.deepEqual([family, to.id], ['Cyber security', 'cyber-analyst']);
    answered('choose', goal(null, null, '8a'));
    answered('choose', goal(null, 'gone'));
  });

  it('have no forecast, only ways on: of a role, and of a family', () => {
    assert.deepEqual(
      answered('next-roles', { kind: 'pathway', from: 'clinical-coder', to: null, about: 'future' }).about,
      {
        kind: 'future',
        of: 'Clinical coder',
      },
    );
    const ofFamily = answered('next-roles', {
      kind: 'pathway',
      from: null,
      to: null,
      about: 'future',
      goal: { familyId: 'cod', bandId: null },
    });
    assert.equal(ofFamily.about?.of, 'Clinical coding');
    const out = answered('next-roles', { ...goal(null, 'cod'), about: 'onward' } as Ask);
    assert.deepEqual([out.about, out.from.id], [{ kind: 'onward', of: 'Clinical coding' }, 'clinical-coder']);
  });
});

describe('comparisons that are none of two roles', () => {
  before(() => {
    desk = deskOver(realData());
  });

  it('are the route where one of the two is a starting point', () => {
    const { because, finding } = answered('pathway', { kind: 'comparison', roleIds: ['digital-nurse', 'x-nurse'] });
    assert.deepEqual(because, { kind: 'starting-point', title: 'Registered nurse' });
    assert.ok(finding.kind === 'routes' && finding.from.id === 'x-nurse');
  });

  it('leave a starting point out beside two roles, and show two of them side by side', () => {
    const ids = (roleIds: readonly string[]) =>
      answered('comparison', { kind: 'comparison', roleIds }).comparison.roles.map(({ id }) => id);
    assert.deepEqual(ids(['cio', 'x-nurse', 'cto']), ['cio', 'cto']);
    const { leftOut } = answered('comparison', { kind: 'comparison', roleIds: ['cio', 'x-nurse', 'cto'] });
    assert.deepEqual(leftOut, ['Registered nurse']);
    assert.deepEqual(ids(['x-nurse', 'x-graduate']), ['x-nurse', 'x-graduate']);
  });

  it('of families are those of a typical role of each', () => {
    const { families, comparison, footing } = answered('comparison', {
      kind: 'comparison',
      roleIds: [],
      familyIds: ['cyb', 'dat', 'gone'],
    });
    assert.deepEqual(families, ['Cyber security', 'Information, data and analytics']);
    assert.deepEqual(
      comparison.roles.map(({ id }) => id),
      ['cyber-analyst', 'information-analyst'],
    );
    assert.equal(footing.next[0]?.ask.kind, 'matches');
  });

  it('lead along the move that is known, whichever was named first', () => {
    const next = (roleIds: readonly string[]) =>
      answered('comparison', { kind: 'comparison', roleIds }).footing.next.find(({ ask }) => ask.kind === 'pathway')
        ?.ask;
    const move = { kind: 'pathway', from: 'bi-developer', to: 'data-engineer' };
    assert.deepEqual(next(['data-engineer', 'bi-developer']), move);
    assert.deepEqual(next(['bi-developer', 'data-engineer']), move);
  });
});

describe('other readings', () => {
  before(() => {
    desk = deskOver(realData());
  });

  it('say something else than what was shown, and than each other', () => {
    const shown = answerAsk(pay({ bandIds: ['6'] }), desk);
    const role = { kind: 'role', roleId: 'cio' } as const;
    const asks = [pay({ bandIds: ['6'], hours: 37.5 }), role, role, pay({ bandIds: ['7'] })];
    assert.deepEqual(otherReadings(shown, asks, desk), [role, pay({ bandIds: ['7'] })]);
  });

  it('never lead to a question, or to nothing known', () => {
    const shown = answerAsk(pay({ bandIds: ['6'] }), desk);
    assert.deepEqual(otherReadings(shown, [pay({}), { kind: 'role', roleId: 'gone' }], desk), []);
  });

  it('may be about the person’s own, which is not looked at here', () => {
    const shown = answerAsk(pay({ bandIds: ['6'] }), desk);
    const own = { kind: 'profile', change: null } as const;
    assert.deepEqual(otherReadings(shown, [own, own], desk), [own]);
  });
});
