import type { NotCovered } from '../../bot/conversation/ask.ts';
import type { Example } from '../example.ts';
import { AWKWARD, examplesNext } from '../sample-facts.ts';
import { REFUSALS } from './words.ts';

const isReason = (key: string): key is NotCovered => Object.hasOwn(REFUSALS, key);

export const examples: readonly Example<'not-covered'>[] = Object.keys(REFUSALS)
  .filter(isReason)
  .map((reason) => ({ name: reason, answer: { kind: 'not-covered', reason, heard: AWKWARD, next: examplesNext } }));
