import type { Example } from '../example.ts';
import { AWKWARD, long } from '../sample-facts.ts';

export const examples: readonly Example<'no-such-zone'>[] = [
  {
    name: 'a zone that is none',
    answer: {
      kind: 'no-such-zone',
      heard: 'Mars/Base',
      next: [{ ask: { kind: 'profile', change: null }, names: [] }],
    },
  },
  { name: 'nothing heard, nothing to offer', answer: { kind: 'no-such-zone', heard: '', next: [] } },
  { name: 'markup in what was said', answer: { kind: 'no-such-zone', heard: long(AWKWARD, 60), next: [] } },
];
