import type { Example } from '../example.ts';
import type { NextStep } from '../../bot/conversation/answer-parts.ts';

const next: readonly NextStep[] = [
  { ask: { kind: 'profile', change: null }, names: [] },
  { ask: { kind: 'privacy', act: 'forget' }, names: [] },
];

export const privacy: readonly Example<'privacy'>[] = [
  { name: 'what is kept', answer: { kind: 'privacy', act: 'what', next } },
  { name: 'all gone', answer: { kind: 'privacy', act: 'forgotten', next: [{ ask: { kind: 'help' }, names: [] }] } },
];

export const ownData: readonly Example<'own-data'>[] = [
  { name: 'nothing stored', answer: { kind: 'own-data', json: '{}', rows: 0, next } },
  {
    name: 'a profile with markup in a place',
    answer: {
      kind: 'own-data',
      json: JSON.stringify({ profile: [{ place: '[x](http://y) **Leeds** <b>' }] }, null, 2),
      rows: 1,
      next,
    },
  },
  {
    name: 'very much',
    answer: {
      kind: 'own-data',
      json: JSON.stringify(
        Array.from({ length: 900 }, (_, at) => `row ${at}`),
        null,
        2,
      ),
      rows: 900,
      next,
    },
  },
];
