// The message extension as the try-out page uses it: its replies read, and what reaches the bot.
import assert from 'node:assert/strict';
import { createClient } from '../../bot/tryout/client.ts';
import { createFakeConnector } from '../../bot/tryout/connector.ts';
import { BadAct, runAct } from '../../bot/tryout/acts.ts';
import { readReply } from '../../bot/tryout/page/extension-reply.ts';
import { BOT, ME, PLACES } from '../../bot/tryout/world.ts';

const GROUP = { in: '19:team-chat@thread.v2', as: ME.id };
const CARD = { type: 'AdaptiveCard', version: '1.5', body: [] };

function stage() {
  let count = 0;
  const shared = { now: () => new Date('2026-11-02T09:00:00Z'), newId: () => `i${(count += 1)}` };
  const connector = createFakeConnector(shared);
  for (const place of PLACES) connector.open(place);
  // Nobody listens there: what matters is that it is tried.
  const client = createClient({ ...shared, connector, botUrl: () => 'http://127.0.0.1:9/', serviceUrl: 'x', bot: BOT });
  return { client, connector };
}

describe('the message extension on the try-out page', () => {
  it('asks the bot also where it is not', async () => {
    const { client, connector } = stage();
    connector.setInstalled(GROUP.in, false);
    const { deliveries } = await client.extension(GROUP, 'composeExtension/query', { commandId: 'search' });
    const { activity } = deliveries[0] ?? {};
    assert.deepEqual([activity?.type, activity?.name], ['invoke', 'composeExtension/query']);
  });

  it('puts the picked card into the person’s own message', async () => {
    const { client, connector } = stage();
    await client.say(GROUP, 'Look at this', [CARD]);
    const [seen] = connector.seen(GROUP.in);
    assert.equal(seen?.by, 'person');
    assert.deepEqual(seen.activity.attachments, [
      { contentType: 'application/vnd.microsoft.card.adaptive', content: CARD },
    ]);
  });

  it('is an act of the page for message extensions alone', async () => {
    const { client } = stage();
    await assert.rejects(runAct(client, 'extension', { ...GROUP, name: 'task/fetch', value: {} }), BadAct);
    await assert.rejects(runAct(client, 'extension', { ...GROUP, value: {} }), BadAct);
    const { deliveries } = await runAct(client, 'extension', {
      ...GROUP,
      name: 'composeExtension/queryLink',
      value: {},
    });
    assert.equal(deliveries.length, 1);
  });

  const attachment = {
    contentType: 'x',
    content: CARD,
    preview: { content: { title: 'Coder', text: 'Band 5', tap: { type: 'invoke', value: { v: 1 } } } },
  };
  const rows: readonly (readonly [body: unknown, kind: object])[] = [
    [
      { composeExtension: { type: 'result', attachments: [attachment] } },
      { kind: 'results', found: [{ title: 'Coder', line: 'Band 5', card: CARD, payload: { v: 1 } }] },
    ],
    [{ composeExtension: { type: 'result', attachments: [] } }, { kind: 'results', found: [] }],
    [{ composeExtension: { type: 'message', text: 'Nothing found' } }, { kind: 'words', words: 'Nothing found' }],
    [{ task: { type: 'message', value: 'Not now' } }, { kind: 'words', words: 'Not now' }],
    [
      { task: { type: 'continue', value: { title: 'T', card: { content: CARD } } } },
      { kind: 'dialog', title: 'T', card: CARD },
    ],
    [
      { composeExtension: { type: 'botMessagePreview', activityPreview: { attachments: [{ content: CARD }] } } },
      { kind: 'preview', activity: { attachments: [{ content: CARD }] }, card: CARD },
    ],
    [null, { kind: 'nothing' }],
    ['odd', { kind: 'nothing' }],
    [{ composeExtension: { type: 'auth' } }, { kind: 'nothing' }],
  ];
  for (const [body, kind] of rows)
    it(`reads ${JSON.stringify(body)?.slice(0, 60) ?? ''} as Teams would`, () => {
      assert.deepEqual(readReply(body), kind);
    });
});
