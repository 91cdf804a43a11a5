import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  createCorrector,
  editBudget,
  editDistance,
  letterBits,
  mayBeWithin,
} from '../../../bot/pathways/names/edit-distance.ts';

/** The definition, word for word, without rows or limits. */
function slowDistance(a: string, b: string): number {
  if (a === '') return b.length;
  if (b === '') return a.length;
  const [restA, restB] = [a.slice(0, -1), b.slice(0, -1)];
  const substituted = slowDistance(restA, restB) + (a.at(-1) === b.at(-1) ? 0 : 1);
  const shortest = Math.min(substituted, slowDistance(restA, b) + 1, slowDistance(a, restB) + 1);
  const swapped = a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1);
  return swapped ? Math.min(shortest, slowDistance(a.slice(0, -2), b.slice(0, -2)) + 1) : shortest;
}

const shortWord = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });

describe('distance between two words', () => {
  it('counts a swap of neighbours once', () => {
    assert.equal(editDistance('saftey', 'safety'), 1);
    assert.equal(editDistance('cheif', 'chief'), 1);
  });

  it('agrees with the plain definition', () => {
    fc.assert(
      fc.property(shortWord, shortWord, (a, b) => {
        assert.equal(editDistance(a, b), slowDistance(a, b));
      }),
    );
  });

  it('gives limit + 1, and no more, for words that are further apart', () => {
    fc.assert(
      fc.property(shortWord, shortWord, fc.integer({ min: 0, max: 3 }), (a, b, limit) => {
        assert.equal(editDistance(a, b, limit), Math.min(slowDistance(a, b), limit + 1));
      }),
    );
  });

  it('never rules out words by their letters that are within reach', () => {
    fc.assert(
      fc.property(shortWord, shortWord, (a, b) => {
        assert.ok(mayBeWithin(letterBits(a), letterBits(b), slowDistance(a, b)));
      }),
    );
  });
});

describe('correcting a misspelt word', () => {
  const correct = createCorrector(['analyst', 'manager', 'engineer', 'data', 'chief']);

  it('leaves words under four letters alone', () => {
    assert.equal(editBudget(3), 0);
    assert.deepEqual(correct('dat'), []);
  });

  it('allows two edits from eight letters', () => {
    assert.deepEqual(correct('enginner'), [{ word: 'engineer', edits: 1 }]);
    assert.deepEqual(correct('annalist'), [{ word: 'analyst', edits: 2 }]);
    assert.deepEqual(correct('annlist'), []);
  });

  it('asks for the same first letter, or the first two swapped', () => {
    assert.deepEqual(correct('hcief'), [{ word: 'chief', edits: 1 }]);
    assert.deepEqual(correct('thief'), []);
  });

  it('gives the same answer when asked again', () => {
    assert.deepEqual(correct('mangaer'), correct('mangaer'));
  });
});
