// The whole program on free ports with a fake connector beside it, and a person to talk to it.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { settingsFrom } from '../../bot/config.ts';
import { createClient, type By, type Client } from '../../bot/tryout/client.ts';
import { createFakeConnector, type FakeConnector } from '../../bot/tryout/connector.ts';
import type { WireActivity } from '../../bot/tryout/wire.ts';
import { startApp, type App } from '../../bot/wire.ts';

export interface WholeApp {
  readonly app: App;
  readonly botUrl: string;
  readonly connector: FakeConnector;
  readonly client: Client;
  readonly dataDir: string;
  /** A new person in a new personal chat. */
  person(): By;
  /** Says something and gives the bot's messages that answer it, as text a person can read. */
  ask(by: By, text: string): Promise<string>;
  replies(by: By): readonly WireActivity[];
  stop(): Promise<void>;
}

/** Goes on after a restart: Teams never gives an id twice, and the bot answers no message twice. */
let ids = 0;

const BOT = { id: '28:career', name: 'Career Pathways' };

/** `env`: settings over the defaults; `dataDir` is kept when handed in, else made and removed. */
export async function startWholeApp(
  env: Readonly<Record<string, string>> = {},
  keptDataDir?: string,
  now: () => Date = () => new Date(),
): Promise<WholeApp> {
  const dataDir = keptDataDir ?? fs.mkdtempSync(path.join(os.tmpdir(), 'career-'));
  const app = await startApp(
    settingsFrom({
      PORT: '0',
      PATHWAY_API_PORT: '0',
      LOG_LEVEL: 'silent',
      DATA_DIR: dataDir,
      NLU_ENCODER: 'off',
      ...env,
    }),
    { now },
  );
  const messages = app.addresses.find((address) => address.name === 'Bot')?.url ?? '';
  const newId = (): string => `1${String((ids += 1)).padStart(12, '0')}`;
  const connector = createFakeConnector({ now, newId });
  const listening = await connector.listen();
  const client = createClient({
    connector,
    botUrl: () => messages,
    serviceUrl: listening.url,
    bot: BOT,
    now,
    newId,
    // A test machine may be busy with other things.
    patienceMs: 60_000,
  });
  let people = 0;
  return {
    app,
    botUrl: new URL(messages).origin,
    connector,
    client,
    dataDir,
    person: () => {
      people += 1;
      const member = {
        id: `29:p${people}`,
        name: `Person ${people}`,
        aadObjectId: `00000000-0000-4000-8000-${String(people).padStart(12, '0')}`,
      };
      const id = `a:chat-${people}`;
      connector.open({ id, scope: 'personal', name: 'Career Pathways', tenantId: 't', members: [member] });
      return { in: id, as: member.id };
    },
    ask: async (by, text) => {
      const before = connector.activities(by.in).length;
      await client.say(by, text);
      return connector.activities(by.in).slice(before).map(visibleText).join('\n');
    },
    replies: (by) => connector.activities(by.in),
    stop: async () => {
      await app.stop();
      await listening.close();
      if (keptDataDir === undefined) fs.rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

const SHOWN = new Set(['text', 'title', 'label', 'value', 'altText', 'placeholder']);
const HIDDEN = new Set([
  'data',
  'fallbackText',
  'fallback',
  'id',
  'type',
  'url',
  'summary',
  'channelData',
  'speak',
  'entities',
]);

/** What a person could read of an activity: message text, card text, facts, cells and button titles. */
export function visibleText(activity: unknown): string {
  const lines: string[] = [];
  const walk = (node: unknown): void => {
    if (Array.isArray(node)) node.forEach(walk);
    else if (typeof node === 'object' && node !== null)
      for (const [key, value] of Object.entries(node)) {
        if (HIDDEN.has(key)) continue;
        if (typeof value === 'string') {
          if (SHOWN.has(key)) lines.push(value);
        } else walk(value);
      }
  };
  if (typeof activity === 'object' && activity !== null) {
    if ('text' in activity && typeof activity.text === 'string') lines.push(activity.text);
    if ('attachments' in activity) walk(activity.attachments);
  }
  return lines.join('\n');
}

/** Every button of an activity's cards, in the order shown. */
export function buttonsOf(activity: unknown): readonly { readonly title: string; readonly data: unknown }[] {
  const found: { title: string; data: unknown }[] = [];
  const walk = (node: unknown): void => {
    if (Array.isArray(node)) return node.forEach(walk);
    if (typeof node !== 'object' || node === null) return;
    if ('type' in node && node.type === 'Action.Submit' && 'data' in node)
      found.push({ title: 'title' in node ? String(node.title) : '', data: node.data });
    Object.values(node).forEach(walk);
  };
  walk(activity);
  return found;
}
