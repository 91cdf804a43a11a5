import assert from 'node:assert/strict';
import type { Answer } from '../../bot/conversation/answer.ts';
import type { ShareStage } from '../../bot/conversation/answer-sharing.ts';
import type { ShareStep } from '../../bot/conversation/ask-sharing.ts';
import { CHANNEL, CHAT, COMPARISON, openSharingStage, type SharingStage } from './sharing-stage.ts';

type Stage<K extends ShareStage['kind']> = Extract<ShareStage, { kind: K }>;

function stageOf<K extends ShareStage['kind']>(answer: Answer, kind: K): Stage<K> {
  if (answer.kind !== 'share' || answer.stage.kind !== kind) assert.fail(`not ${kind}: ${JSON.stringify(answer)}`);
  return answer.stage as Stage<K>;
}

const choose = (about: object = {}): ShareStep => ({
  act: 'choose',
  ask: COMPARISON,
  placeId: null,
  note: '',
  ...about,
});
const preview = (about: object = {}): ShareStep => ({
  act: 'preview',
  ask: COMPARISON,
  placeId: CHANNEL,
  note: 'For Thursday',
  ...about,
});

describe('sharing from a chat', function () {
  this.timeout(30_000);
  let stage: SharingStage;

  before(async () => {
    stage = await openSharingStage();
  });

  after(() => stage.close());

  beforeEach(async () => {
    for (const table of ['share', 'share_presence', 'share_place']) await stage.store.query(`delete from ${table}`);
    stage.teams.calls.length = 0;
    stage.teams.members.clear();
    await stage.seen(CHANNEL, 'ana');
    await stage.seen(CHAT, 'ana');
    await stage.seen('19:other', 'ben', { title: 'Secret', teamTitle: 'Board' });
  });

  /** Looked at, not yet posted. */
  const draft = async (about: object = {}): Promise<string> =>
    stageOf(await stage.step(preview(about)), 'preview').shareId;
  const post = (shareId: string, personId = 'ana'): Promise<Answer> => stage.step({ act: 'post', shareId }, personId);
  const undo = (shareId: string, personId = 'ana'): Promise<Answer> => stage.step({ act: 'undo', shareId }, personId);
  const postedShare = async (): Promise<string> => {
    const shareId = await draft();
    stageOf(await post(shareId), 'posted');
    return shareId;
  };

  it('offers the places where the bot has seen the person, by name or by who is there, and no others', async () => {
    const { places } = stageOf(await stage.step(choose()), 'choose');
    assert.deepEqual(places.map(({ title }) => title).toSorted(), [
      'Group chat with Ben Hughes and Priya Nair',
      'Informatics, General',
    ]);
  });

  it('finds places by the beginnings of their words, whatever their accents', async () => {
    const found = async (text: string): Promise<string[]> =>
      (await stage.sharing.places('ana', text)).map(({ id }) => id);
    await stage.seen('19:cafe', 'ana', { title: 'Café rota' });
    assert.deepEqual(await found('gen inf'), [CHANNEL]);
    assert.deepEqual(await found('cafe'), ['19:cafe']);
    assert.deepEqual(await found('priya'), [CHAT]);
    assert.deepEqual(await found('secret'), []);
    assert.equal((await found('')).length, 3);
  });

  it('says how to begin when there is nowhere to share', async () => {
    stageOf(await stage.step(choose(), 'eve'), 'no-places');
  });

  it('asks again when no place was chosen', async () => {
    const answer = stageOf(await stage.step(preview({ placeId: null })), 'choose');
    assert.deepEqual([answer.missing, answer.note], ['place', 'For Thursday']);
  });

  it('refuses a place where the person was not seen, forged or not', async () => {
    const answer = stageOf(await stage.step(preview({ placeId: '19:other' })), 'choose');
    assert.deepEqual([answer.missing, answer.placeId], ['not-there', null]);
    assert.deepEqual(stage.teams.calls, []);
  });

  it('refuses what is personal or not in the data', async () => {
    for (const ask of [
      { kind: 'gap', from: null, to: 'engineer' },
      { kind: 'profile', change: null },
      { kind: 'role', roleId: 'no-such-role' },
    ])
      assert.equal(stageOf(await stage.step(choose({ ask })), 'problem').why, 'not-shareable');
  });

  it('shows the card as others will see it, with the name that Teams gives, before anything is posted', async () => {
    const shown = stageOf(await stage.step(preview()), 'preview');
    assert.ok(shown.answer.kind === 'shared');
    assert.deepEqual(
      [shown.answer.sharer, shown.answer.note, shown.answer.shareId, shown.place],
      ['Name of 29:ana', 'For Thursday', null, 'Informatics, General'],
    );
    assert.deepEqual(shown.change, { ...preview(), act: 'choose' });
    assert.deepEqual(stage.teams.calls, []);
  });

  it('posts once, however often and however fast Post is pressed', async () => {
    const shareId = await draft();
    const answers = await Promise.all(Array.from({ length: 8 }, () => post(shareId)));
    assert.equal(stage.teams.calls.filter(({ what }) => what === 'post').length, 1);
    const kinds = answers.map((answer) => (answer.kind === 'share' ? answer.stage.kind : answer.kind));
    assert.ok(kinds.includes('posted'));
    assert.ok(kinds.every((kind) => kind === 'posted' || kind === 'problem'));
    assert.equal(stageOf(await post(shareId), 'posted').undoable, true);
    assert.equal(stage.teams.calls.length, 1);
  });

  it('posts with the address that was heard last', async () => {
    const shareId = await draft();
    await stage.seen(CHANNEL, 'ben', { serviceUrl: 'https://smba.example/new/' });
    await post(shareId);
    assert.equal(stage.teams.calls[0]?.place.serviceUrl, 'https://smba.example/new/');
  });

  it('lets nobody else post or take back a share', async () => {
    const shareId = await draft();
    assert.equal(stageOf(await post(shareId, 'ben'), 'problem').why, 'gone');
    await post(shareId);
    assert.equal(stageOf(await undo(shareId, 'ben'), 'problem').why, 'gone');
    assert.equal((await stage.sharing.find(shareId))?.undoneAt, null);
  });

  it('asks Teams right before posting whether the person is still there', async () => {
    const shareId = await draft();
    stage.teams.members.set('29:ana', { kind: 'no-member' });
    assert.equal(stageOf(await post(shareId), 'problem').why, 'not-there');
    assert.deepEqual(stage.teams.calls, []);
    assert.deepEqual(
      (await stage.sharing.places('ana', '')).map(({ id }) => id),
      [CHAT],
      'and forgets them there',
    );
  });

  it('does not post while it cannot be known whether the person is there', async () => {
    const shareId = await draft();
    stage.teams.members.set('29:ana', { kind: 'unknown' });
    assert.equal(stageOf(await post(shareId), 'problem').why, 'failed');
    stage.teams.members.clear();
    stageOf(await post(shareId), 'posted');
  });

  it('may be tried again after a refusal that left nothing behind', async () => {
    const shareId = await draft();
    stage.teams.refuse.post.push({ kind: 'failed' }, { kind: 'later', retryAfterSeconds: 5 }, { kind: 'not-there' });
    const whys = [];
    for (let n = 0; n < 3; n += 1) whys.push(stageOf(await post(shareId), 'problem').why);
    assert.deepEqual(whys, ['failed', 'failed', 'not-there']);
    stageOf(await post(shareId), 'posted');
  });

  it('is never posted a second time when nobody knows whether the first arrived', async () => {
    const shareId = await draft();
    stage.teams.refuse.post.push({ kind: 'unsure' });
    assert.equal(stageOf(await post(shareId), 'problem').why, 'unsure');
    assert.equal(stageOf(await post(shareId), 'problem').why, 'posting');
    stage.forward(61_000);
    assert.equal(stageOf(await post(shareId), 'problem').why, 'unsure');
    assert.equal(stage.teams.calls.length, 1);
  });

  it('is deleted by Undo, and stays deleted when Undo is pressed again', async () => {
    const shareId = await postedShare();
    assert.equal(stageOf(await undo(shareId), 'taken-back').how, 'deleted');
    assert.equal(stageOf(await undo(shareId), 'taken-back').how, 'deleted');
    assert.deepEqual(
      stage.teams.calls.map(({ what }) => what),
      ['post', 'remove'],
    );
    const kept = await stage.sharing.find(shareId);
    assert.deepEqual([kept?.note, kept?.undoneHow], [null, 'deleted']);
  });

  it('is replaced by a short line when Teams does not let it be deleted', async () => {
    const shareId = await postedShare();
    stage.teams.refuse.remove.push({ kind: 'failed' });
    assert.equal(stageOf(await undo(shareId), 'taken-back').how, 'corrected');
    assert.deepEqual(stage.teams.calls.at(-1)?.answer, { kind: 'taken-back' });
  });

  it('counts as deleted when somebody has deleted it before', async () => {
    const shareId = await postedShare();
    stage.teams.refuse.remove.push({ kind: 'gone' });
    assert.equal(stageOf(await undo(shareId), 'taken-back').how, 'deleted');
  });

  it('is taken back later when Teams is away, also after a restart', async () => {
    const shareId = await postedShare();
    stage.teams.refuse.remove.push(
      ...Array.from({ length: 4 }, () => ({ kind: 'later', retryAfterSeconds: 2 }) as const),
    );
    assert.equal(stageOf(await undo(shareId), 'problem').why, 'undo-failed');
    assert.deepEqual(stage.waits.slice(-3), [2000, 2000, 2000]);
    await stage.restarted().catchUp();
    assert.equal((await stage.sharing.find(shareId))?.undoneHow, 'deleted');
  });

  it('is taken back in the end when Teams is away for days, with ever longer pauses', async () => {
    const shareId = await postedShare();
    stage.teams.calls.length = 0;
    const away = Array.from({ length: 10_000 }, () => ({ kind: 'not-there' }) as const);
    stage.teams.refuse.remove.push(...away);
    stage.teams.refuse.update.push(...away);
    await undo(shareId);
    const tried: number[] = [];
    for (let minutes = 0; minutes < 3 * 24 * 60; minutes += 10) {
      const before = stage.teams.calls.length;
      stage.forward(10 * 60_000);
      await stage.sharing.catchUp();
      if (stage.teams.calls.length > before) tried.push(minutes + 10);
    }
    const pauses = tried.slice(1).map((at, n) => at - (tried[n] ?? 0));
    assert.ok(tried.length >= 12 && tried.length <= 24, `tried ${tried.length} times`);
    assert.deepEqual(
      pauses,
      pauses.toSorted((a, b) => a - b),
    );
    assert.equal(pauses.at(-1), 6 * 60);
    stage.teams.refuse.remove.length = 0;
    stage.forward(6 * 60 * 60_000);
    await stage.restarted().catchUp();
    assert.equal((await stage.sharing.find(shareId))?.undoneHow, 'deleted');
    stage.teams.refuse.update.length = 0;
  });

  it('can be taken back for ten minutes and no longer', async () => {
    const [early, late] = [await postedShare(), await postedShare()];
    stage.forward(10 * 60_000);
    assert.equal(stageOf(await undo(early), 'taken-back').how, 'deleted');
    stage.forward(1);
    assert.equal(stageOf(await undo(late), 'problem').why, 'too-late');
    assert.equal(stageOf(await post(late), 'posted').undoable, false);
    assert.equal((await stage.sharing.find(late))?.note, 'For Thursday');
  });

  it('keeps ids and the line on the card, and no name', async () => {
    const shareId = await postedShare();
    const { rows } = await stage.store.query('select to_jsonb(s)::text as kept from share s where id = $1', [shareId]);
    const kept = String(rows[0]?.['kept']);
    assert.match(kept, /For Thursday/);
    assert.doesNotMatch(kept, /Name of/);
  });

  it('cuts a line that is too long', async () => {
    const shown = stageOf(await stage.step(preview({ note: 'long '.repeat(200) })), 'preview');
    assert.ok(shown.answer.kind === 'shared' && (shown.answer.note ?? '').length <= 300);
  });
});
