// A stand-in for the Bot Framework connector, in memory, on loopback. The try-out page talks to the bot through it, and tests
// use it as "Teams": it keeps what people would see and can be told to fail.
//
//   const connector = createFakeConnector({ now: () => new Date(), newId });
//   const { url, close } = await connector.listen();        // put `url` in an activity's serviceUrl
//   connector.open({ id: 'a:chat', scope: 'personal', name: 'Ana', tenantId: 't', members: [ana] });
//   ... post an activity to the bot ...
//   connector.activities('a:chat')                           // the bot's messages still there, oldest first
//   connector.seen('a:chat')                                 // every message with its edits, threads and per-person cards
//   connector.requests()                                     // every HTTP call, with its Authorization header
//   connector.failNext(2, { status: 429, retryAfterSeconds: 1 });
//   const stop = connector.on((event) => ...);               // opened, sent, edited, deleted, viewed, typing, refused
//
// A channel's conversation id may carry ";messageid=<thread>"; a send without it starts a thread, as in Teams. Channels of a team
// share `team.id`. `setInstalled(id, false)` makes every send to that conversation fail with 403 until it is installed again.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ConnectorReply, ConnectorRequest } from './connector-call.ts';
import { route } from './connector-routes.ts';
import { Conversations, type ConversationsSettings } from './conversations.ts';
import type { Listener, Seen } from './seen.ts';
import type { WireActivity } from './wire.ts';

/** How the next sends go wrong. */
export interface Failure {
  /** HTTP status; 0 cuts the connection without an answer. */
  readonly status: number;
  readonly body?: unknown;
  readonly retryAfterSeconds?: number;
  /** The message is shown all the same, as when Teams accepts it and the answer is lost. */
  readonly accepted?: boolean;
}

/** One HTTP call that reached the connector. */
export interface Heard {
  readonly method: string;
  /** Decoded, without the query. */
  readonly path: string;
  readonly authorization: string | null;
  readonly body: unknown;
  readonly status: number;
}

export interface FakeConnector extends Pick<
  Conversations,
  'open' | 'find' | 'all' | 'send' | 'edit' | 'delete' | 'view' | 'message' | 'setInstalled' | 'isInstalled'
> {
  /** Listens on 127.0.0.1; port 0 takes a free one. `url` has no slash at its end. */
  listen(port?: number): Promise<{ readonly url: string; readonly close: () => Promise<void> }>;
  /** The bot's messages that are still there, as last edited, oldest first. */
  activities(conversationId: string): readonly WireActivity[];
  /** Everybody's messages, deleted ones included, oldest first. */
  seen(conversationId: string): readonly Seen[];
  /** The newest 1,000 calls. */
  requests(): readonly Heard[];
  /** The next `count` calls that send, edit, delete or create go wrong. */
  failNext(count: number, failure: Failure): void;
  on(listener: Listener): () => void;
}

const MAX_KEPT_REQUESTS = 1000;
const MAX_BODY_BYTES = 1024 * 1024;

export function createFakeConnector(settings: ConversationsSettings): FakeConnector {
  const conversations = new Conversations(settings);
  const heard: Heard[] = [];
  let failures: Failure[] = [];

  const answer = (request: ConnectorRequest): ConnectorReply => {
    const found = route(conversations, settings.newId, request);
    if (found === null) return { status: 404, body: { error: { code: 'NotFound', message: 'No such call.' } } };
    const failure = found.sends ? failures.shift() : undefined;
    if (failure === undefined) return found.run();
    if (failure.accepted === true) found.run();
    const headers: Record<string, string> =
      failure.retryAfterSeconds === undefined ? {} : { 'retry-after': String(failure.retryAfterSeconds) };
    return { status: failure.status, body: failure.body ?? {}, headers };
  };

  const serve = async (incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> => {
    const request = await readRequest(incoming);
    const reply = request === null ? { status: 400, body: { error: { code: 'BadSyntax' } } } : answer(request);
    const path = `/${request?.path.join('/') ?? ''}`;
    const authorization = incoming.headers.authorization ?? null;
    heard.push({ method: incoming.method ?? '', path, authorization, body: request?.body, status: reply.status });
    if (heard.length > MAX_KEPT_REQUESTS) heard.shift();
    if (reply.status >= 400 || reply.status === 0) conversations.tell({ kind: 'refused', status: reply.status, path });
    write(outgoing, reply);
  };

  return {
    open: (conversation) => conversations.open(conversation),
    find: (id) => conversations.find(id),
    all: () => conversations.all(),
    send: (sent) => conversations.send(sent),
    edit: (conversationId, activityId, activity) => conversations.edit(conversationId, activityId, activity),
    delete: (conversationId, activityId) => conversations.delete(conversationId, activityId),
    view: (conversationId, activityId, memberId, card) =>
      conversations.view(conversationId, activityId, memberId, card),
    message: (conversationId, activityId) => conversations.message(conversationId, activityId),
    setInstalled: (id, installed) => conversations.setInstalled(id, installed),
    isInstalled: (id) => conversations.isInstalled(id),
    on: (listener) => conversations.on(listener),
    seen: (conversationId) => conversations.messages(conversationId),
    requests: () => [...heard],
    activities: (conversationId) =>
      conversations
        .messages(conversationId)
        .filter((seen) => seen.by === 'bot' && !seen.deleted)
        .map((seen) => seen.activity),
    failNext: (count, failure) => {
      failures = [...failures, ...Array.from({ length: count }, () => failure)];
    },
    listen: (port = 0) => listenOnLoopback(port, serve),
  };
}

type Serve = (incoming: IncomingMessage, outgoing: ServerResponse) => Promise<void>;

async function listenOnLoopback(port: number, serve: Serve): Promise<{ url: string; close: () => Promise<void> }> {
  const server = createServer((incoming, outgoing) => {
    serve(incoming, outgoing).catch(() => outgoing.destroy());
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const address: AddressInfo | string | null = server.address();
  const actual = typeof address === 'object' && address !== null ? address.port : port;
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { url: `http://127.0.0.1:${actual}`, close };
}

/** Null when the body is not JSON or far too long. */
async function readRequest(incoming: IncomingMessage): Promise<ConnectorRequest | null> {
  const url = new URL(incoming.url ?? '/', 'http://127.0.0.1');
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of incoming) {
    const bytes = Buffer.from(chunk);
    length += bytes.length;
    if (length <= MAX_BODY_BYTES) chunks.push(bytes);
  }
  if (length > MAX_BODY_BYTES) return null;
  try {
    const text = Buffer.concat(chunks).toString('utf8');
    const body: unknown = text === '' ? undefined : JSON.parse(text);
    const path = url.pathname.split('/').filter(Boolean).map(decodeURIComponent);
    return { method: incoming.method ?? 'GET', path, query: url.searchParams, body };
  } catch {
    return null;
  }
}

function write(outgoing: ServerResponse, reply: ConnectorReply): void {
  if (reply.status === 0) {
    outgoing.destroy();
    return;
  }
  outgoing.writeHead(reply.status, { 'content-type': 'application/json', ...reply.headers });
  outgoing.end(reply.body === undefined ? '' : JSON.stringify(reply.body));
}
