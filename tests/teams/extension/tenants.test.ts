// Invokes from organisations that may not use the bot, and from nobody: calm replies, and no handler runs for the former.
import assert from 'node:assert/strict';
import { invoke, type Json } from '../activities.ts';
import type { AuthLab } from '../authlab.ts';
import { openGuardedStage, type GuardedStage } from '../guarded-stage.ts';
import type { Stage } from '../stage.ts';
import { extensionFor, HOME, library, newKept } from './extension-stage.ts';
import { render } from '../../../cards/render.ts';

const LINK = { url: `${HOME}/tab/role/ccio` };
const ELSEWHERE: Json = {
  conversation: { id: 'a:chat', conversationType: 'personal', tenantId: 'tenant-2' },
  channelData: { tenant: { id: 'tenant-2' } },
};
const NOBODY: Json = { from: undefined, conversation: undefined, channelData: undefined };

describe('an invoke from a tenant that is not on the list', () => {
  let guarded: GuardedStage;
  let lab: AuthLab;
  let stage: Stage;
  before(async () => {
    guarded = await openGuardedStage({ render, extension: extensionFor(newKept(library)) });
    ({ lab, stage } = guarded);
  });
  after(() => guarded.close());

  const ask = async (name: string, value: unknown, more: Json): Promise<{ status: number; body: string }> => {
    const headers = { authorization: `Bearer ${lab.token(stage.serviceUrl)}` };
    const response = await stage.post(invoke(stage.serviceUrl, name, value, more), headers);
    return { status: response.status, body: await response.text() };
  };

  const rows: readonly (readonly [name: string, value: unknown])[] = [
    ['composeExtension/query', { commandId: 'search', parameters: [{ name: 'q', value: 'ccio' }] }],
    ['composeExtension/fetchTask', { commandId: 'careerCard' }],
    ['composeExtension/submitAction', { commandId: 'careerCard', data: {} }],
    ['adaptiveCard/action', { action: { type: 'Action.Execute', verb: 'ask', data: {} } }],
    ['task/fetch', { data: {} }],
  ];
  for (const [name, value] of rows)
    it(`is told why, in the reply to ${name}`, async () => {
      const { status, body } = await ask(name, value, ELSEWHERE);
      assert.equal(status, 200);
      assert.match(body, /not set up for your organisation/);
      assert.doesNotMatch(body, /Chief clinical/);
    });

  it('gets no facts from a link', async () => {
    for (const name of ['composeExtension/queryLink', 'composeExtension/anonymousQueryLink']) {
      const { status, body } = await ask(name, LINK, ELSEWHERE);
      assert.equal(status, 200);
      assert.doesNotMatch(body, /Chief clinical/);
    }
  });

  it('unfolds a link for people without the app, of whom Teams says nothing', async () => {
    const { status, body } = await ask('composeExtension/anonymousQueryLink', LINK, NOBODY);
    assert.equal(status, 200);
    assert.match(body, /Chief clinical information officer/);
  });

  it('lets nothing else pass without a tenant', async () => {
    for (const name of ['composeExtension/queryLink', 'composeExtension/query']) {
      const { body } = await ask(name, LINK, NOBODY);
      assert.doesNotMatch(body, /Chief clinical/);
    }
  });

  it('is counted as refused', () => {
    assert.equal(stage.logged.filter(({ fields }) => fields['because'] === 'tenant').length >= rows.length, true);
    assert.deepEqual(stage.questions, []);
  });
});
