// The Bot Framework connector's REST calls that a Teams bot makes. Shapes: Bot Connector REST API, version 3.
import type { Call, ConnectorReply, ConnectorRequest } from './connector-call.ts';
import { channels, member, members, pagedMembers, team } from './connector-people.ts';
import { createConversation, edit, remove, send } from './connector-sends.ts';
import type { Conversations } from './conversations.ts';

interface Row {
  readonly method: string;
  readonly path: string;
  /** Changes what people see: what `failNext` acts on. */
  readonly sends: boolean;
  readonly handle: (call: Call) => ConnectorReply;
}

const ACTIVITIES = '/v3/conversations/:conversation/activities';

const ROWS: readonly Row[] = [
  { method: 'POST', path: '/v3/conversations', sends: true, handle: createConversation },
  { method: 'POST', path: ACTIVITIES, sends: true, handle: send },
  { method: 'POST', path: `${ACTIVITIES}/:activity`, sends: true, handle: send },
  { method: 'PUT', path: `${ACTIVITIES}/:activity`, sends: true, handle: edit },
  { method: 'DELETE', path: `${ACTIVITIES}/:activity`, sends: true, handle: remove },
  { method: 'GET', path: '/v3/conversations/:conversation/members', sends: false, handle: members },
  { method: 'GET', path: '/v3/conversations/:conversation/members/:member', sends: false, handle: member },
  { method: 'GET', path: '/v3/conversations/:conversation/pagedmembers', sends: false, handle: pagedMembers },
  { method: 'GET', path: '/v3/teams/:team', sends: false, handle: team },
  { method: 'GET', path: '/v3/teams/:team/conversations', sends: false, handle: channels },
];

function match(path: string, parts: readonly string[]): Record<string, string> | null {
  const wanted = path.split('/').filter(Boolean);
  if (wanted.length !== parts.length) return null;
  const found: Record<string, string> = {};
  for (const [index, name] of wanted.entries()) {
    const part = parts[index] ?? '';
    if (name.startsWith(':')) found[name.slice(1)] = part;
    else if (name !== part) return null;
  }
  return found;
}

/** The handler for a request, ready to run, and whether it sends; null when the connector has no such call. */
export function route(
  conversations: Conversations,
  newId: () => string,
  request: ConnectorRequest,
): { readonly sends: boolean; readonly run: () => ConnectorReply } | null {
  for (const row of ROWS) {
    const at = row.method === request.method ? match(row.path, request.path) : null;
    if (at !== null) return { sends: row.sends, run: () => row.handle({ conversations, newId, request, at }) };
  }
  return null;
}
