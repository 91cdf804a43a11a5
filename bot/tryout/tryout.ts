// Opens the try-out page on the bot's server: a fake connector on loopback, a client that plays Teams, and the routes.
// Start reading here.
import type { Server } from 'restify';
import { createClient, type Client } from './client.ts';
import type { ClockParts } from './clock.ts';
import { createFakeConnector, type FakeConnector } from './connector.ts';
import type { Delivery } from './outcome.ts';
import { builtPageFolder } from './page-files.ts';
import { addRoutes } from './routes.ts';
import type { PageEvent } from './page-events.ts';
import { BOT, PLACES } from './world.ts';

export interface TryoutSettings {
  /** False in production: then nothing is opened and no route is added. */
  readonly enabled: boolean;
  readonly server: Server;
  /** The bot's own http address for messages; asked for at each act, since a port may be known late. */
  readonly botUrl: () => string;
  readonly now: () => Date;
  readonly newId: () => string;
  /** Left out: the clock cannot be moved. */
  readonly clock?: ClockParts;
  /** Where page.html, page.css and page.js are. Default: the built page. */
  readonly pageFolder?: string;
}

export interface Tryout {
  readonly connector: FakeConnector;
  readonly client: Client;
  readonly close: () => Promise<void>;
}

/** Null when it is not enabled. */
export async function openTryout(settings: TryoutSettings): Promise<Tryout | null> {
  if (!settings.enabled) return null;
  const { server, botUrl, now, newId, clock = null, pageFolder = builtPageFolder() } = settings;
  const listeners = new Set<(event: PageEvent) => void>();
  const tell = (event: PageEvent): void => listeners.forEach((listener) => listener(event));
  const connector = createFakeConnector({ now, newId });
  for (const place of PLACES) connector.open(place);
  connector.on(tell);
  const listening = await connector.listen();
  const onDelivery = (delivery: Delivery): void => tell({ kind: 'delivered', delivery });
  const client = createClient({ connector, botUrl, serviceUrl: listening.url, bot: BOT, now, newId, onDelivery });
  const onEvent = (listener: (event: PageEvent) => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  const endStreams = addRoutes(server, { client, connector, pageFolder, clock, tell, onEvent });
  const close = async (): Promise<void> => {
    endStreams();
    await listening.close();
  };
  return { connector, client, close };
}
