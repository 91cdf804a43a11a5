// Pay of real bands that the examples build on, and the small makers of what is found of it.
import type {
  BandPay,
  PaidRole,
  PayFinding,
  PayPoint,
  PayRange,
  PayVerdict,
  RoleRef,
} from '../../bot/pathways/findings.ts';
import type { PayAspect } from '../../bot/conversation/ask-topics.ts';
import type { Status } from '../../bot/pathways/pathway.ts';
import type { Example } from '../example.ts';
import { AWARD, BI_DEVELOPER, DATA_ENGINEER, footing, pay, PAY_TABLE } from '../sample-facts.ts';

export const point = (
  name: PayPoint['point'],
  amount: number,
  status: Status,
  afterYears: number | null,
): PayPoint => ({
  point: name,
  amount,
  status,
  afterYears,
});

const STEPS =
  'You move up after 2 and 5 years. A step also depends on your appraisal and pay step review, not only on time (not confirmed).';

export const BAND_7: BandPay = {
  bandId: '7',
  year: '2026/27',
  points: [point('entry', 49387, 'found', 0), point('middle', 51932, 'derived', 2), point('top', 56515, 'found', 5)],
  stepText: STEPS,
  adjusted: null,
  perUnit: null,
  sources: [PAY_TABLE],
  previous: {
    year: '2025/26',
    points: [point('entry', 47810, 'found', 0), point('middle', 50273, 'found', 2), point('top', 54710, 'found', 5)],
  },
};

export const BAND_2: BandPay = {
  bandId: '2',
  year: '2026/27',
  points: [point('entry', 25272, 'found', 0)],
  stepText: null,
  adjusted: null,
  perUnit: null,
  sources: [],
  previous: null,
};

export const BAND_8A: BandPay = {
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

export const INNER: NonNullable<PayFinding['supplement']> = {
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

export const EMPTY: PayFinding = {
  bands: [],
  roles: [],
  supplement: null,
  hours: null,
  unit: null,
  verdict: null,
  refused: [],
  hoursRefused: null,
  yearRefused: null,
  claim: null,
};

export const paid = (one: RoleRef, range: PayRange | null = null, standing: string | null = null): PaidRole => ({
  ...one,
  pay: range,
  standing,
});

export const verdict = (starts: number | null, tops: number | null, ...ranges: readonly PayRange[]): PayVerdict => ({
  of: ranges.map((range, at) => ({ title: ['BI developer', 'Data engineer', 'Delivery manager'][at] ?? 'X', range })),
  starts,
  tops,
});

export const TWO_ROLES = [paid(BI_DEVELOPER, pay(32073, 56515)), paid(DATA_ENGINEER, pay(39959, 56515))];
export const HOURLY: BandPay = {
  ...BAND_7,
  perUnit: [
    { point: 'entry', amount: 25.23 },
    { point: 'middle', amount: 26.53 },
    { point: 'top', amount: 29 },
  ],
};

export const foot = footing({
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

export const adjusted: BandPay = {
  ...BAND_7,
  adjusted: [
    { point: 'entry', basic: 29632, supplement: 5246, total: 34878 },
    { point: 'middle', basic: 31159, supplement: 5246, total: 36405 },
    { point: 'top', basic: 33909, supplement: 5246, total: 39155 },
  ],
};

export const answer = (found: PayFinding, under = foot, about: PayAspect | null = null): Example<'pay'>['answer'] => ({
  kind: 'pay',
  pay: found,
  about,
  footing: under,
});
