// Who is let in: every token that is not quite right is refused with 401, and no handler runs.
import assert from 'node:assert/strict';
import { createHmac, generateKeyPairSync, randomUUID, sign } from 'node:crypto';
import { message } from './activities.ts';
import { ISSUER, seconds, type AuthLab } from './authlab.ts';
import { openGuardedStage, type GuardedStage } from './guarded-stage.ts';
import type { Stage } from './stage.ts';

const HOUR = 3600;

describe('with an app id', () => {
  let guarded: GuardedStage;
  let lab: AuthLab;
  let stage: Stage;
  const printed: unknown[] = [];
  const { error: realError, warn: realWarn } = console;
  before(async () => {
    console.error = (...words) => printed.push(words);
    console.warn = (...words) => printed.push(words);
    guarded = await openGuardedStage();
    ({ lab, stage } = guarded);
  });
  after(async () => {
    console.error = realError;
    console.warn = realWarn;
    await guarded.close();
  });

  const send = async (
    authorization: string | null,
    changes: Readonly<Record<string, unknown>> = {},
  ): Promise<number> => {
    const headers: Record<string, string> = authorization === null ? {} : { authorization };
    const response = await stage.post(message(stage.serviceUrl, 'hello', changes), headers);
    await response.text();
    return response.status;
  };
  const bearer = (...args: Parameters<AuthLab['token']>): string => `Bearer ${lab.token(...args)}`;

  const good: Record<string, () => string> = {
    RS256: () => bearer(stage.serviceUrl),
    RS384: () => bearer(stage.serviceUrl, { algorithm: 'RS384', header: { alg: 'RS384' } }),
    RS512: () => bearer(stage.serviceUrl, { algorithm: 'RS512', header: { alg: 'RS512' } }),
    'expired four minutes ago (clocks differ)': () => bearer(stage.serviceUrl, { claims: { exp: seconds() - 240 } }),
    'valid from four minutes ahead': () => bearer(stage.serviceUrl, { claims: { nbf: seconds() + 240 } }),
    'no nbf': () => bearer(stage.serviceUrl, { claims: { nbf: undefined } }),
  };
  for (const [name, token] of Object.entries(good)) {
    it(`lets in a good token: ${name}`, async () => {
      const before = stage.questions.length;
      assert.equal(await send(token()), 200);
      assert.equal(stage.questions.length, before + 1);
    });
  }

  const claims = (changed: Readonly<Record<string, unknown>>): string => bearer(stage.serviceUrl, { claims: changed });
  const encoded = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  /** The claims of a good token under any header, without a signature. */
  const unsigned = (header: object): string => `${encoded(header)}.${lab.token(stage.serviceUrl).split('.')[1] ?? ''}`;
  /** Signed with the good key, whatever it says. */
  const signedAnyway = (header: unknown, body: unknown): string => {
    const text = `${encoded(header)}.${encoded(body)}`;
    return `Bearer ${text}.${sign('RSA-SHA256', Buffer.from(text), lab.goodKey).toString('base64url')}`;
  };
  const hmac = (): string => {
    const head = unsigned({ alg: 'HS256', typ: 'JWT', kid: 'good' });
    const pem = lab.goodPublicKey.export({ type: 'spki', format: 'pem' });
    return `Bearer ${head}.${createHmac('sha256', pem).update(head).digest('base64url')}`;
  };
  const strangerKey = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
  const curve = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey;

  const HEADER = { alg: 'RS256', kid: 'good' };
  const CLAIMS = (): Record<string, unknown> => ({
    iss: ISSUER,
    aud: lab.appId,
    serviceurl: stage.serviceUrl,
    exp: seconds() + HOUR,
  });

  const forged: Record<string, () => string | null> = {
    'no Authorization header': () => null,
    'empty Authorization': () => '',
    'Bearer and nothing': () => 'Bearer ',
    'the token without Bearer': () => lab.token(stage.serviceUrl),
    Basic: () => 'Basic YWRtaW46YWRtaW4=',
    'lower-case bearer': () => `bearer ${lab.token(stage.serviceUrl)}`,
    garbage: () => 'Bearer not.a.token',
    'two parts': () => `Bearer ${lab.token(stage.serviceUrl).split('.').slice(0, 2).join('.')}`,
    'four parts': () => `${bearer(stage.serviceUrl)}.e30`,
    'two tokens': () => `${bearer(stage.serviceUrl)} ${lab.token(stage.serviceUrl)}`,
    'far too long': () => `Bearer ${'a'.repeat(8000)}.${'b'.repeat(1000)}.${'c'.repeat(500)}`,
    'header that is JSON null': () => `Bearer ${Buffer.from('null').toString('base64url')}.e30.AAAA`,
    'wrong key under a known id': () => bearer(stage.serviceUrl, { key: strangerKey }),
    'signature of other claims': () => {
      const [head, body] = lab.token(stage.serviceUrl).split('.');
      return `Bearer ${head}.${body}.${lab.token(stage.serviceUrl, { claims: { other: 1 } }).split('.')[2]}`;
    },
    'changed claims under an old signature': () => {
      const [head, , signature] = lab.token(stage.serviceUrl).split('.');
      return `Bearer ${head}.${encoded({ ...CLAIMS(), admin: true })}.${signature}`;
    },
    'empty signature': () => `Bearer ${unsigned({ alg: 'RS256', kid: 'good' })}.`,
    'alg none': () => `Bearer ${unsigned({ alg: 'none', kid: 'good' })}.`,
    'alg none with a signature': () => `Bearer ${unsigned({ alg: 'none', kid: 'good' })}.AAAA`,
    'alg None, spelt oddly': () => `Bearer ${unsigned({ alg: 'nOnE', kid: 'good' })}.AAAA`,
    'no alg': () => `Bearer ${unsigned({ kid: 'good' })}.AAAA`,
    'HS256 with the public key as its secret': hmac,
    PS256: () => bearer(stage.serviceUrl, { algorithm: 'PS256', header: { alg: 'PS256' } }),
    ES256: () => bearer(stage.serviceUrl, { algorithm: 'ES256', key: curve, header: { alg: 'ES256' } }),
    'unknown key id': () => bearer(stage.serviceUrl, { header: { kid: 'unknown' } }),
    'no key id': () => bearer(stage.serviceUrl, { header: { kid: undefined } }),
    'key id that is no text': () => `Bearer ${unsigned({ alg: 'RS256', kid: { $ne: 1 } })}.AAAA`,
    'key endorsed for another channel': () => bearer(stage.serviceUrl, { key: lab.skypeKey, header: { kid: 'skype' } }),
    'no exp': () => claims({ exp: undefined }),
    'exp that is text': () => signedAnyway(HEADER, { ...CLAIMS(), exp: String(seconds() + HOUR) }),
    'exp that is null': () => signedAnyway(HEADER, { ...CLAIMS(), exp: null }),
    'exp beyond all time as text': () => signedAnyway(HEADER, { ...CLAIMS(), exp: 'Infinity' }),
    'claims that are a list': () => signedAnyway(HEADER, [CLAIMS()]),
    'claims that are text': () => signedAnyway(HEADER, 'let me in'),
    'expired an hour ago': () => claims({ exp: seconds() - HOUR }),
    'expired six minutes ago': () => claims({ exp: seconds() - 360 }),
    'valid in an hour only': () => claims({ nbf: seconds() + HOUR, exp: seconds() + 2 * HOUR }),
    'wrong audience': () => claims({ aud: randomUUID() }),
    'audience in capitals': () => claims({ aud: lab.appId.toUpperCase() }),
    'audience as a list': () => claims({ aud: [lab.appId] }),
    'no audience': () => claims({ aud: undefined }),
    'wrong issuer': () => claims({ iss: 'https://login.example.org' }),
    'issuer with a slash more': () => claims({ iss: 'https://api.botframework.com/' }),
    'no issuer': () => claims({ iss: undefined }),
    'token of the emulator': () =>
      claims({ iss: 'https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/', ver: '1.0', appid: lab.appId }),
    'token of a skill': () =>
      claims({ iss: 'https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/', ver: '1.0', appid: randomUUID() }),
    'no serviceurl claim': () => claims({ serviceurl: undefined }),
    'another serviceurl claim': () => claims({ serviceurl: 'https://smba.trafficmanager.net/emea/' }),
  };
  for (const [name, token] of Object.entries(forged)) {
    it(`refuses a forged token: ${name}`, async () => {
      const before = stage.questions.length;
      assert.equal(await send(token()), 401);
      assert.equal(stage.questions.length, before);
    });
  }

  const places: Record<string, unknown> = {
    missing: undefined,
    empty: '',
    null: null,
    'no address': 'not a url',
    'another host': 'https://evil.example.org/',
    'a look-alike host': 'https://smba.trafficmanager.net.evil.example.org/',
    'Teams over plain http': 'http://smba.trafficmanager.net/emea/',
    'Teams behind a user name': 'https://smba.trafficmanager.net@evil.example.org/',
    'a file': 'file:///etc/passwd',
    'the metadata service of a cloud': 'http://169.254.169.254/',
  };
  for (const [name, serviceUrl] of Object.entries(places)) {
    it(`refuses a serviceUrl before any handler, token or not: ${name}`, async () => {
      const before = stage.questions.length;
      const matching = typeof serviceUrl === 'string' ? { serviceurl: serviceUrl } : { serviceurl: undefined };
      assert.equal(await send(claims(matching), { serviceUrl }), 401);
      assert.equal(await send(bearer(stage.serviceUrl), { serviceUrl }), 401);
      assert.equal(stage.questions.length, before);
    });
  }

  it('refuses the channel whose tokens are judged by other rules', async () => {
    assert.equal(await send(bearer(stage.serviceUrl), { channelId: 'AseChannel' }), 401);
  });

  it('refuses people of a tenant that is not on the list, with 403, wherever the tenant stands', async () => {
    const before = stage.questions.length;
    const conversation = { id: 'a:chat', conversationType: 'personal' };
    const tenant = (id: string): Record<string, unknown> => ({ channelData: { tenant: { id } } });
    for (const changes of [
      { conversation: { ...conversation, tenantId: 'tenant-2' }, ...tenant('tenant-2') },
      { conversation: { ...conversation, tenantId: 'tenant-1' }, ...tenant('tenant-2') },
      { conversation, channelData: {} },
    ]) {
      assert.equal(await send(bearer(stage.serviceUrl), changes), 403);
    }
    assert.equal(stage.questions.length, before);
    assert.equal(stage.logged.at(-1)?.fields['because'], 'tenant');
  });

  it('says nothing of keys or tokens in the log, and nothing on the console', () => {
    const log = JSON.stringify(stage.logged);
    assert.ok(stage.logged.length > 40);
    assert.ok(!/BEGIN|eyJ|Bearer|secret/.test(log));
    assert.deepEqual(printed, []);
  });

  it('fetched the keys once for all of these, and once more by botbuilder', () => {
    assert.equal(lab.fetches(), 2);
  });
});
