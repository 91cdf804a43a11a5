// 200 people press a button of one shared card in the same moment, on the whole program, each waiting for the reply. The person's side
// (200 requests, the stand-in for Teams) runs in the same process and is in the figures.
import assert from 'node:assert/strict';
import type { Member } from '../../bot/tryout/seen.ts';
import { engines } from '../store/engines.ts';
import { buttonsOf, startWholeApp, type WholeApp } from '../helpers/whole-app.ts';

interface Line {
  name: string;
  p50: number;
  p95: number;
  note: string;
}

const VIEWERS = 200;
const CHANNEL = '19:general';
const ROLES = ['data-architect', 'information-analyst', 'data-scientist', 'clinical-coder'];
const VERBS = ['compare-with-me', 'show-route', 'remind-me', 'add-role', 'refresh'];

const member = (name: string, digits: number): Member => ({
  id: `29:${name}`,
  name,
  aadObjectId: `00000000-0000-4000-8000-${String(digits).padStart(12, '0')}`,
});
const ana = member('ana', 1);
const viewers = Array.from({ length: VIEWERS }, (_, at) => member(`viewer${at}`, 1000 + at));

export async function run(): Promise<Line[]> {
  const lines: Line[] = [];
  for (const { name, place } of engines) {
    const database = await place();
    if (database === null) continue;
    const { databaseUrl, dataDir } = database.options;
    const app = await startWholeApp(databaseUrl === null ? {} : { DATABASE_URL: databaseUrl }, dataDir || undefined);
    lines.push(...(await pressed(app, name)));
    await app.stop();
    await database.remove();
  }
  return lines;
}

async function pressed(app: WholeApp, engine: string): Promise<Line[]> {
  const { id, data } = await sharedCard(app);
  const lines = [await round('all of them, mixed', (at) => VERBS[at % 4] ?? '')];
  for (const verb of VERBS) lines.push(await round(verb, () => verb));
  return lines;

  async function round(name: string, verbOf: (at: number) => string): Promise<Line> {
    const took: number[] = [];
    const startedAt = performance.now();
    const before = process.cpuUsage();
    await Promise.all(
      viewers.map(async (viewer, at) => {
        const verb = verbOf(at);
        const inputs = verb === 'add-role' ? { roleId: ROLES[Math.floor(at / 4) % 4] } : {};
        const by = { in: `${CHANNEL};messageid=${id}`, as: viewer.id };
        const { outcome } = await app.client.execute(by, id, { verb, data: { ...data.get(verb), ...inputs } });
        assert.equal(outcome.kind, 'card');
        took.push(performance.now() - startedAt);
      }),
    );
    took.sort((a, b) => a - b);
    const used = process.cpuUsage(before);
    const cpuMs = (used.user + used.system) / 1000 / VIEWERS;
    const at = (share: number): number => took[Math.floor((VIEWERS - 1) * share)] ?? 0;
    return {
      name: `${engine}: ${name}`,
      p50: at(0.5),
      p95: at(0.95),
      note: `last ${at(1).toFixed(0)} ms; ${cpuMs.toFixed(1)} ms CPU each`,
    };
  }
}

/** Shares a comparison as a person would; the payload of each of its buttons. */
async function sharedCard(app: WholeApp): Promise<{ id: string; data: ReadonlyMap<string, object> }> {
  const chat = { in: 'a:ana', as: ana.id };
  app.connector.open({ id: chat.in, scope: 'personal', name: 'Bot', tenantId: 't', members: [ana] });
  const team = { id: CHANNEL, name: 'Informatics' };
  app.connector.open({
    id: CHANNEL,
    scope: 'channel',
    name: 'General',
    tenantId: 't',
    team,
    members: [ana, ...viewers],
  });
  await app.client.install({ in: CHANNEL, as: ana.id });
  await app.ask(chat, 'compare bi developer and data engineer');
  for (const title of [/^Share$/, /^Preview$/, /^Post/]) {
    const activity = app.connector.activities(chat.in).at(-1);
    const found = buttonsOf(activity).find((one) => title.test(one.title));
    await app.client.submit(chat, activity?.id ?? '', { ...Object(found?.data), placeId: CHANNEL, note: '' });
  }
  const posted = app.connector.activities(CHANNEL).at(-1);
  const data = new Map<string, object>();
  JSON.stringify(posted, (_key, value) => {
    if (value?.type === 'Action.Execute') data.set(value.verb, value.data);
    return value;
  });
  return { id: posted?.id ?? '', data };
}
