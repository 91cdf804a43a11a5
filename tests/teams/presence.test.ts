import assert from 'node:assert/strict';
import type { Activity } from 'botbuilder';
import { personIdFor } from '../../bot/conversation/person-id.ts';
import { placeChangeIn, presenceIn } from '../../bot/teams/turn/presence.ts';
import { channelMessage, event, groupMessage, message, MENTION, type Json } from './activities.ts';
import { ANA, BOT, TENANT } from './stage.ts';

const URL = 'https://smba.example/';
const CHANNEL = { id: '19:channel', conversationType: 'channel', isGroup: true, tenantId: TENANT };
const activity = (json: Json): Activity => JSON.parse(JSON.stringify(json));

describe('who is seen where', () => {
  it('is the person and the channel without its thread, with its team', () => {
    const said = channelMessage(URL, 'hi', [MENTION]);
    const data = { team: { id: '19:team', name: 'Informatics' }, channel: { id: '19:channel', name: 'General' } };
    assert.deepEqual(presenceIn(activity({ ...said, channelData: { tenant: { id: TENANT }, ...data } })), {
      placeId: '19:channel',
      scope: 'channel',
      tenantId: TENANT,
      serviceUrl: URL,
      teamId: '19:team',
      title: 'General',
      teamTitle: 'Informatics',
      person: { personId: personIdFor(TENANT, ANA.aadObjectId), userId: ANA.id },
    });
  });

  it('has no names that Teams does not give, and nothing that is no name', () => {
    const group = presenceIn(activity(groupMessage(URL, 'hi', [MENTION])));
    assert.deepEqual([group?.title, group?.teamId, group?.scope], [null, null, 'group']);
    const odd = {
      ...groupMessage(URL, 'hi', []),
      channelData: { team: 'x', channel: { id: 5, name: {} }, eventType: [] },
    };
    assert.deepEqual(presenceIn(activity(odd))?.teamId, null);
  });

  it('is nobody in a chat of one’s own, and not the bot itself', () => {
    assert.equal(presenceIn(activity(message(URL, 'hi'))), null);
    assert.equal(presenceIn(activity({ ...channelMessage(URL, 'hi', []), from: BOT }))?.person, null);
    assert.equal(presenceIn(activity({ ...channelMessage('', 'hi', []) })), null);
  });

  const data = (more: Json): Json => ({ channelData: { tenant: { id: TENANT }, team: { id: '19:team' }, ...more } });
  const update = (more: Json): Json => event(URL, 'conversationUpdate', { conversation: CHANNEL, ...more });
  const CHANGES: [string, Json, object | null][] = [
    [
      'the app is removed from a team',
      event(URL, 'installationUpdate', { conversation: CHANNEL, action: 'remove', ...data({}) }),
      { kind: 'bot-left', placeId: '19:channel', teamId: '19:team' },
    ],
    [
      'an upgrade, which removes nothing',
      event(URL, 'installationUpdate', { conversation: CHANNEL, action: 'remove-upgrade', ...data({}) }),
      null,
    ],
    [
      'people leave',
      update({ membersRemoved: [{ id: '29:ben' }, { id: '' }], ...data({}) }),
      { kind: 'people-left', placeId: '19:channel', teamId: '19:team', userIds: ['29:ben'] },
    ],
    [
      'the bot is taken out',
      update({ membersRemoved: [BOT], ...data({}) }),
      { kind: 'bot-left', placeId: '19:channel', teamId: '19:team' },
    ],
    [
      'a channel gets a new name',
      update(data({ eventType: 'channelRenamed', channel: { id: '19:x', name: 'New' } })),
      { kind: 'renamed', placeId: '19:x', title: 'New' },
    ],
    [
      'a channel is deleted',
      update(data({ eventType: 'channelDeleted', channel: { id: '19:x' } })),
      { kind: 'place-deleted', placeId: '19:x' },
    ],
    [
      'a team gets a new name',
      update({
        channelData: { tenant: { id: TENANT }, eventType: 'teamRenamed', team: { id: '19:team', name: 'New' } },
      }),
      { kind: 'team-renamed', teamId: '19:team', title: 'New' },
    ],
    ['a team is deleted', update(data({ eventType: 'teamHardDeleted' })), { kind: 'team-deleted', teamId: '19:team' }],
    ['something new', update(data({ eventType: 'channelPainted' })), null],
    ['people join', update({ membersAdded: [{ id: '29:ben' }], ...data({}) }), null],
  ];
  for (const [name, json, change] of CHANGES)
    it(`changes as told when ${name}`, () => assert.deepEqual(placeChangeIn(activity(json)), change));
});
