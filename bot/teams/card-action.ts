// A button of the Universal Action kind (`adaptiveCard/action`): the answer comes back in the reply and is shown to this person alone.
// The HTTP status is always 200; what went on stands in the body.
import type { Activity } from 'botbuilder';
import { z } from 'zod';
import type { Answer } from '../conversation/answer.ts';
import type { Ask } from './answering.ts';
import { NOT_HERE } from './edge-words.ts';
import type { Conversing } from './ports.ts';
import { questionFrom, saidByButton } from './read-activity.ts';
import { CARD_TYPE } from './write-activity.ts';

const VERB = 'ask';
const shape = z.object({
  action: z.object({ type: z.literal('Action.Execute'), verb: z.literal(VERB), data: z.unknown().optional() }),
});

/** These leave the card that was pressed as it is, and show a line of text beside it. */
const PASSING: readonly Answer['kind'][] = ['old-button', 'too-many-questions', 'source-unavailable', 'broken'];

interface Parts extends Pick<Conversing, 'readButton'> {
  readonly ask: Ask;
  readonly at: Date;
}

export async function cardActionReply(activity: Activity, { ask, readButton, at }: Parts): Promise<object> {
  const read = shape.safeParse(activity.value);
  const said = read.success ? saidByButton(read.data.action.data, readButton) : { kind: 'unknown-button' as const };
  const question = questionFrom(activity, said, at);
  if (question === null) return cardMessage(NOT_HERE);
  const { answer, rendered } = await ask(question);
  if (rendered.card === null || PASSING.includes(answer.kind)) return cardMessage(rendered.text || rendered.summary);
  return { statusCode: 200, type: CARD_TYPE, value: rendered.card };
}

/** Words shown for a moment, the card stays. */
export const cardMessage = (text: string): object => ({
  statusCode: 200,
  type: 'application/vnd.microsoft.activity.message',
  value: text,
});
