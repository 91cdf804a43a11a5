import type { AnswerOf } from '../../bot/conversation/answer.ts';
import type { Option } from '../../bot/conversation/answer-parts.ts';
import type { Example } from '../example.ts';
import { CODER } from '../sample-facts.ts';

const numbered = (many: number, word: string): readonly Option[] =>
  Array.from({ length: many }, (_, at) => ({ id: `${word}-${at}`, title: `${word} ${at} of a longish name` }));

const options: AnswerOf<'profile'>['options'] = {
  roles: [{ id: 'clinical-coder', title: 'Clinical coder' }, ...numbered(144, 'role')],
  bands: ['4', '5', '6'].map((id) => ({ id, title: `Band ${id}` })),
  regions: [{ id: 'north-east-and-yorkshire', title: 'North East and Yorkshire' }],
};

const next: AnswerOf<'profile'>['next'] = [
  { ask: { kind: 'pathway', from: 'clinical-coder', to: null }, names: ['Clinical coder'] },
  { ask: { kind: 'privacy', act: 'forget' }, names: [] },
];

export const examples: readonly Example<'profile'>[] = [
  { name: 'nothing kept', answer: { kind: 'profile', changed: false, facts: null, options, next: [] } },
  {
    name: 'saved in words',
    answer: {
      kind: 'profile',
      changed: true,
      facts: {
        role: CODER,
        bandId: '5',
        region: { id: 'north-east-and-yorkshire', title: 'North East and Yorkshire' },
        place: 'Leeds',
        timeZone: 'Europe/London',
        skills: [
          { name: 'SQL', level: 'working' },
          { name: 'ICD-10', level: null },
        ],
      },
      options,
      next,
    },
  },
  {
    name: 'only a place, with markup in it',
    answer: {
      kind: 'profile',
      changed: false,
      facts: { role: null, bandId: null, region: null, place: '**[Leeds](x)**', timeZone: null, skills: [] },
      options,
      next,
    },
  },
];
