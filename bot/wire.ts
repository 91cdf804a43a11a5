// Builds each long-lived part once and hands it on; the only file that knows every room.
import { randomUUID } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { pino, type Logger as Log } from 'pino';
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
import { createReminders } from './reminders/create-reminders.ts';
import { createMemoryStore as createReminderMemory } from './reminders/memory-store.ts';
import { cleanUp } from './store/clean-up.ts';
import { createFeedbackStore } from './store/feedback-store.ts';
import { createMemoryStore } from './store/memory-store.ts';
import { openStore, type Store } from './store/open.ts';
import { createProfileStore } from './store/profile-store.ts';
import { softened } from './store/when-away.ts';
import { createTeams } from './teams/create-teams.ts';
import { openTryout } from './tryout/tryout.ts';

const HOUR_MS = 60 * 60 * 1000;

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
    const store = await openStore({ databaseUrl: settings.databaseUrl, dataDir: settings.dataDir, log, now });
    started.push(() => store.close());
    const kept = softened(
      {
        memory: createMemoryStore({ store, now, readAsk }),
        profiles: createProfileStore({ store, now }),
        feedback: createFeedbackStore({ store, keepQuestions: settings.keepQuestions }),
      },
      log,
      now,
    );
    const reminders = createReminders({
      store: createReminderMemory(),
      now,
      newId: randomUUID,
      courseDates: career.courseDates,
    });
    started.push(tidyHourly(store, settings.retentionDays, log, now));
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
        ...kept,
        reminders,
        encode: async (sentence) => (await encoder?.embed(sentence)) ?? null,
      }),
      render,
      readButton,
      searchRoles: async (text) => career.findRoles(text),
      onFeedback: async ({ personId, place, reaction, text, at }) => {
        const remembered = await kept.memory.recall(`${personId}|${place.id}`);
        await kept.feedback.judge({ ...understoodAs(remembered?.lastAsk ?? null, null), reaction, comment: text, at });
      },
      onUninstalled: async () => {},
      log,
      now,
      registry,
      isReady: () => (career.library() === null ? 'no career data yet' : true),
      addRoutes: [],
    });
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

/** Takes away what has been kept for long enough, hourly; the function returned ends it. */
function tidyHourly(store: Store, retentionDays: number, log: Log, now: () => Date): () => Promise<void> {
  const timer = setInterval(() => {
    cleanUp({ store, now, retentionDays }).catch((error: unknown) =>
      log.warn({ reason: String(error) }, 'Old records were not taken away'),
    );
  }, HOUR_MS).unref();
  return async () => clearInterval(timer);
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
