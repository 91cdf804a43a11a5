import type { Example } from '../example.ts';
import { AWKWARD, BARE, BI_DEVELOPER, CCIO, HEAVY, long, pay, role } from '../sample-facts.ts';
import { askedExamples } from './asked-examples.ts';
import { point, BAND_7, BAND_2, BAND_8A, INNER, EMPTY, paid, verdict, adjusted, answer } from './sample-pay.ts';

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
    answer: answer({
      ...EMPTY,
      bands: [BAND_7, BAND_8A],
      roles: [paid(role('x', 'Delivery manager', '7-8a'), pay(49387, 64751))],
    }),
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
      roles: [paid(BI_DEVELOPER, pay(32073, 56515))],
    }),
  },
  {
    name: 'two roles at once',
    answer: answer({
      ...EMPTY,
      bands: [BAND_2, BAND_7, BAND_8A],
      roles: [paid(BI_DEVELOPER, pay(32073, 56515)), paid(role('x', 'Delivery manager', '7-8a'))],
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
  {
    name: 'a role outside the bands',
    answer: answer({ ...EMPTY, roles: [paid(CCIO, null, 'Held alongside a board or clinical post.')] }),
  },
  ...askedExamples,
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
        roles: Array.from({ length: 6 }, (_, at) => paid(role(`r${at}`, long(AWKWARD, 9), '2-9'))),
        supplement: { ...INNER, title: long(AWKWARD, 9), notes: Array.from({ length: 30 }, () => long(AWKWARD, 9)) },
        hours: 22.5,
        unit: 'hour',
        verdict: verdict(0, 1, pay(1, 2), pay(0, 3), pay(0, 2)),
        hoursRefused: null,
        yearRefused: '1999/00',
        claim: { amount: 1, fits: [], fitsYear: null },
        refused: [{ bandId: long(AWKWARD, 9), because: 'no-such-band' }],
      },
      HEAVY,
    ),
  },
];
