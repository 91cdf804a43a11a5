// The HTTP server: what every reply carries, and what happens to errors. Routes are added by whoever owns them.
import type http from 'node:http';
import restify, { type Next, type Request, type Response, type Server } from 'restify';
import { describeError } from '../failures.ts';
import { isLoopbackAddress, isLoopbackHostHeader } from './loopback.ts';
import type { Log } from '../ports.ts';
import { replyError } from './reply-json.ts';

const REQUEST_TIMEOUT_MS = 30_000;
const HEADERS_TIMEOUT_MS = 15_000;
/** Longer than the idle time of the load balancers in front of us, so that they never send into a closing connection. */
const KEEP_ALIVE_MS = 75_000;

/** Defaults for every reply; a route that shows a page sets its own policy over them. */
const HEADERS: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cache-Control': 'no-store',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'Cross-Origin-Resource-Policy': 'same-origin',
};

export interface ServerSettings {
  /** Only this machine may connect, by a name of this machine. */
  readonly localMode: boolean;
  readonly publicUrl: string | null;
  readonly log: Log;
}

export function createServer({ localMode, publicUrl, log }: ServerSettings): Server {
  const server = restify.createServer({ name: '' });
  const headers = {
    ...HEADERS,
    ...(publicUrl?.startsWith('https:') ? { 'Strict-Transport-Security': 'max-age=31536000' } : {}),
  };
  server.pre((_request: Request, response: Response, next: Next) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    return next();
  });
  if (localMode) server.pre(refuseStrangers);
  server.on('restifyError', (_request: Request, response: Response, error: unknown, done: () => void) => {
    answerError(response, error, log);
    done();
  });
  setTimeouts(server.server);
  return server;
}

function refuseStrangers(request: Request, response: Response, next: Next): void {
  const local = isLoopbackAddress(request.socket.remoteAddress) && isLoopbackHostHeader(request.headers.host);
  if (local) return next();
  replyError(response, 403, 'LocalOnly', 'Without an app id the bot talks to this machine only');
  return next(false);
}

/** What restify refuses itself (404, 405, 413 ...) keeps its status; all else is ours to mend and says nothing of itself. */
function answerError(response: Response, error: unknown, log: Log): void {
  const status = statusOf(error);
  if (status !== null) return replyError(response, status, codeOf(error), 'Not accepted');
  log.error({ error: describeError(error) }, 'A route failed');
  replyError(response, 500, 'Internal', 'Something went wrong');
}

function statusOf(error: unknown): number | null {
  if (!(error instanceof Error) || !('statusCode' in error) || typeof error.statusCode !== 'number') return null;
  return error.statusCode >= 400 && error.statusCode < 500 ? error.statusCode : null;
}

const codeOf = (error: unknown): string =>
  error instanceof Error && error.name !== '' ? error.name.replace(/Error$/, '') : 'Refused';

function setTimeouts(server: http.Server): void {
  server.requestTimeout = REQUEST_TIMEOUT_MS;
  server.headersTimeout = HEADERS_TIMEOUT_MS;
  server.keepAliveTimeout = KEEP_ALIVE_MS;
}

/** Resolves with the port, once connections are taken; rejects when the port is not free. */
export function listen(server: Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.removeListener('error', reject);
      const address = server.server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}
