// Builds each long-lived part once and hands it on; the only file that knows every room.
import { randomUUID } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { pino } from 'pino';
import { collectDefaultMetrics, Registry } from 'prom-client';
import { readAsk, readButton } from '../cards/read-button.ts';
import { render } from '../cards/render.ts';
import { createCareerData } from './career-data.ts';
import type { Settings } from './config.ts';
import { createAnswerQuestion } from './conversation/answer-question.ts';
import { createSentenceEncoder } from './conversation/encoder/sentence-encoder.ts';
import { understoodAs } from './conversation/feedback.ts';
import { readLanguage } from './conversation/understanding/language.ts';
import { startPathwayApi, type RunningPathwayApi } from './pathway-api/main.ts';
import { createLivingCards } from './living-cards.ts';
import { addPublicPages } from './public-pages/public-pages.ts';
import { openRecords } from './records.ts';
import { startReminding } from './reminding.ts';
import { addCalendarRoute } from './teams/door/calendar-route.ts';
import { createTeams } from './teams/create-teams.ts';
import { createMovableClock } from './tryout/clock.ts';
import { openTryout } from './tryout/tryout.ts';
import { wireExtension } from './wire-extension.ts';
import { tabAddress, withTabLink } from './tab-link.ts';
import { tabRoutes } from './wire-tab.ts';

export interface App {
  readonly addresses: readonly { readonly name: string; readonly url: string }[];
  stop(): Promise<void>;
}

/** What a test may hand in. */
export interface Surroundings {
  readonly now?: () => Date;
}

/** Starts everything the settings ask for. Rejects when something cannot start; what had started is then stopped. */
export async function startApp(settings: Settings, { now: real = () => new Date() }: Surroundings = {}): Promise<App> {
  const log = pino({ level: settings.logLevel });
  const clock = createMovableClock(real);
  // Only the try-out page moves the clock, and there is none outside local mode.
  const now = settings.localMode ? clock.now : real;
  const started: (() => Promise<void>)[] = [];
  const stop = async (): Promise<void> => {
    for (const end of started.splice(0).toReversed()) await end();
  };
  try {
    const api = await bundledApi(settings);
    if (api !== null) started.push(() => api.close());
    const url = settings.pathwayApi.url ?? api?.url ?? '';
    const career = createCareerData({
      settings: {
        url,
        key: settings.pathwayApi.key,
        refreshSeconds: settings.pathwayApi.refreshSeconds,
        dataDir: settings.dataDir,
      },
      model: readLanguage(fileURLToPath(new URL('./conversation/understanding/', import.meta.url))),
      log,
      now,
    });
    started.push(() => career.stop());
    await career.start();
    let botUrl = '';
    // On one's own machine the bot's own address will do; it is known once the server listens.
    const publicUrl = (): string | null => settings.publicUrl ?? (settings.localMode ? botUrl : null);
    const { courseDates } = career;
    const records = await openRecords({ settings, courseDates, readAsk, log, now, publicUrl });
    started.push(() => records.stop());
    const encoder = settings.encoder ? createSentenceEncoder({ log }) : null;
    // Nobody waits for it: until it is ready, questions are understood by their words.
    void encoder?.warmUp();
    started.push(async () => encoder?.close());
    const registry = new Registry();
    collectDefaultMetrics({ register: registry });
    const living = createLivingCards({
      records,
      library: () => career.library(),
      // Known once the door to Teams is made, which needs this first.
      channel: { token: (fresh) => teams.channelToken(fresh), mayReach: (serviceUrl) => teams.mayReach(serviceUrl) },
      now,
      log,
    });
    started.push(() => living.stop());
    const ports = {
      library: () => career.library(),
      ...records,
      encode: async (sentence: string) => (await encoder?.embed(sentence)) ?? null,
      answerShare: living.sharing.answer,
    };
    const teams = createTeams({
      settings,
      answerQuestion: createAnswerQuestion(ports),
      render: withTabLink(render, tabAddress(settings.teamsAppId, publicUrl)),
      readButton,
      searchRoles: async (text) => career.findRoles(text),
      onFeedback: async ({ personId, place, messageId, about, reaction, text, at }) => {
        // Where Teams does not say which message was judged, the last question was; an unknown message judges none.
        const remembered = messageId === null ? await records.memory.recall(`${personId}|${place.id}`) : null;
        await records.feedback.judge({
          ...(about ?? understoodAs(remembered?.lastAsk ?? null, null)),
          reaction,
          comment: text,
          at,
        });
      },
      onUninstalled: ({ place }) => records.noteGone(place.id, now()),
      onSeen: (seen, at) => records.notePlace(seen, at),
      ...living.doors,
      extension: wireExtension({
        settings,
        career,
        ports,
        sharing: living.sharing,
        chatOf: async (personId) => (await records.conversations.ofPerson(personId))[0]?.conversationId ?? null,
        home: publicUrl,
        newId: randomUUID,
      }),
      tabHome: publicUrl,
      log,
      now,
      registry,
      isReady: () => (career.library() === null ? 'no career data yet' : true),
      addRoutes: [
        (server) => addPublicPages(server, settings),
        (server) => addCalendarRoute(server, records.reminders),
        tabRoutes({ settings, career, records, ports, findPlaces: living.doors.searchPlaces, log, now }),
      ],
    });
    living.start();
    const reminding = startReminding({ records, teams, career, publicUrl, now, log });
    started.push(() => reminding.stop());
    const tryout = await openTryout({
      enabled: settings.localMode,
      server: teams.server,
      botUrl: () => `${botUrl}/api/messages`,
      now,
      newId: randomUUID,
      clock: {
        clock,
        nextReminder: () => records.deliveries.nextAt(),
        moved: () => reminding.wake(),
        wentBack: () => records.deliveries.forgetTurns(),
      },
    });
    const { port } = await teams.listen();
    started.push(() => teams.close());
    // Ended before the server: an open try-out page would hold its stream until the grace time is over.
    if (tryout !== null) started.push(() => tryout.close());
    botUrl = `http://${settings.localMode ? 'localhost' : settings.host}:${port}`;
    return { addresses: addressesOf(botUrl, url, tryout !== null), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function bundledApi({ pathwayApi }: Settings): Promise<RunningPathwayApi | null> {
  if (pathwayApi.url !== null) return null;
  return startPathwayApi({ port: pathwayApi.port, host: '127.0.0.1', apiKey: pathwayApi.key });
}

function addressesOf(bot: string, api: string, tryout: boolean): App['addresses'] {
  return [
    ...(tryout ? [{ name: 'Try it', url: `${bot}/try` }] : []),
    { name: 'Tab', url: `${bot}/tab` },
    { name: 'Bot', url: `${bot}/api/messages` },
    { name: 'Pathway API', url: `${api}/v1` },
    { name: 'Health', url: `${bot}/readyz` },
  ];
}
