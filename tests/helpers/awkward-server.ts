// A real HTTP server on a loopback port that answers as a test tells it to, well or badly, and remembers what it was asked.
import http from 'node:http';
import type net from 'node:net';

export type Answer = (request: http.IncomingMessage, response: http.ServerResponse) => void;

interface Asked {
  readonly path: string;
  readonly headers: http.IncomingHttpHeaders;
}

export interface AwkwardServer {
  readonly url: string;
  /** What was asked so far, oldest first. */
  readonly asked: Asked[];
  /** How requests are answered from now on. */
  answer: Answer;
  close(): Promise<void>;
}

/** Starts a server; close it in `afterEach`. */
export async function startAwkwardServer(answer: Answer): Promise<AwkwardServer> {
  const asked: Asked[] = [];
  const server = http.createServer((request, response) => {
    asked.push({ path: request.url ?? '', headers: request.headers });
    awkward.answer(request, response);
  });
  const port = await listening(server);
  const awkward: AwkwardServer = {
    url: `http://127.0.0.1:${port}`,
    asked,
    answer,
    async close() {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
    },
  };
  return awkward;
}

/** Opens `server` on a free loopback port and gives the port. */
export async function listening(server: net.Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port');
  return address.port;
}

/** Answers with JSON. */
export function json(body: unknown, headers: http.OutgoingHttpHeaders = {}, status = 200): Answer {
  return (_request, response) => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers });
    response.end(JSON.stringify(body));
  };
}

/** Answers with a status and no more than these headers. */
export function status(code: number, headers: http.OutgoingHttpHeaders = {}): Answer {
  return (_request, response) => {
    response.writeHead(code, headers);
    response.end();
  };
}

/** Answers with problem+json. */
export function problem(code: number, body: object, headers: http.OutgoingHttpHeaders = {}): Answer {
  return json(body, { 'content-type': 'application/problem+json', ...headers }, code);
}

/** Gives each request the next of these answers; the last one stays. */
export function inTurn(...answers: readonly [Answer, ...Answer[]]): Answer {
  let next = 0;
  return (request, response) => {
    const answer = answers[Math.min(next, answers.length - 1)] ?? answers[0];
    next += 1;
    answer(request, response);
  };
}
