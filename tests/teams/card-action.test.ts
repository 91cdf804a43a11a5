import assert from 'node:assert/strict';
import type { Activity } from 'botbuilder';
import type { Ask } from '../../bot/conversation/ask.ts';
import type { SharedAct, SharedPress } from '../../bot/conversation/ask-sharing.ts';
import type { Question } from '../../bot/conversation/question.ts';
import { cardActionReply } from '../../bot/teams/invokes/card-action.ts';
import { inView, sharedData } from '../../cards/share-payload.ts';
import { readButton } from '../../cards/read-button.ts';
import { channelMessage, invoke } from './activities.ts';

const ask: Ask = { kind: 'comparison', roleIds: ['a', 'b'] };
const marked = { shareId: 's1', ask };
const NOW = new Date('2026-11-23T09:00:00Z');

/** What was asked by pressing, and the reply. */
async function pressed(verb: string, data: unknown, trigger = 'manual') {
  const where = channelMessage('https://smba.example/', '', []);
  const action = { action: { type: 'Action.Execute', verb, data }, trigger };
  const json = invoke('https://smba.example/', 'adaptiveCard/action', action, { conversation: where['conversation'] });
  const activity: Activity = JSON.parse(JSON.stringify(json));
  let said: Question['said'] | null = null;
  const reply = await cardActionReply(activity, {
    ask: async (question) => {
      said = question.said;
      const note = { kind: 'shared-note', why: 'no-longer', names: [] } as const;
      return { answer: note, rendered: { card: null, summary: 'a line', text: 'a line' } };
    },
    readButton,
    at: NOW,
  });
  return { said: said as Question['said'] | null, reply };
}

const press = (act: SharedAct, about: Partial<SharedPress> = {}): Question['said'] => ({
  kind: 'button',
  ask: { kind: 'shared-card', press: { act, shareId: 's1', ask, roleId: null, inner: null, ...about } },
});
const UNKNOWN: Question['said'] = { kind: 'unknown-button' };

describe('a button of a shared card', () => {
  it('asks what it says, with the role that was chosen beside it', async () => {
    assert.deepEqual((await pressed('show-route', sharedData('show-route', marked))).said, press('show-route'));
    const data = { ...sharedData('add-role', marked), roleId: 'c' };
    assert.deepEqual((await pressed('add-role', data)).said, press('add-role', { roleId: 'c' }));
  });

  it('inside a view asks its own question, within that card', async () => {
    const inner: Ask = { kind: 'role', roleId: 'a' };
    const data = inView({ v: 1, ask: inner }, marked);
    assert.deepEqual((await pressed('ask', data)).said, press('ask', { inner }));
    const form = inView({ v: 1, form: 'own-role', roleIds: ['a'], roleId: 'coder' }, marked);
    const said: Ask = { kind: 'from-here', roleIds: ['a'], ownRoleId: 'coder' };
    assert.deepEqual((await pressed('ask', form)).said, press('ask', { inner: said }));
  });

  it('of another version, or whose verb and payload do not go together, is an unknown button', async () => {
    const route = sharedData('show-route', marked);
    for (const [verb, data] of [
      ['add-role', route],
      ['ask', route],
      ['paint-it', route],
      ['show-route', { ...route, v: 2 }],
      ['show-route', { v: 1, shared: { id: 's1', act: 'ask', ask } }],
      ['show-route', { v: 1, shared: { id: '', act: 'show-route', ask } }],
      ['show-route', { v: 1, shared: { id: 's1', act: 'show-route', ask: { kind: 'share' } } }],
      ['add-role', { ...sharedData('add-role', marked), roleId: 'x'.repeat(5000) }],
    ] as const)
      assert.deepEqual((await pressed(verb, data)).said, UNKNOWN, JSON.stringify([verb, data]).slice(0, 200));
  });

  it('that Teams presses by itself only looks, whatever it carries', async () => {
    for (const act of ['add-role', 'compare-with-me', 'remind-me', 'back'] as const)
      assert.deepEqual(
        (await pressed(act, { ...sharedData(act, marked), roleId: 'c' }, 'automatic')).said,
        press('refresh'),
      );
    const inner: Ask = { kind: 'pathway', from: 'a', to: 'b' };
    assert.deepEqual(
      (await pressed('refresh', sharedData('refresh', marked, inner), 'automatic')).said,
      press('refresh', { inner }),
    );
    const reminder = { v: 1, ask: { kind: 'reminder', act: 'stop', words: 'all' } };
    assert.deepEqual((await pressed('ask', reminder, 'automatic')).said, UNKNOWN);
    assert.deepEqual((await pressed('ask', inView(reminder, marked), 'automatic')).said, press('refresh'));
  });

  it('that has only a line to say leaves the card as it is', async () => {
    const { reply } = await pressed('back', sharedData('back', marked));
    assert.deepEqual(reply, { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: 'a line' });
  });
});
