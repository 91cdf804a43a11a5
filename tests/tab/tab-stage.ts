// The tab's routes on a real server, with ports that keep what they are told.
import type { Library } from '../../bot/conversation/turn.ts';
import type { Answer } from '../../bot/conversation/answer.ts';
import type { Question } from '../../bot/conversation/question.ts';
import { MOST_SAVED } from '../../bot/conversation/saved-places.ts';
import { createCatalogue } from '../../bot/pathways/catalogue/catalogue.ts';
import type { PathwayData } from '../../bot/pathways/pathway.ts';
import { addTabRoutes } from '../../bot/tab/open-tab.ts';
import type { Rendered, TabParts } from '../../bot/tab/ports.ts';
import { createServer, listen } from '../../bot/teams/door/server.ts';
import { createRateLimit } from '../../bot/teams/door/rate-limit.ts';
import { createStop } from '../../bot/teams/door/stop.ts';
import { readButton } from '../../cards/read-button.ts';
import { render } from '../../cards/render.ts';
import { fakePorts, type FakePorts } from '../helpers/fake-ports.ts';
import { rememberedLog, type RememberedLog } from '../helpers/remembered-log.ts';

export const NOW = new Date('2026-11-23T09:00:00.000Z');
export const ANA = {
  tenantId: 'aaaaaaaa-0000-4000-8000-000000000001',
  objectId: 'bbbbbbbb-0000-4000-8000-000000000002',
};

export interface TabStage {
  readonly url: string;
  readonly ports: FakePorts;
  /** Places kept, by person. */
  readonly kept: Map<string, string[]>;
  readonly asked: { readonly by: 'person' | 'stranger'; readonly question: Question }[];
  readonly log: RememberedLog;
  get(path: string, headers?: Record<string, string>): Promise<Response>;
  post(path: string, body: unknown, headers?: Record<string, string>): Promise<Response>;
  close(): Promise<void>;
}

export interface StageSettings extends Partial<TabParts> {
  /** Null: there is none. */
  readonly data: PathwayData | null;
  readonly answer?: (question: Question) => Promise<Answer>;
}

export async function startTabStage({ data, answer, ...more }: StageSettings): Promise<TabStage> {
  const ports = fakePorts(() => NOW);
  const kept = new Map<string, string[]>();
  const asked: TabStage['asked'] = [];
  const log = rememberedLog();
  const library = data === null ? null : libraryOver(data);
  const answered =
    (by: 'person' | 'stranger') =>
    async (question: Question): Promise<Answer> => {
      asked.push({ by, question });
      return answer === undefined ? { kind: 'help', examples: [] } : answer(question);
    };
  const parts: TabParts = {
    library: () => library,
    answerQuestion: answered('person'),
    answerStranger: answered('stranger'),
    render: (one): Rendered => render(one),
    readButton,
    findRoles: (text) => (data?.roles ?? []).filter(({ id }) => id.startsWith(text)).map(({ id }) => id),
    findPlaces: async () => [],
    profiles: ports.profiles,
    reminders: ports.reminders,
    saved: {
      of: async (personId) => kept.get(personId) ?? [],
      keep: async (personId, place) => {
        const places = (kept.get(personId) ?? []).filter((one) => one !== place);
        if (places.length >= MOST_SAVED) return 'full';
        kept.set(personId, [place, ...places]);
        return 'kept';
      },
      drop: async (personId, place) =>
        void kept.set(
          personId,
          (kept.get(personId) ?? []).filter((one) => one !== place),
        ),
    },
    chatOf: async () => 'a:chat',
    limit: createRateLimit(),
    limitFacts: createRateLimit(1200),
    now: () => NOW,
    log,
    signIn: { kind: 'development', identity: { ...ANA, name: 'Ana' } },
    trustedProxies: 0,
    publicUrl: null,
    teamsAppId: '',
    pageFolder: '/nowhere',
    ...more,
  };
  const server = createServer({ localMode: false, publicUrl: parts.publicUrl, log });
  addTabRoutes(parts)(server);
  const port = await listen(server, 0, '127.0.0.1');
  const url = `http://127.0.0.1:${port}`;
  const after = (ms: number, task: () => void): (() => void) => {
    const timer = setTimeout(task, ms);
    return () => clearTimeout(timer);
  };
  return {
    url,
    ports,
    kept,
    asked,
    log,
    get: (path, headers = {}) => fetch(`${url}${path}`, { headers }),
    post: (path, body, headers = {}) =>
      fetch(`${url}${path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      }),
    close: createStop(server.server, { graceMs: 500, after }),
  };
}

/** Facts only: what text means is not this room's matter. */
const libraryOver = (data: PathwayData): Library =>
  ({
    catalogue: createCatalogue(data),
    understand: () => ({ kind: 'refuse', reason: null, heard: '', nearest: [] }),
    sentenceFor: () => null,
    age: { fetchedAt: NOW.toISOString(), stale: false },
  }) as unknown as Library;
