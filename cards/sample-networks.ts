// Networks that the examples of the networks card and the region card share.
import type { Network } from '../bot/pathways/pathway.ts';
import { AWKWARD, long } from './sample-facts.ts';

export const nhsR: Network = {
  id: 'nhs-r',
  title: 'NHS-R Community',
  provenance: null,
  altTitles: null,
  abbreviations: null,
  text: 'People who use R in health and care share training, code and help.',
  audience: 'Anyone who works with data, from beginners up.',
  reach: 'UK wide',
  regionIds: [],
  familyIds: null,
  cost: 'Free',
  notes: ['It holds webinars and a yearly conference.'],
  url: 'https://nhsrcommunity.com/',
};

export const northWest: Network = {
  ...nhsR,
  id: 'nw-sdn',
  title: 'North West Skills Development Network',
  text: null,
  audience: null,
  reach: 'North West',
  cost: null,
  notes: null,
  url: null,
};

export const awkwardNetwork: Network = {
  ...nhsR,
  title: long(AWKWARD, 9),
  text: long(AWKWARD, 90),
  audience: long(AWKWARD, 90),
  reach: long(AWKWARD, 90),
  cost: long(AWKWARD, 90),
  notes: Array.from({ length: 30 }, () => long(AWKWARD, 90)),
  url: 'data:text/html,<script>alert(1)</script>',
};
