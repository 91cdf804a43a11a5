// The addresses of the try-out page on the bot's own server: /try, its files, its events and its acts.
import type { Request, Response, Server } from 'restify';
import { BadAct, runAct } from './acts.ts';
import { UnknownPlace, type Client } from './client.ts';
import { moveClock, type ClockParts } from './clock.ts';
import { readClockMove } from './clock-move.ts';
import type { FakeConnector } from './connector.ts';
import { mayEnter } from './guard.ts';
import { PAGE_HEADERS, pageFile } from './page-files.ts';
import type { PageEvent } from './page-events.ts';
import { snapshot } from './snapshot.ts';

export interface RouteParts {
  readonly client: Client;
  readonly connector: FakeConnector;
  readonly pageFolder: string;
  /** Subscribes to what happens; the function returned ends it. */
  /** Null: the clock cannot be moved here. */
  readonly clock: ClockParts | null;
  /** Tells every open page. */
  readonly tell: (event: PageEvent) => void;
  readonly onEvent: (listener: (event: PageEvent) => void) => () => void;
}

const MAX_BODY_BYTES = 256 * 1024;
const NOT_BUILT = 'The try-out page is not built yet. Run "npm start" once, or build it.';

type Handle = (request: Request, response: Response) => Promise<void>;

/** Refuses everybody but this machine. */
const guarded =
  (handle: Handle): Handle =>
  async (request, response) => {
    const { host, origin } = request.headers;
    if (mayEnter({ remoteAddress: request.socket.remoteAddress, host, origin })) await handle(request, response);
    else write(response, 403, 'text/plain; charset=utf-8', 'The try-out page works on this machine only.');
  };

/** Adds the routes; the function returned ends every open stream of events. */
export function addRoutes(server: Server, parts: RouteParts): () => void {
  const streams = new Set<Response>();

  const file =
    (name: string): Handle =>
    async (_request, response) => {
      const found = await pageFile(parts.pageFolder, name);
      if (found === null) write(response, 503, 'text/plain; charset=utf-8', NOT_BUILT);
      else write(response, 200, found.type, found.content);
    };

  const events: Handle = async (_request, response) => {
    response.writeHead(200, { ...PAGE_HEADERS, 'content-type': 'text/event-stream; charset=utf-8' });
    response.write(': open\n\n');
    streams.add(response);
    const stop = parts.onEvent((event) => response.write(`data: ${JSON.stringify(event)}\n\n`));
    response.on('close', () => {
      stop();
      streams.delete(response);
    });
  };

  const state: Handle = async (_request, response) =>
    json(response, 200, snapshot(parts.connector, parts.clock?.clock ?? null));

  const moveTheClock = async (body: unknown): Promise<object> => {
    if (parts.clock === null) throw new BadAct('The clock cannot be moved here');
    const clock = await moveClock(readClockMove(body), parts.clock);
    parts.tell({ kind: 'clock', clock });
    return { clock };
  };

  const act: Handle = async (request, response) => {
    try {
      const name = String(request.params.act);
      if (name === 'clock') return json(response, 200, await moveTheClock(await bodyOf(request)));
      json(response, 200, await runAct(parts.client, name, await bodyOf(request)));
    } catch (error) {
      if (error instanceof BadAct) json(response, 400, { problem: error.message });
      else if (error instanceof UnknownPlace) json(response, 404, { problem: error.message });
      else throw error;
    }
  };

  server.get('/try', guarded(file('page.html')));
  server.get('/try/page.css', guarded(file('page.css')));
  server.get('/try/page.js', guarded(file('page.js')));
  server.get('/try/events', guarded(events));
  server.get('/try/api/state', guarded(state));
  server.post('/try/api/:act', guarded(act));

  return () => {
    for (const stream of streams) stream.end();
  };
}

function write(response: Response, status: number, type: string, content: Buffer | string): void {
  response.writeHead(status, { ...PAGE_HEADERS, 'content-type': type });
  response.end(content);
}

const json = (response: Response, status: number, body: unknown): void =>
  write(response, status, 'application/json; charset=utf-8', JSON.stringify(body));

/** What the server's own JSON parser read, or the body read here when it has none. JSON only: a form of another site is not. */
async function bodyOf(request: Request): Promise<unknown> {
  if (!(request.headers['content-type'] ?? '').startsWith('application/json'))
    throw new BadAct('The body must be JSON');
  if (request.body !== undefined) return request.body;
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request) {
    const bytes = Buffer.from(chunk);
    length += bytes.length;
    if (length > MAX_BODY_BYTES) throw new BadAct('The body is too long');
    chunks.push(bytes);
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8'));
  } catch {
    throw new BadAct('The body must be JSON');
  }
}
