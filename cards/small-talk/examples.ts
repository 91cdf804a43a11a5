import { SMALL_TALK } from '../../bot/conversation/ask-topics.ts';
import type { Example } from '../example.ts';
import { examplesNext } from '../sample-facts.ts';

export const examples: readonly Example<'small-talk'>[] = [
  ...SMALL_TALK.map((topic): Example<'small-talk'> => ({
    name: topic,
    answer: { kind: 'small-talk', topic, next: examplesNext },
  })),
  { name: 'a greeting with nothing to offer', answer: { kind: 'small-talk', topic: 'greeting', next: [] } },
];
