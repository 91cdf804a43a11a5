// Who is let in: a token that is not quite right is refused, each for its own reason.
import assert from 'node:assert/strict';
import { createSecretKey } from 'node:crypto';
import { createCheckIdentity, type CheckIdentity, type IdentityFault } from '../../bot/tab/check-identity.ts';
import { appIdUris } from '../../bot/tab/app-id-uris.ts';
import { createSignInKeys, KeysUnavailable } from '../../bot/tab/sign-in-keys.ts';
import { APP, OBJECT, openSignInLab, TENANT, type Changes, type SignInLab } from './sign-in-lab.ts';

const NOW = new Date('2026-11-23T09:00:00.000Z');
const seconds = (): number => NOW.getTime() / 1000;
const OTHER_TENANT = '22222222-2222-4333-8444-555555555555';
const URIS = appIdUris(APP, 'https://careers.example.nhs.uk');
const base64 = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');

describe('the sign-in of the tab', () => {
  let lab: SignInLab;
  let check: CheckIdentity;

  const checkWith = (allowedTenants: readonly string[], keysUrl = lab.keysUrl): CheckIdentity =>
    createCheckIdentity({
      appId: APP,
      appIdUris: URIS,
      allowedTenants,
      keys: createSignInKeys(keysUrl),
      now: () => NOW,
    });

  before(async () => {
    lab = await openSignInLab(seconds);
    check = checkWith([TENANT]);
  });
  after(() => lab.close());

  const outcome = async (authorization: string, by = check): Promise<IdentityFault | 'known'> => {
    const result = await by(authorization);
    return result.kind === 'known' ? 'known' : result.because;
  };
  const bearer = async (changes: Changes = {}): Promise<string> => `Bearer ${await lab.token(changes)}`;

  it('knows a person by tenant and directory id, and by nothing else', async () => {
    const result = await check(await bearer({ claims: { name: 'Ana', preferred_username: 'ana@x' } }));
    assert.deepEqual(result, { kind: 'known', identity: { tenantId: TENANT, objectId: OBJECT } });
  });

  const good: Record<string, Changes> = {
    'an App ID URI as audience': { claims: { aud: `api://careers.example.nhs.uk/botid-${APP}` } },
    'the older issuer with an App ID URI': {
      claims: { aud: `api://botid-${APP}`, iss: `https://sts.windows.net/${TENANT}/` },
    },
    'more than one scope': { claims: { scp: 'User.Read access_as_user' } },
    'expired four minutes ago (clocks differ)': { claims: { exp: seconds() - 240 } },
    'valid from four minutes ahead': { claims: { nbf: seconds() + 240 } },
    'ids in capitals': { claims: { oid: OBJECT.toUpperCase(), tid: TENANT.toUpperCase() } },
  };
  for (const [name, changes] of Object.entries(good))
    it(`accepts ${name}`, async () => assert.equal(await outcome(await bearer(changes)), 'known'));

  const bad: readonly (readonly [name: string, because: IdentityFault, changes: Changes])[] = [
    ['expired an hour ago', 'expired', { claims: { exp: seconds() - 3600 } }],
    ['no expiry', 'claims', { claims: { exp: undefined } }],
    ['valid only in an hour', 'not-yet', { claims: { nbf: seconds() + 3600 } }],
    ['no start of validity', 'claims', { claims: { nbf: undefined } }],
    ['for another app', 'audience', { claims: { aud: OTHER_TENANT } }],
    ['for our app among others', 'claims', { claims: { aud: [APP, OTHER_TENANT] } }],
    ['for Microsoft Graph', 'audience', { claims: { aud: 'https://graph.microsoft.com' } }],
    ['no audience', 'claims', { claims: { aud: undefined } }],
    ['another issuer', 'issuer', { claims: { iss: 'https://login.example.com/v2.0' } }],
    ['no issuer', 'claims', { claims: { iss: undefined } }],
    [
      'the issuer of one tenant, the claim of another',
      'issuer',
      { claims: { iss: `https://login.microsoftonline.com/${OTHER_TENANT}/v2.0` } },
    ],
    ['the older issuer with the bare app id', 'issuer', { claims: { iss: `https://sts.windows.net/${TENANT}/` } }],
    [
      'a tenant that is not allowed',
      'tenant',
      { claims: { tid: OTHER_TENANT, iss: `https://login.microsoftonline.com/${OTHER_TENANT}/v2.0` } },
    ],
    ['a tenant that is no id', 'claims', { claims: { tid: '../common' } }],
    ['no tenant', 'claims', { claims: { tid: undefined } }],
    ['no person', 'claims', { claims: { oid: undefined } }],
    ['no scope (of an app, not of a person)', 'scope', { claims: { scp: undefined, roles: ['access_as_user'] } }],
    ['another scope', 'scope', { claims: { scp: 'User.Read' } }],
    ['a scope that only begins like ours', 'scope', { claims: { scp: 'access_as_user_admin' } }],
    ['a key id nobody knows', 'key', { header: { kid: 'other' } }],
    ['no key id', 'key', { header: { kid: undefined } }],
    ['RS384', 'algorithm', { header: { alg: 'RS384' } }],
    ['PS256', 'algorithm', { header: { alg: 'PS256' } }],
  ];
  for (const [name, because, changes] of bad)
    it(`refuses ${name}`, async () => assert.equal(await outcome(await bearer(changes)), because));

  it('refuses a signature by another key under a known id', async () => {
    assert.equal(await outcome(await bearer({ key: lab.otherKey })), 'signature');
  });

  it('refuses HS256 made with the public key as its secret', async () => {
    const pem = lab.publicKey.export({ type: 'spki', format: 'pem' });
    const key = createSecretKey(Buffer.from(pem));
    assert.equal(await outcome(await bearer({ key, header: { alg: 'HS256' } })), 'algorithm');
  });

  it('refuses "none", with and without something in the place of the signature', async () => {
    const body = base64({ aud: APP, tid: TENANT, oid: OBJECT, scp: 'access_as_user', exp: seconds() + 99 });
    const head = base64({ alg: 'none', typ: 'JWT', kid: 'good' });
    assert.equal(await outcome(`Bearer ${head}.${body}.`), 'no-token');
    assert.equal(await outcome(`Bearer ${head}.${body}.AAAA`), 'algorithm');
  });

  it('refuses a token whose claims were changed after signing', async () => {
    const [head = '', body = '', signature = ''] = (await lab.token()).split('.');
    const claims: object = JSON.parse(Buffer.from(body, 'base64url').toString());
    const forged = base64({ ...claims, oid: OTHER_TENANT });
    assert.equal(await outcome(`Bearer ${head}.${forged}.${signature}`), 'signature');
  });

  it('refuses what is no bearer token', async () => {
    const token = await lab.token();
    const cases = [
      '',
      'Bearer',
      'Bearer ',
      `bearer ${token}`,
      `Basic ${token}`,
      `Bearer  ${token}`,
      `Bearer ${token} x`,
    ];
    for (const one of [...cases, 'Bearer a.b', 'Bearer a.b.c.d.e', `Bearer ${'a'.repeat(9000)}.b.c`])
      assert.equal(await outcome(one), 'no-token', one.slice(0, 40));
    assert.equal(await outcome('Bearer aaaa.bbbb.cccc'), 'not-a-token');
  });

  it('lets any tenant in when none is named, but not private Microsoft accounts', async () => {
    const open = checkWith([]);
    const from = (tid: string): Promise<string> =>
      bearer({ claims: { tid, iss: `https://login.microsoftonline.com/${tid}/v2.0` } });
    assert.equal(await outcome(await from(OTHER_TENANT), open), 'known');
    assert.equal(await outcome(await from('9188040d-6c67-4c5b-b112-36a304b66dad'), open), 'tenant');
  });

  it('does not let the key of one tenant sign for another', async () => {
    const own = await openSignInLab(seconds, `https://login.microsoftonline.com/${OTHER_TENANT}/v2.0`);
    assert.equal(await outcome(`Bearer ${await own.token()}`, checkWith([], own.keysUrl)), 'issuer');
    await own.close();
  });

  it('fetches the keys once for many, and asks for unknown ones only now and then', async () => {
    const own = await openSignInLab(seconds, 'https://login.microsoftonline.com/{tenantid}/v2.0');
    const by = checkWith([TENANT], own.keysUrl);
    const tokens = await Promise.all(Array.from({ length: 8 }, () => own.token()));
    const results = await Promise.all(tokens.map((token) => outcome(`Bearer ${token}`, by)));
    assert.deepEqual(new Set(results), new Set(['known']));
    for (let time = 0; time < 5; time += 1) await outcome(`Bearer ${await own.token({ header: { kid: 'x' } })}`, by);
    assert.equal(own.fetches(), 1);
    await own.close();
  });

  it('says that nobody can be judged while there are no keys, and goes on with kept ones', async () => {
    const own = await openSignInLab(seconds);
    const by = checkWith([TENANT], own.keysUrl);
    own.setDown(true);
    await assert.rejects(by(`Bearer ${await own.token()}`), KeysUnavailable);
    own.setDown(false);
    assert.equal(await outcome(`Bearer ${await own.token()}`, by), 'known');
    own.setDown(true);
    assert.equal(await outcome(`Bearer ${await own.token()}`, by), 'known');
    await own.close();
  });

  it('knows the App ID URIs that Teams allows', () => {
    assert.deepEqual(appIdUris(APP, null), [`api://${APP}`, `api://botid-${APP}`]);
    assert.ok(URIS.includes(`api://careers.example.nhs.uk/${APP}`));
    assert.deepEqual(appIdUris('', null), []);
  });
});
