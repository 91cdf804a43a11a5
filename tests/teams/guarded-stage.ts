// A stage with an app id, one allowed tenant and an issuer of tokens: who is let in is then decided as in production.
import { randomUUID } from 'node:crypto';
import { openAuthLab, type AuthLab } from './authlab.ts';
import { fakeSignIn } from './sign-in.ts';
import { startStage, type Stage, type StageSettings } from './stage.ts';

export interface GuardedStage {
  readonly lab: AuthLab;
  readonly stage: Stage;
  close(): Promise<void>;
}

/** Only "tenant-1" is allowed. */
export async function openGuardedStage(more: StageSettings = {}): Promise<GuardedStage> {
  const lab = await openAuthLab();
  const stage = await startStage({
    ...more,
    settings: { localMode: false },
    bot: {
      appId: lab.appId,
      appPassword: 'secret',
      tenantId: randomUUID(),
      allowedTenants: ['tenant-1'],
      connectorHosts: ['127.0.0.1'],
    },
    openIdMetadataUrl: lab.metadataUrl,
    signInNetwork: fakeSignIn().network,
  });
  // Tokens are judged by the real clock, as botbuilder does; the stage's clock stands at another time.
  stage.clock.forward(Date.now() - stage.clock.now().getTime());
  return {
    lab,
    stage,
    close: async () => {
      await stage.close();
      await lab.close();
    },
  };
}
