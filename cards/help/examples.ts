import type { Example } from '../example.ts';
import { examplesNext } from '../sample-facts.ts';

export const examples: readonly Example<'help'>[] = [
  { name: 'with three examples', answer: { kind: 'help', examples: examplesNext } },
  { name: 'without data for examples', answer: { kind: 'help', examples: [] } },
];
