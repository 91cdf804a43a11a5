// A whole stage for the tests of this room: the real server and adapter on loopback, the stand-in for Teams, and hand-written ports
// that keep what they were told.
import { randomUUID } from 'node:crypto';
import { Registry } from 'prom-client';
import type { Answer } from '../../bot/conversation/answer.ts';
import type { Question } from '../../bot/conversation/question.ts';
import { createTeams, type Teams, type TeamsParts } from '../../bot/teams/create-teams.ts';
import type {
  After,
  Feedback,
  Log,
  ReadButton,
  TeamsSettings,
  SeenConversation,
  Uninstalled,
} from '../../bot/teams/ports.ts';
import { createFakeConnector, type FakeConnector } from '../../bot/tryout/connector.ts';

export const BOT = { id: '28:bot', name: 'Career' };
export const ANA = { id: '29:ana', name: 'Ana', aadObjectId: 'aad-ana' };
export const TENANT = 'tenant-1';
export const FOOTING = { understood: null, sources: [], status: null, years: [], age: null, next: [] };

export interface Logged {
  readonly level: 'info' | 'warn' | 'error';
  readonly fields: Readonly<Record<string, unknown>>;
  readonly message: string;
}

/** A clock that stands still until it is moved. */
export interface Clock {
  readonly now: () => Date;
  readonly forward: (ms: number) => void;
}

export interface Stage {
  readonly teams: Teams;
  readonly url: string;
  readonly connector: FakeConnector;
  readonly serviceUrl: string;
  readonly questions: Question[];
  readonly feedback: Feedback[];
  readonly uninstalled: Uninstalled[];
  readonly seen: SeenConversation[];
  readonly searched: string[];
  readonly logged: Logged[];
  readonly registry: Registry;
  readonly clock: Clock;
  post(body: unknown, headers?: Readonly<Record<string, string>>): Promise<Response>;
  /** What the bot said in a conversation and left standing: text, or the card's one line. */
  said(conversationId: string): string[];
  close(): Promise<void>;
}

export interface StageSettings extends Partial<
  Pick<
    TeamsParts,
    | 'answerQuestion'
    | 'render'
    | 'searchRoles'
    | 'onFeedback'
    | 'openIdMetadataUrl'
    | 'signInNetwork'
    | 'addRoutes'
    | 'extension'
    | 'isReady'
    | 'onPresence'
    | 'onPlaceChange'
    | 'searchPlaces'
    | 'ownChat'
    | 'claimWelcome'
    | 'claimActivity'
  >
> {
  readonly settings?: Partial<TeamsSettings>;
  readonly bot?: Partial<TeamsSettings['bot']>;
  readonly after?: After;
}

const never: After = () => () => undefined;

export async function startStage(given: StageSettings = {}): Promise<Stage> {
  const clock = createClock();
  const connector = createFakeConnector({ now: clock.now, newId: randomUUID });
  const { url: serviceUrl, close: closeConnector } = await connector.listen();
  openRooms(connector);
  const seen: SeenConversation[] = [];
  const [questions, feedback, uninstalled, searched, logged]: [
    Question[],
    Feedback[],
    Uninstalled[],
    string[],
    Logged[],
  ] = [[], [], [], [], []];
  const registry = new Registry();
  const parts: TeamsParts = {
    answerQuestion: async (question) => answerTo(question),
    render,
    searchRoles: async (text) => [{ title: `Role like ${text}`, value: 'r1' }],
    onFeedback: async () => undefined,
    isReady: () => true,
    addRoutes: [],
    after: never,
    ...given,
    settings: settingsFor(given),
    readButton,
    onUninstalled: async (one) => void uninstalled.push(one),
    onSeen: async (one) => void seen.push(one),
    log: logInto(logged),
    now: clock.now,
    registry,
  };
  const teams = createTeams({
    ...parts,
    answerQuestion: (question) => (questions.push(question), parts.answerQuestion(question)),
    searchRoles: (text) => (searched.push(text), parts.searchRoles(text)),
    onFeedback: (one) => (feedback.push(one), parts.onFeedback(one)),
  });
  const { port } = await teams.listen();
  const url = `http://127.0.0.1:${port}`;
  return {
    teams,
    url,
    connector,
    serviceUrl,
    questions,
    feedback,
    uninstalled,
    seen,
    searched,
    logged,
    registry,
    clock,
    post: (body, headers = {}) => post(`${url}/api/messages`, body, headers),
    said: (conversationId) =>
      connector
        .activities(conversationId)
        .filter((one) => one.type === 'message')
        .map(shown),
    close: async () => {
      await teams.close();
      await closeConnector();
    },
  };
}

/** A stage for one test, closed however the test ends. */
export async function onStage(given: StageSettings, play: (stage: Stage) => Promise<void>): Promise<void> {
  const stage = await startStage(given);
  try {
    await play(stage);
  } finally {
    await stage.close();
  }
}

const settingsFor = ({ settings, bot }: StageSettings): TeamsSettings => ({
  localMode: true,
  port: 0,
  host: '127.0.0.1',
  publicUrl: null,
  ...settings,
  bot: {
    appId: '',
    appPassword: '',
    appType: 'SingleTenant',
    tenantId: '',
    allowedTenants: [],
    connectorHosts: [],
    ...bot,
  },
});

function openRooms(connector: FakeConnector): void {
  const open = (id: string, scope: 'personal' | 'groupChat' | 'channel'): void => {
    const team = scope === 'channel' ? { team: { id: '19:team', name: 'Informatics' } } : {};
    connector.open({ id, scope, name: id, tenantId: TENANT, members: [ANA], ...team });
  };
  open('a:chat', 'personal');
  open('19:group', 'groupChat');
  open('19:channel', 'channel');
}

function createClock(): Clock {
  let ms = Date.parse('2026-11-23T09:00:00Z');
  return {
    now: () => new Date(ms),
    forward: (by) => {
      ms += by;
    },
  };
}

const logInto = (logged: Logged[]): Log => ({
  info: (fields, message) => logged.push({ level: 'info', fields, message }),
  warn: (fields, message) => logged.push({ level: 'warn', fields, message }),
  error: (fields, message) => logged.push({ level: 'error', fields, message }),
});

export const post = (url: string, body: unknown, headers: Readonly<Record<string, string>> = {}): Promise<Response> =>
  fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });

/** Says back what was asked, as a card that holds facts; a welcome and an old button have their own kinds. */
function answerTo({ said }: Question): Answer {
  if (said.kind === 'unknown-button') return { kind: 'old-button', next: [] };
  if (said.kind === 'text') return { kind: 'matches', heard: said.text, matches: [], footing: FOOTING };
  if (said.ask.kind === 'welcome') return { kind: 'welcome', scope: 'personal', examples: [] };
  return { kind: 'matches', heard: JSON.stringify(said.ask), matches: [], footing: FOOTING };
}

const CARDLESS = ['broken', 'source-unavailable'];

export function render(answer: Answer): ReturnType<TeamsParts['render']> {
  const line = 'heard' in answer ? `${answer.kind}: ${answer.heard}` : answer.kind;
  const card = { type: 'AdaptiveCard', version: '1.5', body: [{ type: 'TextBlock', text: line }] };
  return { card: CARDLESS.includes(answer.kind) ? null : card, summary: `summary of ${line}`, text: `text of ${line}` };
}

function readButton(value: unknown): ReadButton {
  const known = typeof value === 'object' && value !== null && 'v' in value && value.v === 1 && 'roleId' in value;
  return known ? { kind: 'ask', ask: { kind: 'role', roleId: String(value.roleId) } } : { kind: 'unknown' };
}

function shown(activity: {
  readonly text?: string;
  readonly attachments?: readonly { readonly content?: unknown }[];
}): string {
  const content = activity.attachments?.[0]?.content;
  return content === undefined ? (activity.text ?? '') : (/"text":"(.*?)"\}/.exec(JSON.stringify(content))?.[1] ?? '');
}
