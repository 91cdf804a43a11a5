import assert from 'node:assert/strict';
import { headNouns, isQualifier, titleVariants } from '../../../bot/pathways/names/title-variants.ts';

const heads = headNouns([
  'Data analyst',
  'Test engineer',
  'Library manager',
  'Integration developer',
  'Data scientist',
  'Booking clerk',
  'IT trainer',
  'Head of information',
]);

describe('the ways a title is said', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['Senior / lead data engineer', ['senior data engineer', 'lead data engineer']],
    ['Lead analyst / library manager', ['lead analyst', 'library manager']],
    ['Integration analyst / developer', ['integration analyst', 'integration developer']],
    ['Booking / patient access clerk', ['booking clerk', 'patient access clerk']],
    ['Head of information / BI', ['head of information', 'head of bi']],
    ['Project manager (digital)', ['project manager', 'project manager digital']],
    ['Registration authority (RA) agent', ['registration authority agent', 'ra agent']],
    ['Deputy / associate director of digital', ['deputy director of digital', 'associate director of digital']],
    [
      'Senior infrastructure / cloud engineer',
      ['senior infrastructure engineer', 'cloud engineer', 'senior cloud engineer'],
    ],
    ['IT service desk analyst', ['service desk analyst']],
    ['Library and knowledge services manager', ['library services manager', 'knowledge services manager']],
    [
      'Chief digital (and) information officer',
      ['chief digital information officer', 'chief digital and information officer'],
    ],
  ];
  for (const [title, wanted] of cases)
    it(`splits "${title}"`, () => {
      const variants = titleVariants(title, heads).map((variant) => variant.toLowerCase());
      for (const variant of wanted) assert.ok(variants.includes(variant), `${variant} not in ${variants.join(' | ')}`);
    });

  it('leaves a plain title as it is', () => assert.deepEqual(titleVariants('Data analyst', heads), ['Data analyst']));
  it('makes no bare rank of a shared front', () =>
    assert.ok(!titleVariants('Senior / lead data engineer', heads).includes('Senior engineer')));
  it('knows ranks', () => assert.deepEqual(['senior', 'data'].map(isQualifier), [true, false]));
});
