import assert from 'node:assert/strict';
import { createActivityClaims } from '../../bot/store/activity-claims.ts';
import { cleanUp } from '../../bot/store/clean-up.ts';
import { createConversationStore, type Conversation, type Conversations } from '../../bot/store/conversation-store.ts';
import { onEachEngine } from './engines.ts';

const START = Date.parse('2026-11-23T09:00:00.000Z');
const minute = (at: number): Date => new Date(START + at * 60_000);

const chat = (more: Partial<Conversation> = {}): Conversation => ({
  personId: 'p1',
  conversationId: 'a:chat',
  scope: 'personal',
  tenantId: 't1',
  serviceUrl: 'https://smba.example/uk/',
  reference: { bot: { id: '28:bot' }, user: { id: '29:p1' }, conversation: { id: 'a:chat' } },
  ...more,
});

onEachEngine('conversations', (store) => {
  let conversations: Conversations;
  beforeEach(async () => {
    await store().query('truncate conversation, activity_claim');
    conversations = createConversationStore(store());
  });
  const dates = async () => {
    const found = await conversations.get('a:chat');
    return found === null ? null : [found.installedAt, found.removedAt, found.welcomedAt];
  };

  it('come back as they were put', async () => {
    await conversations.put(chat(), minute(0));
    assert.deepEqual(await conversations.get('a:chat'), {
      ...chat(),
      installedAt: minute(0),
      removedAt: null,
      welcomedAt: null,
    });
    assert.equal(await conversations.get('a:other'), null);
  });

  it('are written to where Teams says, until an activity says otherwise', async () => {
    await conversations.put(chat(), minute(0));
    await conversations.moveTo('a:chat', 'https://smba.infra.gcc.example/teams');
    assert.equal((await conversations.get('a:chat'))?.serviceUrl, 'https://smba.infra.gcc.example/teams');
    await conversations.put(chat(), minute(1));
    assert.equal((await conversations.get('a:chat'))?.serviceUrl, chat().serviceUrl);
  });

  it('are brought up to date, and not written when nothing changed', async () => {
    await conversations.put(chat(), minute(0));
    const version = async () => (await store().query('select xmin::text, ctid::text from conversation')).rows;
    const first = await version();
    await conversations.put(chat(), minute(1));
    assert.deepEqual(await version(), first);
    await conversations.put(chat({ serviceUrl: 'https://smba.example/emea/', tenantId: null }), minute(2));
    const found = await conversations.get('a:chat');
    assert.deepEqual(
      [found?.serviceUrl, found?.tenantId, found?.installedAt],
      ['https://smba.example/emea/', null, minute(0)],
    );
  });

  it('are found by person, the newest first, only where the bot still is', async () => {
    await conversations.put(chat(), minute(0));
    await conversations.put(chat({ conversationId: 'a:newer' }), minute(1));
    await conversations.put(chat({ conversationId: 'a:gone' }), minute(2));
    await conversations.put(chat({ conversationId: 'team', scope: 'channel', personId: null }), minute(3));
    await conversations.markUninstalled('a:gone', minute(4));
    const found = await conversations.ofPerson('p1');
    assert.deepEqual(
      found.map(({ conversationId }) => conversationId),
      ['a:newer', 'a:chat'],
    );
    await conversations.remove('a:newer');
    assert.equal((await conversations.ofPerson('p1')).length, 1);
  });

  it('give one welcome for each installation', async () => {
    assert.equal(await conversations.claimWelcome('a:chat', minute(0)), false);
    await conversations.put(chat(), minute(0));
    const claims = await Promise.all([1, 2, 3, 4].map(() => conversations.claimWelcome('a:chat', minute(1))));
    assert.equal(claims.filter(Boolean).length, 1);
    await conversations.put(chat({ tenantId: 't2' }), minute(2));
    assert.equal(await conversations.claimWelcome('a:chat', minute(3)), false);

    await conversations.markUninstalled('a:chat', minute(4));
    assert.deepEqual(await dates(), [minute(0), minute(4), minute(1)]);
    assert.equal(await conversations.claimWelcome('a:chat', minute(5)), false);
    await conversations.put(chat(), minute(6));
    assert.deepEqual(await dates(), [minute(6), null, null]);
    assert.equal(await conversations.claimWelcome('a:chat', minute(7)), true);
  });

  it('do not come back by a message from before the uninstall', async () => {
    await conversations.put(chat(), minute(0));
    await conversations.markUninstalled('a:chat', minute(5));
    await conversations.put(chat({ tenantId: 't2' }), minute(4));
    assert.deepEqual(await dates(), [minute(0), minute(5), null]);
  });

  it('are not taken out by an uninstall from before the installation', async () => {
    await conversations.put(chat(), minute(5));
    await conversations.markUninstalled('a:chat', minute(4));
    assert.deepEqual(await dates(), [minute(5), null, null]);
  });

  it('are cleaned up a month after the bot was taken out', async () => {
    await conversations.put(chat(), minute(0));
    await conversations.put(chat({ conversationId: 'a:gone' }), minute(0));
    await conversations.markUninstalled('a:gone', minute(1));
    const afterDays = (days: number) =>
      cleanUp({ store: store(), now: () => minute(2 + days * 24 * 60), retentionDays: 1 });
    assert.equal((await afterDays(29)).conversations, 0);
    assert.equal((await afterDays(30)).conversations, 1);
    assert.notEqual(await conversations.get('a:chat'), null);
  });

  it('let one delivery of a message through, however many come at once', async () => {
    const claims = createActivityClaims({ store: store(), now: () => minute(0) });
    const claimed = await Promise.all([1, 2, 3, 4].map(() => claims.claimActivity('a:chat', 'activity-1')));
    assert.equal(claimed.filter(Boolean).length, 1);
    assert.equal(await claims.claimActivity('a:chat', 'activity-2'), true);
    assert.equal(await claims.claimActivity('a:chat2', 'activity-1'), true);
    assert.equal(await claims.claimActivity('a:chatac', 'tivity-1'), true);
  });

  it('let go of a claim after an hour, cleaned up or not', async () => {
    let now = minute(0);
    const claims = createActivityClaims({ store: store(), now: () => now });
    await claims.claimActivity('a:chat', 'activity-1');
    now = minute(59);
    assert.equal(await claims.claimActivity('a:chat', 'activity-1'), false);
    now = minute(60);
    assert.equal(await claims.claimActivity('a:chat', 'activity-1'), true);
    now = minute(120);
    assert.equal((await cleanUp({ store: store(), now: () => now, retentionDays: 1 })).activityClaims, 1);
  });
});
