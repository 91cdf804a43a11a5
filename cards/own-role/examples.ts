import type { Example } from '../example.ts';
import { AWKWARD, long } from '../sample-facts.ts';

export const examples: readonly Example<'own-role'>[] = [
  {
    name: 'two roles',
    answer: {
      kind: 'own-role',
      roleIds: ['bi-developer', 'data-engineer'],
      names: ['BI developer', 'Data engineer'],
      likely: [{ id: 'information-analyst', title: 'Information analyst' }],
    },
  },
  { name: 'no names', answer: { kind: 'own-role', roleIds: ['gone'], names: [], likely: [] } },
  {
    name: 'six long names',
    answer: {
      kind: 'own-role',
      roleIds: ['a', 'b', 'c', 'd', 'e', 'f'],
      names: Array.from({ length: 6 }, () => long(AWKWARD, 3)),
      likely: Array.from({ length: 10 }, (_, at) => ({ id: `r${at}`, title: long(AWKWARD, 3) })),
    },
  },
];
