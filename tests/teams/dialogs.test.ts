// Dialogs that a card's button opens: a page of ours, or a calm line where none can open.
import assert from 'node:assert/strict';
import type { Activity } from 'botbuilder';
import { dialogRows } from '../../bot/teams/invokes/dialogs.ts';
import { dialogButton } from '../../cards/dialog-button.ts';
import { readButton } from '../../cards/read-button.ts';

const reply = async (
  name: string,
  value: unknown,
  home: string | null = 'https://careers.nhs.uk',
): Promise<unknown> => {
  const row = dialogRows(() => home).find(([own]) => own === name);
  return row?.[1]({ type: 'invoke', name, value } as Activity);
};
const kindOf = (body: unknown): unknown => (body as { task: { type: unknown } }).task.type;

describe('dialogs', () => {
  it('show the page that the button names', async () => {
    for (const dialog of ['profile', 'reminders'] as const) {
      const { data } = dialogButton('Open', dialog, { kind: 'help' });
      const body = (await reply('task/fetch', { data, context: { theme: 'dark' } })) as {
        task: { type: string; value: { url: string; fallbackUrl: string; title: string } };
      };
      assert.equal(body.task.type, 'continue');
      assert.equal(body.task.value.url, `https://careers.nhs.uk/tab/dialog/${dialog}?inTeams=1`);
      assert.notEqual(body.task.value.title, '');
    }
  });

  it('say a line for anything else, and while the address of the service is not known', async () => {
    for (const value of [null, 7, {}, { data: null }, { data: { dialog: '../../x' } }, { data: { dialog: 'plan' } }])
      assert.equal(kindOf(await reply('task/fetch', value)), 'message', JSON.stringify(value));
    assert.equal(kindOf(await reply('task/fetch', { data: { dialog: 'profile' } }, null)), 'message');
  });

  it('close with an empty reply once the page has saved', async () => {
    assert.equal(await reply('task/submit', { data: { saved: true } }), undefined);
    assert.equal(kindOf(await reply('task/submit', { data: { other: true } })), 'message');
  });

  it('are asked for by buttons that still ask their question where there are none', () => {
    const { data } = dialogButton('Open', 'profile', { kind: 'profile', change: null });
    assert.deepEqual(readButton(data), { kind: 'ask', ask: { kind: 'profile', change: null } });
  });
});
