// What is for the eyes of one person. In a channel or a group chat such an answer is not said aloud.
import type { Answer, AnswerKind } from './answer.ts';
import type { Ask } from './ask.ts';
import type { Context } from './understanding/understanding.ts';

const OWN_KINDS: readonly AnswerKind[] = [
  'profile',
  'privacy',
  'own-data',
  'own-role',
  'from-here',
  'reminder',
  'share',
  'shared-view',
  'shared-note',
];

/** Drawn from a person's own records, or marked so because of what they told us. */
export const isPersonal = (answer: Answer): boolean => answer.personal === true || OWN_KINDS.includes(answer.kind);

/** A context that knows nothing of who asks: what is answered with it may stand where others read it. */
export const withoutPerson = (context: Context): Context => ({ ...context, profile: null });

/** Whether `own`, made with what the person told us, says something that `open`, made without, does not ask or answer. */
export function differs(own: Made, open: Made): boolean {
  return own.answer.kind !== open.answer.kind || subject(own) !== subject(open);
}

/** An answer with the question it was made for; null when none was understood. */
export interface Made {
  readonly ask: Ask | null;
  readonly answer: Answer;
}

const subject = ({ ask, answer }: Made): string =>
  JSON.stringify([ask, 'footing' in answer ? (answer.footing.understood?.ask ?? null) : null]);
