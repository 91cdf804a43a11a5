// The conversation in which a message extension is used: whether the bot is in it, and posting there. One try each, in time for the reply:
// Teams closes the dialog after five seconds.
import type { Activity } from 'botbuilder';
import { z } from 'zod';
import { THREAD, withoutThread } from '../../conversation/thread.ts';
import type { Sent } from '../../sharing/posts.ts';
import { call, idIn, type Channel } from '../sending/connector-call.ts';
import { refusedBy } from '../sending/refusals.ts';

const MEMBER_WITHIN_MS = 1500;
const POST_WITHIN_MS = 3000;

const teamShape = z.object({ team: z.object({ id: z.string().min(1) }) });

/** False only when Teams says so; when it does not answer, posting will tell. */
export async function isBotHere(activity: Activity, channel: Channel): Promise<boolean> {
  const team = teamShape.safeParse(activity.channelData).data?.team.id;
  const path = ['conversations', team ?? withoutThread(activity.conversation.id), 'members', activity.from.id];
  const { serviceUrl } = activity;
  const member = await call({ method: 'GET', serviceUrl, path, timeoutMs: MEMBER_WITHIN_MS }, channel);
  return member.kind !== 'failed' || !['not-there', 'gone'].includes(refusedBy(member, 'later').kind);
}

/** `threadId`: the message of a channel that it answers. */
export async function post(
  activity: Activity,
  message: object,
  threadId: string | null,
  channel: Channel,
): Promise<Sent> {
  const { serviceUrl, channelId, recipient } = activity;
  const conversation = { ...activity.conversation, id: threadOf(activity, threadId) };
  const path = ['conversations', conversation.id, 'activities'];
  const body = { channelId, from: recipient, conversation, ...message };
  const result = await call({ method: 'POST', serviceUrl, path, body, timeoutMs: POST_WITHIN_MS }, channel);
  return result.kind === 'done' ? { kind: 'sent', messageId: idIn(result.body) } : refusedBy(result, 'unsure');
}

function threadOf({ conversation: { id, conversationType } }: Activity, threadId: string | null): string {
  return conversationType !== 'channel' || threadId === null || id.includes(THREAD) ? id : `${id}${THREAD}${threadId}`;
}
