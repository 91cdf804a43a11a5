import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Ask } from '../../../bot/conversation/ask.ts';
import { NO_CONTEXT } from '../../../bot/conversation/understanding/understanding.ts';
import { after, inShort, understand } from './real-understanding.ts';

const KINDS = new Set(['ask', 'choose', 'refuse']);
const LONG = 'It has been one of those days and the kettle broke. '.repeat(600);

describe('hostile and odd input', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['', 'refuse:empty'],
    ['   \n\t', 'refuse:empty'],
    ['🙂🙂🙂', 'refuse:empty'],
    ['?!...', 'refuse:empty'],
    ['\u200B\u202E\u2060', 'refuse:empty'],
    ['<img src=x onerror=alert(1)>', 'refuse:empty'],
    [LONG, 'refuse:too-long'],
    ['<'.repeat(30_000), 'refuse:empty'],
    ['x'.repeat(30_000), 'refuse:too-long'],
    ['<b>what does a data engineer do</b>', 'ask:role'],
    ['**what** does a `data engineer` do', 'ask:role'],
    ['\u202Ewhat does a data\u200B engineer do', 'ask:role'],
    ["'; DROP TABLE roles; --", 'refuse:instructions'],
    ['WHAT DOES A DATA ENGINEER DO', 'ask:role'],
  ];
  for (const [text, wanted] of cases)
    it(`gives ${wanted} for ${JSON.stringify(text.slice(0, 40))}`, () =>
      assert.equal(inShort(understand(text, NO_CONTEXT)), wanted));

  it('still answers a clear question at the end of a very long message', () => {
    const found = understand(`${LONG} What does a data engineer do?`, NO_CONTEXT);
    assert.ok(['ask:role', 'refuse:too-long'].includes(inShort(found)));
  });

  it('says back no more than 200 characters', () => {
    const found = understand('zzz '.repeat(600), NO_CONTEXT);
    assert.ok(found.kind !== 'ask' && found.heard.length <= 200);
  });
});

const lastAsk: fc.Arbitrary<Ask> = fc.constantFrom<Ask>(
  { kind: 'role', roleId: 'data-engineer' },
  { kind: 'comparison', roleIds: ['cio', 'cto'] },
  { kind: 'pathway', from: 'ward-clerk', to: null },
  { kind: 'pay', bandIds: ['7'], roleIds: [], supplementId: null, hours: null, year: null },
  { kind: 'help' },
);
const word = fc.constantFrom(
  'what',
  'next',
  'band',
  '7',
  '8a',
  'data',
  'engineer',
  'coder',
  'vs',
  'and',
  'london',
  'pay',
  ',',
  '/',
  'it',
  'from',
  'to',
  'nurse',
  'course',
  'remind',
  'me',
  'the',
  'second',
  'one',
  'plumber',
  'compare',
);

describe('understanding', () => {
  it('never throws and always gives one of its three kinds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 120 }), (text) => {
        assert.ok(KINDS.has(understand(text, NO_CONTEXT).kind));
      }),
    );
  });

  it('holds for any mixture of its own words, in any context', () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 14 }), lastAsk, (words, last) => {
        const found = understand(words.join(' '), after(last, ['data-engineer']));
        if (found.kind === 'ask') assert.ok(found.p > 0 && found.p <= 1 && found.alternatives.length <= 3);
        if (found.kind === 'choose') assert.ok(found.asks.length <= 4);
        if (found.kind !== 'refuse')
          for (const one of found.entities) assert.ok(one.ids.length > 0 && one.start < one.end);
      }),
    );
  });

  it('gives the same for the same', () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 10 }), (words) => {
        const text = words.join(' ');
        assert.deepEqual(understand(text, NO_CONTEXT), understand(text, NO_CONTEXT));
      }),
      { numRuns: 40 },
    );
  });
});
