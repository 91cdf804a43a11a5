import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { fillManifest, type Manifest } from '../../manifest/fill.ts';
import { encodePng } from '../../manifest/icons/png.ts';
import base from '../../manifest/manifest.json' with { type: 'json' };
import { packageFaults, RULE_NAMES } from '../../manifest/rules.ts';

const icon = (name: string) => fs.readFileSync(path.join(import.meta.dirname, '../../manifest/icons', name));
const icons = { color: icon('color.png'), outline: icon('outline.png') };
const filled = fillManifest(base, {
  MicrosoftAppId: 'a1b2c3d4-1111-4222-8333-444455556666',
  PUBLIC_URL: 'https://careers.trust.nhs.uk',
  PUBLISHER_NAME: 'Anytown Hospitals',
});
assert.ok(filled.kind === 'filled');
const good: Manifest = filled.manifest;

const faults = (changes: object, pictures = {}): string[] =>
  packageFaults({ manifest: { ...good, ...changes }, ...icons, ...pictures }).map(
    ({ rule, fault }) => `${rule} ${fault}`,
  );

const command = (text: object) => ({ commandLists: [{ commands: [{ title: 'Help', prompt: 'Help', ...text }] }] });
const square = (side: number, colour: readonly number[]) =>
  encodePng(side, side, Uint8Array.from(Array.from({ length: side * side }, () => colour).flat()));

describe('the rules of the store', () => {
  it('find nothing against the filled manifest', () => {
    assert.deepEqual(faults({}), []);
  });

  const bad: [string, object][] = [
    ['GEN-1 The name "Teams Careers" begins', { name: { short: 'Teams Careers' } }],
    ['GEN-1 The name "Careers beta" sounds', { name: { short: 'Careers beta' } }],
    ['GEN-7 The domain "careers.azurewebsites.net" is not yours', { validDomains: ['careers.azurewebsites.net'] }],
    [
      'GEN-7 The domain "https://careers.trust.nhs.uk" is an address',
      { validDomains: ['https://careers.trust.nhs.uk'] },
    ],
    ['GEN-7 The domain "*.trust.nhs.uk" is a pattern', { validDomains: ['*.trust.nhs.uk'] }],
    [
      'GEN-7 The domain "teams.microsoft.com" is not yours',
      { composeExtensions: [{ messageHandlers: [{ value: { domains: ['teams.microsoft.com'] } }] }] },
    ],
    ['GEN-8 "id" still has the value', { id: base.id }],
    ['GEN-9 "developer.privacyUrl" is "http://', { developer: { privacyUrl: 'http://careers.trust.nhs.uk' } }],
    ['BOT-3 The bot has no commands', { bots: [{ botId: good.bots[0]?.botId }] }],
    ['BOT-3 "bots.0.commandLists.0.commands.0.title" begins with a slash', { bots: [command({ title: '/help' })] }],
    ['BOT-3 "bots.0.commandLists.0.commands.0.title" has 33', { bots: [command({ title: 'x'.repeat(33) })] }],
    ['BOT-5 The personal chat has 1 prompts', { bots: [command({})] }],
    ['BOT-10 "composeExtensions.0.botId" is another', { composeExtensions: [{ botId: 'b' }] }],
    [
      'TAB-4 "staticTabs.0.contentUrl" is on elsewhere.nhs.uk',
      { staticTabs: [{ contentUrl: 'https://elsewhere.nhs.uk/tab' }] },
    ],
    ['RSC "authorization" asks for rights', { authorization: {} }],
  ];
  for (const [fault, changes] of bad)
    it(`say: ${fault}`, () => {
      assert.ok(
        faults(changes).some((line) => line.startsWith(fault)),
        faults(changes).join('\n'),
      );
    });

  it('look at the icons: size, colour, the room around the symbol, and whether they are pictures', () => {
    const white = square(192, [255, 255, 255, 255]);
    assert.match(faults({}, { color: icons.outline }).join(), /color\.png is 32 by 32 pixels/);
    assert.match(faults({}, { outline: square(32, [255, 0, 0, 255]) }).join(), /outline\.png has a colour/);
    assert.match(faults({}, { outline: Buffer.from('no') }).join(), /outline\.png is no PNG/);
    assert.deepEqual(faults({}, { color: white }), []);
    const pixel = new Uint8Array(192 * 192 * 4).fill(255);
    pixel.set([0, 0, 0, 255], (100 + 20 * 192) * 4);
    assert.match(faults({}, { color: encodePng(192, 192, pixel) }).join(), /outside the central 96/);
  });

  it('are each on the checklist for the store', () => {
    const list = fs.readFileSync(path.join(import.meta.dirname, '../../docs/teams-store.md'), 'utf8');
    for (const rule of RULE_NAMES) assert.ok(list.includes(`| ${rule} |`), rule);
  });
});
