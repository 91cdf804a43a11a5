// Who holds a token from Teams' single sign-on: a person of an allowed tenant, or a reason to refuse. Only what was signed is believed;
// what the page says of the person never is. Rules: Microsoft identity platform, "Access tokens" and "Tab SSO".
import { errors, jwtVerify, type JWTPayload } from 'jose';
import { z } from 'zod';
import type { SignInKeys } from './sign-in-keys.ts';

const MOST_CHARACTERS = 8192;
/** Clocks differ by a little; Microsoft's own libraries allow as much. */
const SKEW_SECONDS = 300;
const SCOPE = 'access_as_user';
/** Microsoft accounts of private people: no NHS tenant is this one. */
const CONSUMERS = '9188040d-6c67-4c5b-b112-36a304b66dad';

export interface IdentitySettings {
  readonly appId: string;
  /** The App ID URIs that the registration may have: "api://…". */
  readonly appIdUris: readonly string[];
  /** Lower case; empty: any tenant that consented to the app. */
  readonly allowedTenants: readonly string[];
  readonly keys: SignInKeys;
  readonly now: () => Date;
}

/** A directory id in a tenant; no name, for none is needed. */
export interface Identity {
  readonly tenantId: string;
  readonly objectId: string;
}

export type IdentityFault =
  | 'no-token'
  | 'not-a-token'
  | 'algorithm'
  | 'key'
  | 'signature'
  | 'expired'
  | 'not-yet'
  | 'audience'
  | 'issuer'
  | 'scope'
  | 'tenant'
  | 'claims';

export type IdentityCheck =
  | { readonly kind: 'known'; readonly identity: Identity }
  | { readonly kind: 'refused'; readonly because: IdentityFault };

/** Takes an Authorization header. Throws KeysUnavailable. */
export type CheckIdentity = (authorization: string) => Promise<IdentityCheck>;

const guid = z.guid().transform((text) => text.toLowerCase());
const claimsShape = z.object({ oid: guid, tid: guid, iss: z.string(), aud: z.string(), scp: z.string() });

const refused = (because: IdentityFault): IdentityCheck => ({ kind: 'refused', because });

export function createCheckIdentity(settings: IdentitySettings): CheckIdentity {
  return async (authorization) => {
    const token = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/.exec(authorization)?.[1];
    if (token === undefined || token.length > MOST_CHARACTERS) return refused('no-token');
    const verified = await signedClaims(token, settings);
    return typeof verified === 'string' ? refused(verified) : judged(verified.claims, verified.keyId, settings);
  };
}

interface Verified {
  readonly claims: JWTPayload;
  readonly keyId: string;
}

async function signedClaims(token: string, settings: IdentitySettings): Promise<Verified | IdentityFault> {
  const { appId, appIdUris, keys, now } = settings;
  try {
    const { payload, protectedHeader } = await jwtVerify(token, keys.find, {
      algorithms: ['RS256'],
      audience: [appId, ...appIdUris],
      currentDate: now(),
      clockTolerance: SKEW_SECONDS,
      requiredClaims: ['exp', 'nbf', 'iss', 'oid', 'tid'],
    });
    // A set of one key would match a token that names none.
    return protectedHeader.kid === undefined ? 'key' : { claims: payload, keyId: protectedHeader.kid };
  } catch (error) {
    return faultOf(error);
  }
}

function judged(payload: JWTPayload, keyId: string, { appIdUris, allowedTenants, keys }: IdentitySettings) {
  const read = claimsShape.safeParse(payload);
  if (!read.success) return refused(typeof payload['scp'] === 'string' ? 'claims' : 'scope');
  const { oid, tid, iss, aud, scp } = read.data;
  if (!isIssuer(iss, tid, appIdUris.includes(aud)) || !keys.mayServe(keyId, tid)) return refused('issuer');
  // A token for the app itself has roles and no scope: it speaks for nobody.
  if (!scp.split(' ').includes(SCOPE)) return refused('scope');
  const isAllowed = allowedTenants.length === 0 ? tid !== CONSUMERS : allowedTenants.includes(tid);
  if (!isAllowed) return refused('tenant');
  const known: IdentityCheck = { kind: 'known', identity: { tenantId: tid, objectId: oid } };
  return known;
}

/** Tokens of the older kind name the App ID URI as their audience, never the bare id. */
const isIssuer = (issuer: string, tenantId: string, isForUri: boolean): boolean =>
  issuer.toLowerCase() === `https://login.microsoftonline.com/${tenantId}/v2.0` ||
  (isForUri && issuer.toLowerCase() === `https://sts.windows.net/${tenantId}/`);

/** What jose found wrong; anything else (the keys cannot be had) goes on upwards. */
function faultOf(error: unknown): IdentityFault {
  if (error instanceof errors.JWTExpired) return 'expired';
  if (error instanceof errors.JWTClaimValidationFailed) return claimFault(error);
  if (error instanceof errors.JWSSignatureVerificationFailed) return 'signature';
  if (error instanceof errors.JOSEAlgNotAllowed) return 'algorithm';
  if (error instanceof errors.JWKSNoMatchingKey || error instanceof errors.JWKSMultipleMatchingKeys) return 'key';
  if (error instanceof errors.JWSInvalid || error instanceof errors.JWTInvalid) return 'not-a-token';
  if (error instanceof errors.JOSENotSupported) return 'algorithm';
  throw error;
}

function claimFault({ claim, reason }: errors.JWTClaimValidationFailed): IdentityFault {
  if (reason === 'missing') return 'claims';
  if (claim === 'aud') return 'audience';
  return claim === 'nbf' ? 'not-yet' : 'claims';
}
