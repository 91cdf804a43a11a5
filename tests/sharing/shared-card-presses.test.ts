import assert from 'node:assert/strict';
import type { Answer } from '../../bot/conversation/answer.ts';
import type { Ask } from '../../bot/conversation/ask.ts';
import { actsFor, withRole } from '../../bot/sharing/shared-card.ts';
import { CHANNEL, COMPARISON, openSharingStage, type SharingStage } from './sharing-stage.ts';

const ROLES = ['architect', 'coder', 'tester', 'manager', 'clerk'];

describe('a shared card', function () {
  this.timeout(30_000);
  let stage: SharingStage;
  let shareId = '';

  before(async () => {
    stage = await openSharingStage();
  });

  after(() => stage.close());

  beforeEach(async () => {
    await stage.sharing.idle();
    for (const table of ['share', 'share_presence', 'share_place']) await stage.store.query(`delete from ${table}`);
    stage.teams.calls.length = 0;
    stage.teams.hold = null;
    stage.library = stage.library ?? null;
    await stage.seen(CHANNEL, 'ana');
    await stage.seen(CHANNEL, 'ben');
    const prepared = await stage.sharing.prepare({
      ask: COMPARISON,
      note: 'For Thursday',
      sharer: { personId: 'ana', name: 'Ana' },
      place: { id: CHANNEL, scope: 'channel', tenantId: 't' },
    });
    shareId = prepared?.shareId ?? '';
    await stage.sharing.posted(shareId, 'm1');
  });

  const press = (act: Parameters<SharingStage['press']>[0]['act'], about: object = {}, personId = 'ben') =>
    stage.press({ shareId, act, ...about }, personId);
  const add = (roleId: string | null, personId = 'ben') => press('add-role', { roleId }, personId);

  /** What the viewer's own view asked; null when it is no view. */
  const viewed = (answer: Answer): Ask | null =>
    answer.kind === 'shared-view' && answer.view.kind === 'not-known'
      ? JSON.parse(answer.view.heard.replace(/^\w+: /, ''))
      : null;
  const rolesOn = (answer: Answer | null | undefined): readonly string[] =>
    answer?.kind === 'shared' && answer.ask.kind === 'comparison' ? answer.ask.roleIds : [];
  const why = (answer: Answer): string => (answer.kind === 'shared-note' ? answer.why : answer.kind);
  const updates = () => stage.teams.calls.filter(({ what }) => what === 'update');

  it('offers routes and more roles only where roles are compared', () => {
    assert.deepEqual(actsFor({ kind: 'comparison', roleIds: [], familyIds: ['cyb', 'dat'] }), ['remind-me']);
    assert.deepEqual(actsFor({ kind: 'comparison', roleIds: ['coder', 'tester'] }), [
      'compare-with-me',
      'add-role',
      'show-route',
      'remind-me',
    ]);
  });

  it('goes on comparing by what it compared when a role is added', () => {
    const books = { catalogue: { roles: new Map([['clerk', {}]]) } } as unknown as Parameters<typeof withRole>[2];
    assert.deepEqual(withRole({ kind: 'comparison', roleIds: ['coder', 'tester'], by: 'pay' }, 'clerk', books), {
      kind: 'changed',
      ask: { kind: 'comparison', roleIds: ['coder', 'tester', 'clerk'], by: 'pay' },
    });
  });

  it('holds nothing of any viewer, only who is to be refreshed', async () => {
    await press('compare-with-me');
    const base = await press('back', {}, 'eve');
    assert.ok(base.kind === 'shared');
    assert.deepEqual(base.refreshFor, ['29:ana', '29:ben']);
    assert.equal(base.content.kind, 'comparison');
    assert.ok('footing' in base.content);
    assert.deepEqual([base.content.footing.understood, base.content.footing.next], [null, []]);
  });

  it('names nobody to be refreshed where the bot knows more than sixty', async () => {
    for (let n = 0; n < 58; n += 1) await stage.seen(CHANNEL, `viewer${n}`);
    const sixty = await press('back');
    assert.ok(sixty.kind === 'shared' && sixty.refreshFor.length === 60);
    await stage.seen(CHANNEL, 'one-more');
    const more = await press('back');
    assert.ok(more.kind === 'shared');
    assert.deepEqual(more.refreshFor, []);
  });

  it('shows whoever compares it with themselves their own view, and again when Teams refreshes it', async () => {
    const view = await press('compare-with-me');
    const asked: Ask = { kind: 'from-here', roleIds: ['analyst', 'engineer'], ownRoleId: null };
    assert.deepEqual(viewed(view), asked);
    assert.ok(view.kind === 'shared-view');
    assert.deepEqual([view.refreshFor, view.again], [['29:ben'], asked]);
    assert.deepEqual(viewed(await press('refresh')), asked);
    assert.equal((await press('refresh', {}, 'ana')).kind, 'shared', 'others go on seeing the card');
    assert.equal((await press('back')).kind, 'shared');
    assert.equal((await press('refresh')).kind, 'shared');
  });

  it('shows the route between its two roles, and lets one choose among more', async () => {
    assert.deepEqual(viewed(await press('show-route')), { kind: 'pathway', from: 'analyst', to: 'engineer' });
    await add('architect');
    assert.deepEqual(viewed(await press('refresh')), {
      kind: 'instead',
      asks: [
        { kind: 'pathway', from: 'analyst', to: 'engineer' },
        { kind: 'pathway', from: 'analyst', to: 'architect' },
      ],
    });
  });

  it('reminds only the one who asks', async () => {
    assert.deepEqual(viewed(await press('remind-me')), {
      kind: 'reminder',
      act: 'set',
      words: 'remind me about Analyst, Engineer',
    });
    assert.equal((await press('refresh')).kind, 'shared', 'a reminder is not set again by looking at the card');
  });

  it('answers the buttons inside a view in its place', async () => {
    const inner: Ask = { kind: 'role', roleId: 'coder' };
    const view = await press('ask', { inner });
    assert.ok(view.kind === 'shared-view');
    assert.deepEqual([viewed(view), view.again], [inner, inner]);
    assert.deepEqual(viewed(await press('refresh', { inner })), inner, 'and keeps showing it');
    const change: Ask = { kind: 'profile', change: { roleId: 'coder' } };
    const changed = await press('ask', { inner: change });
    assert.equal(changed.kind === 'shared-view' && changed.again, null);
    assert.equal(
      (await press('refresh', { inner: change })).kind,
      'shared',
      'what changes something is not done by looking',
    );
  });

  it('takes another role, for the one who pressed at once and then for everybody', async () => {
    assert.deepEqual(rolesOn(await add('architect')), ['analyst', 'engineer', 'architect']);
    await stage.sharing.idle();
    assert.deepEqual(rolesOn(updates().at(-1)?.answer), ['analyst', 'engineer', 'architect']);
    const card = updates().at(-1)?.answer;
    assert.ok(card?.kind === 'shared');
    assert.deepEqual([card.note, card.sharer], ['For Thursday', 'Name of 29:ana'], 'and keeps its line and its name');
  });

  it('takes a role once, and no more than six', async () => {
    await add('architect');
    assert.deepEqual(rolesOn(await add('architect')), ['analyst', 'engineer', 'architect']);
    for (const roleId of ROLES) await add(roleId);
    assert.equal(why(await add('clerk')), 'six-already');
    assert.equal((await stage.sharing.find(shareId))?.revision, 5, 'four roles were added');
  });

  it('says so when no role was chosen, or one that the data does not hold', async () => {
    assert.equal(why(await add(null)), 'choose-a-role');
    assert.equal(why(await add('no-such-role')), 'choose-a-role');
  });

  it('shows everybody all of what many add at once, and the newest last', async () => {
    let release = (): void => undefined;
    stage.teams.hold = new Promise((resolve) => {
      release = resolve;
    });
    const answers = await Promise.all(Array.from({ length: 40 }, (_, at) => add(ROLES[at % 4] ?? null, `viewer${at}`)));
    release();
    await stage.sharing.idle();
    assert.ok(answers.every(({ kind }) => kind === 'shared'));
    const last = updates().at(-1);
    assert.deepEqual([...rolesOn(last?.answer)].toSorted(), [
      'analyst',
      'architect',
      'coder',
      'engineer',
      'manager',
      'tester',
    ]);
    const sizes = updates().map(({ answer }) => rolesOn(answer).length);
    assert.deepEqual(
      sizes,
      sizes.toSorted((a, b) => a - b),
      'an older card never replaces a newer one',
    );
    const kept = await stage.sharing.find(shareId);
    assert.equal(kept?.shownRevision, kept?.revision);
  });

  it('is shown to everybody after a restart that cut the showing short', async () => {
    stage.teams.refuse.update.push(
      ...Array.from({ length: 4 }, () => ({ kind: 'later', retryAfterSeconds: null }) as const),
    );
    await add('architect');
    await stage.sharing.idle();
    const before = await stage.sharing.find(shareId);
    assert.deepEqual([before?.revision, before?.shownRevision], [2, 1]);
    await stage.restarted().catchUp();
    assert.equal((await stage.sharing.find(shareId))?.shownRevision, 2);
    assert.deepEqual(rolesOn(updates().at(-1)?.answer), ['analyst', 'engineer', 'architect']);
  });

  it('goes on answering when the bot was taken out, and is brought up to date when it is back', async () => {
    stage.teams.refuse.update.push({ kind: 'not-there' });
    await stage.sharing.changed({ kind: 'bot-left', placeId: CHANNEL, teamId: '19:team' }, stage.now());
    assert.deepEqual(rolesOn(await add('architect')), ['analyst', 'engineer', 'architect']);
    await stage.sharing.idle();
    assert.equal(updates().length, 1, 'a place where the bot is not is not tried again and again');
    await add('coder');
    await stage.sharing.idle();
    assert.equal((await stage.sharing.find(shareId))?.shownRevision, 3);
  });

  it('is left alone once its message is gone', async () => {
    stage.teams.refuse.update.push({ kind: 'gone' });
    await add('architect');
    await stage.sharing.idle();
    await add('coder');
    await stage.sharing.idle();
    assert.equal(updates().length, 1);
  });

  it('answers nobody any more once it is taken back', async () => {
    await stage.sharing.undo(shareId, 'ana', stage.now());
    for (const act of ['compare-with-me', 'add-role', 'show-route', 'remind-me', 'back', 'refresh'] as const)
      assert.equal(why(await press(act, { roleId: 'coder' })), 'taken-back', act);
  });

  it('that is not known any more still answers each person from its button, and changes nothing', async () => {
    await stage.store.query('delete from share');
    assert.deepEqual(viewed(await press('compare-with-me')), {
      kind: 'from-here',
      roleIds: ['analyst', 'engineer'],
      ownRoleId: null,
    });
    assert.deepEqual(viewed(await press('show-route')), { kind: 'pathway', from: 'analyst', to: 'engineer' });
    assert.equal(why(await add('architect')), 'no-longer');
    const base = await press('refresh');
    assert.ok(base.kind === 'shared');
    assert.deepEqual([base.note, base.sharer], [null, null]);
  });

  it('copied to another place changes nothing and tells nothing of the first', async () => {
    const answer = await stage.press({ shareId, act: 'add-role', roleId: 'coder' }, 'eve', '19:elsewhere');
    assert.equal(why(answer), 'no-longer');
    const base = await stage.press({ shareId, act: 'back' }, 'eve', '19:elsewhere');
    assert.ok(base.kind === 'shared');
    assert.deepEqual([base.note, base.sharer, base.refreshFor], [null, null, []]);
  });

  it('says that there is no data while there is none', async () => {
    const { library } = stage;
    stage.library = null;
    assert.equal((await press('back')).kind, 'source-unavailable');
    assert.equal((await add('coder')).kind, 'source-unavailable');
    stage.library = library;
  });

  it('forgets what viewers chose together with the share', async () => {
    await press('compare-with-me');
    await stage.store.query('delete from share where id = $1', [shareId]);
    assert.equal((await stage.store.query('select 1 from share_view')).rowCount, 0);
  });
});
