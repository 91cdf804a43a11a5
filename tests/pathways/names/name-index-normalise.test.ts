import assert from 'node:assert/strict';
import fc from 'fast-check';
import { fold, normalise, tokensOf } from '../../../bot/pathways/names/normalise.ts';

describe('a text made plain', () => {
  const cases: readonly (readonly [string, string])[] = [
    ["B7 – what's it pay?", 'b7 , whats it pay ,'],
    ['What’s a “data engineer”?', 'whats a , data engineer ,'],
    ['22.5 hours a week, 2025/26', '22.5 hours a week , 2025 / 26'],
    ['compare **BI** developer &amp; <b>data</b> engineer', 'compare bi developer and data engineer'],
    ['[data engineer](https://example.org/a?b=c) https://example.org', 'data engineer'],
    ['band 5-6', 'band 5 to 6'],
    ['coder -> analyst', 'coder to analyst'],
    ['£30,000', 'pounds 30000'],
    ['Security+ and 8a+', 'security plus and 8a plus'],
    ['nhs.pycom', 'nhs pycom'],
    ['\u202Edata\u200B engineer\u2060', 'data engineer'],
    ['ｄａｔａ naïve café', 'data naive cafe'],
    ['coder 🙂 analyst', 'coder , analyst'],
    ['<img src=x onerror=alert(1)>', ''],
    ['😀😀👩🏽‍💻', ''],
    ['   ', ''],
  ];
  for (const [text, expected] of cases)
    it(`reads ${JSON.stringify(text)}`, () => assert.equal(normalise(text).replace(/^, /, ''), expected));

  it('is the same when done twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        const once = normalise(text);
        assert.equal(normalise(once), once);
      }),
    );
  });

  it('holds no mark but the comma, the stroke and the decimal point', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        assert.match(normalise(text), /^[\p{L}\p{N}.,/ ]*$/u);
      }),
    );
  });

  it('gives tokens whose places point into the text', () => {
    const text = normalise('What does a Data Engineer do?');
    for (const token of tokensOf(text)) assert.equal(text.slice(token.start, token.end), token.text);
  });
});

describe('singular and plural', () => {
  const cases = [
    ['clerks', 'clerk'],
    ['secretaries', 'secretary'],
    ['batches', 'batch'],
    ['analysis', 'analysis'],
    ['business', 'business'],
    ['status', 'status'],
    ['pas', 'pas'],
    ['data', 'data'],
  ] as const;
  for (const [word, folded] of cases) it(`folds ${word} to ${folded}`, () => assert.equal(fold(word), folded));
});
