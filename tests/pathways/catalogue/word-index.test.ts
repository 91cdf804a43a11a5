import assert from 'node:assert/strict';
import { createWordIndex } from '../../../bot/pathways/catalogue/word-index.ts';
import { stemmedWords } from '../../../bot/pathways/catalogue/word-stems.ts';

const stemsOf = (text: string): string[] => stemmedWords(text).map(({ stem }) => stem);

describe('word stems', () => {
  const SAME = [
    ['coding', 'coder', 'coders', 'coded'],
    ['library', 'libraries', 'librarian', 'librarians'],
    ['analysis', 'analyst', 'analysts', 'analytics', 'analysing'],
    ['manager', 'management', 'managing', 'managers'],
    ['visualisation', 'visualising'],
    ['clinician', 'clinical', 'clinicians'],
    ['nurse', 'nursing', 'nurses'],
  ];
  for (const words of SAME)
    it(`brings ${words.join(', ')} together`, () => {
      assert.equal(new Set(words.flatMap(stemsOf)).size, 1);
    });

  it('keeps short words, numbers and the marks of C# and C++ whole', () => {
    assert.deepEqual(stemsOf('SQL C# C++ 365 R'), ['sql', 'c#', 'c++', '365', 'r']);
  });

  it('drops words that say nothing, repeated stems and accents', () => {
    assert.deepEqual(stemsOf('What about the café, cafés and the CAFÉ?'), ['caf']);
    assert.deepEqual(stemsOf('🙂 …'), []);
  });
});

describe('the word index', () => {
  const isWord = (word: string): boolean => word === 'charge';
  const index = createWordIndex(
    [
      {
        id: 'a',
        fields: [
          { text: 'data engineer', weight: 3 },
          { text: 'data', weight: 1 },
        ],
      },
      { id: 'b', fields: [{ text: 'data clerk', weight: 3 }] },
      {
        id: 'c',
        fields: [
          { text: 'porter', weight: 1 },
          { text: 'data', weight: 1 },
        ],
      },
    ],
    isWord,
  );

  it('puts rare words before common ones and good places before others', () => {
    assert.deepEqual(
      index.search('data engineering').map(({ id }) => id),
      ['a', 'b', 'c'],
    );
    assert.deepEqual(index.search('porters')[0]?.words, ['porters']);
  });

  it('says what share of the question is met, words found nowhere included', () => {
    assert.equal(index.search('clerk')[0]?.share, 1);
    assert.equal(index.search('clerk zebra')[0]?.share, 0.5);
  });

  it('reads a slip of the keyboard as the word meant, but never an ordinary word', () => {
    assert.deepEqual(index.search('proter'), [{ id: 'c', score: Math.log(4), share: 1, words: ['porter'] }]);
    assert.deepEqual(
      createWordIndex([{ id: 'x', fields: [{ text: 'change', weight: 1 }] }], isWord).search('charge'),
      [],
    );
    assert.deepEqual(index.search('clrek'), [], 'too short to be sure');
  });

  it('finds nothing in nothing', () => {
    assert.deepEqual(index.search(''), []);
    assert.deepEqual(createWordIndex([], () => true).search('data'), []);
  });
});
