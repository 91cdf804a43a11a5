import type { Guide } from '../../bot/pathways/pathway.ts';
import type { Example } from '../example.ts';
import { AWKWARD, BARE, footing, HEAVY, long } from '../sample-facts.ts';

const rrp: Guide = {
  id: 'rrp',
  title: 'Recruitment and retention premia (RRP)',
  provenance: null,
  altTitles: null,
  topic: 'pay',
  text: 'An RRP is extra pay for a post that the market makes hard to fill.',
  points: ['It is not normally above 30% of basic pay.', 'It is agreed locally, with the unions.'],
  audience: 'Staff and managers',
  area: 2,
  relatedIds: null,
};

const foot = footing({
  understood: {
    ask: { kind: 'guide', guideIds: ['rrp'], topic: 'pay', words: '' },
    names: ['Recruitment and retention premia (RRP)'],
  },
  years: ['2011'],
});

export const examples: readonly Example<'guide'>[] = [
  { name: 'one guide', answer: { kind: 'guide', guides: [rrp], footing: foot } },
  {
    name: 'two guides, one without points',
    answer: {
      kind: 'guide',
      guides: [rrp, { ...rrp, id: 'x', title: 'How pay steps work', text: null, points: null }],
      footing: foot,
    },
  },
  { name: 'none', answer: { kind: 'guide', guides: [], footing: BARE } },
  {
    name: 'far too much of everything',
    answer: {
      kind: 'guide',
      guides: Array.from({ length: 30 }, () => ({
        ...rrp,
        title: long(AWKWARD, 9),
        text: long(AWKWARD, 90),
        points: Array.from({ length: 40 }, () => long(AWKWARD, 90)),
      })),
      footing: HEAVY,
    },
  },
];
