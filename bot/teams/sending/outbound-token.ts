// The token the bot shows when it answers. botbuilder asks for a new one per waiting turn: 16 cold turns make 16 requests to the
// sign-in service, which throttles. Here all who wait share one.
import { ConfidentialClientApplication, type INetworkModule } from '@azure/msal-node';
import { ConfigurationServiceClientCredentialFactory } from 'botbuilder';
import { AppCredentials, ServiceClientCredentialsFactory, type AuthenticatorResult } from 'botframework-connector';
import type { BotIdentity } from '../ports.ts';

const LOGIN = 'https://login.microsoftonline.com/';
const MULTI_TENANT = 'botframework.com';
const CHANNEL_SCOPE = 'https://api.botframework.com';

/** `network`: how MSAL reaches the sign-in service; its own HTTP client when left out. */
export function createCredentialsFactory(bot: BotIdentity, network?: INetworkModule): ServiceClientCredentialsFactory {
  if (bot.appId === '') return new ConfigurationServiceClientCredentialFactory({});
  if (bot.appType === 'UserAssignedMSI') {
    return new ConfigurationServiceClientCredentialFactory({
      MicrosoftAppId: bot.appId,
      MicrosoftAppType: 'UserAssignedMsi',
      MicrosoftAppTenantId: bot.tenantId,
    });
  }
  const tenant = bot.appType === 'SingleTenant' ? bot.tenantId : MULTI_TENANT;
  const application = new ConfidentialClientApplication({
    auth: { clientId: bot.appId, clientSecret: bot.appPassword, authority: `${LOGIN}${tenant}` },
    ...(network === undefined ? {} : { system: { networkClient: network } }),
  });
  return new SecretCredentialsFactory(bot.appId, tenant, (scope) => acquire(application, scope));
}

type Acquire = (scope: string) => Promise<AuthenticatorResult>;

async function acquire(application: ConfidentialClientApplication, scope: string): Promise<AuthenticatorResult> {
  // botbuilder's own cache decides when a new one is wanted.
  const result = await application.acquireTokenByClientCredential({ scopes: [`${scope}/.default`], skipCache: true });
  if (result === null || result.expiresOn === null) throw new Error('The sign-in service gave no token');
  return { accessToken: result.accessToken, expiresOn: result.expiresOn };
}

class SecretCredentialsFactory extends ServiceClientCredentialsFactory {
  readonly #appId: string;
  readonly #tenant: string;
  readonly #acquire: Acquire;

  constructor(appId: string, tenant: string, acquireToken: Acquire) {
    super();
    this.#appId = appId;
    this.#tenant = tenant;
    this.#acquire = shared(acquireToken);
  }

  override async isValidAppId(appId: string): Promise<boolean> {
    return appId === this.#appId;
  }

  override async isAuthenticationDisabled(): Promise<boolean> {
    return false;
  }

  override async createCredentials(appId: string, audience: string): Promise<AppCredentials> {
    if (appId !== this.#appId) throw new Error('Invalid appId.');
    return new SharedCredentials(appId, this.#tenant, audience || CHANNEL_SCOPE, this.#acquire);
  }
}

class SharedCredentials extends AppCredentials {
  readonly #acquire: Acquire;

  constructor(appId: string, tenant: string, scope: string, acquireToken: Acquire) {
    super(appId, tenant, scope);
    this.#acquire = acquireToken;
  }

  protected override async refreshToken(): Promise<AuthenticatorResult> {
    const { accessToken, expiresOn } = await this.#acquire(this.oAuthScope);
    // A copy each: botbuilder takes five minutes off `expiresOn` in place, and sixteen of those would spend the token at once.
    return { accessToken, expiresOn: new Date(expiresOn) };
  }
}

/** All who ask for one scope at once share one request. */
function shared(acquireToken: Acquire): Acquire {
  const inFlight = new Map<string, Promise<AuthenticatorResult>>();
  return (scope) => {
    const waiting = inFlight.get(scope);
    if (waiting !== undefined) return waiting;
    const asked = acquireToken(scope).finally(() => inFlight.delete(scope));
    inFlight.set(scope, asked);
    return asked;
  };
}
