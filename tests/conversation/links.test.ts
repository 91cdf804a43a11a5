import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Ask } from '../../bot/conversation/ask.ts';
import { askAtPlace, placeOfAsk } from '../../bot/conversation/links.ts';

const id = fc.string({ minLength: 1, maxLength: 40, unit: 'grapheme' }).filter((text) => text !== '-');
const linked = fc.oneof(
  id.map((roleId): Ask => ({ kind: 'role', roleId })),
  id.map((courseId): Ask => ({ kind: 'course', courseId })),
  fc.uniqueArray(id, { minLength: 1, maxLength: 6 }).map((roleIds): Ask => ({ kind: 'comparison', roleIds })),
  fc.tuple(id, fc.option(id)).map(([from, to]): Ask => ({ kind: 'pathway', from, to })),
);

describe('links', () => {
  it('lead back to the same ask', () => {
    fc.assert(
      fc.property(linked, (ask) => {
        assert.deepEqual(askAtPlace(placeOfAsk(ask) ?? ''), ask);
      }),
    );
  });

  it('reads addresses in words', () => {
    assert.equal(
      placeOfAsk({ kind: 'comparison', roleIds: ['bi-developer', 'data-engineer'] }),
      'compare/bi-developer+data-engineer',
    );
    assert.equal(placeOfAsk({ kind: 'pathway', from: null, to: 'ccio' }), 'pathway/-/ccio');
    assert.deepEqual(askAtPlace('/role/ccio/'), { kind: 'role', roleId: 'ccio' });
  });

  it('has none for what is private or has no page', () => {
    assert.equal(placeOfAsk({ kind: 'profile', change: null }), null);
    assert.equal(placeOfAsk({ kind: 'pathway', from: null, to: null }), null);
  });

  for (const strange of [
    '',
    'role',
    'role/',
    'role/a/b',
    'pathway/-/-',
    'pathway/a',
    'compare/a++b',
    'compare/a+b+c+d+e+f+g',
    'admin/x',
    'role/%',
    `role/${'x'.repeat(201)}`,
  ])
    it(`leaves "${strange.slice(0, 30)}" alone`, () => {
      assert.equal(askAtPlace(strange), null);
    });
});
