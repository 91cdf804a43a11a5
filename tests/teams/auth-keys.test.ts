import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { message } from './activities.ts';
import { openAuthLab } from './authlab.ts';
import { onStage } from './stage.ts';

describe('while the keys cannot be fetched', () => {
  it('nobody is let in, and the caller is told to try later', async () => {
    const lab = await openAuthLab();
    await lab.close();
    await onStage(
      {
        settings: { localMode: false },
        bot: { appId: lab.appId, appPassword: 'secret', tenantId: randomUUID(), connectorHosts: ['127.0.0.1'] },
        openIdMetadataUrl: lab.metadataUrl,
      },
      async (stage) => {
        stage.clock.forward(Date.now() - stage.clock.now().getTime());
        const authorization = `Bearer ${lab.token(stage.serviceUrl)}`;
        const response = await stage.post(message(stage.serviceUrl, 'hello'), { authorization });
        assert.equal(response.status, 503);
        assert.equal(response.headers.get('retry-after'), '5');
        assert.equal(stage.questions.length, 0);
      },
    );
  });
});
