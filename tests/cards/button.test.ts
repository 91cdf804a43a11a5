import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Ask, AskKind } from '../../bot/conversation/ask.ts';
import { button, choiceButtons, insteadButton, nextButtons } from '../../cards/button.ts';
import { readButton } from '../../cards/read-button.ts';

const ASKS: { readonly [K in AskKind]: readonly Extract<Ask, { kind: K }>[] } = {
  role: [{ kind: 'role', roleId: 'data-engineer' }],
  comparison: [
    { kind: 'comparison', roleIds: ['a'] },
    { kind: 'comparison', roleIds: ['a', 'b', 'c', 'd', 'e', 'f'] },
    { kind: 'comparison', roleIds: [], familyIds: ['cyb', 'dat'] },
  ],
  pathway: [
    { kind: 'pathway', from: 'a', to: null },
    { kind: 'pathway', from: null, to: 'b' },
    { kind: 'pathway', from: 'a', to: null, goal: { familyId: 'cyb', bandId: null } },
    { kind: 'pathway', from: 'a', to: null, about: 'future' },
  ],
  pay: [
    { kind: 'pay', bandIds: ['7', '8a'], roleIds: [], supplementId: 'inner-london', hours: 22.5, year: '2025/26' },
    { kind: 'pay', bandIds: [], roleIds: ['a'], supplementId: null, hours: null, year: null },
    { kind: 'pay', bandIds: ['7'], roleIds: [], supplementId: null, hours: 50, year: null, about: 'hour' },
    {
      kind: 'pay',
      bandIds: ['5'],
      roleIds: [],
      supplementId: null,
      hours: null,
      year: null,
      about: 'disputed',
      claimed: 29_000,
    },
  ],
  'pay-order': [{ kind: 'pay-order', first: 'highest', familyIds: ['cyb'], atLeast: 60_000, atMost: null }],
  skills: [{ kind: 'skills', roleId: 'a', skillId: null }],
  gap: [{ kind: 'gap', from: null, to: 'b' }],
  matches: [{ kind: 'matches', bandIds: ['4'], familyIds: ['dat'], skillIds: ['sql'], words: 'I like data' }],
  courses: [{ kind: 'courses', roleId: null, skillId: null, familyId: 'cod', courseKind: 'apprenticeship', words: '' }],
  course: [{ kind: 'course', courseId: 'topol' }],
  bodies: [{ kind: 'bodies', bodyIds: ['bcs'], roleId: null, familyId: null }],
  networks: [{ kind: 'networks', networkIds: [], regionId: 'north-west', familyId: null, words: '' }],
  region: [{ kind: 'region', regionId: null }],
  guide: [{ kind: 'guide', guideIds: [], topic: 'pay', words: 'rrp' }],
  actions: [{ kind: 'actions', words: 'board' }],
  profile: [
    { kind: 'profile', change: null },
    { kind: 'profile', change: { roleId: null, place: 'Leeds', skills: [{ skillId: 'sql', level: 'working' }] } },
  ],
  privacy: [{ kind: 'privacy', act: 'forget' }],
  reminder: [{ kind: 'reminder', act: 'set', words: 'ACC exam on Monday at 9am' }],
  invite: [
    { kind: 'invite', press: { act: 'open', courseId: null } },
    { kind: 'invite', press: { act: 'take', inviteId: 'i', courseId: 'c' } },
    { kind: 'invite', press: { act: 'count', inviteId: 'i', courseId: 'c' } },
  ],
  'from-here': [
    { kind: 'from-here', roleIds: ['a', 'b'], ownRoleId: null },
    { kind: 'from-here', roleIds: ['a'], ownRoleId: 'c' },
  ],
  share: [
    { kind: 'share', step: { act: 'choose', ask: { kind: 'role', roleId: 'a' }, placeId: null, note: '' } },
    {
      kind: 'share',
      step: { act: 'preview', ask: { kind: 'comparison', roleIds: ['a', 'b'] }, placeId: '19:x', note: 'Hello' },
    },
    { kind: 'share', step: { act: 'post', shareId: 's' } },
    { kind: 'share', step: { act: 'undo', shareId: 's' } },
  ],
  // Carried by buttons of its own: see share-payload.test.ts.
  'shared-card': [],
  instead: [
    { kind: 'instead', asks: [] },
    { kind: 'instead', asks: [{ kind: 'role', roleId: 'a' }, { kind: 'help' }] },
  ],
  help: [{ kind: 'help' }],
  welcome: [{ kind: 'welcome' }],
  'small-talk': [{ kind: 'small-talk', topic: 'thanks' }],
  'not-covered': [{ kind: 'not-covered', reason: 'pension', heard: '' }],
};

const asks: readonly Ask[] = Object.values(ASKS).flat();

const overTheWire = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('a button', () => {
  for (const ask of asks) {
    it(`brings back its question whole: ${JSON.stringify(ask).slice(0, 70)}`, () => {
      assert.deepEqual(readButton(overTheWire(button('Title', ask).data)), { kind: 'ask', ask });
    });
  }

  it('reads the same twice, and with what Teams adds to it', () => {
    const [ask] = asks;
    assert.ok(ask !== undefined);
    const value = { ...Object(overTheWire(button('Title', ask).data)), msteams: {}, someInput: 'x' };
    assert.deepEqual(readButton(value), { kind: 'ask', ask });
    assert.deepEqual(readButton(value), { kind: 'ask', ask });
  });
});

describe('a payload that is not ours', () => {
  const role = { kind: 'role', roleId: 'a' };
  const forged: readonly (readonly [string, unknown])[] = [
    ['nothing', undefined],
    ['null', null],
    ['text', 'role'],
    ['a number', 7],
    ['a list', [role]],
    ['no version', { ask: role }],
    ['another version', { v: 2, ask: role }],
    ['a version as text', { v: '1', ask: role }],
    ['no question', { v: 1 }],
    ['an unknown kind', { v: 1, ask: { kind: 'delete-everything' } }],
    ['a missing field', { v: 1, ask: { kind: 'role' } }],
    ['an empty id', { v: 1, ask: { kind: 'role', roleId: '' } }],
    ['a very long id', { v: 1, ask: { kind: 'role', roleId: 'x'.repeat(201) } }],
    ['an object for an id', { v: 1, ask: { kind: 'role', roleId: { toString: 'x' } } }],
    ['seven roles', { v: 1, ask: { kind: 'comparison', roleIds: Array.from('abcdefg') } }],
    ['no roles', { v: 1, ask: { kind: 'comparison', roleIds: [] } }],
    ['eleven bands', { v: 1, ask: { ...ASKS.pay[0], bandIds: Array.from('23456789abc') } }],
    ['more hours than a week has', { v: 1, ask: { ...ASKS.pay[0], hours: 200 } }],
    ['pay of no kind', { v: 1, ask: { ...ASKS.pay[0], about: 'tomorrow' } }],
    ['a claim without end', { v: 1, ask: { ...ASKS.pay[0], claimed: 1e99 } }],
    ['a goal that is none', { v: 1, ask: { kind: 'pathway', from: 'a', to: null, goal: 'cyber' } }],
    ['hours that are no number', { v: 1, ask: { ...ASKS.pay[0], hours: NaN } }],
    [
      'five other readings',
      { v: 1, ask: { kind: 'instead', asks: Array.from('abcde', (roleId) => ({ kind: 'role', roleId })) } },
    ],
    ['readings within readings', { v: 1, ask: { kind: 'instead', asks: [{ kind: 'instead', asks: [] }] } }],
    ['a year in words', { v: 1, ask: { ...ASKS.pay[0], year: 'last year' } }],
    ['a megabyte of words', { v: 1, ask: { kind: 'actions', words: 'x'.repeat(1_000_000) } }],
    ['a reason we do not have', { v: 1, ask: { kind: 'not-covered', reason: '__proto__', heard: '' } }],
  ];
  for (const [name, value] of forged)
    it(`is unknown: ${name}`, () => assert.deepEqual(readButton(value), { kind: 'unknown' }));

  it('never throws, whatever it is', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => ['ask', 'unknown'].includes(readButton(value).kind)),
      { numRuns: 300 },
    );
    fc.assert(
      fc.property(fc.constantFrom(...asks), fc.jsonValue(), (ask, value) => {
        const keys = Object.keys(ask);
        return keys.every((key) =>
          ['ask', 'unknown'].includes(readButton({ v: 1, ask: { ...ask, [key]: value } }).kind),
        );
      }),
      { numRuns: 200 },
    );
  });

  it('cannot reach a prototype', () => {
    const value: unknown = JSON.parse('{"v":1,"ask":{"kind":"role","roleId":"a","__proto__":{"admin":true}}}');
    const read = readButton(value);
    assert.deepEqual(read, { kind: 'ask', ask: role });
    assert.equal(Reflect.get({}, 'admin'), undefined);
  });
});

describe('the row of buttons', () => {
  const step = (roleId: string, name: string) => ({ ask: { kind: 'role', roleId } as const, names: [name] });

  it('holds at most four', () => {
    const many = Array.from({ length: 9 }, (_, at) => step(`r${at}`, `Role ${at}`));
    assert.equal(nextButtons(many).length, 4);
    assert.equal(
      choiceButtons(
        many.map((one) => ({ ...one, hint: null })),
        'unsure',
      ).length,
      4,
    );
  });

  it('drops a second button that reads the same', () => {
    const titles = nextButtons([step('a', 'Analyst'), step('b', 'Analyst'), step('c', 'Coder')]).map(
      ({ title }) => title,
    );
    assert.deepEqual(titles, ['About Analyst', 'About Coder']);
  });

  it('offers other readings only when there are some', () => {
    assert.deepEqual(insteadButton(), []);
    assert.deepEqual(insteadButton([{ kind: 'instead', asks: [] }]), []);
    const [only] = insteadButton(Array.from('abcdef', (roleId) => ({ kind: 'role', roleId })));
    assert.equal(only?.title, 'Not what I meant');
    assert.equal(readButton(only?.data).kind, 'ask');
  });

  it('hides Teams’ own line about a response that was sent', () => {
    assert.deepEqual(button('Help', { kind: 'help' }).msteams, { feedback: { hide: true } });
  });
});
