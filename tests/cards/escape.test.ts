import assert from 'node:assert/strict';
import { clean, cut, escape, quoted, webAddress } from '../../cards/escape.ts';
import { AWKWARD, RIGHT_TO_LEFT } from '../../cards/sample-facts.ts';

const ZWSP = '\u200B';

describe('escaping for a card', () => {
  const unchanged = [
    'R/Python',
    'A (B)',
    'HL7/FHIR awareness',
    'Lead analyst / analytics team manager',
    'snake_case_name',
    '5 * 3 = 15',
    'C#',
    'less than < 5 years',
    '100% & more',
    'it’s “fine” – really…',
    'Zoë Müller',
    'a - b',
    '1.5 days',
    '-5',
    '#1 choice',
    RIGHT_TO_LEFT,
    '👩‍💻 and 🤷‍♀️',
    'https://www.bcs.org/',
    '[draft]',
    'a~b',
  ];
  for (const text of unchanged) it(`leaves ${JSON.stringify(text)} as it is`, () => assert.equal(escape(text), text));

  const changed: readonly (readonly [string, string])[] = [
    ['**bold**', '\\*\\*bold\\*\\*'],
    ['_under_', '\\_under\\_'],
    ['__init__', '\\_\\_init\\_\\_'],
    ['~~gone~~', '\\~\\~gone\\~\\~'],
    ['`code`', '\\`code\\`'],
    ['[a](https://evil.example)', `[a]${ZWSP}(https://evil.example)`],
    ['[a][b]', `[a]${ZWSP}[b]`],
    ['[a]: https://evil.example', `[a]${ZWSP}: https://evil.example`],
    ['- item', `${ZWSP}- item`],
    ['* item', `${ZWSP}* item`],
    ['1. item', `${ZWSP}1. item`],
    ['# head', `${ZWSP}# head`],
    ['> quote', `${ZWSP}> quote`],
    ['\\*', '\\\\\\*'],
    ['&lt;at&gt;', `&${ZWSP}lt;at&${ZWSP}gt;`],
    ['two\nlines\r\nand\ttabs', 'two lines and tabs'],
    ['  edges  ', 'edges'],
  ];
  for (const [text, expected] of changed)
    it(`defuses ${JSON.stringify(text)}`, () => assert.equal(escape(text), expected));

  it('breaks tags, mentions and macros but keeps their words', () => {
    assert.equal(clean('<b>x</b>'), '‹b›x‹/b›');
    assert.equal(clean('<at>All</at>'), '‹at›All‹/at›');
    assert.equal(clean('<img src=x onerror=alert(1)>'), '‹img src=x onerror=alert(1)›');
    assert.equal(clean('{{DATE(2026-01-01)}} and ${x}'), '{ {DATE(2026-01-01)}} and $ {x}');
  });

  it('drops direction overrides and other unseen characters', () => {
    assert.equal(clean('a\u202Etxt.exe\u0000\u200B\uFEFF\u2066'), 'atxt.exe');
    assert.equal(clean('half \uD83D emoji'), 'half emoji');
  });

  it('leaves nothing that acts in the worst text we have', () => {
    const seen = escape(AWKWARD);
    assert.doesNotMatch(seen, /\]\(|(?<!\\)\*|(?<!\\)`|<\w|\{\{|\$\{|\u202E/);
    assert.match(seen, /Press me.*bold.*under.*Ünï.*O’Brien/);
  });
});

describe('cutting', () => {
  it('keeps short text and ends long text at a word', () => {
    assert.equal(cut('short', 10), 'short');
    assert.equal(cut('one two three four', 12), 'one two…');
    assert.equal(cut('Donaudampfschifffahrt', 10), 'Donaudamp…');
  });

  it('never leaves half an emoji', () => assert.equal(cut('abc😀def', 5), 'abc…'));
});

describe('what the person typed', () => {
  it('comes back short, in quotation marks, with no address to press', () => {
    assert.equal(quoted('cso'), '“cso”');
    assert.equal(quoted('see https://evil.example'), '“see https: //evil.example”');
    assert.ok((quoted('x'.repeat(30_000)) ?? '').length <= 62);
  });

  it('is left out when nothing can be seen of it', () => assert.equal(quoted(' \u202E\n'), null));
});

describe('web addresses', () => {
  it('encode what would end a Markdown link', () =>
    assert.equal(webAddress('https://x.example/a_(b)?c=[d]'), 'https://x.example/a%5F%28b%29?c=%5Bd%5D'));

  for (const url of [
    'javascript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'mailto:a@b.example',
    '//x.example',
    'nonsense',
    '',
    'https://name:word@x.example/',
    `https://x.example/${'a'.repeat(2000)}`,
  ])
    it(`refuse ${url.slice(0, 30)}`, () => assert.equal(webAddress(url), null));

  it('refuse none', () => assert.equal(webAddress(null), null));
});
