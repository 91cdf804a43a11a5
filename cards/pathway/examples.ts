import type { Route } from '../../bot/pathways/findings.ts';
import type { Example } from '../example.ts';
import {
  ANALYST,
  AWKWARD,
  BARE,
  CODER,
  footing,
  HEAVY,
  JUNIOR_ANALYST,
  L4_ANALYST,
  long,
  role,
  SQL_COURSE,
  step,
  WARD_CLERK,
  years,
} from '../sample-facts.ts';

const ASSISTANT = role('information-assistant', 'Information assistant', '2-3');
const TRAINEE = role('trainee-clinical-coder', 'Trainee clinical coder', '2-4');
const DESIGNER = role('content-designer', 'Content designer', '6-7');

const foot = footing({
  understood: {
    ask: { kind: 'pathway', from: 'ward-clerk', to: 'information-analyst' },
    names: ['Ward clerk', 'Information analyst'],
  },
});

const byAssistant: Route = {
  steps: [
    step(WARD_CLERK, ASSISTANT, { years: years(0, 2), gaps: ['Excel', 'data quality'] }),
    step(ASSISTANT, JUNIOR_ANALYST, { years: years(1, 2), gaps: ['SQL', 'NHS data sets'] }),
    step(JUNIOR_ANALYST, ANALYST, { years: years(1, 2), gaps: ['statistics', 'Power BI'] }),
  ],
  years: years(2, 6),
  cost: 3,
};

const byCoding: Route = {
  steps: [
    step(WARD_CLERK, TRAINEE, { years: years(0, 2), gaps: ['coding basics'] }),
    step(TRAINEE, CODER, { years: years(1, 2), gaps: ['NCCQ/ACC', 'speed', 'accuracy'] }),
    step(CODER, ANALYST, { kind: 'lateral', gaps: ['SQL', 'statistics', 'BI'] }),
  ],
  years: years(2, 7),
  cost: 4,
};

const oneStep: Route = {
  steps: [step(CODER, ANALYST, { kind: 'lateral', gaps: null, years: null })],
  years: null,
  cost: 1,
};

const endless: Route = {
  steps: Array.from({ length: 12 }, (_, at) =>
    step(role(`a${at}`, long(AWKWARD, 8), '5'), role(`b${at}`, long(AWKWARD, 8), '6'), {
      gaps: Array.from({ length: 30 }, (__, n) => long(`${n} ${AWKWARD}`, 4)),
    }),
  ),
  years: years(0, 30),
  cost: 9,
};

export const examples: readonly Example<'pathway'>[] = [
  {
    name: 'two routes of three steps, with courses',
    answer: {
      kind: 'pathway',
      because: null,
      finding: { kind: 'routes', from: WARD_CLERK, to: ANALYST, routes: [byAssistant, byCoding] },
      courses: [
        { gap: 'SQL', courses: [SQL_COURSE] },
        { gap: 'statistics', courses: [L4_ANALYST] },
        { gap: 'Excel', courses: [] },
      ],
      footing: foot,
    },
  },
  {
    name: 'one step without years or gaps',
    answer: {
      kind: 'pathway',
      because: null,
      finding: { kind: 'routes', from: CODER, to: ANALYST, routes: [oneStep] },
      courses: [],
      footing: foot,
    },
  },
  {
    name: 'no route, with roles near it',
    answer: {
      kind: 'pathway',
      because: null,
      finding: {
        kind: 'no-route',
        from: DESIGNER,
        to: CODER,
        nearest: [
          {
            steps: [step(DESIGNER, role('service-designer', 'Service designer', '7-8a'))],
            years: years(2, 3),
            cost: 1,
          },
        ],
        waysIn: [step(TRAINEE, CODER, { gaps: ['NCCQ/ACC', 'speed', 'accuracy'], years: years(1, 2) })],
      },
      courses: [],
      footing: footing({
        understood: {
          ask: { kind: 'pathway', from: 'content-designer', to: 'clinical-coder' },
          names: ['Content designer', 'Clinical coder'],
        },
      }),
    },
  },
  {
    name: 'no route and nothing near',
    answer: {
      kind: 'pathway',
      because: null,
      finding: { kind: 'no-route', from: role('a', 'A', null), to: role('b', 'B', null), nearest: [], waysIn: [] },
      courses: [],
      footing: BARE,
    },
  },
  {
    name: 'the same role twice',
    answer: { kind: 'pathway', because: null, finding: { kind: 'same-role', role: CODER }, courses: [], footing: foot },
  },
  ...(
    [
      ['a comparison with a starting point', { kind: 'starting-point', title: 'Ward clerk' }],
      ['any role of a family', { kind: 'family', title: 'Information, data and analytics' }],
      ['any role at a band', { kind: 'band', bandId: '5' }],
    ] as const
  ).map(([name, because]): Example<'pathway'> => ({
    name,
    answer: {
      kind: 'pathway',
      because,
      finding: { kind: 'routes', from: WARD_CLERK, to: ANALYST, routes: [byAssistant] },
      courses: [],
      footing: foot,
    },
  })),
  {
    name: 'far too many long steps',
    answer: {
      kind: 'pathway',
      because: null,
      finding: { kind: 'routes', from: WARD_CLERK, to: ANALYST, routes: Array.from({ length: 5 }, () => endless) },
      courses: Array.from({ length: 30 }, (_, n) => ({
        gap: long(`${n} ${AWKWARD}`, 4),
        courses: [{ ...L4_ANALYST, title: long(AWKWARD, 4) }],
      })),
      footing: HEAVY,
    },
  },
];
