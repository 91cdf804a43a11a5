import assert from 'node:assert/strict';
import { fillManifest, type ManifestSettings } from '../../manifest/fill.ts';
import { appIdUris } from '../../bot/tab/app-id-uris.ts';
import { TAB_ID } from '../../bot/tab/teams-link.ts';
import manifest from '../../manifest/manifest.json' with { type: 'json' };
import { faultsOf } from '../../manifest/schema-faults.ts';

const isUrl = (value: unknown): value is string => typeof value === 'string' && value.startsWith('http');

const BOT_ID = 'a1b2c3d4-1111-4222-8333-444455556666';
const LEAST: ManifestSettings = {
  MicrosoftAppId: BOT_ID,
  PUBLIC_URL: 'https://careers.trust.nhs.uk/',
  PUBLISHER_NAME: 'Anytown Hospitals',
};

const filled = (settings: ManifestSettings) => {
  const result = fillManifest(manifest, settings);
  assert.ok(result.kind === 'filled', JSON.stringify(result));
  return result.manifest;
};

const wrong = (settings: ManifestSettings): string[] => {
  const result = fillManifest(manifest, settings);
  assert.ok(result.kind === 'wrong');
  return result.problems.map(({ setting }) => setting);
};

describe('filling the manifest', () => {
  const settings: [string, ManifestSettings][] = [
    ['the least', LEAST],
    [
      'everything',
      {
        ...LEAST,
        TEAMS_APP_ID: 'ffffffff-1111-4222-8333-444455556666',
        PUBLISHER_URL: 'https://www.trust.nhs.uk/digital',
        PRIVACY_URL: 'https://www.trust.nhs.uk/privacy',
        TERMS_URL: 'https://www.trust.nhs.uk/terms',
        APP_VERSION: '2.10.3',
      },
    ],
    ['a port and a path', { ...LEAST, PUBLIC_URL: 'https://apps.trust.nhs.uk:8443/careers', APP_VERSION: ' ' }],
  ];
  for (const [name, one] of settings)
    it(`gives a valid manifest from ${name}`, () => {
      assert.deepEqual(faultsOf(filled(one)), []);
    });

  it('puts the tab and its sign-in on the address of the service, a path of it too', () => {
    const all = filled({ ...LEAST, PUBLIC_URL: 'https://apps.trust.nhs.uk/careers' });
    const urls = [...all.staticTabs, ...all.configurableTabs].flatMap((tab) => Object.values(tab)).filter(isUrl);
    assert.equal(urls.length, 5);
    for (const url of urls) assert.match(url, /^https:\/\/apps\.trust\.nhs\.uk\/careers\/tab\//);
    assert.deepEqual(all.webApplicationInfo, { id: BOT_ID, resource: `api://apps.trust.nhs.uk/botid-${BOT_ID}` });
    assert.ok(appIdUris(BOT_ID, 'https://apps.trust.nhs.uk/careers').includes(all.webApplicationInfo.resource));
    assert.ok(all.staticTabs.some(({ entityId }) => entityId === TAB_ID));
  });

  it('puts each setting where Teams reads it', () => {
    const all = filled(settings[1]?.[1] ?? {});
    assert.equal(all.id, 'ffffffff-1111-4222-8333-444455556666');
    assert.equal(all.bots[0]?.botId, BOT_ID);
    assert.equal(all.version, '2.10.3');
    assert.deepEqual(all.developer, {
      name: 'Anytown Hospitals',
      websiteUrl: 'https://www.trust.nhs.uk/digital',
      privacyUrl: 'https://www.trust.nhs.uk/privacy',
      termsOfUseUrl: 'https://www.trust.nhs.uk/terms',
    });
    assert.deepEqual(all.validDomains, ['careers.trust.nhs.uk']);
    const [extension] = all.composeExtensions;
    assert.equal(extension?.botId, BOT_ID);
    assert.deepEqual(
      extension?.messageHandlers.map(({ value }) => value),
      [{ domains: ['careers.trust.nhs.uk'], supportsAnonymizedPayloads: true }],
    );
  });

  it('takes the app id, the version and the pages from what it has when they are not set', () => {
    const least = filled(LEAST);
    assert.deepEqual([least.id, least.version], [BOT_ID, manifest.version]);
    assert.equal(least.developer.privacyUrl, 'https://careers.trust.nhs.uk/privacy');
    assert.deepEqual(filled(settings[2]?.[1] ?? {}).validDomains, ['apps.trust.nhs.uk:8443']);
  });

  it('leaves no local value behind, and the commands as they are', () => {
    const least = filled(LEAST);
    assert.doesNotMatch(JSON.stringify(least), /example\.org|00000000-/);
    assert.deepEqual(least.bots[0]?.commandLists, manifest.bots[0]?.commandLists);
  });

  it('changes nothing in what it was given', () => {
    const before = structuredClone(manifest);
    filled(LEAST);
    assert.deepEqual(manifest, before);
  });

  it('names everything that is missing at once, with what to do', () => {
    const result = fillManifest(manifest, { PUBLISHER_NAME: '  ' });
    assert.ok(result.kind === 'wrong');
    assert.deepEqual(
      result.problems.map(({ setting }) => setting),
      ['MicrosoftAppId', 'PUBLIC_URL', 'PUBLISHER_NAME'],
    );
    for (const { problem } of result.problems) assert.match(problem, /^Missing\. (Take|Give) /);
  });

  it('names everything that is wrong at once', () => {
    const names = wrong({
      MicrosoftAppId: 'nonsense',
      PUBLIC_URL: 'http://careers.trust.nhs.uk',
      TEAMS_APP_ID: '1',
      PUBLISHER_NAME: 'x'.repeat(33),
      PUBLISHER_URL: 'trust',
      PRIVACY_URL: 'http://trust.nhs.uk',
      TERMS_URL: 'ftp://trust.nhs.uk',
      APP_VERSION: '1.2',
    });
    assert.equal(names.length, 8);
  });

  it('refuses addresses that are not the publisher’s own public name', () => {
    for (const PUBLIC_URL of [
      'https://localhost:3978',
      'https://127.0.0.1',
      'https://intranet',
      'https://teams.microsoft.com',
      'https://trust.onmicrosoft.com',
      'https://careers.example.org',
      'https://user@careers.trust.nhs.uk',
      'https://careers.trust.nhs.uk/?a=b',
      'not an address',
    ])
      assert.deepEqual(wrong({ ...LEAST, PUBLIC_URL }), ['PUBLIC_URL'], PUBLIC_URL);
  });
});
