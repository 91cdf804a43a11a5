import type { GapFinding, GapLine } from '../../bot/pathways/findings.ts';
import type { Example } from '../example.ts';
import {
  AWKWARD,
  BARE,
  BI_DEVELOPER,
  DATA_ENGINEER,
  footing,
  HEAVY,
  L4_ANALYST,
  long,
  role,
  SENIOR_ENGINEER,
  SQL_COURSE,
  step,
} from '../sample-facts.ts';

const line = (name: string, state: GapLine['state'], about: Partial<GapLine> = {}): GapLine => ({
  skillId: name,
  name,
  needed: 'practitioner',
  has: null,
  state,
  courseIds: [],
  ...about,
});

const gap: GapFinding = {
  from: BI_DEVELOPER,
  to: DATA_ENGINEER,
  lines: [
    line('Data integration design', 'missing', { needed: 'working' }),
    line('SQL', 'lower', { has: 'working', courseIds: ['sql-basics'] }),
    line('HL7/FHIR awareness', 'unknown', { needed: null }),
    line('ETL', 'met', { has: 'practitioner' }),
  ],
  namedGaps: ['pipelines', 'cloud platforms'],
  route: { steps: [step(BI_DEVELOPER, DATA_ENGINEER, { kind: 'lateral' })], years: { min: 1, max: 3 }, cost: 1 },
  skillsKnown: true,
};

const foot = footing({
  understood: {
    ask: { kind: 'gap', from: 'bi-developer', to: 'data-engineer' },
    names: ['BI developer', 'Data engineer'],
  },
});
const bare = { ...gap, lines: [], namedGaps: [], route: null };

export const examples: readonly Example<'gap'>[] = [
  { name: 'from one role to another', answer: { kind: 'gap', gap, courses: [SQL_COURSE, L4_ANALYST], footing: foot } },
  {
    name: 'the person asking, of whom nothing is known',
    answer: { kind: 'gap', gap: { ...bare, from: null, lines: [line('SQL', 'unknown')] }, courses: [], footing: foot },
  },
  {
    name: 'the person asking, with a gap',
    answer: {
      kind: 'gap',
      gap: { ...bare, from: null, lines: [line('SQL', 'lower', { has: 'awareness' })] },
      courses: [],
      footing: foot,
    },
  },
  { name: 'no skill data', answer: { kind: 'gap', gap: { ...bare, skillsKnown: false }, courses: [], footing: BARE } },
  {
    name: 'levels not known',
    answer: { kind: 'gap', gap: { ...bare, lines: [line('SQL', 'unknown')] }, courses: [], footing: foot },
  },
  {
    name: 'no gap',
    answer: { kind: 'gap', gap: { ...bare, lines: [line('SQL', 'met')] }, courses: [], footing: foot },
  },
  {
    name: 'no gap for the person asking',
    answer: {
      kind: 'gap',
      gap: { ...bare, from: null, to: SENIOR_ENGINEER, lines: [line('SQL', 'met')] },
      courses: [],
      footing: foot,
    },
  },
  {
    name: 'far too much of everything',
    answer: {
      kind: 'gap',
      gap: {
        ...gap,
        from: role('x', long(AWKWARD, 9), '2'),
        to: role('y', long(AWKWARD, 9), '9'),
        lines: (['missing', 'lower', 'unknown', 'met'] as const).flatMap((state) =>
          Array.from({ length: 40 }, (_, at) =>
            line(long(`${at} ${AWKWARD}`, 9), state, { has: 'awareness', courseIds: ['c'] }),
          ),
        ),
        namedGaps: Array.from({ length: 40 }, () => long(AWKWARD, 9)),
        route: {
          steps: Array.from({ length: 9 }, () => step(role('x', long(AWKWARD, 9), '2'), SENIOR_ENGINEER)),
          years: null,
          cost: 1,
        },
      },
      courses: Array.from({ length: 20 }, (_, at) => ({
        ...L4_ANALYST,
        id: at === 0 ? 'c' : `c${at}`,
        title: long(AWKWARD, 9),
        duration: long('months', 90),
      })),
      footing: HEAVY,
    },
  },
];
