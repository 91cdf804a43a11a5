import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { ManifestSettings } from '../../manifest/fill.ts';
import { makePackage, type Made } from '../../manifest/make-package.ts';
import base from '../../manifest/manifest.json' with { type: 'json' };
import { MANIFEST_VERSIONS, type ManifestVersion } from '../../manifest/schema-faults.ts';

const icon = (name: string) => fs.readFileSync(path.join(import.meta.dirname, '../../manifest/icons', name));
const icons = { color: icon('color.png'), outline: icon('outline.png') };

const TRUST: ManifestSettings = {
  MicrosoftAppId: 'a1b2c3d4-1111-4222-8333-444455556666',
  PUBLIC_URL: 'https://careers.trust.nhs.uk/',
  PUBLISHER_NAME: 'Anytown Hospitals',
};

const made = (settings: ManifestSettings, version: ManifestVersion = '1.29'): Made => {
  const result = makePackage({ base, settings, version, ...icons });
  assert.ok(result.kind === 'made', JSON.stringify(result));
  return result;
};

const problems = (settings: ManifestSettings, parts = {}): readonly string[] => {
  const result = makePackage({ base, settings, version: '1.29', ...icons, ...parts });
  assert.ok(result.kind === 'not-made');
  return result.problems;
};

const packed = ({ zip }: Made) =>
  Object.fromEntries(Object.entries(unzipSync(zip)).map(([name, bytes]) => [name, strFromU8(bytes, true)]));

describe('the app package', () => {
  const three: [string, ManifestSettings][] = [
    ['a trust with the least', TRUST],
    [
      'a trust with everything',
      {
        ...TRUST,
        TEAMS_APP_ID: 'ffffffff-1111-4222-8333-444455556666',
        PUBLISHER_URL: 'https://www.trust.nhs.uk/digital',
        PRIVACY_URL: 'https://www.trust.nhs.uk/privacy',
        TERMS_URL: 'https://www.trust.nhs.uk/terms',
        APP_VERSION: '2.10.3',
      },
    ],
    ['a region on a port and a path', { ...TRUST, PUBLIC_URL: 'https://apps.region.nhs.uk:8443/careers' }],
  ];
  for (const [name, settings] of three)
    for (const version of MANIFEST_VERSIONS)
      it(`is valid for ${name}, manifest ${version}`, () => {
        assert.equal(made(settings, version).manifest['manifestVersion'], version);
      });

  it('holds the manifest, the icons and the words, at the top level, and nothing else', () => {
    assert.deepEqual(Object.keys(packed(made(TRUST))).toSorted(), [
      'color.png',
      'en-gb.json',
      'manifest.json',
      'outline.png',
    ]);
  });

  it('has a language file with every word of the manifest that people read', () => {
    const words: Record<string, string> = JSON.parse(packed(made(TRUST))['en-gb.json'] ?? '');
    assert.equal(words['name.short'], base.name.short);
    assert.equal(words['bots[0].commandLists[1].commands[0].title'], base.bots[0]?.commandLists[1]?.commands[0]?.title);
  });

  it('is the same file from the same settings', () => {
    assert.ok(made(TRUST).zip.equals(made(TRUST).zip));
  });

  it('leaves out of 1.28 what 1.29 brought', () => {
    const newest = { ...base, bots: base.bots.map((bot) => ({ ...bot, supportsTargetedMessages: true })) };
    const parts = { base: newest, settings: TRUST, ...icons };
    const now = makePackage({ ...parts, version: '1.29' });
    const before = makePackage({ ...parts, version: '1.28' });
    assert.ok(now.kind === 'made' && before.kind === 'made');
    assert.ok(JSON.stringify(now.manifest).includes('supportsTargetedMessages'));
    assert.ok(!JSON.stringify(before.manifest).includes('supportsTargetedMessages'));
  });

  it('names every wrong or missing setting at once, with what to do', () => {
    const said = problems({ PUBLIC_URL: 'http://careers', APP_VERSION: 'one' });
    for (const name of ['MicrosoftAppId: Missing', 'PUBLIC_URL: ', 'PUBLISHER_NAME: Missing', 'APP_VERSION: '])
      assert.ok(
        said.some((line) => line.startsWith(name)),
        name,
      );
  });

  it('refuses what the schema refuses', () => {
    assert.match(problems(TRUST, { base: { ...base, accentColor: 'teal' } }).join(), /Schema 1\.29: \/accentColor/);
  });
});
