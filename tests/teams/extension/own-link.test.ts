import assert from 'node:assert/strict';
import fc from 'fast-check';
import { placeInLink } from '../../../bot/teams/extension/own-link.ts';

const HOME = 'https://careers.trust.nhs.uk/app';
const APP = 'a1b2c3d4-1111-4222-8333-444455556666';
const ours = { home: HOME, appIds: [APP] };
const deepLink = (context: unknown, appId = APP): string =>
  `https://teams.microsoft.com/l/entity/${appId}/careers?context=${encodeURIComponent(JSON.stringify(context))}`;

describe('a pasted link', () => {
  const rows: readonly (readonly [link: string, place: string])[] = [
    [`${HOME}/tab/role/ccio`, 'role/ccio'],
    [`${HOME}/tab/compare/data-engineer+data-architect`, 'compare/data-engineer+data-architect'],
    [`${HOME}/tab/pathway/-/ccio?utm_source=mail#top`, 'pathway/-/ccio'],
    ['http://careers.trust.nhs.uk/app/tab/role/ccio', 'role/ccio'],
    ['https://CAREERS.trust.nhs.uk/app/tab/role/ccio', 'role/ccio'],
    [deepLink({ subEntityId: 'role/ccio' }), 'role/ccio'],
    [deepLink({ subPageId: 'course/prince2' }), 'course/prince2'],
    [deepLink({ subEntityId: 'role/ccio' }, APP.toUpperCase()), 'role/ccio'],
    [deepLink({ subEntityId: 'role/ccio' }).replace('teams.microsoft.com', 'teams.cloud.microsoft'), 'role/ccio'],
  ];
  for (const [link, place] of rows)
    it(`leads to ${place}: ${link.slice(0, 70)}`, () => {
      assert.equal(placeInLink(link, ours), place);
    });

  const foreign: readonly unknown[] = [
    'https://careers.example.com/app/tab/role/ccio',
    'https://careers.trust.nhs.uk.evil.example/app/tab/role/ccio',
    'https://evil.example/?x=https://careers.trust.nhs.uk/app/tab/role/ccio',
    'https://careers.trust.nhs.uk@evil.example/app/tab/role/ccio',
    'https://user:pass@careers.trust.nhs.uk/app/tab/role/ccio',
    'https://careers.trust.nhs.uk:8443/app/tab/role/ccio',
    'https://careers.trust.nhs.uk/other/tab/role/ccio',
    'https://careers.trust.nhs.uk/app/privacy',
    'ftp://careers.trust.nhs.uk/app/tab/role/ccio',
    'javascript:alert(1)',
    deepLink({ subEntityId: 'role/ccio' }, '99999999-1111-4222-8333-444455556666'),
    deepLink({ subEntityId: 'role/ccio' }).replace('teams.microsoft.com', 'teams.example.com'),
    deepLink('role/ccio'),
    deepLink(null),
    `https://teams.microsoft.com/l/entity/${APP}/careers?context=%7Bbroken`,
    `https://teams.microsoft.com/l/entity/${APP}/careers`,
    'not a link',
    '',
    `${HOME}/tab/role/${'x'.repeat(3000)}`,
    null,
    42,
    { url: HOME },
  ];
  for (const link of foreign)
    it(`is left alone: ${JSON.stringify(link)?.slice(0, 80) ?? ''}`, () => {
      assert.equal(placeInLink(link, ours), null);
    });

  it('is never ours when the bot has no address and no app id', () => {
    assert.equal(placeInLink(`${HOME}/tab/role/ccio`, { home: null, appIds: [] }), null);
  });

  it('may be anything', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webUrl({ withQueryParameters: true, withFragments: true })), (link) => {
        assert.equal(placeInLink(link, ours), null);
      }),
    );
  });
});
