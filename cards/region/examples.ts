import type { Region } from '../../bot/pathways/pathway.ts';
import type { Example } from '../example.ts';
import { AWKWARD, BARE, footing, HEAVY, long } from '../sample-facts.ts';
import { awkwardNetwork, nhsR, northWest } from '../sample-networks.ts';

const region: Region = {
  id: 'north-west',
  title: 'North West',
  provenance: null,
  altTitles: null,
  text: 'It has a long-standing skills network for informatics staff.',
  places: ['Manchester', 'Liverpool', 'Preston', 'Chester'],
};

const foot = footing({
  understood: { ask: { kind: 'region', regionId: 'north-west' }, names: ['North West'] },
  years: ['2024'],
});

export const examples: readonly Example<'region'>[] = [
  {
    name: 'a town in a region with networks',
    answer: { kind: 'region', region, networks: [northWest, nhsR], place: 'Preston', footing: foot },
  },
  {
    name: 'a region of which little is known',
    answer: {
      kind: 'region',
      region: { ...region, text: null, places: null },
      networks: [],
      place: null,
      footing: BARE,
    },
  },
  {
    name: 'far too much of everything',
    answer: {
      kind: 'region',
      region: {
        ...region,
        title: long(AWKWARD, 9),
        text: long(AWKWARD, 90),
        places: Array.from({ length: 90 }, () => AWKWARD),
      },
      networks: Array.from({ length: 30 }, () => awkwardNetwork),
      place: long(AWKWARD, 9),
      footing: HEAVY,
    },
  },
];
