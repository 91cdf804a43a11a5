// One call to the connector, straight over HTTP and without trying again by itself. botbuilder's client would send a POST up to four
// times when a gateway fails, and it has no call for messages that one person alone sees.
import type { How, SendFailure } from '../../reminders/sending/delivery.ts';
import { failureOf, jsonOr, NO_REPLY } from './send-failure.ts';

export interface Channel {
  /** Null in local mode. `fresh`: not one from a cache. */
  readonly token: (fresh: boolean) => Promise<string | null>;
  /** Whether the bot may send there, with its token. */
  readonly mayReach: (serviceUrl: string) => boolean;
  readonly timeoutMs?: number;
}

export interface ConnectorCall {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly serviceUrl: string;
  /** Parts of the path after "/v3"; they are encoded here. */
  readonly path: readonly string[];
  readonly query?: string;
  readonly how?: How;
  readonly body?: object;
  /** Instead of the channel's: for what somebody waits on. */
  readonly timeoutMs?: number;
}

export type CallResult =
  /** `body`: parsed JSON, or the text when it is none. */
  | { readonly kind: 'done'; readonly body: unknown }
  /** The address is not one the bot may call. */
  | { readonly kind: 'no-place' }
  | { readonly kind: 'failed'; readonly failure: SendFailure };

const TIMEOUT_MS = 15_000;

export async function call(asked: ConnectorCall, channel: Channel): Promise<CallResult> {
  const { how = 'usual', serviceUrl, path, query = '' } = asked;
  const host = hostFor(how, serviceUrl);
  // An address that is no longer allowed gets neither token nor words.
  if (!channel.mayReach(host)) return { kind: 'no-place' };
  const bearer = await tokenOrNone(channel.token, how);
  if (bearer.kind === 'failed') return bearer;
  const url = `${host.replace(/\/+$/, '')}/${['v3', ...path].map(encodeURIComponent).join('/')}${query}`;
  return sent(url, bearer.token, { timeoutMs: channel.timeoutMs ?? TIMEOUT_MS, ...asked });
}

type Bearer = { readonly kind: 'token'; readonly token: string | null } | Extract<CallResult, { kind: 'failed' }>;

/** No token is as good as a token that is refused: an operator has to look. */
async function tokenOrNone(token: Channel['token'], how: How): Promise<Bearer> {
  try {
    return { kind: 'token', token: await token(how === 'fresh-token') };
  } catch {
    return { kind: 'failed', failure: { ...NO_REPLY, status: 401, code: 'NoToken' } };
  }
}

const PUBLIC_HOST = 'https://smba.trafficmanager.net/teams/';
const GCC_HOST = 'https://smba.infra.gcc.teams.microsoft.com/teams';

/** Where a call goes. */
export const hostFor = (how: How, serviceUrl: string): string =>
  how === 'other-host' ? otherHost(serviceUrl) : serviceUrl;

/** "InvalidBotApiHost": a tenant of the government cloud called on the public host, or the other way round. */
const otherHost = (serviceUrl: string): string =>
  URL.canParse(serviceUrl) && new URL(serviceUrl).hostname === new URL(GCC_HOST).hostname ? PUBLIC_HOST : GCC_HOST;

type Sending = Pick<ConnectorCall, 'method' | 'body'> & { readonly timeoutMs: number };

async function sent(url: string, bearer: string | null, { method, body, timeoutMs }: Sending): Promise<CallResult> {
  try {
    const response = await fetch(url, {
      method,
      headers: {
        ...(body === undefined ? {} : { 'Content-Type': 'application/json; charset=utf-8' }),
        ...(bearer === null ? {} : { Authorization: `Bearer ${bearer}` }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      // The token must not follow a redirect.
      redirect: 'error',
      signal: AbortSignal.timeout(timeoutMs),
    });
    const reply = await readSome(response);
    return response.ok
      ? { kind: 'done', body: jsonOr(reply) }
      : { kind: 'failed', failure: failureOf(response, reply) };
  } catch (error) {
    return { kind: 'failed', failure: { ...NO_REPLY, code: codeOf(error) } };
  }
}

/** More than this is no reply of Teams. */
const MOST_BYTES = 64 * 1024;

/** The reply as text, cut off where it gets too long. A reply that breaks off after its status still has its status. */
async function readSome(response: Response): Promise<string> {
  if (response.body === null) return '';
  const decoder = new TextDecoder();
  let text = '';
  try {
    for await (const chunk of response.body) {
      text += decoder.decode(chunk, { stream: true });
      if (text.length > MOST_BYTES) break;
    }
  } catch {
    return text;
  }
  return text;
}

/** The id of the message that was made. */
export const idIn = (body: unknown): string | null =>
  typeof body === 'object' && body !== null && 'id' in body && typeof body.id === 'string' ? body.id : null;

function codeOf(error: unknown): string | null {
  const cause = error instanceof Error && error.cause !== undefined ? error.cause : error;
  if (cause instanceof Error && 'code' in cause && typeof cause.code === 'string') return cause.code;
  return cause instanceof Error ? cause.name : null;
}
