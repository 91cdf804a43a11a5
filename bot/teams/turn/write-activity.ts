// Answer -> Activity, pure. A card goes alone: Teams splits text and card into two messages.
import type { Activity } from 'botbuilder';
import type { Answer } from '../../conversation/answer.ts';
import type { Rendered } from '../ports.ts';

export const CARD_TYPE = 'application/vnd.microsoft.card.adaptive';

/** Only facts are judged: thumbs under "good morning" would teach nobody anything. */
const isContent = (answer: Answer): boolean => 'footing' in answer;

/** A message to send. Teams adds its thumbs to the ones that hold facts. */
export function writeActivity(answer: Answer, rendered: Rendered): Partial<Activity> {
  const feedback = isContent(answer) ? { channelData: { feedbackLoop: { type: 'default' } } } : {};
  return { ...messageBody(rendered), ...feedback };
}

/** The message itself, whatever it answers. */
export function messageBody({ card, summary, text }: Rendered): Partial<Activity> {
  const shown: Partial<Activity> =
    card === null ? { text, textFormat: 'plain' } : { attachments: [{ contentType: CARD_TYPE, content: card }] };
  return { type: 'message', summary, ...shown };
}
