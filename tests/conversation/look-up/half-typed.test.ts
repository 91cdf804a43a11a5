// The search box is asked at each pause in typing: what stands last is often half a name.
import assert from 'node:assert/strict';
import { data } from '../understanding/real-understanding.ts';
import { inShort, lookUp, shelves, top } from './real-shelves.ts';

const titleOf = (roleId: string): string => data.roles.find(({ id }) => id === roleId)?.title.toLowerCase() ?? '';

describe('a name half typed', () => {
  const rows: readonly (readonly [typed: string, first: string])[] = [
    ['data e', 'data-engineer'],
    ['data s', 'data-scientist'],
    ['the data e', 'data-engineer'],
    ['cod', 'clinical-coder'],
    ['an', 'analytics-engineer'],
    ['cyber analyst vs des', 'cyber-analyst v desktop-engineer'],
    ['bi dev v data e', 'bi-developer v data-engineer'],
    ['data engineer v a', 'data-engineer v analytics-engineer'],
    ['ward clerk > h', 'ward-clerk -> health-records-clerk'],
    ['coder to aud', 'clinical-coder -> clinical-coding-auditor'],
  ];
  for (const [typed, first] of rows)
    it(`“${typed}” finds ${first}`, () => {
      assert.equal(top(typed), first);
    });

  it('is completed by names that begin so, before routes and courses', () => {
    for (const typed of ['co', 'head o', 'head of', 'head of i', 'health r', 'chief n'])
      assert.ok(titleOf(top(typed)).startsWith(typed), `${typed}: ${top(typed)}`);
  });

  it('at the end of a route or a comparison is a role that begins so', () => {
    for (const letter of ['a', 'd', 'h', 'p', 's']) {
      const route = lookUp(`clinical coder to ${letter}`).asks[0];
      assert.ok(route?.kind === 'pathway' && titleOf(route.to ?? '').startsWith(letter), inShort(route));
      const compared = lookUp(`data engineer v ${letter}`).asks[0];
      assert.ok(compared?.kind === 'comparison', inShort(compared));
      assert.ok(titleOf(compared.roleIds[1] ?? '').startsWith(letter), inShort(compared));
    }
  });

  it('does not mean the role beside it once more', () => {
    const [first] = lookUp('data engineer v data').asks;
    assert.ok(first?.kind === 'comparison');
    assert.equal(first.roleIds[0], 'data-engineer');
    assert.match(inShort(first), /^data-engineer v (?:data-|information-analyst)/);
  });

  it('puts shorter and commoner roles first', () => {
    const ids = shelves.namesGoingOn(['clinical', 'c']).map(({ roleId }) => roleId);
    assert.equal(ids[0], 'clinical-coder');
    assert.equal(new Set(ids).size, ids.length);
  });

  it('is not looked for in one letter alone, nor in no letters', () => {
    for (const typed of ['d', 'a', '']) assert.deepEqual(lookUp(typed).asks, [], typed);
    assert.deepEqual(shelves.namesGoingOn([]), []);
  });
});
