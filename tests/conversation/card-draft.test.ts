import assert from 'node:assert/strict';
import { formOf, swapped, type CardDraft } from '../../bot/conversation/card-draft.ts';
import type { AskForAll } from '../../bot/conversation/for-all.ts';
import { createCatalogue } from '../../bot/pathways/catalogue/catalogue.ts';
import { role as tinyRole, tinyData } from '../helpers/tiny-data.ts';

const [a, b, c] = ['coder', 'analyst', 'engineer'] as const;
const catalogue = createCatalogue(tinyData({ roles: [a, b, c].map((id) => tinyRole(id)) }));
const draft = (ask: AskForAll | null): CardDraft => ({ ask, words: 'said', note: '' });
const role: AskForAll = { kind: 'role', roleId: a };
const two: AskForAll = { kind: 'comparison', roleIds: [a, b] };
const route: AskForAll = { kind: 'pathway', from: a, to: b };
const pay: AskForAll = { kind: 'pay', bandIds: ['7'], roleIds: [], supplementId: null, hours: null, year: null };
const ready = (ask: AskForAll): object => ({ kind: 'ready', ask });
const problem = (of: string): object => ({ kind: 'problem', problem: of });

describe('the form of a card', () => {
  const slotsOf = (ask: AskForAll | null): readonly unknown[] =>
    formOf(draft(ask), [], null, catalogue).slots.map(({ label, roleId }) => [label, roleId]);

  it('has a place for each role, and one more', () => {
    assert.deepEqual(slotsOf(role), [
      ['role', a],
      ['compare', null],
    ]);
    assert.deepEqual(slotsOf(two), [
      ['compare', a],
      ['compare', b],
      ['compare', null],
    ]);
    assert.deepEqual(slotsOf(route), [
      ['from', a],
      ['to', b],
    ]);
    for (const ask of [pay, null])
      assert.deepEqual(slotsOf(ask), [
        ['role', null],
        ['compare', null],
      ]);
  });

  it('never has more than six places', () => {
    const six: AskForAll = { kind: 'comparison', roleIds: ['1', '2', '3', '4', '5', '6'] };
    assert.equal(formOf(draft(six), [], null, catalogue).slots.length, 6);
  });

  it('offers the chosen roles first, then others, each once, and none that is gone', () => {
    const { options } = formOf(draft(two), [b, c, 'gone'], null, catalogue);
    assert.deepEqual(
      options.map(({ id }) => id),
      [a, b, c],
    );
  });
});

describe('swapping roles', () => {
  const swap = (ask: AskForAll | null, roleIds: readonly (string | null)[]) =>
    swapped({ draft: draft(ask), roleIds }, catalogue);

  it('makes a comparison of two or more, a role of one', () => {
    assert.deepEqual(swap(role, [a, b]), ready(two));
    assert.deepEqual(swap(two, [a, null, c]), ready({ kind: 'comparison', roleIds: [a, c] }));
    assert.deepEqual(swap(two, [null, b, null]), ready({ kind: 'role', roleId: b }));
    assert.deepEqual(swap(two, [a, a, null]), ready(role));
    assert.deepEqual(swap(null, [c, null]), ready({ kind: 'role', roleId: c }));
  });

  it('keeps a route a route', () => {
    assert.deepEqual(swap(route, [b, a]), ready({ kind: 'pathway', from: b, to: a }));
    assert.deepEqual(swap(route, [null, b]), ready({ kind: 'pathway', from: null, to: b }));
    assert.deepEqual(swap(route, [null, null]), problem('no-role'));
  });

  it('leaves another kind of answer as it is until a role is chosen', () => {
    assert.deepEqual(swap(pay, [null, null]), ready(pay));
    assert.deepEqual(swap(pay, [a, null]), ready(role));
  });

  it('asks for a role where none is left', () => {
    assert.deepEqual(swap(two, [null, null, null]), problem('no-role'));
    assert.equal(swap(null, [null, null]), null);
  });

  it('refuses a role that the data does not hold', () => {
    assert.deepEqual(swap(role, ['gone', null]), problem('unknown-role'));
    assert.deepEqual(swapped({ draft: draft(role), roleIds: [a] }, null), problem('unknown-role'));
  });
});
