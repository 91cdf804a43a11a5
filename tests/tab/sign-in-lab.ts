// The directory that signs people in, played on loopback: its keys, and tokens signed well or badly.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { generateKeyPairSync, randomUUID, type KeyObject } from 'node:crypto';
import { SignJWT, type JWTPayload } from 'jose';

export const TENANT = '11111111-2222-4333-8444-555555555555';
export const OBJECT = '99999999-8888-4777-8666-aaaaaaaaaaaa';
export const APP = '00000000-1111-4222-8333-444444444444';

export interface SignInLab {
  readonly keysUrl: string;
  readonly key: KeyObject;
  readonly publicKey: KeyObject;
  readonly otherKey: KeyObject;
  fetches(): number;
  /** While it is down, the keys are answered with 500. */
  setDown(isDown: boolean): void;
  /** A good token, changed as told; undefined takes a claim out. */
  token(changes?: Changes): Promise<string>;
  close(): Promise<void>;
}

export interface Changes {
  readonly claims?: Readonly<Record<string, unknown>>;
  readonly header?: { readonly alg?: string; readonly kid?: string | undefined };
  readonly key?: KeyObject | Uint8Array;
}

const rsa = () => generateKeyPairSync('rsa', { modulusLength: 2048 });

/** `now` in seconds. `keyIssuer`: what the key says of whom it signs for. */
export async function openSignInLab(now: () => number, keyIssuer?: string): Promise<SignInLab> {
  const [good, other] = [rsa(), rsa()];
  let fetched = 0;
  let isDown = false;
  const jwk = { ...good.publicKey.export({ format: 'jwk' }), kid: 'good', use: 'sig', alg: 'RS256', issuer: keyIssuer };
  const server: Server = createServer((_request, response) => {
    fetched += 1;
    response.statusCode = isDown ? 500 : 200;
    response.end(JSON.stringify({ keys: [jwk] }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    keysUrl: `http://127.0.0.1:${port}/keys`,
    key: good.privateKey,
    publicKey: good.publicKey,
    otherKey: other.privateKey,
    fetches: () => fetched,
    setDown: (down) => {
      isDown = down;
    },
    token: async ({ claims = {}, header = {}, key = good.privateKey } = {}) => {
      const all: JWTPayload = {
        iss: `https://login.microsoftonline.com/${TENANT}/v2.0`,
        aud: APP,
        tid: TENANT,
        oid: OBJECT,
        scp: 'access_as_user',
        iat: now() - 10,
        nbf: now() - 10,
        exp: now() + 3600,
        jti: randomUUID(),
        ...claims,
      };
      const kept = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
      const { alg = 'RS256' } = header;
      const kid = 'kid' in header ? header.kid : 'good';
      return new SignJWT(kept).setProtectedHeader({ alg, typ: 'JWT', ...(kid === undefined ? {} : { kid }) }).sign(key);
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
