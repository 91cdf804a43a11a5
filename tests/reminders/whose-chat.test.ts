// A reminder asked for among others goes to the person's own chat, and where it goes is said.
import assert from 'node:assert/strict';
import { createMemoryStore } from '../../bot/reminders/keeping/memory-store.ts';
import type { ReminderRequest } from '../../bot/reminders/create-reminders.ts';
import { as, talk } from './talk.ts';

const IN_CHANNEL: Partial<ReminderRequest> = { placeRef: '19:channel', amongOthers: true };

describe('a reminder asked for among others', () => {
  const asked = async (own: string | null, more: Partial<ReminderRequest>): Promise<readonly [string, string]> => {
    const store = createMemoryStore();
    const { say } = talk({ store, ownChat: async () => own });
    const { reminder, goesTo } = as('set', await say('set', 'remind me tomorrow at 9 to ring Jo', more));
    return [goesTo, (await store.find(reminder.id))?.placeRef ?? ''];
  };

  it('goes to the own chat', async () => assert.deepEqual(await asked('a:ann', IN_CHANNEL), ['own-chat', 'a:ann']));

  it('stays there when no own chat is known, and says so', async () =>
    assert.deepEqual(await asked(null, IN_CHANNEL), ['shared-place', '19:channel']));

  it('by an invitation is never seen there, and the place that stands for a chat to come names nobody', async () => {
    const [goesTo, placeRef] = await asked(null, { ...IN_CHANNEL, inPrivate: true });
    assert.equal(goesTo, 'no-chat-yet');
    assert.match(placeRef, /^to-come:[\w-]{16}$/);
    assert.doesNotMatch(placeRef, /ann/);
  });

  it('asked for alone goes where it was asked', async () =>
    assert.deepEqual(await asked('a:other', { placeRef: 'a:ann' }), ['here', 'a:ann']));

  it('is the same when it is asked for in both places', async () => {
    const { say } = talk({ ownChat: async () => 'chat' });
    await say('set', 'remind me tomorrow at 9 to ring Jo');
    assert.equal(as('set', await say('set', 'remind me tomorrow at 9 to ring Jo', IN_CHANNEL)).already, true);
  });

  it('can be changed and stopped in either', async () => {
    const store = createMemoryStore();
    const { say } = talk({ store, ownChat: async () => 'a:ann' });
    const { reminder } = as('set', await say('set', 'remind me tomorrow at 9 to ring Jo', IN_CHANNEL));
    as('changed', await say('change', 'make it 10am', IN_CHANNEL));
    assert.equal((await store.find(reminder.id))?.placeRef, 'a:ann');
    as('stopped', await say('stop', 'stop it'));
  });
});
