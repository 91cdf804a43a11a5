// Reminders by the hundred thousand: how fast what is due is claimed, delivered (to nobody) and recorded, with limits off.
import type { Store } from '../../bot/store/database.ts';
import { createDeliveryStore } from '../../bot/reminders/delivery-store.ts';
import { createRunner, type Pace } from '../../bot/reminders/runner.ts';
import { engines } from '../store/engines.ts';

interface Line {
  name: string;
  unit: string;
  ms: number;
  note?: string;
}

const UNLIMITED: Partial<Pace> = { perTenantPerSecond: 1e6, perPlacePerSecond: 1e6, batch: 100, leaseMs: 600_000 };
const TENANTS = 20;

/** Reminders of as many people, in twenty tenants, all for that moment. */
const LOAD = `
  insert into reminder (id, person_id, place_ref, tenant, version, title, schedule, zone, exact_time, state, occurrence_at,
    created_at, due_at, planned_at, next_try_at)
  select $1 || n, 'p' || n, 'chat' || n, 't' || n % ${TENANTS}, 1, 'apply',
    jsonb_build_object('kind', 'once', 'at', $2::text), 'Europe/London', true, 'live', at, at, at, at, at
  from generate_series(1, $3::integer) n
  cross join lateral (select $2::text::timestamptz + n * interval '1 microsecond' as at) due`;

async function load(store: Store, name: string, at: Date, count: number): Promise<void> {
  for (let done = 0; done < count; done += 100_000)
    await store.query(LOAD, [`${name}${done}-`, at.toISOString(), Math.min(100_000, count - done)]);
  await store.query('analyze reminder');
}

async function delivered(store: Store, runners: number): Promise<{ perSecond: number; cpuUs: number; p99: number }> {
  const lateness: number[] = [];
  const now = (): Date => new Date();
  const run = (owner: string): Promise<number> =>
    createRunner({
      store: createDeliveryStore(store),
      deliver: async ({ items }) => {
        for (const { reminder } of items) lateness.push(Date.now() - (reminder.dueAt?.getTime() ?? 0));
        return { kind: 'sent', messageId: null };
      },
      now,
      random: () => 0.5,
      owner,
      after: (ms, task) => {
        const timer = setTimeout(task, ms);
        return () => clearTimeout(timer);
      },
      log: { info: () => {}, warn: () => {} },
      forgetPlace: async () => {},
      pace: UNLIMITED,
    }).runUntilIdle();
  const cpu = process.cpuUsage();
  const start = performance.now();
  const taken = await Promise.all(Array.from({ length: runners }, (_, at) => run(`runner ${at}`)));
  const count = taken.reduce((one, two) => one + two, 0);
  const used = process.cpuUsage(cpu);
  return {
    perSecond: (count * 1000) / (performance.now() - start),
    cpuUs: (used.user + used.system) / count,
    p99: lateness.toSorted((one, two) => one - two)[Math.floor(count * 0.99)] ?? 0,
  };
}

async function measured(store: Store, engine: string, pending: number, due: number, runners: number): Promise<Line> {
  await store.query('truncate reminder, reminder_delivery, reminder_lane');
  await load(store, 'later', new Date('2030-01-01T09:00:00Z'), pending);
  await load(store, 'due', new Date(), due);
  const { perSecond, cpuUs, p99 } = await delivered(store, runners);
  return {
    name: `${engine}: ${due} due of ${pending} pending, ${runners} at once`,
    unit: '/s',
    ms: perSecond,
    note: `${cpuUs.toFixed(0)} us CPU each in the bot, last of 99% after ${(p99 / 1000).toFixed(1)} s`,
  };
}

const WANTED: Readonly<Record<string, readonly (readonly [pending: number, due: number, runners: number])[]>> = {
  embedded: [
    [10_000, 500, 1],
    [100_000, 500, 1],
  ],
  PostgreSQL: [
    [10_000, 5000, 1],
    [1_000_000, 5000, 1],
    [1_000_000, 5000, 2],
    [1_000_000, 5000, 4],
  ],
};

export async function run(): Promise<Line[]> {
  const lines: Line[] = [];
  for (const { name, place: open } of engines) {
    const place = await open();
    if (place === null) continue;
    const store = await place.open();
    for (const wanted of WANTED[name] ?? []) lines.push(await measured(store, name, ...wanted));
    await store.close();
    await place.remove();
  }
  return lines;
}
