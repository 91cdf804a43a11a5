import type { Action } from '../../bot/pathways/pathway.ts';
import type { Example } from '../example.ts';
import { AWKWARD, BARE, footing, HEAVY, long } from '../sample-facts.ts';

const board: Action = {
  id: 'digital-leader-on-board',
  title: 'Put a digital leader on the board',
  provenance: null,
  text: 'A CIO or CDIO, not only a finance director who stands in for them.',
  topics: ['board'],
  audience: 'Boards',
  area: 5,
};

const foot = footing({ understood: { ask: { kind: 'actions', words: '' }, names: [] }, years: ['2024'] });

export const examples: readonly Example<'actions'>[] = [
  {
    name: 'two of 27',
    answer: {
      kind: 'actions',
      about: 'the board',
      actions: [board, { ...board, id: 'x', title: 'Appoint a CNIO', text: null }],
      total: 27,
      footing: foot,
    },
  },
  { name: 'the only one', answer: { kind: 'actions', about: null, actions: [board], total: 1, footing: foot } },
  { name: 'none', answer: { kind: 'actions', about: null, actions: [], total: 0, footing: BARE } },
  {
    name: 'far too many',
    answer: {
      kind: 'actions',
      about: long(AWKWARD, 90),
      actions: Array.from({ length: 40 }, () => ({ ...board, title: long(AWKWARD, 9), text: long(AWKWARD, 90) })),
      total: 27,
      footing: HEAVY,
    },
  },
];
