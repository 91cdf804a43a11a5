// Sends an answer to one person of a channel or a group chat, by the first way that works.
import type { Activity } from 'botbuilder';
import { LRUCache } from 'lru-cache';
import { call, type CallResult, type Channel } from '../sending/connector-call.ts';
import { ANSWERED_IN_OWN_CHAT, ASK_IN_OWN_CHAT } from './edge-words.ts';
import type { Log, OwnChat, Rendered } from '../ports.ts';
import { forOneAlone, privateWays, type Way } from './private-way.ts';
import { personIdOf, placeOf } from './read-activity.ts';
import { messageBody } from './write-activity.ts';

export interface PrivateReplyParts {
  readonly channel: Channel;
  /** The person's own chat with the bot; null when there is none. */
  readonly ownChat: (personId: string) => Promise<OwnChat | null>;
  readonly log: Log;
  readonly now: () => Date;
}

export interface PrivatelySent {
  readonly way: Way;
  /** What to say where everybody reads; null when nothing needs to be said. */
  readonly line: string | null;
}

export type PrivateReply = (activity: Activity, rendered: Rendered) => Promise<PrivatelySent>;

/** A tenant that refused once is not asked again for each answer. */
const REFUSAL_KEPT_MS = 60 * 60 * 1000;
const TIMEOUT_MS = 5000;

export function createPrivateReply({ channel, ownChat, log, now }: PrivateReplyParts): PrivateReply {
  const refusing = new LRUCache<string, true>({
    max: 1000,
    ttl: REFUSAL_KEPT_MS,
    ttlResolution: 0,
    perf: { now: () => now().getTime() },
  });
  return async (activity, rendered) => {
    const place = placeOf(activity);
    const personId = personIdOf(activity);
    const tenant = `${activity.serviceUrl}|${place?.tenantId ?? ''}`;
    const chat = personId === null ? null : await ownChat(personId);
    const ways = privateWays({
      scope: place?.scope ?? 'group',
      channelId: activity.channelId,
      serviceUrl: activity.serviceUrl,
      userId: activity.from?.id,
      ownChat: chat !== null,
    });
    for (const way of ways) {
      if (way === 'targeted' && !refusing.has(tenant)) {
        const sent = await sendTargeted(activity, rendered, channel);
        if (sent.kind === 'done') return { way, line: null };
        if (isRefusal(sent)) refusing.set(tenant, true);
        log.info({ way }, 'A message for one person alone was not taken; trying their own chat');
      }
      if (way === 'own-chat' && chat !== null && (await sendToChat(chat, rendered, channel)))
        return { way, line: ANSWERED_IN_OWN_CHAT };
    }
    return { way: 'pointer', line: ASK_IN_OWN_CHAT };
  };
}

async function sendTargeted(
  { serviceUrl, conversation, from, recipient, channelId }: Activity,
  rendered: Rendered,
  channel: Channel,
): Promise<CallResult> {
  const card = rendered.card === null ? null : forOneAlone(rendered.card);
  const body = {
    ...messageBody({ ...rendered, card }),
    channelId,
    from: recipient,
    recipient: { id: from.id },
    conversation: { id: conversation.id },
  };
  const path = ['conversations', conversation.id, 'activities'];
  const query = '?isTargetedActivity=true';
  return call({ method: 'POST', serviceUrl, path, query, body, timeoutMs: TIMEOUT_MS }, channel);
}

/** Not what passes: no answer, too many requests, a gateway. */
const isRefusal = (sent: CallResult): boolean =>
  sent.kind === 'failed' && sent.failure.status !== null && [400, 403, 404, 405, 501].includes(sent.failure.status);

async function sendToChat(
  { serviceUrl, conversationId, reference }: OwnChat,
  rendered: Rendered,
  channel: Channel,
): Promise<boolean> {
  const body = {
    ...messageBody(rendered),
    channelId: reference['channelId'],
    from: reference['bot'],
    recipient: reference['user'],
    conversation: reference['conversation'] ?? { id: conversationId },
  };
  const path = ['conversations', conversationId, 'activities'];
  const sent = await call({ method: 'POST', serviceUrl, path, body, timeoutMs: TIMEOUT_MS }, channel);
  return sent.kind === 'done';
}
