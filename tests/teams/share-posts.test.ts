import assert from 'node:assert/strict';
import type { PostPlace } from '../../bot/sharing/posts.ts';
import type { Channel } from '../../bot/teams/sending/connector-call.ts';
import { createSharePosts } from '../../bot/teams/sending/share-posts.ts';
import { createFakeConnector, type FakeConnector, type Failure } from '../../bot/tryout/connector.ts';

const ana = { id: '29:ana', name: 'Ana Okafor', aadObjectId: 'aad-ana' };
const others = ['Ben', 'Cy', 'Di', 'Ed'].map((name) => ({ id: `29:${name}`, name, aadObjectId: name }));
const CARD = { type: 'AdaptiveCard', version: '1.5', body: [] };

describe('sharing asks of Teams', () => {
  let connector: FakeConnector;
  let close = async (): Promise<void> => {};
  let channel: Channel;
  let place: PostPlace;
  let time = Date.parse('2026-11-23T09:00:00Z');
  const tokens: boolean[] = [];
  const posts = () =>
    createSharePosts({
      channel,
      render: (answer) => ({ card: CARD, summary: `a card of ${answer.kind}`, text: '' }),
      now: () => new Date(time),
    });

  beforeEach(async () => {
    let ids = 0;
    tokens.length = 0;
    connector = createFakeConnector({ now: () => new Date(time), newId: () => `m${(ids += 1)}` });
    const team = { id: '19:team', name: 'Informatics' };
    connector.open({ id: '19:c', scope: 'channel', name: 'Café', tenantId: 't', team, members: [ana, ...others] });
    connector.open({ id: '19:g', scope: 'groupChat', name: '', tenantId: 't', members: [ana, ...others] });
    const listening = await connector.listen();
    ({ close } = listening);
    channel = {
      token: async (fresh) => (tokens.push(fresh), 'token'),
      mayReach: (serviceUrl) => serviceUrl.startsWith('http://127.0.0.1'),
      timeoutMs: 2000,
    };
    place = { id: '19:c', scope: 'channel', tenantId: 't', serviceUrl: listening.url, teamId: '19:team' };
  });

  afterEach(() => close());

  const post = () => posts().post(place, { kind: 'taken-back' });
  const fail = (status: number, about: Partial<Failure> = {}): void => connector.failNext(1, { status, ...about });

  it('for a message of its own, a new thread in a channel', async () => {
    const sent = await post();
    assert.ok(sent.kind === 'sent' && sent.messageId !== null);
    const seen = connector.message('19:c', sent.messageId);
    assert.deepEqual([seen?.threadId, seen?.activity.summary], [sent.messageId, 'a card of taken-back']);
    assert.equal(connector.requests()[0]?.authorization, 'Bearer token');
  });

  it('for another card in a message’s place, and for its end', async () => {
    const sent = await post();
    const id = sent.kind === 'sent' ? (sent.messageId ?? '') : '';
    assert.deepEqual(await posts().update(place, id, { kind: 'broken' }), { kind: 'done' });
    assert.equal(connector.message('19:c', id)?.activity.summary, 'a card of broken');
    assert.deepEqual(await posts().remove(place, id), { kind: 'done' });
    assert.equal(connector.message('19:c', id), null);
    assert.deepEqual(await posts().remove(place, id), { kind: 'gone' });
    assert.deepEqual(await posts().update(place, id, { kind: 'broken' }), { kind: 'gone' });
  });

  const REFUSALS: [number, Partial<Failure>, string, string][] = [
    [403, {}, 'not-there', 'not-there'],
    [404, { body: { error: { code: 'ConversationNotFound' } } }, 'not-there', 'not-there'],
    [429, { retryAfterSeconds: 7 }, 'later', 'later'],
    [412, {}, 'later', 'later'],
    [503, {}, 'unsure', 'later'],
    [0, {}, 'unsure', 'later'],
    [500, {}, 'failed', 'failed'],
    [413, {}, 'failed', 'failed'],
  ];
  for (const [status, about, posting, changing] of REFUSALS)
    it(`and takes ${status === 0 ? 'a cut connection' : status} for “${posting}” of a post and “${changing}” of a change`, async () => {
      fail(status, about);
      assert.equal((await post()).kind, posting);
      fail(status, about);
      assert.equal((await posts().remove(place, 'm1')).kind, changing);
    });

  it('and knows that nothing arrived where nobody listens', async () => {
    await close();
    const refused = await post();
    assert.deepEqual(refused, { kind: 'later', retryAfterSeconds: null });
  });

  it('with a new token when the first is refused, once', async () => {
    fail(401);
    assert.equal((await post()).kind, 'sent');
    assert.deepEqual(tokens, [false, true]);
    connector.failNext(2, { status: 401 });
    assert.equal((await post()).kind, 'failed');
  });

  it('nothing of an address that is not allowed, or not known', async () => {
    for (const serviceUrl of ['https://evil.example/', null])
      assert.deepEqual(await posts().post({ ...place, serviceUrl }, { kind: 'broken' }), { kind: 'not-there' });
    assert.deepEqual(tokens, []);
  });

  it('who somebody is, of the team when there is one', async () => {
    const asked = posts();
    assert.deepEqual(await asked.member(place, ana.id), { kind: 'member', name: 'Ana Okafor' });
    assert.equal(connector.requests()[0]?.path, '/v3/conversations/19:team/members/29:ana');
    assert.deepEqual(await asked.member(place, '29:nobody'), { kind: 'no-member' });
    connector.setInstalled('19:c', false);
    assert.deepEqual(await asked.member(place, ana.id, true), { kind: 'not-there' });
  });

  it('that once for all who want to know at once, again after a while, and at once when told', async () => {
    const asked = posts();
    const count = (): number => connector.requests().length;
    await Promise.all(Array.from({ length: 200 }, () => asked.member(place, ana.id)));
    assert.equal(count(), 1);
    await asked.member(place, ana.id, true);
    assert.equal(count(), 2);
    time += 11 * 60_000;
    await asked.member(place, ana.id);
    assert.equal(count(), 3);
  });

  it('what a channel and its team are called, and who is in a chat without a name', async () => {
    assert.deepEqual(await posts().channelName(place, '19:team'), { team: 'Informatics', channel: 'Café' });
    assert.deepEqual(await posts().channelName({ ...place, id: '19:elsewhere' }, '19:elsewhere'), null);
    const group = { ...place, id: '19:g', teamId: null };
    assert.deepEqual(await posts().someNames(group, ana.id), ['Ben', 'Cy', 'Di']);
    connector.setInstalled('19:g', false);
    assert.equal(await posts().someNames(group, ana.id), null);
  });
});
