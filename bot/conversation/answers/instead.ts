// "Not what I meant" must lead somewhere else: a reading that would be answered just like the one shown is none.
import { answerAsk, isOwnAsk } from '../answer-ask.ts';
import type { Answer } from '../answer.ts';
import type { Ask } from '../ask.ts';
import type { Desk } from './desk.ts';

/** The readings whose answers say something else than `shown` and than each other. */
export function otherReadings(shown: Answer, asks: readonly Ask[], desk: Desk): readonly Ask[] {
  const seen = new Set([toldBy(shown)]);
  return asks.filter((ask) => {
    const told = isPlain(ask) ? toldBy(answerAsk(ask, desk)) : JSON.stringify(ask);
    const isNew = told !== NOTHING && !seen.has(told);
    seen.add(told);
    return isNew;
  });
}

const NOTHING = 'nothing';

/** What an answer says, without what stands under it. */
function toldBy(answer: Answer): string {
  if (answer.kind === 'not-known' || answer.kind === 'choose') return NOTHING;
  return JSON.stringify({ ...answer, footing: undefined });
}

const isPlain = (ask: Ask): ask is Parameters<typeof answerAsk>[0] => !isOwnAsk(ask);
