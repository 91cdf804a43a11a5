// Run by reminders.bench.ts: one instance of the bot's runner, with limits off and nobody at the other end.
// Arguments: database address or "-", folder, name. Says "ready", waits for a line, delivers what is due, says figures.
import { once } from 'node:events';
import { createDeliveryStore } from '../../bot/reminders/keeping/delivery-store.ts';
import { createRunner } from '../../bot/reminders/sending/runner.ts';
import { openStore } from '../../bot/store/open.ts';

const [, , address = '-', dataDir = '', owner = ''] = process.argv;
const quiet = { info: () => {}, warn: () => {} };
const now = (): Date => new Date();

async function main(): Promise<void> {
  const store = await openStore({ databaseUrl: address === '-' ? null : address, dataDir, log: quiet, now });
  const latenessMs: number[] = [];
  const runner = createRunner({
    store: createDeliveryStore(store),
    deliver: async ({ items }) => {
      for (const { reminder } of items) latenessMs.push(Date.now() - (reminder.dueAt?.getTime() ?? 0));
      return { kind: 'sent', messageId: null };
    },
    now,
    random: () => 0.5,
    owner,
    after: (ms, task) => {
      const timer = setTimeout(task, ms);
      return () => clearTimeout(timer);
    },
    log: quiet,
    forgetPlace: async () => {},
    pace: { perTenantPerSecond: 1e6, perPlacePerSecond: 1e6, batch: 100, leaseMs: 600_000 },
  });
  process.stdout.write('ready\n');
  await once(process.stdin, 'data');
  const before = process.cpuUsage();
  const taken = await runner.runUntilIdle();
  const { user, system } = process.cpuUsage(before);
  process.stdout.write(`${JSON.stringify({ taken, cpuUs: user + system, latenessMs })}\n`);
  await store.close();
  process.exit(0);
}

await main();
