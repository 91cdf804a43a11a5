// The stand-in bot and the try-out page on one restify server on loopback, as the product wires them.
import type { AddressInfo } from 'node:net';
import restify from 'restify';
import type { ClockParts } from '../../bot/tryout/clock.ts';
import { openTryout, type Tryout } from '../../bot/tryout/tryout.ts';
import { localAdapter, StandInBot } from './stand-in-bot.ts';

export interface StandInServer {
  readonly url: string;
  readonly tryout: Tryout | null;
  readonly close: () => Promise<void>;
}

export async function startStandIn(settings: {
  enabled: boolean;
  pageFolder: string;
  clock?: ClockParts;
}): Promise<StandInServer> {
  const server = restify.createServer();
  server.use(restify.plugins.bodyReader({ maxBodySize: 256 * 1024 }));
  server.use(restify.plugins.jsonBodyParser());
  const adapter = localAdapter();
  const bot = new StandInBot();
  server.post('/api/messages', async (request, response) => {
    await adapter.process(request, response, (context) => bot.run(context));
  });
  let url = '';
  let count = 0;
  const tryout = await openTryout({
    ...settings,
    server,
    botUrl: () => `${url}/api/messages`,
    now: () => new Date(Date.UTC(2026, 10, 2, 9, 0, (count += 1))),
    newId: () => `id-${(count += 1)}`,
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address: AddressInfo = server.address();
  url = `http://127.0.0.1:${address.port}`;
  const close = async (): Promise<void> => {
    await tryout?.close();
    await new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.server.closeAllConnections();
    });
  };
  return { url, tryout, close };
}
