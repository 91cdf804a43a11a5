import type { Skill } from '../../bot/pathways/pathway.ts';
import type { Example } from '../example.ts';
import { AWKWARD, BARE, BI_DEVELOPER, DATA_ENGINEER, footing, HEAVY, long, role } from '../sample-facts.ts';

const modelling: Skill = {
  id: 'data-modelling',
  title: 'Data modelling',
  provenance: null,
  altTitles: null,
  kind: 'skill',
  text: 'Showing how data fits together, so that systems and people can use it.',
  levels: [
    { value: 'awareness', text: 'You can explain what data modelling is for.' },
    { value: 'working', text: 'You can make simple models and keep them up to date.' },
  ],
};

const foot = footing({
  understood: { ask: { kind: 'skills', roleId: null, skillId: 'data-modelling' }, names: ['Data modelling'] },
});

export const examples: readonly Example<'skill'>[] = [
  {
    name: 'a skill that two roles use',
    answer: {
      kind: 'skill',
      skill: modelling,
      roles: [
        { role: DATA_ENGINEER, level: 'working' },
        { role: BI_DEVELOPER, level: null },
      ],
      footing: foot,
    },
  },
  {
    name: 'a skill that no role lists',
    answer: { kind: 'skill', skill: { ...modelling, text: null, levels: null }, roles: [], footing: BARE },
  },
  {
    name: 'far too much of everything',
    answer: {
      kind: 'skill',
      skill: {
        ...modelling,
        title: long(AWKWARD, 9),
        text: long(AWKWARD, 90),
        levels: [{ value: 'expert', text: long(AWKWARD, 90) }],
      },
      roles: Array.from({ length: 60 }, (_, at) => ({
        role: role(`r${at}`, long(AWKWARD, 9), '8a-8b'),
        level: 'expert' as const,
      })),
      footing: HEAVY,
    },
  },
];
