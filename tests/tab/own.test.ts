// What is about a person: only they reach it, and only our own page may ask for it.
import assert from 'node:assert/strict';
import { personIdFor } from '../../bot/conversation/person-id.ts';
import { createCheckIdentity } from '../../bot/tab/check-identity.ts';
import type { Plan, Shown } from '../../bot/tab/shapes.ts';
import { createSignInKeys } from '../../bot/tab/sign-in-keys.ts';
import { signInFor } from '../../bot/tab/visitor.ts';
import { realData } from '../helpers/real-data.ts';
import { APP, OBJECT, openSignInLab, TENANT, type SignInLab } from './sign-in-lab.ts';
import { ANA, NOW, startTabStage, type TabStage } from './tab-stage.ts';

const real = realData();
const OTHER = 'cccccccc-8888-4777-8666-aaaaaaaaaaaa';
const me = personIdFor(TENANT, OBJECT);
const other = personIdFor(TENANT, OTHER);
/** Somebody is in one place, named after them. */
const findPlaces = async (personId: string, text: string): Promise<{ title: string; value: string }[]> => [
  { title: `${text} ${personId}`, value: personId },
];
const ask = (value: object): object => ({ value: { v: 1, ask: value }, timeZone: 'Europe/London' });

describe('what is a person’s own in the tab', () => {
  let lab: SignInLab;
  let stage: TabStage;
  let mine: Record<string, string>;
  let theirs: Record<string, string>;

  beforeEach(async () => {
    lab = await openSignInLab(() => NOW.getTime() / 1000);
    const keys = createSignInKeys(lab.keysUrl);
    const check = createCheckIdentity({ appId: APP, appIdUris: [], allowedTenants: [TENANT], keys, now: () => NOW });
    stage = await startTabStage({ data: real, signIn: { kind: 'tokens', check }, findPlaces });
    mine = { authorization: `Bearer ${await lab.token()}` };
    theirs = { authorization: `Bearer ${await lab.token({ claims: { oid: OTHER } })}` };
  });
  afterEach(async () => {
    await stage.close();
    await lab.close();
  });

  const codeOf = async (reply: Response): Promise<string> => ((await reply.json()) as { code: string }).code;
  const planOf = async (headers: Record<string, string>): Promise<Plan> =>
    (await (await stage.get('/tab/api/plan', headers)).json()) as Plan;

  it('has the key of the same person in the chat', async () => {
    await stage.post('/tab/api/ask', { text: 'hello' }, mine);
    assert.equal(stage.asked[0]?.question.personId, me);
    assert.equal(stage.asked[0]?.by, 'person');
  });

  it('is not shown to a stranger, who may ask about careers all the same', async () => {
    assert.deepEqual(await (await stage.get('/tab/api/me')).json(), {
      kind: 'stranger',
      development: null,
      teamsLink: null,
      teamsAppId: null,
    });
    for (const reply of [
      await stage.get('/tab/api/plan'),
      await stage.get('/tab/api/places?q='),
      await stage.post('/tab/api/saved', { place: 'role/data-engineer', keep: true }),
      await stage.post('/tab/api/ask', ask({ kind: 'privacy', act: 'export' })),
      await stage.post('/tab/api/ask', ask({ kind: 'reminder', act: 'list', words: '' })),
      await stage.post('/tab/api/ask', ask({ kind: 'profile', change: { bandId: '7' } })),
    ]) {
      assert.equal(reply.status, 401);
      assert.equal(await codeOf(reply), 'SignIn');
    }
    assert.equal((await stage.post('/tab/api/ask', { text: 'what is a data engineer' })).status, 200);
    assert.equal(stage.asked[0]?.by, 'stranger');
    assert.equal(stage.asked[0]?.question.personId, 'stranger');
  });

  it('is refused to a bad token, which is never taken for a stranger’s', async () => {
    const headers = { authorization: `Bearer ${await lab.token({ key: lab.otherKey })}` };
    for (const reply of [
      await stage.get('/tab/api/me', headers),
      await stage.get('/tab/api/plan', headers),
      await stage.post('/tab/api/ask', { text: 'hello' }, headers),
      await stage.post('/tab/api/saved', { place: 'role/data-engineer', keep: true }, headers),
    ]) {
      assert.equal(reply.status, 401);
      assert.equal(await codeOf(reply), 'BadToken');
    }
    assert.deepEqual(stage.asked, []);
    assert.equal(stage.kept.size, 0);
    assert.ok(stage.log.lines.every(({ fields }) => !JSON.stringify(fields).includes('eyJ')));
  });

  it('can be tried again later while nobody’s sign-in can be checked', async () => {
    lab.setDown(true);
    const reply = await stage.get('/tab/api/plan', mine);
    assert.equal(reply.status, 503);
    assert.equal(await codeOf(reply), 'TryLater');
    assert.notEqual(reply.headers.get('retry-after'), null);
  });

  it('finds each person the places that they were seen in', async () => {
    const found = async (headers: Record<string, string>): Promise<unknown> =>
      (await stage.get('/tab/api/places?q=gen', headers)).json();
    assert.deepEqual(await found(mine), { choices: [{ title: `gen ${me}`, value: me }] });
    assert.deepEqual(await found(theirs), { choices: [{ title: `gen ${other}`, value: other }] });
  });

  it('keeps and drops places, each person their own', async () => {
    await stage.post('/tab/api/saved', { place: 'pathway/x-admin/information-analyst', keep: true }, mine);
    await stage.post('/tab/api/saved', { place: '/role/data-engineer/', keep: true }, mine);
    assert.deepEqual(stage.kept.get(me), ['role/data-engineer', 'pathway/x-admin/information-analyst']);
    assert.deepEqual((await planOf(theirs)).saved, []);
    const { saved } = await planOf(mine);
    assert.deepEqual(
      saved.map(({ title, goalId }) => [title, goalId]),
      [
        ['Role · Data engineer', 'data-engineer'],
        ['Route · NHS administrator (any) to Information analyst', 'information-analyst'],
      ],
    );
    await stage.post('/tab/api/saved', { place: 'role/data-engineer', keep: false }, theirs);
    assert.equal((await planOf(mine)).saved.length, 2);
    await stage.post('/tab/api/saved', { place: 'role/data-engineer', keep: false }, mine);
    assert.equal((await planOf(mine)).saved.length, 1);
  });

  it('keeps nothing that is no place of ours, and no more than there is room for', async () => {
    const status = async (place: unknown): Promise<number> =>
      (await stage.post('/tab/api/saved', { place, keep: true }, mine)).status;
    for (const place of ['plan', 'https://example.org', '<b>', '', 7, null, 'x'.repeat(3000)])
      assert.equal(await status(place), 400, String(place).slice(0, 20));
    assert.equal(await status('role/none'), 404);
    stage.kept.set(
      me,
      Array.from({ length: 50 }, (_, at) => `role/${at}`),
    );
    assert.equal(await status('role/data-engineer'), 409);
  });

  it('shows a plan even when what was saved is gone from the data', async () => {
    stage.kept.set(me, ['role/gone', 'nonsense', 'role/data-engineer']);
    assert.deepEqual(
      (await planOf(mine)).saved.map(({ place }) => place),
      ['role/data-engineer'],
    );
  });

  it('lists reminders in the words of the cards, and none of anybody else’s', async () => {
    const set = (personId: string, words: string) =>
      stage.ports.reminders.handle({
        personId,
        placeRef: 'a:chat',
        zone: 'Europe/London',
        act: 'set',
        words,
        context: { lastReminderId: null, pendingTitle: null },
      });
    await set(me, 'remind me on 5 January 2027 at 9am about the open day');
    await set(other, 'remind me on 6 January 2027 at 9am about a secret');
    const { reminders } = (await planOf(mine)).reminders;
    assert.deepEqual(
      reminders.map(({ title, when }) => [title, when]),
      [['open day', 'Tuesday 5 January 2027 at 9:00am']],
    );
    assert.doesNotMatch(JSON.stringify(await planOf(mine)), /secret/);
  });

  it('sends a reminder to the person’s own chat, and everything else stays out of it', async () => {
    await stage.post('/tab/api/ask', ask({ kind: 'reminder', act: 'set', words: 'remind me tomorrow' }), mine);
    await stage.post('/tab/api/ask', ask({ kind: 'role', roleId: 'data-engineer' }), mine);
    assert.deepEqual(
      stage.asked.map(({ question }) => question.place.id),
      ['a:chat', `tab:${me}`],
    );
    assert.equal(stage.asked[0]?.question.timeZone, 'Europe/London');
  });

  it('is not sent from another site, as a form, or packed', async () => {
    const body = { text: 'hello' };
    const cases: readonly (readonly [number, Record<string, string>])[] = [
      [403, { origin: 'https://evil.example' }],
      [403, { origin: 'null' }],
      [403, { origin: stage.url, 'sec-fetch-site': 'cross-site' }],
      [403, { 'sec-fetch-site': 'same-site' }],
      [415, { 'content-type': 'text/plain' }],
      [415, { 'content-type': 'application/x-www-form-urlencoded' }],
      [415, { 'content-encoding': 'gzip' }],
      [200, { origin: stage.url }],
    ];
    for (const [status, headers] of cases) {
      const reply = await stage.post('/tab/api/ask', body, { ...mine, ...headers });
      assert.equal(reply.status, status, JSON.stringify(headers));
      await reply.text();
    }
    assert.equal(stage.asked.length, 1);
  });

  it('takes no body that is too long, and none that is no question', async () => {
    const long = await stage.post('/tab/api/ask', { text: 'x'.repeat(70_000) }, mine).catch(() => null);
    assert.ok(long === null || long.status === 413);
    for (const body of ['', '[]', '{', 'null', '{"text":""}', '{"text":7}', '{}', `{"text":"${'x'.repeat(5000)}"}`])
      assert.equal((await stage.post('/tab/api/ask', body, mine)).status, 400, body.slice(0, 20));
    assert.deepEqual(stage.asked, []);
  });

  it('hands on a button that nobody knows as such', async () => {
    assert.equal((await stage.post('/tab/api/ask', { value: { v: 99, ask: 'x' } }, mine)).status, 200);
    assert.deepEqual(stage.asked[0]?.question.said, { kind: 'unknown-button' });
  });

  it('may be asked thirty times a minute, by each person', async () => {
    const statuses: number[] = [];
    for (let time = 0; time < 31; time += 1)
      statuses.push((await stage.post('/tab/api/ask', { text: 'hello' }, mine)).status);
    assert.deepEqual([statuses[29], statuses[30]], [200, 429]);
    assert.equal((await stage.post('/tab/api/ask', { text: 'hello' }, theirs)).status, 200);
  });

  it('is never kept on the way', async () => {
    for (const reply of [
      await stage.get('/tab/api/plan', mine),
      await stage.post('/tab/api/ask', { text: 'hi' }, mine),
    ])
      assert.equal(reply.headers.get('cache-control'), 'no-store');
  });

  it('says calmly that something failed, and not what', async () => {
    const broken = await startTabStage({
      data: real,
      answer: async () => {
        throw new Error('the database at 10.0.0.1 is away');
      },
    });
    const reply = await broken.post('/tab/api/ask', { text: 'hello' });
    assert.equal(reply.status, 503);
    assert.doesNotMatch(await reply.text(), /10\.0/);
    await broken.close();
  });

  it('gives an undo with what can be undone', async () => {
    const answering = await startTabStage({
      data: real,
      answer: async () => ({
        kind: 'reminder',
        outcome: { kind: 'paused', until: null, count: 1, undo: { act: 'pause', words: 'resume' } },
        next: [],
      }),
    });
    const shown = (await (await answering.post('/tab/api/ask', { text: 'pause' })).json()) as Shown;
    assert.deepEqual(shown.undo, { kind: 'reminder', act: 'pause', words: 'resume' });
    await answering.close();
  });
});

describe('the development identity', () => {
  const ways = {
    check: () => async () => ({ kind: 'refused', because: 'no-token' }) as const,
    development: { ...ANA, name: 'Ana' },
  };

  it('is there in local mode, and marked', async () => {
    const stage = await startTabStage({ data: real });
    assert.deepEqual(await (await stage.get('/tab/api/me')).json(), {
      kind: 'person',
      development: 'Ana',
      teamsLink: null,
      teamsAppId: null,
    });
    await stage.close();
  });

  it('is never there with an app id, nor in production', () => {
    assert.equal(signInFor({ localMode: true, production: false, appId: '' }, ways).kind, 'development');
    assert.equal(signInFor({ localMode: false, production: true, appId: APP }, ways).kind, 'tokens');
    assert.equal(signInFor({ localMode: false, production: false, appId: APP }, ways).kind, 'tokens');
    assert.throws(() => signInFor({ localMode: true, production: true, appId: '' }, ways), /local mode only/);
    assert.throws(() => signInFor({ localMode: true, production: false, appId: APP }, ways), /local mode only/);
  });
});
