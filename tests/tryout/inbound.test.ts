import assert from 'node:assert/strict';
import * as inbound from '../../bot/tryout/inbound.ts';
import type { Scene } from '../../bot/tryout/inbound.ts';
import type { Conversation } from '../../bot/tryout/seen.ts';
import { PLACES } from '../../bot/tryout/world.ts';

const place = (scope: Conversation['scope']): Conversation => {
  const found = PLACES.find((one) => one.scope === scope);
  assert.ok(found);
  return found;
};

const person = { id: '29:ana', name: 'Ana Okafor', aadObjectId: 'aad-ana' };
const bot = { id: '28:bot', name: 'Career Pathways' };

const scene = (scope: Conversation['scope'], threadId: string | null = null): Scene => ({
  conversation: place(scope),
  threadId,
  person,
  bot,
  serviceUrl: 'http://127.0.0.1:9',
  activityId: 'a1',
  at: new Date('2026-11-02T09:00:00Z'),
  locale: 'en-GB',
  timeZone: 'Europe/London',
});

describe('activities as Teams posts them', () => {
  it('gives every activity its channel, people, conversation, time and tenant', () => {
    const activity = inbound.message(scene('personal'), 'Hello');
    assert.deepEqual(activity, {
      type: 'message',
      id: 'a1',
      timestamp: '2026-11-02T09:00:00.000Z',
      localTimezone: 'Europe/London',
      channelId: 'msteams',
      serviceUrl: 'http://127.0.0.1:9',
      from: person,
      recipient: bot,
      conversation: { id: 'a:ana', conversationType: 'personal', tenantId: place('personal').tenantId },
      locale: 'en-GB',
      channelData: { tenant: { id: place('personal').tenantId } },
      text: 'Hello',
      textFormat: 'plain',
      entities: [{ type: 'clientInfo', locale: 'en-GB', country: 'GB', platform: 'Web', timezone: 'Europe/London' }],
    });
  });

  it('turns each "@Career Pathways" into markup with its own entity, whatever the case', () => {
    const { text, mentions } = inbound.withMentions('@career pathways and @Career Pathways: hi @Ana', bot);
    assert.equal(text, '<at>Career Pathways</at> and <at>Career Pathways</at>: hi @Ana');
    assert.deepEqual(mentions, [
      { type: 'mention', text: '<at>Career Pathways</at>', mentioned: bot },
      { type: 'mention', text: '<at>Career Pathways</at>', mentioned: bot },
    ]);
    assert.deepEqual(inbound.withMentions('@Career Pathwaysx', bot).mentions, []);
  });

  it('makes no mention in the personal chat', () => {
    const activity = inbound.message(scene('personal'), '@Career Pathways hi');
    assert.equal(activity.text, '@Career Pathways hi');
    assert.equal(inbound.mentionsBot(activity), false);
  });

  it('puts the thread, the team and the channel into a channel message', () => {
    const activity = inbound.message(scene('channel', 't1'), '@Career Pathways hi');
    const { id, team, name, tenantId } = place('channel');
    assert.deepEqual(activity.conversation, {
      id: `${id};messageid=t1`,
      conversationType: 'channel',
      tenantId,
      isGroup: true,
    });
    assert.deepEqual(activity.channelData, { tenant: { id: tenantId }, team, channel: { id, name } });
    assert.equal(inbound.mentionsBot(activity), true);
  });

  it('sends a pressed Action.Submit as a message with a value and no text', () => {
    const activity = inbound.submit(scene('groupChat'), 'card-1', { ask: 'pay' });
    assert.deepEqual(
      [activity.type, activity.value, activity.replyToId, activity.text],
      ['message', { ask: 'pay' }, 'card-1', undefined],
    );
  });

  it('sends a pressed Action.Execute as an invoke', () => {
    const activity = inbound.execute(scene('personal'), 'card-1', { id: 'b', verb: 'v', data: { n: 1 } });
    assert.equal(activity.name, 'adaptiveCard/action');
    assert.deepEqual(activity.value, {
      action: { type: 'Action.Execute', id: 'b', verb: 'v', data: { n: 1 } },
      trigger: 'manual',
    });
    const refresh = inbound.execute(scene('personal'), 'card-1', { verb: 'v', data: {} }, 'automatic');
    assert.deepEqual(Object(refresh.value).trigger, 'automatic');
  });

  it('packs feedback words into a JSON string', () => {
    const activity = inbound.feedback(scene('personal'), 'm1', 'dislike', 'Too "long"');
    assert.equal(activity.name, 'message/submitAction');
    assert.equal(activity.replyToId, 'm1');
    const { actionName, actionValue } = Object(activity.value);
    assert.deepEqual([actionName, actionValue.reaction], ['feedback', 'dislike']);
    assert.deepEqual(JSON.parse(actionValue.feedback), { feedbackText: 'Too "long"' });
  });

  it('asks for choices with a page, and passes other inputs on only when there are some', () => {
    const plain = inbound.search(scene('personal'), { queryText: '', dataset: 'roles' });
    assert.deepEqual(plain.value, { queryText: '', queryOptions: { skip: 0, top: 15 }, dataset: 'roles' });
    const more = inbound.search(scene('personal'), { queryText: 'd', dataset: 'roles', skip: 15, data: { b: '6' } });
    assert.deepEqual(more.value, {
      queryText: 'd',
      queryOptions: { skip: 15, top: 15 },
      dataset: 'roles',
      data: { b: '6' },
    });
  });

  it('sends an edit as messageUpdate with the id of the message', () => {
    const activity = inbound.edited(scene('personal'), 'Changed');
    assert.deepEqual([activity.type, activity.id, activity.text], ['messageUpdate', 'a1', 'Changed']);
    assert.equal(activity.channelData?.eventType, 'editMessage');
  });

  it('tells of an install with the chosen channel, and of a removal without', () => {
    const added = inbound.installation(scene('channel'), 'add');
    assert.deepEqual(added.channelData?.settings, { selectedChannel: { id: place('channel').id } });
    assert.equal(added.action, 'add');
    const removed = inbound.installation(scene('channel'), 'remove');
    assert.deepEqual([removed.action, removed.channelData?.settings], ['remove', undefined]);
  });

  it('tells that the bot joined or left the roster', () => {
    assert.deepEqual(inbound.rosterChange(scene('personal'), 'add').membersAdded, [bot]);
    assert.deepEqual(inbound.rosterChange(scene('personal'), 'remove').membersRemoved, [bot]);
  });
});
