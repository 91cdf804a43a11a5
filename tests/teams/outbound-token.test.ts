import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { message } from './activities.ts';
import { openAuthLab } from './authlab.ts';
import { fakeSignIn } from './sign-in.ts';
import { startStage } from './stage.ts';

describe('the token for replies', () => {
  it('is asked for once by 16 turns that start cold together, and serves the next ones', async () => {
    const lab = await openAuthLab();
    const signIn = fakeSignIn();
    const stage = await startStage({
      settings: { localMode: false },
      bot: { appId: lab.appId, appPassword: 'secret', tenantId: randomUUID(), connectorHosts: ['127.0.0.1'] },
      openIdMetadataUrl: lab.metadataUrl,
      signInNetwork: signIn.network,
    });
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
    await stage.close();
    await lab.close();
  });
});
