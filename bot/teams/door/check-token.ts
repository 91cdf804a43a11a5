// The gate before botbuilder's own check. By itself botbuilder accepts a token without an expiry, and answers 500 and writes the
// public key to stderr when a signature or an endorsement is wrong. Whatever passes here is checked again by botbuilder: this only ever refuses.
import { verify } from 'node:crypto';
import { z } from 'zod';
import type { FindKey } from './signing-keys.ts';

const ISSUER = 'https://api.botframework.com';
/** Ten seconds inside botbuilder's five minutes, so that its check is never the one to find a token too old. */
const SKEW_SECONDS = 290;
const MOST_CHARACTERS = 8192;
const HASHES: ReadonlyMap<string, string> = new Map([
  ['RS256', 'RSA-SHA256'],
  ['RS384', 'RSA-SHA384'],
  ['RS512', 'RSA-SHA512'],
]);

const headerShape = z.object({ alg: z.string(), kid: z.string().min(1) });
const claimsShape = z.object({
  iss: z.literal(ISSUER),
  aud: z.string(),
  exp: z.number(),
  nbf: z.number().optional(),
});

export type TokenFault =
  | 'no-token'
  | 'not-a-token'
  | 'algorithm'
  | 'claims'
  | 'audience'
  | 'expired'
  | 'not-yet'
  | 'key'
  | 'signature'
  | 'endorsement';
export type TokenCheck = { readonly kind: 'good' } | { readonly kind: 'refused'; readonly because: TokenFault };
export type CheckToken = (authorization: string, channelId: string) => Promise<TokenCheck>;

interface Settings {
  readonly appId: string;
  readonly findKey: FindKey;
  readonly now: () => Date;
}

const refused = (because: TokenFault): TokenCheck => ({ kind: 'refused', because });

/** Checks an Authorization header against the app id, the clock, the issuer's keys and the channel. Throws KeysUnavailable. */
export function createCheckToken({ appId, findKey, now }: Settings): CheckToken {
  return async (authorization, channelId) => {
    const token = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/.exec(authorization)?.[1];
    if (token === undefined || token.length > MOST_CHARACTERS) return refused('no-token');
    const [head = '', body = '', signature = ''] = token.split('.');
    const header = headerShape.safeParse(decoded(head));
    const claims = claimsShape.safeParse(decoded(body));
    if (!header.success) return refused('not-a-token');
    const hash = HASHES.get(header.data.alg);
    if (hash === undefined) return refused('algorithm');
    if (!claims.success) return refused('claims');
    const fault = faultOf(claims.data, appId, Math.floor(now().getTime() / 1000));
    if (fault !== null) return refused(fault);
    const signer = await findKey(header.data.kid);
    if (signer === null) return refused('key');
    const signed = Buffer.from(`${head}.${body}`);
    if (!verify(hash, signed, signer.key, Buffer.from(signature, 'base64url'))) return refused('signature');
    const { endorsements } = signer;
    return endorsements.length === 0 || endorsements.includes(channelId) ? { kind: 'good' } : refused('endorsement');
  };
}

function faultOf(claims: z.infer<typeof claimsShape>, appId: string, seconds: number): TokenFault | null {
  if (claims.aud !== appId) return 'audience';
  if (seconds >= claims.exp + SKEW_SECONDS) return 'expired';
  if (claims.nbf !== undefined && claims.nbf > seconds + SKEW_SECONDS) return 'not-yet';
  return null;
}

function decoded(part: string): unknown {
  try {
    return JSON.parse(Buffer.from(part, 'base64url').toString('utf8'));
  } catch {
    return null;
  }
}
