// Reminders by the hundred thousand: how fast what is due is claimed, delivered (to nobody) and recorded, with limits
// off, by one, two and four processes; and whether a million others that are not due yet make it slower.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import readline from 'node:readline';
import type { Store } from '../../bot/store/database.ts';
import { engines, type Place } from '../store/engines.ts';

interface Line {
  name: string;
  unit: string;
  ms: number;
  note?: string;
}

const INSTANCE = path.join(import.meta.dirname, 'reminder-instance.ts');
const TENANTS = 20;
const LATER = '2030-01-01T09:00:00.000Z';

/** Reminders of as many people, in twenty tenants, from that moment on, a microsecond apart. */
const LOAD = `
  insert into reminder (id, person_id, place_ref, tenant, version, title, schedule, zone, exact_time, state, occurrence_at,
    created_at, due_at, planned_at, next_try_at)
  select $1 || n, 'p' || n, 'chat' || n, 't' || n % ${TENANTS}, 1, 'apply',
    jsonb_build_object('kind', 'once', 'at', $2::text), 'Europe/London', true, 'live', at, at, at, at, at
  from generate_series(1, $3::integer) n
  cross join lateral (select $2::text::timestamptz + n * interval '1 microsecond' as at) due`;

async function load(store: Store, name: string, at: string, count: number): Promise<void> {
  for (let done = 0; done < count; done += 100_000)
    await store.query(LOAD, [`${name}-${done}-`, at, Math.min(100_000, count - done)]);
  // As it would stand after a day: no vacuum of what was just loaded falls into the measurement.
  await store.query('vacuum analyze reminder');
}

interface Figures {
  readonly taken: number;
  readonly cpuUs: number;
  readonly latenessMs: readonly number[];
}

interface Instance {
  readonly ready: Promise<unknown>;
  /** Delivers what is due, and ends. */
  run(): Promise<Figures>;
}

function startInstance({ databaseUrl, dataDir }: Place['options'], name: string): Instance {
  const child = spawn(process.execPath, ['--import', 'tsx', INSTANCE, databaseUrl ?? '-', dataDir, name], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const lines = readline.createInterface({ input: child.stdout });
  return {
    ready: once(lines, 'line'),
    run: async () => {
      const said = once(lines, 'line');
      child.stdin.write('go\n');
      const [figures] = await said;
      await once(child, 'exit');
      return JSON.parse(String(figures)) as Figures;
    },
  };
}

interface Wanted {
  readonly pending: number;
  readonly due: number;
  readonly instances: number;
}

/** The store is closed while instances run on the embedded engine, which lets only one process in. */
async function measured(place: Place, engine: string, { pending, due, instances }: Wanted): Promise<Line> {
  const store = await place.open();
  const { rows } = await store.query(`select count(*)::integer as there from reminder where state = 'live'`);
  await load(store, `later${pending}`, LATER, pending - Number(rows[0]?.['there']));
  await load(store, `due${Date.now()}`, new Date().toISOString(), due);
  await store.close();
  const started = Array.from({ length: instances }, (_, at) => startInstance(place.options, `instance ${at}`));
  await Promise.all(started.map(({ ready }) => ready));
  const start = performance.now();
  const figures = await Promise.all(started.map((instance) => instance.run()));
  const seconds = (performance.now() - start) / 1000;
  const taken = figures.reduce((sum, one) => sum + one.taken, 0);
  const cpuUs = figures.reduce((sum, one) => sum + one.cpuUs, 0);
  const lateness = figures.flatMap(({ latenessMs }) => latenessMs).toSorted((one, two) => one - two);
  // What was loaded was due before the instances were there: the wait for them is no lateness of theirs.
  const p99 = ((lateness[Math.floor(taken * 0.99)] ?? 0) - (lateness[0] ?? 0)) / 1000;
  if (taken !== due) throw new Error(`${taken} of ${due} were delivered`);
  return {
    name: `${engine}: ${due} due of ${pending} pending, ${instances} process${instances === 1 ? '' : 'es'}`,
    unit: '/s',
    ms: taken / seconds,
    note: `${(cpuUs / taken).toFixed(0)} us CPU each in the bot, 99% within ${p99.toFixed(1)} s`,
  };
}

const WANTED: Readonly<Record<string, readonly Wanted[]>> = {
  embedded: [
    { pending: 10_000, due: 1000, instances: 1 },
    { pending: 100_000, due: 1000, instances: 1 },
  ],
  PostgreSQL: [
    { pending: 10_000, due: 10_000, instances: 1 },
    { pending: 1_000_000, due: 10_000, instances: 1 },
    { pending: 1_000_000, due: 10_000, instances: 2 },
    { pending: 1_000_000, due: 10_000, instances: 4 },
    { pending: 1_000_000, due: 100_000, instances: 4 },
  ],
};

export async function run(): Promise<Line[]> {
  const lines: Line[] = [];
  for (const { name, place: open } of engines) {
    const place = await open();
    if (place === null) continue;
    for (const wanted of WANTED[name] ?? []) lines.push(await measured(place, name, wanted));
    await place.remove();
  }
  return lines;
}
