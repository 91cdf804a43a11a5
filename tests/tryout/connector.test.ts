import assert from 'node:assert/strict';
import { createFakeConnector, type FakeConnector } from '../../bot/tryout/connector.ts';
import type { ConnectorEvent, Conversation } from '../../bot/tryout/seen.ts';

const ana = { id: '29:ana', name: 'Ana Okafor', aadObjectId: '11111111-1111-4111-8111-111111111111' };
const ben = { id: '29:ben', name: 'Ben Hughes', aadObjectId: '22222222-2222-4222-8222-222222222222' };
const eve = { id: '29:eve', name: 'Eve Lund', aadObjectId: '33333333-3333-4333-8333-333333333333' };

const chat: Conversation = { id: 'a:chat', scope: 'personal', name: 'Ana', tenantId: 'tenant', members: [ana] };
const group: Conversation = { id: '19:g@v2', scope: 'groupChat', name: 'Two', tenantId: 'tenant', members: [ana, ben] };
const channel: Conversation = {
  id: '19:c@tacv2',
  scope: 'channel',
  name: 'General',
  tenantId: 'tenant',
  team: { id: '19:team', name: 'Informatics' },
  members: [ana, ben, eve],
};

describe('the fake connector', () => {
  let connector: FakeConnector;
  let url = '';
  let close = async (): Promise<void> => {};
  let events: ConnectorEvent[] = [];
  let time = Date.UTC(2026, 10, 2, 9, 0, 0);

  const call = async (method: string, path: string, body?: unknown, headers: Record<string, string> = {}) => {
    const reply = await fetch(`${url}${path}`, {
      method,
      headers: { 'content-type': 'application/json', ...headers },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const text = await reply.text();
    return { status: reply.status, headers: reply.headers, body: text === '' ? null : JSON.parse(text) };
  };
  const activitiesOf = (id: string): string => `/v3/conversations/${encodeURIComponent(id)}/activities`;
  const post = (id: string, text: string) => call('POST', activitiesOf(id), { type: 'message', text });

  beforeEach(async () => {
    let count = 0;
    connector = createFakeConnector({ now: () => new Date((time += 1000)), newId: () => `m${(count += 1)}` });
    for (const conversation of [chat, group, channel]) connector.open(conversation);
    events = [];
    connector.on((event) => events.push(event));
    ({ url, close } = await connector.listen());
  });

  afterEach(() => close());

  it('keeps what the bot sends, in order, with ids and the time of the clock it was given', async () => {
    const first = await post('a:chat', 'Hello');
    await post('a:chat', 'Again');
    assert.equal(first.status, 201);
    assert.equal(first.body.id, connector.activities('a:chat')[0]?.id);
    assert.deepEqual(
      connector.activities('a:chat').map((one) => one.text),
      ['Hello', 'Again'],
    );
    const [one, two] = connector.seen('a:chat');
    assert.equal(Date.parse(two?.sentAt ?? '') - Date.parse(one?.sentAt ?? ''), 1000);
  });

  it('tells listeners until they stop listening', async () => {
    const heard: string[] = [];
    const stop = connector.on((event) => heard.push(event.kind));
    await post('a:chat', 'one');
    await call('POST', activitiesOf('a:chat'), { type: 'typing' });
    stop();
    await post('a:chat', 'two');
    assert.deepEqual(heard, ['sent', 'typing']);
  });

  it('does not show typing or unseen activities as messages', async () => {
    const typing = await call('POST', activitiesOf('a:chat'), { type: 'typing' });
    await call('POST', activitiesOf('a:chat'), { type: 'event', name: 'x' });
    assert.equal(typing.status, 201);
    assert.deepEqual(connector.seen('a:chat'), []);
  });

  it('edits and deletes the bot message that is named, and no other', async () => {
    const { body } = await post('a:chat', 'first');
    const other = await post('a:chat', 'second');
    const path = `${activitiesOf('a:chat')}/${body.id}`;
    assert.equal((await call('PUT', path, { type: 'message', text: 'changed' })).status, 200);
    assert.deepEqual(
      connector.activities('a:chat').map((one) => [one.id, one.text]),
      [
        [body.id, 'changed'],
        [other.body.id, 'second'],
      ],
    );
    assert.equal((await call('DELETE', path)).status, 200);
    assert.equal(connector.activities('a:chat').length, 1);
    assert.equal(connector.seen('a:chat')[0]?.deleted, true);
    const again = await call('PUT', path, { type: 'message', text: 'x' });
    assert.equal(again.body.error.code, 'ActivityNotFoundInConversation');
    assert.deepEqual(
      events.map((event) => event.kind),
      ['sent', 'sent', 'edited', 'deleted', 'refused'],
    );
  });

  it('starts a thread in a channel, and keeps replies in their thread', async () => {
    const root = await post(channel.id, 'root');
    const threadId = `${channel.id};messageid=${root.body.id}`;
    await call('POST', `${activitiesOf(threadId)}/${root.body.id}`, { type: 'message', text: 'reply' });
    await post(channel.id, 'another');
    assert.deepEqual(
      connector.activities(threadId).map((one) => one.text),
      ['root', 'reply'],
    );
    assert.equal(connector.activities(channel.id).length, 3);
    assert.equal(connector.seen(channel.id)[2]?.threadId, connector.seen(channel.id)[2]?.activity.id);
  });

  it('creates a thread in a channel by createConversation', async () => {
    const body = {
      isGroup: true,
      channelData: { channel: { id: channel.id } },
      activity: { type: 'message', text: 't' },
    };
    const reply = await call('POST', '/v3/conversations', body);
    assert.equal(reply.status, 201);
    assert.equal(reply.body.id, `${channel.id};messageid=${reply.body.activityId}`);
    assert.deepEqual(
      connector.activities(reply.body.id).map((one) => one.text),
      ['t'],
    );
  });

  it('finds the personal chat of a member, and opens one for a member who has none', async () => {
    const known = await call('POST', '/v3/conversations', { members: [{ id: ana.aadObjectId }] });
    assert.equal(known.body.id, 'a:chat');
    const fresh = await call('POST', '/v3/conversations', { members: [{ id: ben.id }] });
    assert.equal(connector.find(fresh.body.id)?.scope, 'personal');
    const same = await call('POST', '/v3/conversations', { members: [{ id: ben.aadObjectId }] });
    assert.equal(same.body.id, fresh.body.id);
    const stranger = await call('POST', '/v3/conversations', { members: [{ id: '29:nobody' }] });
    assert.deepEqual([stranger.status, stranger.body.error.code], [403, 'ForbiddenOperationException']);
  });

  it('lists members whole, one by one and by page', async () => {
    const path = `/v3/conversations/${encodeURIComponent(channel.id)}`;
    const all = await call('GET', `${path}/members`);
    assert.deepEqual(
      all.body.map((one: { name: string }) => one.name),
      [ana.name, ben.name, eve.name],
    );
    const one = await call('GET', `${path}/members/${encodeURIComponent(ben.aadObjectId)}`);
    assert.deepEqual([one.body.id, one.body.tenantId], [ben.id, 'tenant']);
    assert.equal((await call('GET', `${path}/members/29:x`)).status, 404);
    const first = await call('GET', `${path}/pagedmembers?pageSize=2`);
    assert.equal(first.body.members.length, 2);
    const rest = await call('GET', `${path}/pagedmembers?pageSize=2&continuationToken=${first.body.continuationToken}`);
    assert.deepEqual([rest.body.members[0].id, rest.body.continuationToken], [eve.id, undefined]);
  });

  it('answers about a team: its name, its channels, its members', async () => {
    const name = await call('GET', `/v3/teams/${encodeURIComponent('19:team')}`);
    const channels = await call('GET', `/v3/teams/${encodeURIComponent('19:team')}/conversations`);
    const people = await call('GET', `/v3/conversations/${encodeURIComponent('19:team')}/pagedmembers`);
    assert.equal(name.body.name, 'Informatics');
    assert.deepEqual(channels.body.conversations, [{ id: channel.id, name: 'General' }]);
    assert.equal(people.body.members.length, 3);
  });

  it('fails the next sends as told, and only sends', async () => {
    connector.failNext(2, { status: 429, retryAfterSeconds: 3, body: { error: { code: 'Throttled' } } });
    const members = await call('GET', `/v3/conversations/${encodeURIComponent('a:chat')}/members`);
    assert.equal(members.status, 200);
    const first = await post('a:chat', 'a');
    assert.deepEqual([first.status, first.headers.get('retry-after'), first.body.error.code], [429, '3', 'Throttled']);
    assert.equal((await post('a:chat', 'b')).status, 429);
    assert.equal((await post('a:chat', 'c')).status, 201);
    assert.deepEqual(
      connector.activities('a:chat').map((one) => one.text),
      ['c'],
    );
  });

  it('can take a message and lose the answer', async () => {
    connector.failNext(1, { status: 504, accepted: true });
    assert.equal((await post('a:chat', 'taken')).status, 504);
    connector.failNext(1, { status: 0, accepted: true });
    await assert.rejects(post('a:chat', 'cut'));
    assert.deepEqual(
      connector.activities('a:chat').map((one) => one.text),
      ['taken', 'cut'],
    );
  });

  it('refuses every send after an uninstall, until it is installed again', async () => {
    const { body } = await post('a:chat', 'before');
    connector.setInstalled('a:chat', false);
    for (const reply of [
      await post('a:chat', 'no'),
      await call('PUT', `${activitiesOf('a:chat')}/${body.id}`, { type: 'message' }),
      await call('DELETE', `${activitiesOf('a:chat')}/${body.id}`),
      await call('GET', '/v3/conversations/a:chat/members'),
    ])
      assert.deepEqual([reply.status, reply.body.error.code], [403, 'BotNotInConversationRoster']);
    connector.setInstalled('a:chat', true);
    assert.equal((await post('a:chat', 'back')).status, 201);
  });

  it('refuses what Teams refuses: unknown places, no activity, too long, bad JSON, unknown calls', async () => {
    const cases: [Promise<{ status: number; body: { error: { code: string } } }>, number, string][] = [
      [post('a:elsewhere', 'x'), 404, 'ConversationNotFound'],
      [call('POST', activitiesOf('a:chat'), { text: 'no type' }), 400, 'BadSyntax'],
      [call('POST', activitiesOf('a:chat'), { type: 'message', attachments: [{}] }), 400, 'BadSyntax'],
      [call('POST', activitiesOf('a:chat'), '{"type":'), 400, 'BadSyntax'],
      [post('a:chat', 'x'.repeat(60_000)), 413, 'MessageSizeTooBig'],
      [call('GET', '/v3/elsewhere'), 404, 'NotFound'],
    ];
    for (const [reply, status, code] of cases) {
      const { status: actual, body } = await reply;
      assert.deepEqual([actual, body.error.code], [status, code]);
    }
    assert.deepEqual(connector.seen('a:chat'), []);
  });

  it('records every call with its authorization', async () => {
    await call('POST', activitiesOf('a:chat'), { type: 'message', text: 'hi' }, { authorization: 'Bearer t' });
    assert.deepEqual(connector.requests(), [
      {
        method: 'POST',
        path: '/v3/conversations/a:chat/activities',
        authorization: 'Bearer t',
        body: { type: 'message', text: 'hi' },
        status: 201,
      },
    ]);
  });

  it('marks a targeted message for the one person who sees it', async () => {
    const body = { type: 'message', text: 'private', recipient: { id: ben.id } };
    await call('POST', `${activitiesOf(group.id)}?isTargetedActivity=true`, body);
    assert.equal(connector.seen(group.id)[0]?.onlyFor, ben.id);
  });

  it('takes no targeted message in a chat of one’s own, for nobody, or for somebody who is not there', async () => {
    for (const [id, recipient] of [
      [chat.id, { id: ana.id }],
      [group.id, undefined],
      [group.id, { id: eve.id }],
    ] as const) {
      const body = { type: 'message', text: 'private', recipient };
      assert.equal((await call('POST', `${activitiesOf(id)}?isTargetedActivity=true`, body)).status, 400);
    }
    assert.deepEqual(connector.activities(group.id), []);
  });

  it('keeps one person’s view of a card until the card is edited for everybody', async () => {
    const { body } = await post(group.id, 'card');
    connector.view(group.id, body.id, ben.id, { type: 'AdaptiveCard', body: [] });
    assert.deepEqual(Object.keys(connector.seen(group.id)[0]?.views ?? {}), [ben.id]);
    await call('PUT', `${activitiesOf(group.id)}/${body.id}`, { type: 'message', text: 'new' });
    assert.deepEqual(connector.seen(group.id)[0]?.views, {});
  });
});
