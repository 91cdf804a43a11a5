// The conversation in which a message extension is used: whether the bot is in it, and posting there. One try each, in time for the reply:
// Teams closes the dialog after five seconds.
import type { Activity } from 'botbuilder';
import { z } from 'zod';
import { call, idIn, type CallResult, type Channel } from '../connector-call.ts';

const MEMBER_WITHIN_MS = 1500;
const POST_WITHIN_MS = 3000;
const NOT_HERE: readonly (number | null)[] = [403, 404];
const THREAD = ';messageid=';

export type Posted =
  | { readonly kind: 'posted'; readonly messageId: string | null }
  | { readonly kind: 'not-here' }
  /** Nobody knows whether it arrived. */
  | { readonly kind: 'unsure' }
  | { readonly kind: 'failed' };

const teamShape = z.object({ team: z.object({ id: z.string().min(1) }) });

/** False only when Teams says so; when it does not answer, posting will tell. */
export async function isBotHere(activity: Activity, channel: Channel): Promise<boolean> {
  const team = teamShape.safeParse(activity.channelData).data?.team.id;
  const path = ['conversations', team ?? withoutThread(activity.conversation.id), 'members', activity.from.id];
  const { serviceUrl } = activity;
  return !isNotHere(await call({ method: 'GET', serviceUrl, path, timeoutMs: MEMBER_WITHIN_MS }, channel));
}

/** `threadId`: the message of a channel that it answers. */
export async function post(
  activity: Activity,
  message: object,
  threadId: string | null,
  channel: Channel,
): Promise<Posted> {
  const { serviceUrl, channelId, recipient } = activity;
  const conversation = { ...activity.conversation, id: threadOf(activity, threadId) };
  const path = ['conversations', conversation.id, 'activities'];
  const body = { channelId, from: recipient, conversation, ...message };
  const result = await call({ method: 'POST', serviceUrl, path, body, timeoutMs: POST_WITHIN_MS }, channel);
  if (result.kind === 'done') return { kind: 'posted', messageId: idIn(result.body) };
  if (isNotHere(result)) return { kind: 'not-here' };
  return result.kind === 'failed' && result.failure.status === null ? { kind: 'unsure' } : { kind: 'failed' };
}

const isNotHere = (result: CallResult): boolean =>
  result.kind === 'failed' && NOT_HERE.includes(result.failure.status) && result.failure.code !== 'NoToken';

const withoutThread = (id: string): string => id.split(THREAD)[0] ?? id;

function threadOf({ conversation: { id, conversationType } }: Activity, threadId: string | null): string {
  return conversationType !== 'channel' || threadId === null || id.includes(THREAD) ? id : `${id}${THREAD}${threadId}`;
}
