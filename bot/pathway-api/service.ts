// The HTTP face of the catalogue: three routes, a key where one was set, problem+json for everything that is refused.
import { createHash, timingSafeEqual } from 'node:crypto';
import restify, { type Next, type Request, type Response, type Server } from 'restify';
import type { Catalogue } from './catalogue.ts';
import { isFields } from './fields.ts';
import { refuse, statusLike, type Reply } from './reply.ts';
import { send, sendProblem } from './send.ts';

const MAX_AGE_SECONDS = 60;

/** A server that does not listen yet. With `apiKey` every request must carry it as a bearer key. */
export function createService(catalogue: Catalogue, apiKey: string | null): Server {
  const server = restify.createServer({ name: '' });
  const cacheControl = `${apiKey === null ? 'public' : 'private'}, max-age=${MAX_AGE_SECONDS}`;
  const route = (path: string, answer: (req: Request) => Reply) => {
    // restify takes a two-argument handler only when it is written as an async function.
    const handler = async (req: Request, res: Response) => send(req, res, answer(req), cacheControl);
    server.get(path, handler);
    server.head(path, handler);
  };

  if (apiKey !== null) server.pre((req, res, next) => checkKey(req, res, next, apiKey));
  route('/v1', (req) => (queryOf(req).size > 0 ? refuse(400, 'This address takes no parameters.') : catalogue.about));
  route('/v1/:collection', (req) => listReply(catalogue, req));
  route('/v1/:collection/:id', (req) => oneReply(catalogue, req));
  server.on('restifyError', (_req: Request, res: Response, error: unknown, done: () => void) => {
    const status = statusLike(isFields(error) ? error['statusCode'] : null);
    sendProblem(res, refuse(status, DETAILS[status]));
    done();
  });
  return server;
}

const DETAILS = {
  400: 'The request could not be read.',
  401: 'Send the key as a bearer key.',
  404: 'There is nothing at this address.',
  405: 'This service is read only: use GET.',
  500: 'The service failed to answer. Ask again later.',
} as const;

function listReply({ shelves }: Catalogue, req: Request): Reply {
  return shelves.get(parameter(req, 'collection'))?.list(queryOf(req)) ?? refuse(404, DETAILS[404]);
}

function oneReply({ shelves }: Catalogue, req: Request): Reply {
  const shelf = shelves.get(parameter(req, 'collection'));
  if (shelf === undefined) return refuse(404, DETAILS[404]);
  if (queryOf(req).size > 0) return refuse(400, 'This address takes no parameters.');
  return shelf.one(parameter(req, 'id'));
}

function parameter(req: Request, name: string): string {
  const params: unknown = req.params;
  return isFields(params) ? String(params[name]) : '';
}

function queryOf(req: Request): URLSearchParams {
  const url = req.url ?? '';
  const start = url.indexOf('?');
  return new URLSearchParams(start < 0 ? '' : url.slice(start + 1));
}

function checkKey(req: Request, res: Response, next: Next, apiKey: string): void {
  const given = /^Bearer +(\S+)$/i.exec(req.headers.authorization ?? '')?.[1];
  // Digests have one length, so the comparison tells nothing by its time.
  if (given !== undefined && timingSafeEqual(digest(given), digest(apiKey))) return next();
  sendProblem(res, refuse(401, DETAILS[401]));
  return next(false);
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
