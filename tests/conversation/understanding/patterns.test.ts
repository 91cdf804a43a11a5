import assert from 'node:assert/strict';
import { patternOf, wordsOf, type Patterns } from '../../../bot/conversation/understanding/words/patterns.ts';

const patterns: Patterns = {
  parts: { boss: '(boss|manager)' },
  plain: (word) => (word === 'cant' ? ['can', 'not'] : [word]),
};

describe('a phrase as a pattern', () => {
  const cases: readonly (readonly [phrase: string, text: string, isFound: boolean])[] = [
    ['book leave', ' please book leave now', true],
    ['book leave', ' book leaves', false],
    ['book leave', ' ebook leave', false],
    ['(book|buy) [my|some] leave', ' buy some leave', true],
    ['(book|buy) [my|some] leave', ' buy leave', true],
    ['(book|buy) [my|some] leave', ' buy more leave', false],
    ['ask _ leave', ' ask for my next leave', true],
    ['ask _ leave', ' ask them all for my leave', false],
    ['self harm*', ' been self harming', true],
    ['cant sleep', ' i can not sleep', true],
    ['ask my <boss>', ' ask my manager', true],
    ['^ leave $', ' leave', true],
    ['^ leave $', ' i leave', false],
    ['sleep ($|at night)', ' i sleep', true],
    ['sleep ($|at night)', ' i sleep well', false],
    ['{role} jobs', ' ROLE jobs', true],
    ['<nobody> leave', ' leave', true],
  ];
  for (const [phrase, text, isFound] of cases)
    it(`"${phrase}" ${isFound ? 'finds' : 'leaves'} "${text}"`, () =>
      assert.equal(patternOf([phrase], patterns).test(text), isFound));

  it('of none finds nothing', () => assert.equal(patternOf([], patterns).test(' anything'), false));
  it('of several finds any', () => assert.ok(patternOf(['a b', 'c d'], patterns).test(' x c d')));
  it('takes no longer for a text made to be slow', () => {
    const slow = patternOf(['i _ feel _ so _ low', '[very|very very] (low|lower) _ _ end'], patterns);
    assert.equal(slow.test(' i'.repeat(20_000)), false);
  });
  it('tells its words in plain spelling, those of its parts too', () =>
    assert.deepEqual(wordsOf(['cant ask my <boss>'], patterns), ['can', 'not', 'ask', 'my', 'boss', 'manager']));
});
