// Posts one activity to the bot, as the Bot Framework does with authentication off.
import { textAt, type WireActivity } from './wire.ts';

export type PostReply =
  | { readonly kind: 'answered'; readonly status: number; readonly body: unknown }
  /** No answer: the bot is not there, or took too long. */
  | { readonly kind: 'no-answer'; readonly because: string };

/** Teams gives up on a turn after about 15 seconds. */
const PATIENCE_MS = 15_000;

/** Sends the activity; the body of an invoke's reply is parsed when it is JSON. Never throws. */
export async function postActivity(
  botUrl: string,
  activity: WireActivity,
  patienceMs = PATIENCE_MS,
): Promise<PostReply> {
  try {
    const reply = await fetch(botUrl, {
      method: 'POST',
      headers: {
        'content-type': 'application/json; charset=utf-8',
        'x-ms-conversation-id': textAt(activity.conversation, 'id') ?? '',
        'x-ms-tenant-id': textAt(activity.conversation, 'tenantId') ?? '',
      },
      body: JSON.stringify(activity),
      signal: AbortSignal.timeout(patienceMs),
    });
    return { kind: 'answered', status: reply.status, body: parsed(await reply.text()) };
  } catch (error) {
    return { kind: 'no-answer', because: error instanceof Error ? error.message : String(error) };
  }
}

function parsed(text: string): unknown {
  try {
    return text === '' ? null : JSON.parse(text);
  } catch {
    return text;
  }
}
