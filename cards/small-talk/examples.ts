import type { SmallTalk } from '../../bot/conversation/ask.ts';
import type { Example } from '../example.ts';
import { examplesNext } from '../sample-facts.ts';

const TOPICS: readonly SmallTalk[] = ['greeting', 'thanks', 'bye', 'who-are-you', 'how-are-you', 'praise', 'complaint'];

export const examples: readonly Example<'small-talk'>[] = [
  ...TOPICS.map((topic): Example<'small-talk'> => ({
    name: topic,
    answer: { kind: 'small-talk', topic, next: examplesNext },
  })),
  { name: 'a greeting with nothing to offer', answer: { kind: 'small-talk', topic: 'greeting', next: [] } },
];
