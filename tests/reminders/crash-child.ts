// Run by crash-rounds.ts: a bot that sets reminders and delivers them, until it is killed.
// Arguments: database address or "-", folder, address of the fake Teams, name, how many to set, "run" or "drain".
import fs from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import { createDeliveryStore } from '../../bot/reminders/keeping/delivery-store.ts';
import type { Deliver } from '../../bot/reminders/sending/delivery.ts';
import { createRunner } from '../../bot/reminders/sending/runner.ts';
import { createReminderStore } from '../../bot/reminders/keeping/store.ts';
import { openStore } from '../../bot/store/open.ts';
import { reminderAt } from './samples.ts';

const [, , address = '-', dataDir = '', teams = '', name = '', count = '0', task = 'run'] = process.argv;
// Written at once, whatever stdout is: a line that is not out yet when we are killed would hide a lost reminder.
const say = (line: string): void => void fs.writeSync(1, `${line}\n`);
const quiet = { info: () => {}, warn: () => {} };
const now = (): Date => new Date();

const deliver: Deliver = async ({ items, mayBeSeen }) => {
  const body = JSON.stringify({ keys: items.map(({ key }) => key), mayBeSeen });
  const response = await fetch(teams, { method: 'POST', body });
  return response.ok
    ? { kind: 'sent', messageId: await response.text() }
    : { kind: 'failed', failure: { status: response.status, code: null, body: null, retryAfterSeconds: null } };
};

async function main(): Promise<void> {
  const store = await openStore({ databaseUrl: address === '-' ? null : address, dataDir, log: quiet, now });
  const reminders = createReminderStore({ database: store, now });
  const runner = createRunner({
    store: createDeliveryStore(store),
    deliver,
    now,
    random: Math.random,
    owner: name,
    after: (ms, task) => {
      const timer = setTimeout(task, ms);
      return () => clearTimeout(timer);
    },
    log: quiet,
    forgetPlace: async () => {},
    pace: { leaseMs: 1500, pollMs: 20 },
  });
  say('open');
  if (task === 'drain') {
    // Until every lease of the dead has ended and been worked off.
    for (let idleSince = Date.now(); Date.now() - idleSince < 2500;)
      if ((await runner.runUntilIdle()) > 0) idleSince = Date.now();
      else await new Promise((done) => setTimeout(done, 50));
    await store.close();
    return;
  }
  runner.start();
  for (let at = 0; at < Number(count); at += 1) {
    const id = `${name}-${at}`;
    const reminder = reminderAt(now(), { id, personId: name, placeRef: id, tenantId: `t${at % 3}` });
    for (;;) {
      const { revision } = await reminders.read(name);
      if ((await reminders.write(name, revision, { put: [reminder], settings: null })) === 'written') break;
    }
    say(id);
    // As a request over HTTP would: the embedded engine alone never lets the runner have a turn.
    await setImmediate();
  }
}

await main();
