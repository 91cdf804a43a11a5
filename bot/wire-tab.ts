// Joins the tab with the rest, for wire.ts: who people are, what strangers may ask, where reminders of the tab go.
import { readButton } from '../cards/read-button.ts';
import { render } from '../cards/render.ts';
import type { CareerData } from './career-data.ts';
import type { Settings } from './config.ts';
import { createAnswerQuestion } from './conversation/answer-question.ts';
import type { Ports } from './conversation/turn.ts';
import { changedProfile } from './conversation/profile.ts';
import type { Records } from './records.ts';
import { addTabRoutes } from './tab/open-tab.ts';
import { createCheckIdentity } from './tab/check-identity.ts';
import { appIdUris } from './tab/app-id-uris.ts';
import type { Log, TabParts } from './tab/ports.ts';
import { createSignInKeys } from './tab/sign-in-keys.ts';
import { signInFor } from './tab/visitor.ts';
import { createRateLimit } from './teams/door/rate-limit.ts';
import { ME, TENANT } from './tryout/world.ts';

/** A minute, from one address: a page asks for a few, and a trust's people may share one address. */
const MOST_FACTS = 1200;

export interface TabWiring {
  readonly settings: Settings;
  readonly career: CareerData;
  readonly records: Records;
  /** What questions are answered from. */
  readonly ports: Ports;
  readonly findPlaces: TabParts['findPlaces'];
  readonly log: Log;
  readonly now: () => Date;
}

export function tabRoutes({
  settings,
  career,
  records,
  ports,
  findPlaces,
  log,
  now,
}: TabWiring): ReturnType<typeof addTabRoutes> {
  const { bot, publicUrl, teamsAppId, localMode, production } = settings;
  const limit = createRateLimit();
  return addTabRoutes({
    library: () => career.library(),
    answerQuestion: createAnswerQuestion(ports),
    answerStranger: createAnswerQuestion(forStrangers(ports, now)),
    render,
    readButton,
    findRoles: (text) => career.findAnyRoles(text),
    findPlaces,
    profiles: ports.profiles,
    reminders: ports.reminders,
    saved: records.saved,
    chatOf: async (personId) => (await records.conversations.ofPerson(personId))[0]?.conversationId ?? null,
    limit,
    limitFacts: createRateLimit(MOST_FACTS),
    now,
    log,
    signIn: signInFor(
      { localMode, production, appId: bot.appId },
      {
        check: () =>
          createCheckIdentity({
            appId: bot.appId,
            appIdUris: appIdUris(bot.appId, publicUrl),
            allowedTenants: tenantsFor(bot),
            keys: createSignInKeys(),
            now,
          }),
        // Whoever acts on the try-out page, so that the chat there and the tab are one person's.
        development: { tenantId: TENANT, objectId: ME.aadObjectId, name: ME.name },
      },
    ),
    trustedProxies: settings.trustedProxies,
    publicUrl,
    teamsAppId,
  });
}

/** A single-tenant app serves its own tenant alone, unless others are named. */
const tenantsFor = ({ allowedTenants, appType, tenantId }: Settings['bot']): readonly string[] =>
  allowedTenants.length > 0 || appType === 'MultiTenant' ? allowedTenants : [tenantId.toLowerCase()];

/** Nothing is recalled of a stranger, nothing is kept, and nothing is set for them. */
const forStrangers = (ports: Ports, now: () => Date): Ports => ({
  ...ports,
  memory: { recall: async () => null, keep: async () => {}, forget: async () => {} },
  profiles: {
    read: async () => null,
    change: async (_, change) => changedProfile(null, change, now()),
    erase: async () => {},
    export: async () => ({}),
  },
  reminders: { ...ports.reminders, handle: async ({ act }) => ({ kind: 'unclear', act }) },
});
