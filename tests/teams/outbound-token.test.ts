import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { AppCredentials } from 'botframework-connector';
import { createCredentialsFactory } from '../../bot/teams/sending/outbound-token.ts';
import type { BotIdentity } from '../../bot/teams/ports.ts';
import { message } from './activities.ts';
import { openAuthLab } from './authlab.ts';
import { fakeSignIn } from './sign-in.ts';
import { onStage } from './stage.ts';

describe('the token for replies', () => {
  it('is asked for once by 16 turns that start cold together, and serves the next ones', async () => {
    const lab = await openAuthLab();
    const signIn = fakeSignIn();
    await onStage(
      {
        settings: { localMode: false },
        bot: { appId: lab.appId, appPassword: 'secret', tenantId: randomUUID(), connectorHosts: ['127.0.0.1'] },
        openIdMetadataUrl: lab.metadataUrl,
        signInNetwork: signIn.network,
      },
      async (stage) => {
        stage.clock.forward(Date.now() - stage.clock.now().getTime());
        const ask = async (text: string): Promise<number> => {
          const authorization = `Bearer ${lab.token(stage.serviceUrl)}`;
          return (await stage.post(message(stage.serviceUrl, text), { authorization })).status;
        };
        const statuses = await Promise.all(Array.from({ length: 16 }, (_, n) => ask(`question ${n}`)));
        await ask('one more');
        assert.deepEqual([...new Set(statuses)], [200]);
        assert.equal(signIn.asked(), 1);
        const shown = stage.connector.requests().map(({ authorization }) => authorization);
        assert.equal(shown.length, 17);
        assert.deepEqual([...new Set(shown)], ['Bearer tok-1']);
      },
    );
    await lab.close();
  });

  const bot = (appType: BotIdentity['appType'], appId: string): BotIdentity => ({
    appId,
    appPassword: appType === 'UserAssignedMSI' ? '' : 'secret',
    appType,
    tenantId: '11111111-2222-3333-4444-555555555555',
    allowedTenants: [],
    connectorHosts: [],
  });
  const scope = 'https://api.botframework.com';

  for (const [appType, where] of [
    ['SingleTenant', '11111111-2222-3333-4444-555555555555'],
    ['MultiTenant', 'botframework.com'],
  ] as const) {
    it(`comes from ${where} for a ${appType} bot`, async () => {
      const signIn = fakeSignIn();
      const appId = randomUUID();
      const factory = createCredentialsFactory(bot(appType, appId), signIn.network);
      const credentials = await factory.createCredentials(appId, scope, '', true);
      assert.ok(credentials instanceof AppCredentials);
      assert.equal(await credentials.getToken(), 'tok-1');
      assert.match(signIn.addresses().at(-1) ?? '', new RegExp(`login.microsoftonline.com/${where}/oauth2/v2.0/token`));
      assert.equal(await factory.isAuthenticationDisabled(), false);
      assert.equal(await factory.isValidAppId(randomUUID()), false);
      await assert.rejects(factory.createCredentials(randomUUID(), scope, '', true), /Invalid appId/);
    });
  }

  it('needs no secret for a managed identity', async () => {
    const appId = randomUUID();
    const factory = createCredentialsFactory(bot('UserAssignedMSI', appId), fakeSignIn().network);
    assert.equal(await factory.isValidAppId(appId), true);
    assert.equal(await factory.isAuthenticationDisabled(), false);
  });

  it('is not wanted without an app id', async () => {
    assert.equal(await createCredentialsFactory(bot('SingleTenant', '')).isAuthenticationDisabled(), true);
  });
});
