// Who invites others is said on the card, and nowhere else: the name goes from the message to the card in this room.
import type { Activity } from 'botbuilder';
import type { Answer } from '../../conversation/answer.ts';

const LONGEST_NAME = 100;

/** The answer itself when it is no invitation, or the message does not say who sent it. */
export function withInviter(answer: Answer, { from }: Pick<Activity, 'from'>): Answer {
  const name = from?.name?.trim().slice(0, LONGEST_NAME) ?? '';
  if (answer.kind !== 'invite' || answer.stage.kind !== 'open' || name === '') return answer;
  return { ...answer, stage: { ...answer.stage, inviter: name } };
}
