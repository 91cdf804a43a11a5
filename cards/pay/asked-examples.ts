// Answers to one thing about pay: an hour's, the top, which pays more, a figure called wrong, what cannot be.
import type { Example } from '../example.ts';
import { BARE, BI_DEVELOPER, DATA_ENGINEER, pay } from '../sample-facts.ts';
import {
  BAND_7,
  BAND_2,
  BAND_8A,
  INNER,
  EMPTY,
  paid,
  verdict,
  TWO_ROLES,
  HOURLY,
  foot,
  adjusted,
  answer,
} from './sample-pay.ts';

export const askedExamples: readonly Example<'pay'>[] = [
  { name: 'an hour of one band', answer: answer({ ...EMPTY, bands: [HOURLY], unit: 'hour' }, foot, 'hour') },
  {
    name: 'a week of a role of two bands',
    answer: answer(
      {
        ...EMPTY,
        bands: [HOURLY, { ...BAND_8A, perUnit: HOURLY.perUnit }],
        roles: [paid(DATA_ENGINEER, pay(49387, 64751))],
        unit: 'week',
      },
      foot,
      'week',
    ),
  },
  {
    name: 'a month in inner London',
    answer: answer(
      { ...EMPTY, bands: [{ ...adjusted, perUnit: HOURLY.perUnit }], supplement: INNER, unit: 'month' },
      foot,
      'month',
    ),
  },
  { name: 'the top of a band', answer: answer({ ...EMPTY, bands: [BAND_8A] }, foot, 'top') },
  {
    name: 'the start of a role of two bands',
    answer: answer({ ...EMPTY, bands: [BAND_7, BAND_8A], roles: [paid(DATA_ENGINEER)] }, foot, 'start'),
  },
  { name: 'the middle of a band', answer: answer({ ...EMPTY, bands: [BAND_7] }, foot, 'middle') },
  { name: 'the middle of a band with one rate', answer: answer({ ...EMPTY, bands: [BAND_2] }, foot, 'middle') },
  { name: 'the middle of two bands', answer: answer({ ...EMPTY, bands: [BAND_7, BAND_8A] }, foot, 'middle') },
  { name: 'when pay goes up', answer: answer({ ...EMPTY, bands: [BAND_7] }, foot, 'steps') },
  {
    name: 'two roles of which one starts higher',
    answer: answer({
      ...EMPTY,
      bands: [BAND_7],
      roles: TWO_ROLES,
      verdict: verdict(1, null, pay(32073, 56515), pay(39959, 56515)),
    }),
  },
  {
    name: 'two roles of which one can reach more',
    answer: answer({ ...EMPTY, bands: [BAND_7], roles: TWO_ROLES, verdict: verdict(null, 0, pay(1, 3), pay(1, 2)) }),
  },
  {
    name: 'two roles of which one pays more',
    answer: answer({ ...EMPTY, bands: [BAND_7], roles: TWO_ROLES, verdict: verdict(0, 0, pay(2, 3), pay(1, 2)) }),
  },
  {
    name: 'two roles, one starting higher and one ending higher',
    answer: answer({ ...EMPTY, bands: [BAND_7], roles: TWO_ROLES, verdict: verdict(0, 1, pay(2, 3), pay(1, 4)) }),
  },
  {
    name: 'two roles that pay the same',
    answer: answer({ ...EMPTY, bands: [BAND_7], roles: TWO_ROLES, verdict: verdict(null, null, pay(1, 2), pay(1, 2)) }),
  },
  {
    name: 'three roles',
    answer: answer({
      ...EMPTY,
      bands: [BAND_7],
      roles: [...TWO_ROLES, paid(BI_DEVELOPER, pay(1, 2))],
      verdict: verdict(0, 2, pay(2, 3), pay(1, 2), pay(1, 9)),
    }),
  },
  {
    name: 'three roles that share the top',
    answer: answer({
      ...EMPTY,
      bands: [BAND_7],
      roles: [...TWO_ROLES, paid(BI_DEVELOPER, pay(1, 2))],
      verdict: verdict(0, null, pay(2, 9), pay(1, 2), pay(1, 9)),
    }),
  },
  {
    name: 'is the next band worth it',
    answer: answer(
      {
        ...EMPTY,
        bands: [BAND_7, BAND_8A],
        verdict: {
          of: [
            { title: '7', range: pay(49387, 56515) },
            { title: '8a', range: pay(57528, 64751) },
          ],
          starts: 1,
          tops: 1,
        },
      },
      foot,
      'worth',
    ),
  },
  {
    name: 'a figure held against ours that fits the year before',
    answer: answer(
      { ...EMPTY, bands: [BAND_7], claim: { amount: 48000, fits: ['6'], fitsYear: '2025/26' } },
      foot,
      'disputed',
    ),
  },
  {
    name: 'a figure held against ours that is another band',
    answer: answer(
      { ...EMPTY, bands: [BAND_7], claim: { amount: 29000, fits: ['4'], fitsYear: null } },
      foot,
      'disputed',
    ),
  },
  {
    name: 'a figure held against ours that we hold too',
    answer: answer(
      { ...EMPTY, bands: [BAND_7], claim: { amount: 50000, fits: ['7'], fitsYear: null } },
      foot,
      'disputed',
    ),
  },
  {
    name: 'a figure of a role held against ours',
    answer: answer(
      {
        ...EMPTY,
        bands: [BAND_7, BAND_8A],
        roles: [paid(DATA_ENGINEER, pay(49387, 64751))],
        claim: { amount: 60000, fits: ['8a'], fitsYear: null },
      },
      foot,
      'disputed',
    ),
  },
  { name: 'called wrong, without a figure', answer: answer({ ...EMPTY, bands: [BAND_7] }, BARE, 'disputed') },
  {
    name: 'more hours than a week of full-time work',
    answer: answer({ ...EMPTY, bands: [BAND_7], hoursRefused: 50 }),
  },
  { name: 'no hours at all', answer: answer({ ...EMPTY, bands: [BAND_7], hoursRefused: 0 }) },
  { name: 'part time without the hours', answer: answer({ ...EMPTY, bands: [BAND_7] }, foot, 'part-time') },
  { name: 'a year that is not held', answer: answer({ ...EMPTY, bands: [BAND_7], yearRefused: '2019/20' }) },
];
