import assert from 'node:assert/strict';
import {
  afterYears,
  amount,
  bandChange,
  bandName,
  bandText,
  bandWithStatus,
  dateText,
  firstFew,
  listed,
  money,
  payText,
  yearsText,
} from '../../cards/words.ts';
import { level, pay } from '../../cards/sample-facts.ts';

describe('bands in words', () => {
  const rows = [
    ['5-6', 'Band 5 to 6'],
    ['7-8a', 'Band 7 to 8a'],
    ['8a', 'Band 8a'],
    ['6 (fixed term)', 'Band 6 (fixed term)'],
    ['consultant contract or 8d-9', 'Consultant contract or Band 8d to 9'],
    ['9 or VSM', 'Band 9 or very senior manager (VSM) pay'],
    ['2-4 or Annex 21', 'Band 2 to 4 or Annex 21 trainee pay'],
    ['scheme salary', 'Scheme salary'],
    ['board role', 'Board role'],
    ['Band 7', 'Band 7'],
    ['2 years fixed term', '2 years fixed term'],
  ] as const;
  for (const [given, expected] of rows) it(`say “${expected}”`, () => assert.equal(bandText(level(given)), expected));

  it('say “no data” when there is none', () => assert.equal(bandText(null), 'no data'));

  it('are typical unless official', () => {
    assert.equal(bandWithStatus(level('5', 'found')), 'Band 5 (typical)');
    assert.equal(bandWithStatus(level('5', null)), 'Band 5 (typical)');
    assert.equal(bandWithStatus(level('5', 'official')), 'Band 5');
    assert.equal(bandWithStatus(null), 'no data');
  });

  it('take a bare band id as a name', () => {
    assert.equal(bandName('8A'), 'Band 8a');
    assert.equal(bandName('Band 7'), 'Band 7');
    assert.equal(bandName('Inner London'), 'Inner London');
  });

  it('tell a change only when there is one', () => {
    assert.equal(bandChange(level('4-5'), level('5-6')), 'From Band 4-5 to Band 5-6');
    assert.equal(bandChange(level('5'), level('5')), 'Band 5');
    assert.equal(bandChange(null, level('5')), 'Band 5');
    assert.equal(bandChange(level('5'), null), null);
  });
});

describe('money in words', () => {
  it('has commas and no pence', () => {
    assert.equal(money(47810), '£47,810');
    assert.equal(money(999.6), '£1,000');
    assert.equal(money(1234567), '£1,234,567');
    assert.equal(money(0), '£0');
  });

  it('is “about” when it was worked out', () => {
    assert.equal(amount(51932, 'derived'), 'about £51,932');
    assert.equal(amount(51932, 'unconfirmed'), 'about £51,932');
    assert.equal(amount(49387, 'found'), '£49,387');
    assert.equal(amount(49387, 'official'), '£49,387');
  });

  it('always has its year in a range', () => {
    assert.equal(payText(pay(39959, 56515)), 'about £39,959 to £56,515 a year (2026/27)');
    assert.equal(payText({ ...pay(25272, 25272), status: 'official' }), '£25,272 a year (2026/27)');
    assert.equal(payText({ ...pay(25272, 25272), status: 'found' }), 'about £25,272 a year (2026/27)');
  });
});

describe('years in words', () => {
  const rows = [
    [2, 3, '2 to 3 years'],
    [0, 2, 'up to 2 years'],
    [0, 1, 'up to 1 year'],
    [1, 1, '1 year'],
    [3, 3, '3 years'],
    [0, 0, 'straight away'],
  ] as const;
  for (const [min, max, expected] of rows)
    it(`say “${expected}”`, () => assert.equal(yearsText({ min, max }), expected));

  it('are usual, not a rule, beside a move', () => {
    assert.equal(afterYears({ min: 2, max: 3 }), 'usually after 2 to 3 years');
    assert.equal(afterYears({ min: 0, max: 0 }), 'straight away');
    assert.equal(afterYears({ min: 0, max: 2 }), 'usually within 2 years');
    assert.equal(afterYears(null), null);
  });
});

describe('lists in words', () => {
  it('end in “and”', () => {
    assert.equal(listed([]), '');
    assert.equal(listed(['A']), 'A');
    assert.equal(listed(['A', 'B', 'C']), 'A, B and C');
  });

  it('say how many are left out', () => {
    assert.equal(firstFew(['A', 'B', 'C'], 3), 'A, B, C');
    assert.equal(firstFew(['A', 'B', 'C', 'D'], 2), 'A, B and 2 more');
  });
});

describe('dates in words', () => {
  it('are British, in London', () => assert.equal(dateText('2026-06-30T23:30:00Z'), '1 July 2026'));
  it('are left out when they are none', () => assert.equal(dateText('soon'), null));
});
