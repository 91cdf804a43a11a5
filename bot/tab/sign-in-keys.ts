// The public keys that sign Teams' single sign-on tokens: fetched once, kept, and used on while a refresh fails.
import { createLocalJWKSet, createRemoteJWKSet, errors, type JWTVerifyGetKey } from 'jose';

const REFRESH_MS = 24 * 60 * 60 * 1000;
/** A key id nobody knows may be a new key, or a forger trying: look again at most this often. */
const LOOK_AGAIN_MS = 5 * 60 * 1000;
const TIMEOUT_MS = 5000;

/** Keys for every tenant; each may say for which it stands. */
export const KEYS_URL = 'https://login.microsoftonline.com/common/discovery/v2.0/keys';

export interface SignInKeys {
  readonly find: JWTVerifyGetKey;
  /** Whether the key with this id signs for this tenant. */
  readonly mayServe: (keyId: string, tenantId: string) => boolean;
}

/** No token can be judged now: the keys could not be fetched and none are kept. */
export class KeysUnavailable extends Error {
  constructor(cause: unknown) {
    super('The keys that sign people in could not be fetched', { cause });
    this.name = 'KeysUnavailable';
  }
}

export function createSignInKeys(url: string = KEYS_URL): SignInKeys {
  const remote = createRemoteJWKSet(new URL(url), {
    cacheMaxAge: REFRESH_MS,
    cooldownDuration: LOOK_AGAIN_MS,
    timeoutDuration: TIMEOUT_MS,
  });
  const find: JWTVerifyGetKey = async (header, token) => {
    try {
      return await remote(header, token);
    } catch (error) {
      if (isAboutToken(error)) throw error;
      const kept = remote.jwks();
      if (kept === undefined) throw new KeysUnavailable(error);
      return createLocalJWKSet(kept)(header, token);
    }
  };
  return {
    find,
    mayServe: (keyId, tenantId) => {
      const key = remote.jwks()?.keys.find(({ kid }) => kid === keyId);
      const issuer: unknown = key !== undefined && 'issuer' in key ? key.issuer : undefined;
      return typeof issuer !== 'string' || issuer.includes('{tenantid}') || issuer.toLowerCase().includes(tenantId);
    },
  };
}

const isAboutToken = (error: unknown): boolean =>
  error instanceof errors.JWKSNoMatchingKey ||
  error instanceof errors.JWKSMultipleMatchingKeys ||
  error instanceof errors.JOSENotSupported;
