import assert from 'node:assert/strict';
import { shortText, storableJson, storableText } from '../../bot/store/storable.ts';

describe('text for the database', () => {
  for (const [what, given, wanted] of [
    ['plain text', 'band 8a – £53k', 'band 8a – £53k'],
    ['a whole pair', '👩‍⚕️', '👩‍⚕️'],
    ['a high half alone', 'a\ud83d', 'a\uFFFD'],
    ['a low half alone', '\udc00b', '\uFFFDb'],
    ['halves the wrong way round', '\udc00\ud83d', '\uFFFD\uFFFD'],
    ['a zero', 'a\0b', 'a\uFFFDb'],
  ] as const)
    it(`is right for ${what}`, () => assert.equal(storableText(given), wanted));

  it('is cleaned inside JSON, and the backslashes that were typed are left', () => {
    assert.equal(storableJson({ a: ['\0', '\\u0000'] }), '{"a":["\uFFFD","\\\\u0000"]}');
  });

  it('is cut short and trimmed', () => {
    assert.equal(shortText('  abc  ', 2), 'ab');
    assert.equal(shortText('a      b', 4), 'a');
    assert.equal(shortText(' ', 5), null);
    assert.equal(shortText(null, 5), null);
  });
});
