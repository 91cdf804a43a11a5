import type { RoleFacts } from '../../bot/conversation/answer-parts.ts';
import type { Example } from '../example.ts';
import {
  ANALYST,
  AWKWARD,
  BARE,
  BI_DEVELOPER,
  CCIO,
  CODER,
  course,
  DATA_ENGINEER,
  footing,
  HEAVY,
  long,
  pay,
  RIGHT_TO_LEFT,
  role,
  SENIOR_ENGINEER,
  years,
} from '../sample-facts.ts';

const engineer: RoleFacts = {
  role: DATA_ENGINEER,
  alsoCalled: ['ETL developer', 'data warehouse developer', 'data platform engineer'],
  family: 'Information, data and analytics',
  summary: 'Moves and shapes data from clinical systems into platforms safely.',
  registration: null,
  pay: pay(39959, 56515),
  skills: [
    {
      level: 'working',
      names: [
        'Data analysis and synthesis',
        'Data development process',
        'Data integration design',
        'Data modelling',
        'Metadata management',
        'Programming and build (data engineering)',
        'Technical understanding',
        'Testing',
        'Pseudonymisation',
      ],
    },
    {
      level: 'awareness',
      names: [
        'Communicating between the technical and non-technical',
        'Data innovation',
        'Problem management',
        'HL7/FHIR awareness',
      ],
    },
  ],
  entryRoutes: ['Computing degree', 'BI developer', 'Database administrator', 'Level 5 data engineer apprenticeship'],
  nextRoles: [{ role: SENIOR_ENGINEER, years: years(2, 4), kind: 'progression' }],
  previousRoles: [ANALYST, BI_DEVELOPER],
  bodies: [
    { id: 'bcs', title: 'BCS, The Chartered Institute for IT' },
    { id: 'apha', title: 'AphA' },
    { id: 'fedip', title: 'FEDIP' },
  ],
  courses: [course('data-engineer-l5', 'Data engineer apprenticeship', { level: '5', duration: 'about 24 months' })],
  notes: [],
};

const nothing: RoleFacts = {
  ...engineer,
  role: role('x', 'Role with nothing known', null),
  alsoCalled: [],
  family: null,
  summary: null,
  pay: null,
  skills: null,
  entryRoutes: null,
  nextRoles: [],
  previousRoles: [],
  bodies: [],
  courses: [],
};

const awkward = (times: number): RoleFacts => ({
  role: role('awkward', long(AWKWARD, times), long('9 or VSM', times)),
  alsoCalled: Array.from({ length: 12 }, (_, at) => long(`${at} ${AWKWARD}`, times)),
  family: long(AWKWARD, times),
  summary: long(RIGHT_TO_LEFT + AWKWARD, times),
  registration: long(AWKWARD, times),
  pay: pay(0, 1234567),
  skills: (['expert', 'practitioner', 'working', 'awareness', null] as const).map((level) => ({
    level,
    names: Array.from({ length: 40 }, (_, at) => long(`- ${at} ${AWKWARD}`, times)),
  })),
  entryRoutes: Array.from({ length: 20 }, () => long(`1. ${AWKWARD}`, times)),
  nextRoles: Array.from({ length: 20 }, (_, at) => ({
    role: role(`n${at}`, long(AWKWARD, times), '2'),
    years: years(0, 0),
    kind: 'return' as const,
  })),
  previousRoles: Array.from({ length: 20 }, (_, at) => role(`p${at}`, long(AWKWARD, times), null)),
  bodies: Array.from({ length: 20 }, (_, at) => ({ id: `b${at}`, title: long(AWKWARD, times) })),
  courses: Array.from({ length: 20 }, (_, at) =>
    course(`c${at}`, long(AWKWARD, times), { duration: long('12 months.', times) }),
  ),
  notes: Array.from({ length: 20 }, () => long(`# ${AWKWARD}`, times)),
});

export const examples: readonly Example<'role'>[] = [
  { name: 'a data engineer', answer: { kind: 'role', facts: engineer, footing: footing() } },
  {
    name: 'a chief with no band range, no courses and a skill without a level',
    answer: {
      kind: 'role',
      facts: {
        ...engineer,
        role: CCIO,
        alsoCalled: ['CCIO', 'CMIO', 'chief medical information officer'],
        family: 'Clinical informatics',
        summary: 'Senior clinician who joins clinical and digital strategy.',
        registration: 'Current registration with your own regulator (GMC, NMC, HCPC or GPhC).',
        pay: null,
        skills: [
          { level: 'expert', names: ['Clinical credibility', 'Change leadership'] },
          { level: null, names: ['R/Python', 'A (B) skill'] },
        ],
        entryRoutes: ['Doctor, nurse, AHP, pharmacist or scientist with digital lead time'],
        nextRoles: [],
        previousRoles: [CODER],
        courses: [],
        notes: ['The level differs widely between trusts.'],
      },
      footing: footing({ status: 'unconfirmed', years: [] }),
    },
  },
  { name: 'a role of which nothing is known', answer: { kind: 'role', facts: nothing, footing: BARE } },
  {
    name: 'a role whose lists are known to be empty',
    answer: { kind: 'role', facts: { ...nothing, skills: [], entryRoutes: [] }, footing: footing({ next: [] }) },
  },
  {
    name: 'markup, macros and right-to-left text in every field',
    answer: { kind: 'role', facts: awkward(1), footing: HEAVY },
  },
  { name: 'far too much of everything', answer: { kind: 'role', facts: awkward(20), footing: HEAVY } },
  { name: 'two names of one role', answer: { kind: 'role', facts: nothing, twoNames: true, footing: BARE } },
];
