// Decides whether an activity is let in. Order matters: the address to answer to, then the token, then botbuilder's own checks, then
// the tenant. Each refusal carries its HTTP status, and no handler has run.
import type { Activity } from 'botbuilder';
import { ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import {
  AuthenticationConstants,
  AuthenticationError,
  SkillValidation,
  type AuthenticateRequestResult,
  type ClaimsIdentity,
  type ConnectorFactory,
  type ServiceClientCredentialsFactory,
  type UserTokenClient,
} from 'botframework-connector';
import type { CheckToken } from './check-token.ts';
import { KeptConnectors, LazyUserTokenClient } from '../sending/connectors.ts';
import { isAllowedServiceUrl, type ServiceUrlPolicy } from './service-url.ts';
import { isAllowedTenant, isAnonymousLink } from './tenants.ts';

export const CHANNEL_METADATA_URL = AuthenticationConstants.ToBotFromChannelOpenIdMetadataUrl;
const TOKEN_ERRORS = ['JsonWebTokenError', 'NotBeforeError', 'TokenExpiredError'];
const ASE_CHANNEL = 'AseChannel';

/** Why a request was refused, in a word for the log; the status is 401, or 403 when the caller is known and may not. */
export class Refusal extends AuthenticationError {
  readonly because: string;

  constructor(because: string, status: 401 | 403 = 401) {
    super('Not accepted', status);
    this.because = because;
  }
}

export interface StrictAuthSettings {
  readonly policy: ServiceUrlPolicy;
  readonly allowedTenants: readonly string[];
  readonly credentials: ServiceClientCredentialsFactory;
  /** Null in local mode, where there is nothing to check. */
  readonly checkToken: CheckToken | null;
  readonly metadataUrl: string;
}

export class StrictAuth extends ConfigurationBotFrameworkAuthentication {
  readonly #settings: StrictAuthSettings;
  readonly #connectors: KeptConnectors;

  constructor(settings: StrictAuthSettings) {
    const refuseSkills = { requiredEndorsements: [], validateClaims };
    super(publicCloud(settings.metadataUrl), settings.credentials, refuseSkills);
    this.#settings = settings;
    this.#connectors = new KeptConnectors((url) => isAllowedServiceUrl(url, settings.policy));
  }

  override async authenticateRequest(activity: Activity, authorization: string): Promise<AuthenticateRequestResult> {
    const { policy, allowedTenants, checkToken } = this.#settings;
    if (!isAllowedServiceUrl(activity.serviceUrl, policy)) throw new Refusal('serviceUrl');
    // That channel's tokens are judged by other rules, which this bot has no use for.
    if (activity.channelId === ASE_CHANNEL) throw new Refusal('channel');
    const checked = await checkToken?.(authorization, activity.channelId ?? '');
    if (checked?.kind === 'refused') throw new Refusal(checked.because);
    const result = await super.authenticateRequest(activity, authorization).catch(asRefusal);
    if (!isAllowedTenant(activity, allowedTenants) && !isAnonymousLink(activity)) throw new Refusal('tenant', 403);
    return result.connectorFactory === undefined
      ? result
      : { ...result, connectorFactory: this.#connectors.through(result.connectorFactory) };
  }

  override createConnectorFactory(claims: ClaimsIdentity): ConnectorFactory {
    return this.#connectors.through(super.createConnectorFactory(claims));
  }

  override async createUserTokenClient(claims: ClaimsIdentity): Promise<UserTokenClient> {
    return new LazyUserTokenClient(() => super.createUserTokenClient(claims));
  }
}

function asRefusal(error: unknown): never {
  if (error instanceof Error && TOKEN_ERRORS.includes(error.name)) throw new Refusal('token');
  throw error;
}

/** Having this function at all takes over botbuilder's own skill check, so it refuses skills itself. */
async function validateClaims(claims: Parameters<typeof SkillValidation.isSkillClaim>[0]): Promise<void> {
  if (SkillValidation.isSkillClaim(claims)) throw new Refusal('skill');
  if (!claims.some(({ type }) => type === 'exp')) throw new Refusal('expired');
}

/** Setting one of these makes all count, so all are given: botbuilder's own values for the public cloud. */
const publicCloud = (metadataUrl: string) => ({
  ToChannelFromBotLoginUrl: AuthenticationConstants.ToChannelFromBotLoginUrl,
  ToChannelFromBotOAuthScope: AuthenticationConstants.ToChannelFromBotOAuthScope,
  ToBotFromChannelTokenIssuer: AuthenticationConstants.ToBotFromChannelTokenIssuer,
  OAuthUrl: AuthenticationConstants.OAuthUrl,
  ToBotFromChannelOpenIdMetadataUrl: metadataUrl,
  ToBotFromEmulatorOpenIdMetadataUrl: AuthenticationConstants.ToBotFromEmulatorOpenIdMetadataUrl,
  CallerId: 'urn:botframework:azure',
  ValidateAuthority: true,
});
