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

export const examples: readonly Example<'networks'>[] = [
  {
    name: 'two networks',
    answer: { kind: 'networks', about: 'North West', networks: [nhsR, northWest], footing: foot },
  },
  { name: 'one network', answer: { kind: 'networks', about: null, networks: [nhsR], footing: foot } },
  { name: 'none', answer: { kind: 'networks', about: 'Coding', networks: [], footing: BARE } },
  {
    name: 'far too many',
    answer: {
      kind: 'networks',
      about: long(AWKWARD, 9),
      networks: Array.from({ length: 30 }, () => awkwardNetwork),
      footing: HEAVY,
    },
  },
];
