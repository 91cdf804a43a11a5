// The connector's calls that change what people see: send, edit, delete, start a chat or a thread.
import {
  error,
  NO_ACTIVITY,
  NO_CONVERSATION,
  NOT_A_MESSAGE,
  NOT_INSTALLED,
  NOT_TARGETED,
  TOO_BIG,
  type Call,
  type ConnectorReply,
} from './connector-call.ts';
import type { Conversation, Member } from './seen.ts';
import { isActivity, isObject, objectAt, splitConversationId, textAt, threadedId } from './wire.ts';

/** Teams refuses a message above about 100 KB, counted as UTF-16. */
const MAX_MESSAGE_UTF16_BYTES = 100 * 1024;

function sendTo(call: Call, conversationId: string): ConnectorReply {
  const { body, query } = call.request;
  if (call.conversations.find(conversationId) === null) return NO_CONVERSATION;
  if (!call.conversations.isInstalled(conversationId)) return NOT_INSTALLED;
  if (!isActivity(body)) return NOT_A_MESSAGE;
  if (JSON.stringify(body).length * 2 > MAX_MESSAGE_UTF16_BYTES) return TOO_BIG;
  if (body.type !== 'message') {
    const { baseId, threadId } = splitConversationId(conversationId);
    if (body.type === 'typing') call.conversations.tell({ kind: 'typing', conversationId: baseId, threadId });
    return { status: 201, body: { id: call.newId() } };
  }
  const targeted = query.get('isTargetedActivity') === 'true';
  const onlyFor = targeted ? textAt(objectAt(body, 'recipient'), 'id') : null;
  if (targeted && !mayBeTargeted(call.conversations.find(conversationId), onlyFor)) return NOT_TARGETED;
  const seen = call.conversations.send({ conversationId, activity: body, by: 'bot', onlyFor });
  return seen === null ? NO_CONVERSATION : { status: 201, body: { id: seen.activity.id } };
}

/** Teams takes a message for one person only among others, and only for somebody who is there. */
const mayBeTargeted = (conversation: Conversation | null, onlyFor: string | null): boolean =>
  conversation !== null && conversation.scope !== 'personal' && conversation.members.some(({ id }) => id === onlyFor);

export function edit({ conversations, request, at }: Call): ConnectorReply {
  if (!isActivity(request.body)) return NOT_A_MESSAGE;
  if (!conversations.isInstalled(at.conversation ?? '')) return NOT_INSTALLED;
  const seen = conversations.edit(at.conversation ?? '', at.activity ?? '', request.body);
  return seen === null ? NO_ACTIVITY : { status: 200, body: { id: seen.activity.id } };
}

export function remove({ conversations, at }: Call): ConnectorReply {
  if (!conversations.isInstalled(at.conversation ?? '')) return NOT_INSTALLED;
  return conversations.delete(at.conversation ?? '', at.activity ?? '') === null ? NO_ACTIVITY : { status: 200 };
}

export function createConversation(call: Call): ConnectorReply {
  const { body } = call.request;
  const channelId = textAt(objectAt(objectAt(body, 'channelData'), 'channel'), 'id');
  if (channelId !== null) return createThread(call, channelId);
  const members: unknown = isObject(body) ? body.members : null;
  const memberId = Array.isArray(members) ? textAt(members[0], 'id') : null;
  const known = memberId === null ? null : call.conversations.member(memberId);
  if (known === null) return error(403, 'ForbiddenOperationException', 'The app is not installed for this person.');
  const chat =
    call.conversations.personalChatOf(known.member.id) ??
    call.conversations.open(personalChat(`a:${call.newId()}`, known.member, known.tenantId));
  if (!isActivity(objectAt(body, 'activity'))) return { status: 201, body: { id: chat.id } };
  const reply = sendTo(withBody(call, objectAt(body, 'activity')), chat.id);
  return reply.status === 201 ? { status: 201, body: { id: chat.id, activityId: textAt(reply.body, 'id') } } : reply;
}

function createThread(call: Call, channelId: string): ConnectorReply {
  const reply = sendTo(withBody(call, objectAt(call.request.body, 'activity')), channelId);
  const activityId = textAt(reply.body, 'id');
  return reply.status === 201 ? { status: 201, body: { id: threadedId(channelId, activityId), activityId } } : reply;
}

const withBody = (call: Call, body: unknown): Call => ({ ...call, request: { ...call.request, body } });

const personalChat = (id: string, member: Member, tenantId: string): Conversation => ({
  id,
  scope: 'personal',
  name: member.name,
  tenantId,
  members: [member],
});

export const send = (call: Call): ConnectorReply => sendTo(call, call.at.conversation ?? '');
