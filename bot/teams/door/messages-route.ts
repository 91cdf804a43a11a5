// POST /api/messages: the one door for activities. Cheap refusals come first, so that a stranger costs little: who may connect at
// all, then the headers, then the size, then the shape. Who it is from is judged in strict-auth.ts.
import restify, { type Next, type Request, type RequestHandler, type Response, type Server } from 'restify';
import type { Activity, TurnContext } from 'botbuilder';
import { AuthenticationError } from 'botframework-connector';
import { NOT_YOURS } from '../turn/edge-words.ts';
import { describeError } from '../failures.ts';
import { isActivity } from './incoming-activity.ts';
import type { TeamsMetrics } from './metrics.ts';
import type { Log } from '../ports.ts';
import { plainReply } from '../invokes/plain-replies.ts';
import { replyError, replyJson } from './reply-json.ts';
import { KeysUnavailable } from './signing-keys.ts';
import { Refusal } from './strict-auth.ts';
import type { TeamsAdapter } from '../teams-adapter.ts';

const MOST_BYTES = 256 * 1024;
export const MESSAGES_PATH = '/api/messages';

export interface MessagesRoute {
  readonly adapter: TeamsAdapter;
  readonly turn: (context: TurnContext) => Promise<void>;
  /** False in local mode. */
  readonly needsToken: boolean;
  readonly log: Log;
  readonly metrics: TeamsMetrics;
}

export function addMessagesRoute(server: Server, route: MessagesRoute): void {
  server.post(
    MESSAGES_PATH,
    refuseByHeaders(route),
    // Not bodyParser: it reads multipart for anybody.
    restify.plugins.bodyReader({ maxBodySize: MOST_BYTES }),
    async (request: Request, response: Response) => receive(request, response, route),
  );
}

function refuseByHeaders({ needsToken, metrics }: MessagesRoute): RequestHandler {
  return (request: Request, response: Response, next: Next) => {
    const refuse = (status: number, code: string, message: string): void => {
      metrics.refused(code);
      // The body is not read, so the connection cannot be used again.
      response.setHeader('Connection', 'close');
      replyError(response, status, code, message);
      next(false);
    };
    const { authorization = '', 'content-encoding': encoding } = request.headers;
    if (needsToken && authorization === '') return refuse(401, 'Unauthorized', 'A token is needed');
    if (request.getContentType() !== 'application/json') return refuse(415, 'NotJson', 'Send application/json');
    // A small compressed body can hold a huge one, and restify counts bytes before it unpacks them.
    if (encoding !== undefined && encoding !== 'identity') return refuse(415, 'Compressed', 'Send it uncompressed');
    if (Number(request.headers['content-length'] ?? 0) > MOST_BYTES) return refuse(413, 'TooLarge', 'At most 256 KB');
    return next();
  };
}

async function receive(request: Request, response: Response, route: MessagesRoute): Promise<void> {
  const body: unknown = parsed(request.body);
  if (!isActivity(body)) {
    route.metrics.refused('NotAnActivity');
    return replyError(response, 400, 'NotAnActivity', 'The body is not an activity');
  }
  try {
    const reply = await route.adapter.receive(request.headers.authorization ?? '', body, route.turn);
    replyJson(response, reply?.status ?? 200, bodyOf(reply?.body));
  } catch (error) {
    refuseOrFail(response, error, { ...route, activity: body });
  }
}

const bodyOf = (body: unknown): object | undefined => (typeof body === 'object' && body !== null ? body : undefined);

function parsed(body: unknown): unknown {
  try {
    return JSON.parse(String(body));
  } catch {
    return null;
  }
}

interface Refused extends Pick<MessagesRoute, 'log' | 'metrics'> {
  readonly activity: Activity;
}

function refuseOrFail(response: Response, error: unknown, { log, metrics, activity }: Refused): void {
  if (error instanceof AuthenticationError && isRefusal(error)) {
    const because = error instanceof Refusal ? error.because : 'identity';
    metrics.refused(because);
    log.warn({ because }, 'A request was refused');
    // Teams shows an error for a refused invoke; whoever presses a button of ours elsewhere is told why instead. No handler has run.
    if (because === 'tenant' && activity.type === 'invoke')
      return replyJson(response, 200, plainReply(activity.name, NOT_YOURS));
    const forbidden = error.statusCode === 403;
    return replyError(response, forbidden ? 403 : 401, forbidden ? 'Forbidden' : 'Unauthorized', 'Not accepted');
  }
  log.error({ error: describeError(error) }, 'A request could not be judged');
  const later = error instanceof KeysUnavailable || error instanceof AuthenticationError;
  if (later) response.setHeader('Retry-After', '5');
  return later
    ? replyError(response, 503, 'TryLater', 'Try again later')
    : replyError(response, 500, 'Internal', 'Something went wrong');
}

/** botbuilder uses the same error, with 500, when it cannot fetch the keys. */
const isRefusal = ({ statusCode }: AuthenticationError): boolean => statusCode >= 400 && statusCode < 500;
