// The tab of the whole program as it runs for a trust: nobody is anybody until a token says so.
import assert from 'node:assert/strict';
import { startWholeApp, type WholeApp } from '../helpers/whole-app.ts';

const ID = '00000000-1111-4222-8333-444444444444';

describe('the tab in production', function () {
  this.timeout(60_000);
  let whole: WholeApp;
  before(async () => {
    whole = await startWholeApp({
      NODE_ENV: 'production',
      HOST: '127.0.0.1',
      MicrosoftAppId: ID,
      MicrosoftAppPassword: 'secret',
      MicrosoftAppTenantId: ID,
      PUBLIC_URL: 'https://careers.trust.nhs.uk',
    });
  });
  after(() => whole.stop());

  it('has no development identity', async () => {
    const me = await fetch(`${whole.botUrl}/tab/api/me`);
    const { kind, development, teamsAppId } = (await me.json()) as Record<string, unknown>;
    assert.deepEqual([kind, development, teamsAppId], ['stranger', null, ID]);
    for (const authorization of [undefined, 'Bearer development', 'Bearer a.b.c']) {
      const headers = new Headers(authorization === undefined ? [] : [['authorization', authorization]]);
      const reply = await fetch(`${whole.botUrl}/tab/api/plan`, { headers });
      assert.equal(reply.status, 401, String(authorization));
    }
  });

  it('lets strangers ask about careers, and keeps nothing of it', async () => {
    const ask = (text: string): Promise<Response> =>
      fetch(`${whole.botUrl}/tab/api/ask`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', origin: 'https://careers.trust.nhs.uk' },
        body: JSON.stringify({ text }),
      });
    const reply = await ask('what does a data engineer do');
    assert.equal(reply.status, 200);
    assert.equal(((await reply.json()) as { place: string }).place, 'role/data-engineer');
    for (const own of ['remind me tomorrow to apply', 'I am a band 5 clinical coder in Leeds', 'forget me'])
      assert.equal((await ask(own)).status, 401, own);
  });
});
