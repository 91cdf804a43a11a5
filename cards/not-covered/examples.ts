import { NOT_COVERED } from '../../bot/conversation/ask-topics.ts';
import type { Example } from '../example.ts';
import { AWKWARD, examplesNext } from '../sample-facts.ts';

export const examples: readonly Example<'not-covered'>[] = NOT_COVERED.map((reason) => ({
  name: reason,
  answer: { kind: 'not-covered', reason, heard: AWKWARD, next: examplesNext },
}));
