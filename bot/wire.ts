// Builds each long-lived part once and hands it on; the only file that knows every room.
import { randomUUID } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { pino } from 'pino';
import { collectDefaultMetrics, Registry } from 'prom-client';
import { readAsk, readButton } from '../cards/button.ts';
import { render } from '../cards/render.ts';
import { createCareerData } from './career-data.ts';
import type { Settings } from './config.ts';
import { createAnswerQuestion } from './conversation/answer-question.ts';
import { createSentenceEncoder } from './conversation/encoder/sentence-encoder.ts';
import { understoodAs } from './conversation/feedback.ts';
import { readLanguage } from './conversation/understanding/language.ts';
import { startPathwayApi, type RunningPathwayApi } from './pathway-api/main.ts';
import { sendingCard } from '../cards/reminder/sending.ts';
import { createRunner } from './reminders/runner.ts';
import { createDeliver } from './teams/deliver.ts';
import { addPublicPages } from './public-pages/public-pages.ts';
import { openRecords } from './records.ts';
import { createTeams } from './teams/create-teams.ts';
import { openTryout } from './tryout/tryout.ts';

export interface App {
  readonly addresses: readonly { readonly name: string; readonly url: string }[];
  stop(): Promise<void>;
}

/** Starts everything the settings ask for. Rejects when something cannot start; what had started is then stopped. */
export async function startApp(settings: Settings): Promise<App> {
  const log = pino({ level: settings.logLevel });
  const now = (): Date => new Date();
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
    const records = await openRecords({ settings, courseDates: career.courseDates, readAsk, log, now });
    started.push(() => records.stop());
    const encoder = settings.encoder ? createSentenceEncoder({ log }) : null;
    // Nobody waits for it: until it is ready, questions are understood by their words.
    void encoder?.warmUp();
    started.push(async () => encoder?.close());
    const registry = new Registry();
    collectDefaultMetrics({ register: registry });
    const teams = createTeams({
      settings,
      answerQuestion: createAnswerQuestion({
        library: () => career.library(),
        ...records,
        encode: async (sentence) => (await encoder?.embed(sentence)) ?? null,
      }),
      render,
      readButton,
      searchRoles: async (text) => career.findRoles(text),
      onFeedback: async ({ personId, place, reaction, text, at }) => {
        const remembered = await records.memory.recall(`${personId}|${place.id}`);
        await records.feedback.judge({
          ...understoodAs(remembered?.lastAsk ?? null, null),
          reaction,
          comment: text,
          at,
        });
      },
      onUninstalled: ({ place }) => records.noteGone(place.id, now()),
      onSeen: (seen, at) => records.notePlace(seen, at),
      log,
      now,
      registry,
      isReady: () => (career.library() === null ? 'no career data yet' : true),
      addRoutes: [(server) => addPublicPages(server, settings)],
    });
    const runner = createRunner({
      store: records.deliveries,
      deliver: createDeliver({
        findPlace: ({ placeRef, personId }) => records.placeFor(placeRef, personId),
        render: sendingCard,
        token: (fresh) => teams.channelToken(fresh),
        mayReach: (serviceUrl) => teams.mayReach(serviceUrl),
      }),
      now,
      random: Math.random,
      owner: randomUUID(),
      after: (ms, task) => {
        const timer = setTimeout(task, ms).unref();
        return () => clearTimeout(timer);
      },
      log,
      forgetPlace: (placeRef) => records.conversations.remove(placeRef),
    });
    runner.start();
    started.push(() => runner.stop());
    let botUrl = '';
    const tryout = await openTryout({
      enabled: settings.localMode,
      server: teams.server,
      botUrl: () => `${botUrl}/api/messages`,
      now,
      newId: randomUUID,
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
    { name: 'Bot', url: `${bot}/api/messages` },
    { name: 'Pathway API', url: `${api}/v1` },
    { name: 'Health', url: `${bot}/readyz` },
  ];
}
