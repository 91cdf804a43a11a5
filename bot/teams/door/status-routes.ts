// For those who run the service: alive, ready, figures.
import type { Registry } from 'prom-client';
import type { Request, Response, Server } from 'restify';
import { replyJson } from './reply-json.ts';

export interface StatusRoutes {
  /** True when the bot can answer a question; otherwise false, or why not. */
  readonly isReady: () => boolean | string;
  readonly registry: Registry;
}

export function addStatusRoutes(server: Server, { isReady, registry }: StatusRoutes): void {
  server.get('/healthz', async (_request: Request, response: Response) => replyJson(response, 200, { status: 'ok' }));
  server.get('/readyz', async (_request: Request, response: Response) => {
    const ready = isReady();
    if (ready === true) replyJson(response, 200, { status: 'ready' });
    else replyJson(response, 503, { status: 'not ready', ...(ready === false ? {} : { reason: ready }) });
  });
  server.get('/metrics', async (_request: Request, response: Response) => {
    response.sendRaw(200, await registry.metrics(), { 'Content-Type': registry.contentType });
  });
}
