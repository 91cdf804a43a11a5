// The issuer of tokens, played on loopback: metadata, keys, and tokens signed well or badly. botbuilder keeps the keys of an address
// for the life of the process, so each lab has an address of its own.
import { generateKeyPairSync, randomUUID, type KeyObject } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import jwt from 'jsonwebtoken';

export const ISSUER = 'https://api.botframework.com';

export interface AuthLab {
  readonly metadataUrl: string;
  readonly appId: string;
  readonly goodKey: KeyObject;
  readonly goodPublicKey: KeyObject;
  /** A key whose holder may speak for another channel only. */
  readonly skypeKey: KeyObject;
  /** How often the keys were fetched. */
  fetches(): number;
  /** A good token for `serviceUrl`, changed as told; undefined takes a claim out. */
  token(serviceUrl: string, changes?: Changes): string;
  close(): Promise<void>;
}

export interface Changes {
  readonly claims?: Readonly<Record<string, unknown>>;
  readonly header?: Readonly<Record<string, unknown>>;
  readonly algorithm?: jwt.Algorithm;
  readonly key?: jwt.Secret | jwt.PrivateKey;
}

export const seconds = (): number => Math.floor(Date.now() / 1000);
const rsa = (): { readonly publicKey: KeyObject; readonly privateKey: KeyObject } =>
  generateKeyPairSync('rsa', { modulusLength: 2048 });

export async function openAuthLab(): Promise<AuthLab> {
  const appId = randomUUID();
  const good = rsa();
  const skype = rsa();
  let fetched = 0;
  const keys = [
    { ...good.publicKey.export({ format: 'jwk' }), kid: 'good', use: 'sig', endorsements: ['msteams'] },
    { ...skype.publicKey.export({ format: 'jwk' }), kid: 'skype', use: 'sig', endorsements: ['skype'] },
  ];
  const server = createServer((request, response) => {
    const { port } = addressOf(server.address());
    if (request.url === '/keys') fetched += 1;
    const metadata = { issuer: ISSUER, jwks_uri: `http://127.0.0.1:${port}/keys` };
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(request.url === '/keys' ? { keys } : metadata));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    metadataUrl: `http://127.0.0.1:${addressOf(server.address()).port}/.well-known/openidconfiguration`,
    appId,
    goodKey: good.privateKey,
    goodPublicKey: good.publicKey,
    skypeKey: skype.privateKey,
    fetches: () => fetched,
    token: (serviceUrl, { claims = {}, header = {}, algorithm = 'RS256', key = good.privateKey } = {}) => {
      const all = {
        iss: ISSUER,
        aud: appId,
        serviceurl: serviceUrl,
        nbf: seconds() - 10,
        exp: seconds() + 3600,
        ...claims,
      };
      const kept = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
      return jwt.sign(kept, key, { algorithm, header: { alg: algorithm, kid: 'good', ...header }, noTimestamp: true });
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const addressOf = (address: AddressInfo | string | null): AddressInfo => {
  if (address === null || typeof address === 'string') throw new Error('The lab does not listen');
  return address;
};
