// What the page is told when it opens.
import type { MovableClock } from './clock.ts';
import type { FakeConnector } from './connector.ts';
import type { Snapshot } from './page-events.ts';
import { BOT, ME } from './world.ts';

export const snapshot = (connector: FakeConnector, clock: MovableClock | null): Snapshot => ({
  bot: BOT,
  me: ME,
  places: connector.all().map((conversation) => ({ conversation, installed: connector.isInstalled(conversation.id) })),
  clock: clock === null ? null : { aheadMs: clock.aheadMs(), found: true },
  messages: connector.all().flatMap((conversation) => connector.seen(conversation.id)),
});
