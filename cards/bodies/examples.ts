import type { Body } from '../../bot/pathways/pathway.ts';
import type { Example } from '../example.ts';
import { AWKWARD, BARE, footing, HEAVY, long } from '../sample-facts.ts';

export const bcs: Body = {
  id: 'bcs',
  title: 'BCS, The Chartered Institute for IT',
  provenance: null,
  altTitles: null,
  abbreviations: ['BCS'],
  text: 'The professional body for IT, data and digital people.',
  audience: 'IT, data, digital and, since 2024, clinical informatics.',
  grades: ['AMBCS', 'MBCS', 'FBCS', 'CITP'],
  fees: 'Fellow: £230 a year (2025).',
  notes: ['You need to be a member or fellow for chartered status (CITP).'],
  familyIds: null,
  closed: false,
  successorId: null,
  url: 'https://www.bcs.org/',
};

const fci: Body = {
  ...bcs,
  id: 'fci',
  title: 'Faculty of Clinical Informatics (FCI)',
  text: 'It was the body for registered clinicians in informatics.',
  audience: null,
  grades: null,
  fees: null,
  notes: ['Members voted in early 2024 to close it and move to BCS.'],
  closed: true,
  successorId: 'bcs',
  url: null,
};

const foot = footing({
  understood: { ask: { kind: 'bodies', bodyIds: ['bcs'], roleId: null, familyId: null }, names: ['BCS'] },
  years: ['2025'],
});
const base = { kind: 'bodies' as const, about: null, registration: null, successor: null, footing: foot };

export const examples: readonly Example<'bodies'>[] = [
  { name: 'one body', answer: { ...base, bodies: [bcs] } },
  { name: 'a closed body and where to go', answer: { ...base, bodies: [fci], successor: bcs } },
  { name: 'a closed body with no successor', answer: { ...base, bodies: [fci] } },
  {
    name: 'two for a role that must be registered',
    answer: {
      ...base,
      about: 'Digital nurse',
      registration: 'Registered with the NMC.',
      bodies: [bcs, { ...bcs, id: 'apha', title: 'AphA', grades: [], notes: null, fees: null, url: null }],
    },
  },
  { name: 'none', answer: { ...base, about: 'Ward clerk', bodies: [], footing: BARE } },
  {
    name: 'far too much of everything',
    answer: {
      ...base,
      about: long(AWKWARD, 9),
      registration: long(AWKWARD, 90),
      bodies: Array.from({ length: 20 }, (_, at) => ({
        ...bcs,
        id: `b${at}`,
        title: long(AWKWARD, 9),
        text: long(AWKWARD, 90),
        audience: long(AWKWARD, 90),
        grades: Array.from({ length: 40 }, () => AWKWARD),
        fees: long(AWKWARD, 90),
        notes: Array.from({ length: 40 }, () => long(AWKWARD, 90)),
        closed: true,
        url: 'https://example.org/(a)[b]*c*',
      })),
      successor: bcs,
      footing: HEAVY,
    },
  },
];
