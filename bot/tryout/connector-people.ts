// The connector's calls about who and what is there: members, teams, channels.
import { error, NO_CONVERSATION, NOT_INSTALLED, type Call, type ConnectorReply } from './connector-call.ts';
import type { Conversation, Member } from './seen.ts';

/** A member as the connector describes them: directory id under both of its names. */
const described = (member: Member, tenantId: string) => ({
  id: member.id,
  name: member.name,
  aadObjectId: member.aadObjectId,
  objectId: member.aadObjectId,
  tenantId,
  userRole: 'user',
});

function withConversation(call: Call, reply: (conversation: Conversation) => ConnectorReply): ConnectorReply {
  const conversation = call.conversations.find(call.at.conversation ?? '');
  if (conversation === null) return NO_CONVERSATION;
  return call.conversations.isInstalled(conversation.id) ? reply(conversation) : NOT_INSTALLED;
}

export const members = (call: Call): ConnectorReply =>
  withConversation(call, ({ members: people, tenantId }) => ({
    status: 200,
    body: people.map((person) => described(person, tenantId)),
  }));

export const member = (call: Call): ConnectorReply =>
  withConversation(call, ({ members: people, tenantId }) => {
    const found = people.find((one) => one.id === call.at.member || one.aadObjectId === call.at.member);
    if (found === undefined) return error(404, 'MemberNotFoundInConversation', 'Member not found.');
    return { status: 200, body: described(found, tenantId) };
  });

export const pagedMembers = (call: Call): ConnectorReply =>
  withConversation(call, ({ members: people, tenantId }) => {
    const start = Number(call.request.query.get('continuationToken') ?? 0) || 0;
    const size = Number(call.request.query.get('pageSize') ?? 200) || 200;
    const page = people.slice(start, start + size).map((person) => described(person, tenantId));
    const next = start + size < people.length ? { continuationToken: String(start + size) } : {};
    return { status: 200, body: { members: page, ...next } };
  });

export const team = ({ conversations, at }: Call): ConnectorReply => {
  const found = conversations.all().find((one) => one.team?.id === at.team)?.team;
  return found === undefined ? NO_CONVERSATION : { status: 200, body: found };
};

export const channels = ({ conversations, at }: Call): ConnectorReply => {
  const found = conversations.all().filter((one) => one.team?.id === at.team);
  return { status: 200, body: { conversations: found.map(({ id, name }) => ({ id, name })) } };
};
