import assert from 'node:assert/strict';
import { hoursIn, oddHoursIn, yearsIn } from '../../../bot/conversation/understanding/naming/amounts.ts';
import { bandsIn } from '../../../bot/conversation/understanding/naming/bands.ts';
import { normalise } from '../../../bot/pathways/names/normalise.ts';

const bands = (text: string): string[] => bandsIn(normalise(text)).map((span) => span.bandIds.join('|'));

describe('bands in a text', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['b7', ['7']],
    ['Band 7', ['7']],
    ['band7', ['7']],
    ['B8a', ['8a']],
    ['8A', ['8a']],
    ['AfC 6', ['6']],
    ['afc band 6', ['6']],
    ['band seven', ['7']],
    ['band eight b', ['8b']],
    ['band 8', ['8a|8b|8c|8d']],
    ['band 1', ['1']],
    ['bands 4, 5 and 6', ['4', '5', '6']],
    ['band 5-6', ['5', '6']],
    ['band 5 or band 6', ['5', '6']],
    ['from a 6 to a 7', ['6', '7']],
    ['between 6 and 7', ['6', '7']],
    ['stuck at top of 6', ['6']],
    ['top of a 6 for years', ['6']],
    ["i'm a 5 and want more", ['5']],
    ['6 to 7 pay rise', ['6', '7']],
    ['difference in pay 6 v 7', ['6', '7']],
    ['and 7?', ['7']],
    ['what about 6', ['6']],
    ['7 roles', []],
    ['2019', []],
    ['between 6 and 7 pm', []],
    ['a 4 day week', []],
    ['from 2 to 3 hours', []],
    ['band 10', ['10']],
    ['pl-300', []],
  ];
  for (const [text, wanted] of cases) it(`reads "${text}"`, () => assert.deepEqual(bands(text), wanted));

  it('leaves the words around a band outside its span', () => {
    const text = normalise('the top of band 6 please');
    const [span] = bandsIn(text);
    assert.equal(text.slice(span?.start, span?.end), 'band 6');
    assert.deepEqual(
      bandsIn('top of 6').map(({ start, end }) => [start, end]),
      [[7, 8]],
    );
  });
});

describe('hours a week in a text', () => {
  const cases: readonly (readonly [string, readonly number[]])[] = [
    ['22.5 hours', [22.5]],
    ['30 hrs a week', [30]],
    ['0.6 wte', [22.5]],
    ['3 days a week', [22.5]],
    ['four days a week', [30]],
    ['half time', [18.75]],
    ['80% of full time', [30]],
    ['40 hours', []],
    ['in 2 hours', []],
    ['3 hours ago', []],
    ['80% of people', []],
    ['0.01 wte', []],
    ['2.5 days a week', [18.75]],
    ['two days week', [15]],
    ['30 hours, or 3 days a week', [30, 22.5]],
  ];
  for (const [text, wanted] of cases)
    it(`reads "${text}"`, () =>
      assert.deepEqual(
        hoursIn(normalise(text)).map((span) => span.value),
        wanted,
      ));
});

describe('hours that no contract has', () => {
  const cases: readonly (readonly [string, number | null])[] = [
    ['band 6 for 50 hours', 50],
    ['band 6 for 200 hours', null],
    ['pay for 3 days', 22.5],
    ['pay for 3.5 days', 26.25],
    ['pay for zero days', 0],
    ['pay for seven days', 52.5],
    ['pay 6 days ago', null],
    ['3 days leave', null],
    ['what is band 6', null],
  ];
  for (const [text, wanted] of cases) it(`reads "${text}"`, () => assert.equal(oddHoursIn(normalise(text)), wanted));
});

describe('pay years in a text', () => {
  const held = ['2026/27', '2025/26'];
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['2025/26', ['2025/26']],
    ['25/26', ['2025/26']],
    ['2025-26', ['2025/26']],
    ['2025 to 2026', ['2025/26']],
    ['in 2026', ['2026/27']],
    ['this year', ['2026/27']],
    ['last year', ['2025/26']],
    ['2019/20', ['2019/20']],
    ['in 2019', []],
    ['24/7', []],
    ['2025/26, that is 2025 to 2026', ['2025/26', '2025/26']],
    ['2025/27', ['2025/26']],
    ['last years', ['2025/26']],
  ];
  for (const [text, wanted] of cases)
    it(`reads "${text}"`, () =>
      assert.deepEqual(
        yearsIn(normalise(text), held).map((span) => span.value),
        wanted,
      ));

  it('knows no year when no figures are held', () => assert.deepEqual(yearsIn('this year and last year', []), []));
});
