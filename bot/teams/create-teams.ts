// Joins the parts of this room. The rest of the program calls this and nothing else here.
//
//   const teams = createTeams({ settings, answerQuestion, render, readButton, searchRoles, onFeedback, onUninstalled, log, now, isReady });
//   await teams.listen();                                   // teams.url() is then true; teams.server takes more routes until then
//   await teams.close();                                    // lets turns under way finish
//
// `teams.adapter.continueConversationAsync(settings.bot.appId, reference, logic)` sends out of turn; it rejects with ReplyNotSent when
// the channel refuses, because no onTurnError is set on the adapter: the net for incoming turns is put around them here.
import type { INetworkModule } from '@azure/msal-node';
import type { TurnContext } from 'botbuilder';
import { AppCredentials, type ServiceClientCredentialsFactory } from 'botframework-connector';
import { Registry } from 'prom-client';
import type { Server } from 'restify';
import { createAsk } from './turn/answering.ts';
import { CareerBot } from './career-bot.ts';
import { createCheckToken } from './door/check-token.ts';
import type { Channel } from './sending/connector-call.ts';
import { extensionReplies } from './extension/extension-replies.ts';
import type { Extension } from './extension/ports.ts';
import { createInvokeReply } from './invokes/invokes.ts';
import { createAnswered, createSentReplies, createWelcomed } from './turn/kept-ids.ts';
import { dialogRows } from './invokes/dialogs.ts';
import { isLoopbackHost } from './door/loopback.ts';
import { addMessagesRoute } from './door/messages-route.ts';
import { createTeamsMetrics, type TeamsMetrics } from './door/metrics.ts';
import { once } from './door/once.ts';
import { createOnTurnError } from './turn/on-turn-error.ts';
import { createCredentialsFactory } from './sending/outbound-token.ts';
import type { After, Conversing, Log, TeamsSettings } from './ports.ts';
import { createPrivateReply } from './turn/private-reply.ts';
import { createRateLimit } from './door/rate-limit.ts';
import { createServer, listen } from './door/server.ts';
import { createFindKey } from './door/signing-keys.ts';
import { isAllowedServiceUrl } from './door/service-url.ts';
import { addStatusRoutes } from './door/status-routes.ts';
import { createStop } from './door/stop.ts';
import { CHANNEL_METADATA_URL, StrictAuth } from './door/strict-auth.ts';
import { TeamsAdapter } from './teams-adapter.ts';
import { createWhoAdded } from './turn/who-added.ts';

const GRACE_MS = 10_000;
const CHANNEL_AUDIENCE = 'https://api.botframework.com';

export interface TeamsParts extends Conversing {
  readonly settings: TeamsSettings;
  readonly log: Log;
  readonly now: () => Date;
  /** `setTimeout` when left out. */
  readonly after?: After;
  /** Where figures are kept, other rooms' too; /metrics shows all of it. One of its own when left out. */
  readonly registry?: Registry;
  /** True when the bot can answer a question; otherwise false, or why not. */
  readonly isReady: () => boolean | string;
  /** Where people reach the tab, for dialogs; null or left out: none open. */
  readonly tabHome?: () => string | null;
  /** Other rooms' routes. Handlers must be async: what a plain one throws, restify lets end the process. */
  readonly addRoutes?: readonly ((server: Server) => void)[];
  /** The message extension; without it its invokes get plain replies. */
  readonly extension?: Extension;
  /** Where the issuer of incoming tokens says its keys are; Microsoft's when left out. */
  readonly openIdMetadataUrl?: string;
  /** How the sign-in service is reached; MSAL's own client when left out. */
  readonly signInNetwork?: INetworkModule;
}

export interface Teams {
  readonly server: Server;
  readonly adapter: TeamsAdapter;
  /** The token for writing to the channel out of turn; null in local mode. `fresh`: not from the cache. */
  channelToken(fresh: boolean): Promise<string | null>;
  /** Whether the bot may write there, with its token. */
  mayReach(serviceUrl: string): boolean;
  listen(): Promise<{ readonly port: number }>;
  /** Where this machine reaches the server, without a slash at the end; with port 0, known after `listen`. */
  url(): string;
  /** Takes no more requests and waits for the turns under way, ten seconds at most. */
  close(): Promise<void>;
}

/** Throws when authentication would be off while others than this machine could connect. */
export function createTeams(parts: TeamsParts): Teams {
  const { settings, log, registry = new Registry(), isReady, addRoutes = [], after = afterTimeout } = parts;
  let { port } = settings;
  refuseOpenDoor(settings);
  const metrics = createTeamsMetrics(registry);
  const credentials = createCredentialsFactory(settings.bot, parts.signInNetwork);
  const adapter = new TeamsAdapter(createAuth(parts, credentials));
  const channel: Channel = {
    mayReach: (serviceUrl) =>
      isAllowedServiceUrl(serviceUrl, { localMode: settings.localMode, connectorHosts: settings.bot.connectorHosts }),
    token: async (fresh) => {
      if (settings.localMode) return null;
      const given = await credentials.createCredentials(settings.bot.appId, CHANNEL_AUDIENCE, '', true);
      return given instanceof AppCredentials ? given.getToken(fresh) : null;
    },
  };
  const turn = createTurn(parts, { after, metrics, channel });
  const server = createServer({ localMode: settings.localMode, publicUrl: settings.publicUrl, log });
  addMessagesRoute(server, { adapter, turn, needsToken: !settings.localMode, log, metrics });
  addStatusRoutes(server, { isReady, registry });
  for (const add of addRoutes) add(server);
  return {
    server,
    adapter,
    mayReach: channel.mayReach,
    channelToken: channel.token,
    listen: async () => {
      port = await listen(server, settings.port, settings.host);
      return { port };
    },
    url: () => `http://${reachable(settings.host)}:${port}`,
    close: createStop(server.server, { graceMs: GRACE_MS, after }),
  };
}

/** "Every address" is not one to call; IPv6 stands in brackets. */
function reachable(host: string): string {
  if (['0.0.0.0', '::', ''].includes(host)) return '127.0.0.1';
  return host.includes(':') ? `[${host}]` : host;
}

function refuseOpenDoor({ localMode, host, bot }: TeamsSettings): void {
  if (localMode && !isLoopbackHost(host))
    throw new Error('Local mode has no authentication and must listen on loopback');
  if (!localMode && bot.appId === '') throw new Error('Without an app id only local mode may run');
  if (localMode && bot.appId !== '') throw new Error('Local mode runs without an app id');
}

function createAuth(
  { settings, now, openIdMetadataUrl: metadataUrl = CHANNEL_METADATA_URL }: TeamsParts,
  credentials: ServiceClientCredentialsFactory,
): StrictAuth {
  const { localMode, bot } = settings;
  const checkToken = localMode
    ? null
    : createCheckToken({ appId: bot.appId, findKey: createFindKey(metadataUrl, now), now });
  return new StrictAuth({
    policy: { localMode, connectorHosts: bot.connectorHosts },
    allowedTenants: bot.allowedTenants,
    credentials,
    checkToken,
    metadataUrl,
  });
}

interface TurnParts {
  readonly after: After;
  readonly metrics: TeamsMetrics;
  readonly channel: Channel;
}

/** An incoming turn: once per delivery, inside the last net. */
function createTurn(
  parts: TeamsParts,
  { after, metrics, channel }: TurnParts,
): (context: TurnContext) => Promise<void> {
  const { now, log, render, extension } = parts;
  const ask = createAsk({ ...parts, limit: createRateLimit(), metrics });
  const { claimActivity, ownChat = async () => null } = parts;
  const welcomed = createWelcomed(now);
  const answered = createAnswered(now);
  const more = [
    ...(extension === undefined ? [] : extensionReplies({ ...extension, render, channel, now })),
    ...dialogRows(parts.tabHome ?? (() => null)),
  ];
  const bot = new CareerBot({
    ...parts,
    after,
    ask,
    replyToInvoke: createInvokeReply({ ...parts, ask, answered, more }),
    answered,
    replies: createSentReplies(now),
    whoAdded: createWhoAdded(channel),
    answerAlone: createPrivateReply({ channel, ownChat, log, now }),
    claimWelcome: parts.claimWelcome ?? ((conversationId) => welcomed.first(conversationId)),
    onUninstalled: (uninstalled) => {
      welcomed.forget(uninstalled.place.id);
      return parts.onUninstalled(uninstalled);
    },
  });
  const onTurnError = createOnTurnError({ render, log, metrics });
  const guarded = async (context: TurnContext): Promise<void> => {
    try {
      await bot.run(context);
      metrics.turn(context.activity.type, 'done');
    } catch (error) {
      await onTurnError(context, error);
    }
  };
  return once(guarded, now, ({ type }) => metrics.turn(type, 'repeated'), claimActivity);
}

const afterTimeout: After = (delayMs, task) => {
  const timer = setTimeout(task, delayMs);
  return () => clearTimeout(timer);
};
