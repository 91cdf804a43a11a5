// How the server stops: nobody new is let in, whoever is inside is served.
import type http from 'node:http';
import type { After } from '../ports.ts';

interface Settings {
  readonly graceMs: number;
  readonly after: After;
}

/** Watches `server` from now on; the function returned stops it and cuts what is left after `graceMs`. */
export function createStop(server: http.Server, { graceMs, after }: Settings): () => Promise<void> {
  const underWay = new Set<http.ServerResponse>();
  server.on('request', (_request: http.IncomingMessage, response: http.ServerResponse) => {
    underWay.add(response);
    response.once('close', () => underWay.delete(response));
  });
  return () =>
    new Promise((resolve) => {
      // Otherwise their connections stay open, idle, and hold the server up.
      for (const response of underWay) if (!response.headersSent) response.setHeader('Connection', 'close');
      const cancel = after(graceMs, () => server.closeAllConnections());
      server.close(() => {
        cancel();
        resolve();
      });
      server.closeIdleConnections();
    });
}
