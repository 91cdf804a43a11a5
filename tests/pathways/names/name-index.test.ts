import assert from 'node:assert/strict';
import { createNameIndex, type Name } from '../../../bot/pathways/names/name-index.ts';
import { normalise, tokensOf } from '../../../bot/pathways/names/normalise.ts';

const names: readonly Name<string>[] = [
  { name: 'data engineer', tier: 0, of: 'engineer' },
  { name: 'senior data engineer', tier: 0, of: 'senior' },
  { name: 'Head of information governance', tier: 0, of: 'head-ig' },
  { name: 'data quality', tier: 2, of: 'dq-term' },
  { name: 'data quality manager', tier: 0, of: 'dq-manager' },
  { name: 'PM', tier: 1, of: 'project' },
  { name: 'PM', tier: 1, of: 'product' },
  { name: 'ward clerk', tier: 0, of: 'ward-clerk' },
  { name: 'ward clark', tier: 2, of: 'ward-clerk' },
  { name: 'data analyst', tier: 0, of: 'analyst' },
  { name: 'data analyst', tier: 1, of: 'somebody-else' },
];
const index = createNameIndex(names, {
  isWord: (word) => ['date', 'the', 'and', 'heat', 'her'].includes(word),
  short: new Map([
    ['mgr', ['manager']],
    ['ig', ['information governance'.split(' ')[0] ?? '']],
  ]),
});
const found = (text: string): string[] => index.find(tokensOf(normalise(text))).map((span) => span.of.join('+'));

describe('names in a text', () => {
  it('prefers the longest', () => assert.deepEqual(found('a senior data engineer'), ['senior']));
  it('finds several, in order', () =>
    assert.deepEqual(found('data engineer or ward clerk'), ['engineer', 'ward-clerk']));
  it('finds plurals', () => assert.deepEqual(found('what do data engineers do'), ['engineer']));
  it('mends misspelt words', () => assert.deepEqual(found('dtaa enginer'), ['engineer']));
  it('does not take an ordinary word for a misspelt name', () => assert.deepEqual(found('date engineer'), []));
  it('reads short forms', () => assert.deepEqual(found('data quality mgr'), ['dq-manager']));
  it('passes over small words', () => assert.deepEqual(found('head of the information governance'), ['head-ig']));
  it('finds the same words in another order', () => assert.deepEqual(found('manager of data quality'), ['dq-manager']));
  it('keeps a name within a phrase', () => assert.deepEqual(found('data, engineer'), []));
  it('gives everything a name can mean', () => assert.deepEqual(found('pm'), ['project+product']));
  it('lets the surer kind of name win', () => assert.deepEqual(found('data analyst'), ['analyst']));
  it('mends a three-letter word only inside a longer name', () => {
    assert.deepEqual(found('hed of information governance'), ['head-ig']);
    assert.deepEqual(found('hed'), []);
  });
  it('does not learn spelling from misspelt search terms', () => {
    assert.deepEqual(found('ward clark'), ['ward-clerk']);
    assert.equal(index.knows('clark'), true);
  });
  it('counts edits', () => {
    const [span] = index.find(tokensOf(normalise('senoir dta enginer')));
    assert.equal(span?.edits, 3);
  });
});
