import type { Example } from '../example.ts';
import { AWKWARD, examplesNext, long } from '../sample-facts.ts';

export const examples: readonly Example<'not-known'>[] = [
  { name: 'a job we do not hold', answer: { kind: 'not-known', heard: 'quantum analyst', next: examplesNext } },
  {
    name: 'a title with roles near it',
    answer: {
      kind: 'not-known',
      heard: 'RPA developer',
      next: [{ ask: { kind: 'role', roleId: 'bi-developer' }, names: ['BI developer'] }],
    },
  },
  { name: 'nothing heard, nothing to offer', answer: { kind: 'not-known', heard: '', next: [] } },
  { name: 'markup in what was said', answer: { kind: 'not-known', heard: long(AWKWARD, 90), next: [] } },
];
