import type { Example } from '../example.ts';
import { AWKWARD, BARE, DATA_ENGINEER, footing, HEAVY, long, role } from '../sample-facts.ts';

const groups = [
  { level: 'practitioner' as const, names: ['Programming and build (data engineering)'] },
  { level: 'working' as const, names: ['Data modelling', 'Metadata management', 'R/Python', 'A (B)'] },
  { level: null, names: ['HL7/FHIR awareness'] },
];

const foot = footing({
  understood: { ask: { kind: 'skills', roleId: 'data-engineer', skillId: null }, names: ['Data engineer'] },
});
const base = { kind: 'skills' as const, role: DATA_ENGINEER, groups, asked: null, footing: foot };

export const examples: readonly Example<'skills'>[] = [
  { name: 'skills by level', answer: base },
  {
    name: 'one asked about, with its level',
    answer: { ...base, asked: { name: 'Data modelling', level: 'working', listed: true } },
  },
  {
    name: 'one asked about, level not given',
    answer: { ...base, asked: { name: 'HL7/FHIR awareness', level: null, listed: true } },
  },
  {
    name: 'one asked about that is not listed',
    answer: { ...base, asked: { name: 'Prince2', level: null, listed: false } },
  },
  {
    name: 'a question that could be read in other ways',
    answer: {
      ...base,
      footing: {
        ...foot,
        instead: [
          { kind: 'role', roleId: 'data-engineer' },
          { kind: 'gap', from: null, to: 'data-engineer' },
        ],
      },
    },
  },
  { name: 'no skill data', answer: { ...base, groups: null } },
  {
    name: 'no skill data, one asked about',
    answer: { ...base, groups: null, asked: { name: 'SQL', level: null, listed: false } },
  },
  { name: 'known to need none', answer: { ...base, groups: [], footing: BARE } },
  {
    name: 'far too many',
    answer: {
      ...base,
      role: role('x', long(AWKWARD, 9), '9'),
      groups: (['expert', 'practitioner', 'working', 'awareness', null] as const).map((level) => ({
        level,
        names: Array.from({ length: 80 }, (_, at) => long(`${at} ${AWKWARD}`, 3)),
      })),
      footing: HEAVY,
    },
  },
];
