import type { Example } from '../example.ts';
import { ANALYST, AWKWARD, BARE, CODER, footing, HEAVY, long, role, step, years } from '../sample-facts.ts';

const SENIOR = role('senior-clinical-coder', 'Senior clinical coder / specialty lead coder', '5-6');
const QUALITY = role('data-quality-officer', 'Data quality officer', '4-5');

const foot = footing({
  understood: { ask: { kind: 'pathway', from: 'clinical-coder', to: null }, names: ['Clinical coder'] },
});

export const examples: readonly Example<'next-roles'>[] = [
  {
    name: 'three ways on from coding',
    answer: {
      kind: 'next-roles',
      from: CODER,
      about: null,
      steps: [
        step(CODER, SENIOR, { years: years(2, 3), gaps: ['complex specialties', 'mentoring'] }),
        step(CODER, QUALITY, { kind: 'lateral', years: years(0, 2), gaps: ['PAS rules', 'SQL'] }),
        step(CODER, ANALYST, { kind: 'lateral', gaps: null }),
      ],
      footing: foot,
    },
  },
  {
    name: 'whether the work will last',
    answer: {
      kind: 'next-roles',
      from: CODER,
      about: { kind: 'future', of: 'Clinical coding' },
      steps: [step(CODER, SENIOR)],
      footing: foot,
    },
  },
  {
    name: 'the ways out of a family',
    answer: {
      kind: 'next-roles',
      from: CODER,
      about: { kind: 'onward', of: 'Clinical coding' },
      steps: [step(CODER, SENIOR)],
      footing: foot,
    },
  },
  {
    name: 'no next role known',
    answer: {
      kind: 'next-roles',
      from: role('cio', 'Chief information officer', '9 or VSM'),
      about: null,
      steps: [],
      footing: BARE,
    },
  },
  {
    name: 'far too many',
    answer: {
      kind: 'next-roles',
      from: role('x', long(AWKWARD, 9), null),
      about: { kind: 'future', of: long(AWKWARD, 9) },
      steps: Array.from({ length: 40 }, (_, at) =>
        step(CODER, role(`r${at}`, long(`${at} ${AWKWARD}`, 9), '9'), {
          gaps: Array.from({ length: 20 }, () => long(AWKWARD, 4)),
        }),
      ),
      footing: HEAVY,
    },
  },
];
