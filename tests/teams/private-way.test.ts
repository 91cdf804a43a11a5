import assert from 'node:assert/strict';
import type { Answer } from '../../bot/conversation/answer.ts';
import { askedAlone, forOneAlone, isForOneAlone, privateWays } from '../../bot/teams/turn/private-way.ts';
import { FOOTING } from './stage.ts';

const FACTS: Answer = { kind: 'matches', heard: 'x', matches: [], footing: FOOTING };
const OWN: Answer = { kind: 'privacy', act: 'what', next: [] };
const TEAMS = {
  scope: 'channel',
  channelId: 'msteams',
  serviceUrl: 'https://smba.trafficmanager.net/emea/',
  userId: '29:ana',
  ownChat: true,
} as const;

describe('an answer for one person alone', () => {
  it('is one from their own records, or drawn from what they told us', () => {
    assert.equal(isForOneAlone(OWN, 'channel', false), true);
    assert.equal(isForOneAlone({ ...FACTS, personal: true }, 'group', false), true);
    assert.equal(isForOneAlone(FACTS, 'channel', false), false);
  });

  it('is any answer to what they asked alone', () => assert.equal(isForOneAlone(FACTS, 'channel', true), true));

  it('needs no other way in their own chat', () => assert.equal(isForOneAlone(OWN, 'personal', true), false));

  const WAYS: [string, Partial<Parameters<typeof privateWays>[0]>, string[]][] = [
    ['in Teams', {}, ['targeted', 'own-chat', 'pointer']],
    ['in a group chat of Teams', { scope: 'group' }, ['targeted', 'own-chat', 'pointer']],
    ['with no chat of their own', { ownChat: false }, ['targeted', 'pointer']],
    ['in another channel than Teams', { channelId: 'webchat' }, ['own-chat', 'pointer']],
    [
      'in a cloud that may not know targeted messages and would show them to all',
      { serviceUrl: 'https://smba.infra.gcc.teams.microsoft.com/teams' },
      ['own-chat', 'pointer'],
    ],
    ['with nobody named and no chat', { userId: undefined, ownChat: false }, ['pointer']],
    ['with an address that is none', { serviceUrl: 'nowhere', ownChat: false }, ['pointer']],
  ];
  for (const [name, about, ways] of WAYS)
    it(`goes, ${name}, by ${ways.join(', then ')}`, () => assert.deepEqual(privateWays({ ...TEAMS, ...about }), ways));

  it('was asked for alone in a message that only the bot saw, or by a button only they saw', () => {
    const asked = (recipient: object, value?: unknown): boolean => askedAlone({ recipient, value } as never);
    assert.equal(asked({ id: '28:bot', isTargeted: true }), true);
    assert.equal(asked({ id: '28:bot' }, { v: 1, alone: true }), true);
    for (const value of [undefined, null, 'alone', { alone: 'yes' }, { alone: 1 }, []])
      assert.equal(asked({ id: '28:bot' }, value), false);
  });

  it('has buttons that say so, those folded away too, and leaves other buttons as they are', () => {
    const own = { type: 'Action.Submit', title: 'a', data: { v: 1, ask: {} } };
    const other = { type: 'Action.Submit', title: 'b', data: { msteams: { type: 'imBack' } } };
    const card = {
      body: [{ type: 'ActionSet', actions: [other] }],
      actions: [{ type: 'Action.ShowCard', card: { actions: [own] } }],
    };
    assert.deepEqual(forOneAlone(card), {
      body: [{ type: 'ActionSet', actions: [other] }],
      actions: [{ type: 'Action.ShowCard', card: { actions: [{ ...own, data: { v: 1, ask: {}, alone: true } }] } }],
    });
    assert.deepEqual(own.data, { v: 1, ask: {} }, 'the card itself is not touched');
  });
});
