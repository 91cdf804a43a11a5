import { bcs } from '../bodies/examples.ts';
import type { Example } from '../example.ts';
import { AWKWARD, BARE, footing, HEAVY, long } from '../sample-facts.ts';
import { awkwardNetwork, nhsR, northWest } from '../sample-networks.ts';

const foot = footing({
  understood: {
    ask: { kind: 'networks', networkIds: [], regionId: 'north-west', familyId: null, words: '' },
    names: ['North West'],
  },
  years: ['2024'],
});

const base = { kind: 'networks' as const, about: null, forAll: false, bodies: [], footing: foot };

export const examples: readonly Example<'networks'>[] = [
  {
    name: 'two networks',
    answer: { ...base, about: 'North West', networks: [nhsR, northWest] },
  },
  { name: 'one network', answer: { ...base, networks: [nhsR] } },
  { name: 'none', answer: { ...base, about: 'Coding', networks: [], footing: BARE } },
  {
    name: 'none for the family, but a body and what is open to all',
    answer: { ...base, about: 'Clinical coding', forAll: true, networks: [nhsR], bodies: [bcs] },
  },
  {
    name: 'far too many',
    answer: {
      ...base,
      about: long(AWKWARD, 9),
      forAll: true,
      networks: Array.from({ length: 30 }, () => awkwardNetwork),
      bodies: Array.from({ length: 30 }, () => ({ ...bcs, title: long(AWKWARD, 9), text: long(AWKWARD, 90) })),
      footing: HEAVY,
    },
  },
];
