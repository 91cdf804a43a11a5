import type { BandPay, PayFinding, PayPoint } from '../../bot/pathways/findings.ts';
import type { Status } from '../../bot/pathways/pathway.ts';
import type { Example } from '../example.ts';
import { AWARD, AWKWARD, BARE, BI_DEVELOPER, CCIO, footing, HEAVY, long, PAY_TABLE, role } from '../sample-facts.ts';

const point = (name: PayPoint['point'], amount: number, status: Status, afterYears: number | null): PayPoint => ({
  point: name,
  amount,
  status,
  afterYears,
});

const STEPS =
  'You move up after 2 and 5 years. A step also depends on your appraisal and pay step review, not only on time (not confirmed).';

const BAND_7: BandPay = {
  bandId: '7',
  year: '2026/27',
  points: [point('entry', 49387, 'found', 0), point('middle', 51932, 'derived', 2), point('top', 56515, 'found', 5)],
  stepText: STEPS,
  adjusted: null,
  sources: [PAY_TABLE],
  previous: {
    year: '2025/26',
    points: [point('entry', 47810, 'found', 0), point('middle', 50273, 'found', 2), point('top', 54710, 'found', 5)],
  },
};

const BAND_2: BandPay = {
  bandId: '2',
  year: '2026/27',
  points: [point('entry', 25272, 'found', 0)],
  stepText: null,
  adjusted: null,
  sources: [],
  previous: null,
};

const BAND_8A: BandPay = {
  ...BAND_7,
  bandId: '8a',
  points: [
    point('entry', 57528, 'derived', 0),
    point('middle', 60417, 'derived', 2),
    point('top', 64751, 'derived', 5),
  ],
  stepText: null,
  previous: null,
};

const INNER: NonNullable<PayFinding['supplement']> = {
  id: 'inner-london',
  title: 'Inner London',
  share: 0.2,
  min: 5594,
  max: 8744,
  year: '2026/27',
  status: 'derived',
  notes: ['Zones follow old trust borders, so check the advert.'],
  sources: [PAY_TABLE],
};

const EMPTY: PayFinding = { bands: [], roles: [], supplement: null, hours: null, refused: [] };

const foot = footing({
  understood: {
    ask: { kind: 'pay', bandIds: ['7'], roleIds: [], supplementId: null, hours: null, year: null },
    names: ['Band 7'],
  },
  sources: [PAY_TABLE, AWARD],
  next: [
    {
      ask: { kind: 'pay', bandIds: ['7'], roleIds: [], supplementId: 'inner-london', hours: null, year: null },
      names: ['Band 7', 'Inner London'],
    },
    { ask: { kind: 'matches', bandIds: ['7'], familyIds: [], skillIds: [], words: '' }, names: ['Band 7'] },
  ],
});

const adjusted: BandPay = {
  ...BAND_7,
  adjusted: [
    { point: 'entry', basic: 29632, supplement: 5246, total: 34878 },
    { point: 'middle', basic: 31159, supplement: 5246, total: 36405 },
    { point: 'top', basic: 33909, supplement: 5246, total: 39155 },
  ],
};

const answer = (pay: PayFinding, under = foot): Example<'pay'>['answer'] => ({ kind: 'pay', pay, footing: under });

export const examples: readonly Example<'pay'>[] = [
  { name: 'one band', answer: answer({ ...EMPTY, bands: [BAND_7] }) },
  {
    name: 'one band, part time in inner London',
    answer: answer({ ...EMPTY, bands: [adjusted], supplement: INNER, hours: 22.5 }),
  },
  {
    name: 'part time alone',
    answer: answer({
      ...EMPTY,
      bands: [{ ...BAND_7, adjusted: [{ point: 'entry', basic: 24694, supplement: 0, total: 24694 }] }],
      hours: 18.75,
    }),
  },
  {
    name: 'a role of one band and of another',
    answer: answer({ ...EMPTY, bands: [BAND_7, BAND_8A], roles: [role('x', 'Delivery manager', '7-8a')] }),
  },
  {
    name: 'a role that spans three bands',
    answer: answer({
      ...EMPTY,
      bands: [
        {
          ...BAND_2,
          bandId: '5',
          points: [
            point('entry', 32073, 'found', 0),
            point('middle', 34592, 'found', 2),
            point('top', 39043, 'found', 4),
          ],
        },
        {
          ...BAND_7,
          bandId: '6',
          points: [
            point('entry', 39959, 'found', 0),
            point('middle', 42170, 'derived', 2),
            point('top', 48117, 'found', 5),
          ],
        },
        BAND_7,
      ],
      roles: [BI_DEVELOPER],
    }),
  },
  {
    name: 'two roles at once',
    answer: answer({
      ...EMPTY,
      bands: [BAND_2, BAND_7, BAND_8A],
      roles: [BI_DEVELOPER, role('x', 'Delivery manager', '7-8a')],
    }),
  },
  {
    name: 'band 1, which is closed, with band 2',
    answer: answer({ ...EMPTY, bands: [BAND_2], refused: [{ bandId: '1', because: 'band-1-closed' }] }),
  },
  {
    name: 'a band that does not exist',
    answer: answer({ ...EMPTY, refused: [{ bandId: '8f', because: 'no-such-band' }] }),
  },
  { name: 'a role outside the bands', answer: answer({ ...EMPTY, roles: [CCIO] }) },
  { name: 'a supplement alone', answer: answer({ ...EMPTY, supplement: INNER }) },
  { name: 'nothing at all', answer: answer(EMPTY, BARE) },
  {
    name: 'far too much of everything',
    answer: answer(
      {
        bands: ['2', '3', '4', '5', '6', '7', '8a', '8b', '8c', '8d', '9'].map((bandId) => ({
          ...adjusted,
          bandId,
          stepText: long(AWKWARD, 9),
        })),
        roles: Array.from({ length: 6 }, (_, at) => role(`r${at}`, long(AWKWARD, 9), '2-9')),
        supplement: { ...INNER, title: long(AWKWARD, 9), notes: Array.from({ length: 30 }, () => long(AWKWARD, 9)) },
        hours: 22.5,
        refused: [{ bandId: long(AWKWARD, 9), because: 'no-such-band' }],
      },
      HEAVY,
    ),
  },
];
