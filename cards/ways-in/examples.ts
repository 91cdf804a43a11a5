import type { Example } from '../example.ts';
import {
  ANALYST,
  AWKWARD,
  BARE,
  CCIO,
  CODER,
  footing,
  HEAVY,
  L4_ANALYST,
  long,
  role,
  step,
  WARD_CLERK,
  years,
} from '../sample-facts.ts';

const foot = footing({
  understood: { ask: { kind: 'pathway', from: null, to: 'information-analyst' }, names: ['Information analyst'] },
});
const LEAD = role('clinical-informatics-lead', 'Clinical informatics lead / deputy CCIO', '8a-8b');

export const examples: readonly Example<'ways-in'>[] = [
  {
    name: 'becoming an information analyst',
    answer: {
      kind: 'ways-in',
      to: ANALYST,
      family: null,
      entryRoutes: [
        'Degree with numbers or level 4 apprenticeship',
        'Junior analyst',
        'Clinical or admin staff with strong Excel and SQL',
      ],
      registration: null,
      steps: [step(CODER, ANALYST, { kind: 'lateral' })],
      longer: [{ steps: [step(WARD_CLERK, CODER), step(CODER, ANALYST)], years: years(2, 6), cost: 2 }],
      courses: [L4_ANALYST],
      footing: foot,
    },
  },
  {
    name: 'a clinical role that needs registration',
    answer: {
      kind: 'ways-in',
      to: CCIO,
      family: 'Clinical informatics',
      entryRoutes: null,
      registration: 'Current registration with your own regulator.',
      steps: [step(LEAD, CCIO, { gaps: ['board influence'], years: years(3, 5) })],
      longer: [],
      courses: [],
      footing: foot,
    },
  },
  {
    name: 'nothing known',
    answer: {
      kind: 'ways-in',
      to: role('x', 'X', null),
      family: null,
      entryRoutes: null,
      registration: null,
      steps: [],
      longer: [],
      courses: [],
      footing: BARE,
    },
  },
  {
    name: 'far too much of everything',
    answer: {
      kind: 'ways-in',
      to: role('x', long(AWKWARD, 9), '4'),
      family: null,
      entryRoutes: Array.from({ length: 30 }, () => long(AWKWARD, 9)),
      registration: long(AWKWARD, 9),
      steps: Array.from({ length: 30 }, () =>
        step(role('y', long(AWKWARD, 9), '2'), ANALYST, { gaps: [long(AWKWARD, 9)] }),
      ),
      longer: Array.from({ length: 9 }, () => ({
        steps: Array.from({ length: 9 }, () =>
          step(role('y', long(AWKWARD, 9), '2'), role('z', long(AWKWARD, 9), '2')),
        ),
        years: years(1, 9),
        cost: 1,
      })),
      courses: Array.from({ length: 9 }, () => ({ ...L4_ANALYST, title: long(AWKWARD, 9) })),
      footing: HEAVY,
    },
  },
];
