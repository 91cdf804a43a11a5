// A button of the Universal Action kind (`adaptiveCard/action`): the answer comes back in the reply and is shown to this person alone.
// The HTTP status is always 200; what went on stands in the body.
import type { Activity } from 'botbuilder';
import { z } from 'zod';
import type { Answer } from '../../conversation/answer.ts';
import { SHARED_ACTS } from '../../conversation/ask-sharing.ts';
import { isForAll } from '../../conversation/for-all.ts';
import type { Question } from '../../conversation/question.ts';
import type { Ask } from '../turn/answering.ts';
import { NOT_HERE } from '../turn/edge-words.ts';
import type { Conversing } from '../ports.ts';
import { questionFrom, saidByButton } from '../turn/read-activity.ts';
import { CARD_TYPE } from '../turn/write-activity.ts';

const shape = z.object({
  action: z.object({ type: z.literal('Action.Execute'), verb: z.enum(SHARED_ACTS), data: z.unknown().optional() }),
  trigger: z.string().optional().catch(undefined),
});

/** These leave the card that was pressed as it is, and show a line of text beside it. */
const PASSING: readonly Answer['kind'][] = ['old-button', 'too-many-questions', 'source-unavailable', 'broken'];

interface Parts extends Pick<Conversing, 'readButton'> {
  readonly ask: Ask;
  readonly at: Date;
}

export async function cardActionReply(activity: Activity, { ask, readButton, at }: Parts): Promise<object> {
  const question = questionFrom(activity, pressed(activity.value, readButton), at);
  if (question === null) return cardMessage(NOT_HERE);
  const { answer, rendered } = await ask({ ...question, pressedOn: activity.replyToId ?? null });
  if (rendered.card === null || PASSING.includes(answer.kind)) return cardMessage(rendered.text || rendered.summary);
  return { statusCode: 200, type: CARD_TYPE, value: rendered.card };
}

type Said = Question['said'];

const UNKNOWN: Said = { kind: 'unknown-button' };

/** What was pressed; a verb of another version, or one that does not go with what the button carries, is unknown. */
function pressed(value: unknown, readButton: Conversing['readButton']): Said {
  const read = shape.safeParse(value).data;
  if (read === undefined) return UNKNOWN;
  const { verb, data } = read.action;
  const said = saidByButton(data, readButton);
  if (said.kind !== 'button') return said;
  const act = said.ask.kind === 'shared-card' ? said.ask.press.act : 'ask';
  if (act !== verb) return UNKNOWN;
  return read.trigger === 'automatic' ? withoutHands(said) : said;
}

/** Teams asks by itself when somebody looks at a card. Nobody has pressed anything, so nothing may change. */
function withoutHands(said: Extract<Said, { kind: 'button' }>): Said {
  const { ask } = said;
  if (ask.kind !== 'shared-card') return isForAll(ask) ? said : UNKNOWN;
  const { press } = ask;
  const inner = press.act === 'refresh' ? press.inner : null;
  return { kind: 'button', ask: { kind: 'shared-card', press: { ...press, act: 'refresh', roleId: null, inner } } };
}

/** Words shown for a moment, the card stays. */
export const cardMessage = (text: string): object => ({
  statusCode: 200,
  type: 'application/vnd.microsoft.activity.message',
  value: text,
});
