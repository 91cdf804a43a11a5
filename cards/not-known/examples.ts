import type { Example } from '../example.ts';
import { AWKWARD, examplesNext, long } from '../sample-facts.ts';

export const examples: readonly Example<'not-known'>[] = [
  { name: 'a job we do not hold', answer: { kind: 'not-known', heard: 'quantum analyst', next: examplesNext } },
  { name: 'nothing heard, nothing to offer', answer: { kind: 'not-known', heard: '', next: [] } },
  { name: 'markup in what was said', answer: { kind: 'not-known', heard: long(AWKWARD, 90), next: [] } },
];
