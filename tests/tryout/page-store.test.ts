import assert from 'node:assert/strict';
import { missedTheBot, readableText, Store } from '../../bot/tryout/page/store.ts';
import type { Seen } from '../../bot/tryout/seen.ts';
import { BOT, ME, PLACES } from '../../bot/tryout/world.ts';

const seen = (id: string, change: Partial<Seen> = {}): Seen => ({
  conversationId: 'a:ana',
  threadId: null,
  activity: { type: 'message', id, text: id, from: { id: ME.id } },
  by: 'person',
  sentAt: '2026-11-02T09:00:00Z',
  edited: false,
  deleted: false,
  onlyFor: null,
  views: {},
  ...change,
});

const places = PLACES.map((conversation) => ({ conversation, installed: true }));
const ids = (store: Store): string[] => store.messages('a:ana').map((one) => one.activity.id);

describe('what the page knows', () => {
  const fresh = (): Store => new Store({ bot: BOT, me: ME, places, messages: [seen('a')], clock: null });

  it('adds new messages at the end and keeps the place of edited ones', () => {
    const store = fresh();
    assert.equal(store.apply({ kind: 'sent', seen: seen('b') }), true);
    assert.equal(store.apply({ kind: 'edited', seen: seen('a', { edited: true }) }), false);
    assert.deepEqual(ids(store), ['a', 'b']);
    assert.equal(store.message('a')?.edited, true);
  });

  it('hides deleted messages and those meant for somebody else', () => {
    const store = fresh();
    store.apply({ kind: 'deleted', seen: seen('a', { deleted: true }) });
    store.apply({ kind: 'sent', seen: seen('c', { onlyFor: '29:ben', by: 'bot' }) });
    store.apply({ kind: 'sent', seen: seen('d', { onlyFor: ME.id, by: 'bot' }) });
    assert.deepEqual(ids(store), ['d']);
    assert.equal(store.message('c'), null);
  });

  it('offers the last own message for editing, not a later one of somebody else', () => {
    const store = fresh();
    store.apply({ kind: 'sent', seen: seen('b', { by: 'bot' }) });
    store.apply({ kind: 'sent', seen: seen('c', { activity: { type: 'message', id: 'c', from: { id: '29:ben' } } }) });
    assert.equal(store.lastOwn('a:ana')?.activity.id, 'a');
  });

  it('shows a person their own view of a card, and the shared card to everybody else', () => {
    const store = fresh();
    assert.equal(store.cardFor(seen('x', { views: { [ME.id]: 'mine', '29:ben': 'his' } }), 'shared'), 'mine');
    assert.equal(store.cardFor(seen('x', { views: { '29:ben': 'his' } }), 'shared'), 'shared');
  });

  it('shows another person what they see: their places, their messages, their cards', () => {
    const store = fresh();
    assert.deepEqual(
      store.people().map(({ name }) => name),
      ['Ana Okafor', 'Ben Hughes', 'Priya Nair'],
    );
    store.apply({ kind: 'sent', seen: seen('c', { onlyFor: '29:ben', by: 'bot' }) });
    store.lookAs('29:ben');
    assert.deepEqual(ids(store), ['a', 'c']);
    assert.equal(store.isOwn(seen('a')), false);
    assert.equal(store.cardFor(seen('x', { views: { '29:ben': 'his' } }), 'shared'), 'his');
    assert.ok(store.places().every(({ conversation }) => conversation.id !== 'a:ana'));
    store.lookAs('29:nobody');
    assert.equal(store.me.id, '29:ben');
  });

  it('lists only places the person is in, as last told', () => {
    const store = fresh();
    const other = { ...PLACES[0], id: 'a:ben', scope: 'personal' as const, name: 'b', tenantId: 't', members: [] };
    store.apply({ kind: 'opened', conversation: other, installed: true });
    assert.equal(store.places().length, 3);
    const [first] = PLACES;
    assert.ok(first);
    store.apply({ kind: 'opened', conversation: first, installed: false });
    assert.equal(store.place(first.id)?.installed, false);
  });

  it('reads mentions as people do, and knows which messages the bot never got', () => {
    assert.equal(readableText({ type: 'message', text: '<at>Career Pathways</at> hi' }), '@Career Pathways hi');
    const group = places[1];
    assert.ok(group);
    assert.equal(missedTheBot(seen('a'), group), true);
    const mention = { type: 'message', id: 'a', entities: [{ type: 'mention' }] };
    assert.equal(missedTheBot(seen('a', { activity: mention }), group), false);
    assert.equal(missedTheBot(seen('a', { by: 'bot' }), group), false);
    assert.equal(missedTheBot(seen('a'), places[0] ?? group), false);
  });
});
