// The public keys that sign what Teams sends. botbuilder keeps its own copy, but a private one: it writes the key to stderr when a
// signature is wrong, so signatures are checked here first (check-token.ts).
import { createPublicKey, type KeyObject } from 'node:crypto';
import { z } from 'zod';

const REFRESH_MS = 24 * 60 * 60 * 1000;
/** A key id nobody knows may be a new key, or a forger trying: look again at most this often. */
const LOOK_AGAIN_MS = 10 * 60 * 1000;
const TIMEOUT_MS = 5000;

const metadataShape = z.object({ jwks_uri: z.string() });
const keyShape = z.looseObject({
  kid: z.string().optional(),
  kty: z.string().optional(),
  endorsements: z.array(z.string()).optional(),
});
const keySetShape = z.object({ keys: z.array(keyShape) });

export interface SigningKey {
  readonly key: KeyObject;
  /** Channels that its holder may speak for; empty when the issuer does not say. */
  readonly endorsements: readonly string[];
}

/** Finds a key by its id; null when there is none. Throws KeysUnavailable. */
export type FindKey = (keyId: string) => Promise<SigningKey | null>;

/** The keys could not be fetched and none are kept: no token can be judged now. */
export class KeysUnavailable extends Error {
  constructor(cause: unknown) {
    super('The keys that sign requests could not be fetched', { cause });
    this.name = 'KeysUnavailable';
  }
}

interface Keys {
  readonly byId: ReadonlyMap<string, SigningKey>;
  readonly fetchedAt: number;
}

/** Keeps the keys of `metadataUrl` for a day; all who ask at once share one fetch; old keys serve while a refresh fails. */
export function createFindKey(metadataUrl: string, now: () => Date): FindKey {
  let kept: Keys | null = null;
  let inFlight: Promise<void> | null = null;
  let triedAt = -Infinity;

  const refresh = async (): Promise<void> => {
    triedAt = now().getTime();
    kept = { byId: await fetchKeys(metadataUrl), fetchedAt: triedAt };
  };
  const refreshOnce = (): Promise<void> => (inFlight ??= refresh().finally(() => (inFlight = null)));

  return async (keyId) => {
    const age = kept === null ? Infinity : now().getTime() - kept.fetchedAt;
    const unknown = kept?.byId.has(keyId) !== true;
    const due = kept === null || ((age > REFRESH_MS || unknown) && now().getTime() - triedAt > LOOK_AGAIN_MS);
    if (due || (unknown && inFlight !== null)) {
      await refreshOnce().catch((error: unknown) => {
        if (kept === null) throw new KeysUnavailable(error);
      });
    }
    return kept?.byId.get(keyId) ?? null;
  };
}

async function fetchKeys(metadataUrl: string): Promise<ReadonlyMap<string, SigningKey>> {
  const metadata = metadataShape.parse(await fetchJson(metadataUrl));
  const { keys } = keySetShape.parse(await fetchJson(metadata.jwks_uri));
  const byId = new Map<string, SigningKey>();
  for (const { endorsements = [], ...key } of keys) {
    if (key.kid === undefined || key.kty !== 'RSA') continue;
    byId.set(key.kid, { key: createPublicKey({ key, format: 'jwk' }), endorsements });
  }
  return byId;
}

async function fetchJson(url: string): Promise<unknown> {
  const response = await fetch(url, { signal: AbortSignal.timeout(TIMEOUT_MS) });
  if (!response.ok) throw new Error(`${url} answered ${response.status}`);
  return response.json();
}
