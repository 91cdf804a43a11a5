import type { Example } from '../example.ts';
import { AWKWARD, examplesNext } from '../sample-facts.ts';

export const examples: readonly Example<'welcome'>[] = [
  { name: 'one person', answer: { kind: 'welcome', scope: 'personal', examples: examplesNext } },
  { name: 'a group chat', answer: { kind: 'welcome', scope: 'group', examples: examplesNext } },
  {
    name: 'a channel, and who added it',
    answer: { kind: 'welcome', scope: 'channel', addedBy: 'Ana Okafor', examples: [] },
  },
  { name: 'a hostile name', answer: { kind: 'welcome', scope: 'group', addedBy: AWKWARD, examples: examplesNext } },
  { name: 'a channel, with no examples', answer: { kind: 'welcome', scope: 'channel', examples: [] } },
];
