import assert from 'node:assert/strict';
import fc from 'fast-check';
import { pop, push } from '../../../bot/pathways/routes/smallest-first.ts';

describe('the heap', () => {
  it('gives items back smallest first, whatever order they came in', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(20)), (numbers) => {
        const heap: { promise: number }[] = [];
        for (const promise of numbers) push(heap, { promise });
        const out = numbers.map(() => pop(heap)?.promise);
        assert.deepEqual(
          out,
          numbers.toSorted((left, right) => left - right),
        );
        assert.equal(pop(heap), undefined);
      }),
    );
  });
});
