// The last net: the cause to the log, once, and one calm message to the person. A reply that the channel refused is not answered with
// another one.
import type { Activity, TurnContext } from 'botbuilder';
import { BROKEN } from './edge-words.ts';
import { describeError, ReplyNotSent } from '../failures.ts';
import type { TeamsMetrics } from '../door/metrics.ts';
import { plainReply } from '../invokes/plain-replies.ts';
import type { Conversing, Log } from '../ports.ts';
import { writeActivity } from './write-activity.ts';

const SAYS_SORRY = ['message', 'messageUpdate'];

interface Parts extends Pick<Conversing, 'render'> {
  readonly log: Log;
  readonly metrics: TeamsMetrics;
}

export type OnTurnError = (context: TurnContext, error: unknown) => Promise<void>;

export function createOnTurnError({ render, log, metrics }: Parts): OnTurnError {
  return async (context, error) => {
    const { activity } = context;
    const fields = { activity: activity.type, name: activity.name, error: describeError(error, activity.text ?? '') };
    metrics.turn(activity.type, 'failed');
    if (error instanceof ReplyNotSent) {
      metrics.notDelivered();
      log.error(fields, 'A reply was not delivered');
    } else {
      log.error(fields, 'A turn failed');
    }
    await sayCalmly(context, error).catch((second: unknown) => {
      log.warn({ error: describeError(second) }, 'The calm message was not delivered either');
    });
  };

  async function sayCalmly(context: TurnContext, error: unknown): Promise<void> {
    const { activity } = context;
    // An invoke is answered in the HTTP reply, so it can be told even when the channel takes no messages.
    if (activity.type === 'invoke') await context.sendActivity(invokeResponse(plainReply(activity.name, BROKEN)));
    else if (SAYS_SORRY.includes(activity.type) && !(error instanceof ReplyNotSent))
      await context.sendActivity(writeActivity({ kind: 'broken' }, render({ kind: 'broken' })));
  }
}

/** botbuilder takes an invoke's reply as an activity of its own. */
export const invokeResponse = (body: object | undefined): Partial<Activity> => ({
  type: 'invokeResponse',
  value: { status: 200, ...(body === undefined ? {} : { body }) },
});
