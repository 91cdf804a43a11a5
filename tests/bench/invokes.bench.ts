// Every invoke of Teams against the whole program: a valid reply, and how long Teams waits for it (goal 300 ms, Teams gives up after 5 s).
import assert from 'node:assert/strict';
import { startWholeApp, type WholeApp } from '../helpers/whole-app.ts';

export interface Measured {
  name: string;
  p50: number;
  p95: number;
  note?: string;
}

const WARM_UP = 4;
const ROUNDS = 40;
/** One alone would be told to take a break. */
const PEOPLE = 8;
const GOAL_MS = 300;

type Body = Readonly<Record<string, unknown>> | null;

interface Row {
  readonly name: string;
  readonly invoke: string;
  /** May be a promise. */
  readonly value: (round: number) => unknown;
  /** What the body must hold; null: no body at all. */
  readonly shows: RegExp | null;
}

const SEARCH = { commandId: 'search', queryOptions: { skip: 0, count: 25 } };
const typed = (text: string): object => ({ ...SEARCH, parameters: [{ name: 'q', value: text }] });
const ACTION = { commandId: 'careerCard', commandContext: 'message', context: { theme: 'default' } };
const message = {
  ...ACTION,
  messagePayload: { id: '1', body: { contentType: 'html', content: '<p>data engineer v data architect?</p>' } },
};
const form = {
  v: 1,
  form: 'career-card',
  ask: { kind: 'comparison', roleIds: ['data-engineer', 'data-architect'] },
  words: 'data engineer v data architect?',
  slots: 3,
  role0: 'data-engineer',
  role1: 'data-architect',
  note: 'For Thursday',
};
const execute = {
  action: { type: 'Action.Execute', verb: 'ask', data: { v: 1, ask: { kind: 'role', roleId: 'ccio' } } },
};
const CALM = /I cannot answer from here/;
const TYPED = ['analyst v engineer v scientist', 'data engin', 'coder to auditor', 'b6 dq roles', 'prince2'] as const;

function rows(app: WholeApp, ask: (invoke: string, value: unknown) => Promise<Body>): readonly Row[] {
  const preview = async (): Promise<unknown> => {
    const reply = await ask('composeExtension/submitAction', { ...ACTION, data: form });
    return Object(Object(reply)['composeExtension'])['activityPreview'];
  };
  const pressed = async (botMessagePreviewAction: string): Promise<unknown> => ({
    ...ACTION,
    botMessagePreviewAction,
    botActivityPreview: [await preview()],
  });
  const link = { url: `${app.botUrl.replace('127.0.0.1', 'localhost')}/tab/compare/data-engineer+data-architect` };
  const row = (name: string, invoke: string, value: unknown, shows: RegExp | null): Row => ({
    name,
    invoke,
    value: () => value,
    shows,
  });
  const plain = (invoke: string, shows: RegExp | null): Row => row(invoke, invoke, { data: {} }, shows);
  return [
    {
      name: 'search, typed',
      invoke: 'composeExtension/query',
      value: (round) => typed(TYPED[round % TYPED.length] ?? ''),
      shows: /"type":"result".*preview/,
    },
    row(
      'search, before typing',
      'composeExtension/query',
      { ...SEARCH, parameters: [{ name: 'initialRun', value: 'true' }] },
      /preview/,
    ),
    row('search, 10 KB', 'composeExtension/query', typed('data engineer '.repeat(750)), /composeExtension/),
    row('search, nothing found', 'composeExtension/query', typed('qwerty zxcv'), /"type":"message"/),
    row(
      'selectItem',
      'composeExtension/selectItem',
      { v: 1, ask: { kind: 'comparison', roleIds: ['cio', 'cto'] } },
      /AdaptiveCard/,
    ),
    row('queryLink', 'composeExtension/queryLink', link, /"version":"1.3"/),
    row('anonymousQueryLink', 'composeExtension/anonymousQueryLink', link, /"version":"1.3"/),
    row('fetchTask on a message', 'composeExtension/fetchTask', message, /"type":"continue".*role0/),
    row('submitAction, the form', 'composeExtension/submitAction', { ...ACTION, data: form }, /botMessagePreview/),
    {
      name: 'submitAction, edit',
      invoke: 'composeExtension/submitAction',
      value: () => pressed('edit'),
      shows: /role0/,
    },
    {
      name: 'submitAction, send (posts)',
      invoke: 'composeExtension/submitAction',
      value: () => pressed('send'),
      shows: null,
    },
    plain('composeExtension/querySettingUrl', CALM),
    plain('composeExtension/setting', null),
    plain('composeExtension/onCardButtonClicked', null),
    plain('task/fetch', /"task"/),
    plain('task/submit', /"task"/),
    plain('config/fetch', CALM),
    plain('config/submit', CALM),
    row('adaptiveCard/action', 'adaptiveCard/action', execute, /"statusCode":200.*AdaptiveCard/),
    row(
      'application/search',
      'application/search',
      { queryText: 'data', dataset: 'roles', queryOptions: { skip: 0, top: 15 } },
      /data-engineer/,
    ),
    row('application/search, empty', 'application/search', { queryText: '', dataset: 'roles' }, /results/),
    plain('signin/verifyState', null),
    plain('signin/tokenExchange', null),
    plain('signin/failure', null),
    plain('fileConsent/invoke', null),
    plain('message/submitAction', /\{\}/),
    plain('message/fetchTask', /"task"/),
    plain('suggestedActions/submit', null),
    plain('handoff/action', null),
    plain('htmlwidget/calltool', null),
    plain('actionableMessage/executeAction', null),
    plain('something/new', null),
  ];
}

export async function run(): Promise<Measured[]> {
  const app = await startWholeApp();
  try {
    const people = Array.from({ length: PEOPLE }, () => app.person());
    let asked = 0;
    const ask = async (name: string, value: unknown): Promise<Body> => {
      const by = people[(asked += 1) % PEOPLE] ?? app.person();
      const { deliveries } = await app.client.invoke(by, name, value);
      const reply = deliveries[0]?.reply;
      assert.ok(reply?.kind === 'answered' && reply.status === 200, `${name}: ${JSON.stringify(reply)}`);
      return Object(reply).body ?? null;
    };
    const measured: Measured[] = [];
    for (const row of rows(app, ask)) measured.push(await measure(row, ask));
    return measured;
  } finally {
    await app.stop();
  }
}

async function measure(
  { name, invoke, value, shows }: Row,
  ask: (invoke: string, value: unknown) => Promise<Body>,
): Promise<Measured> {
  const took: number[] = [];
  for (let round = 0; round < WARM_UP + ROUNDS; round += 1) {
    const given = await value(round);
    const start = performance.now();
    const body = await ask(invoke, given);
    if (round >= WARM_UP) took.push(performance.now() - start);
    if (shows === null) assert.equal(body, null, name);
    else assert.match(JSON.stringify(body), shows, name);
  }
  const ordered = took.toSorted((a, b) => a - b);
  const p95 = ordered[Math.floor(ordered.length * 0.95)] ?? 0;
  return {
    name,
    p50: ordered[Math.floor(ordered.length / 2)] ?? 0,
    p95,
    note: p95 < GOAL_MS ? 'valid' : 'valid, over the goal',
  };
}
