import assert from 'node:assert/strict';
import { AutoRefresh, cardIn, refreshFor } from '../../bot/tryout/page/auto-refresh.ts';
import type { Seen } from '../../bot/tryout/seen.ts';

const action = { type: 'Action.Execute', verb: 'refresh', data: { n: 1 } };
const card = { type: 'AdaptiveCard', refresh: { action, userIds: ['29:ben'] } };
const seen: Seen = {
  conversationId: '19:c',
  threadId: 'm',
  activity: {
    type: 'message',
    id: 'm',
    attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content: card }],
  },
  by: 'bot',
  sentAt: '2026-11-23T09:00:00Z',
  edited: false,
  deleted: false,
  onlyFor: null,
  views: {},
};

describe('a card that somebody looks at', () => {
  it('is asked for anew by those it names, and by nobody else', () => {
    assert.deepEqual(refreshFor(card, '29:ben'), { verb: 'refresh', data: { n: 1 } });
    assert.equal(refreshFor(card, '29:ana'), null);
    for (const odd of [null, {}, { refresh: { action } }, { refresh: { userIds: ['29:ben'] } }, { refresh: 'x' }])
      assert.equal(refreshFor(odd, '29:ben'), null);
  });

  it('is asked for once a minute by each person', () => {
    const refresh = new AutoRefresh();
    const due = (ms: number, member = '29:ben') => refresh.due(seen, cardIn(seen), member, ms) !== null;
    assert.deepEqual([due(0), due(59_999), due(60_000), due(61_000)], [true, false, true, false]);
    assert.equal(due(61_000, '29:ana'), false);
  });

  it('is never asked for when a person sent it', () => {
    assert.equal(new AutoRefresh().due({ ...seen, by: 'person' }, card, '29:ben', 0), null);
  });
});
