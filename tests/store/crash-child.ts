// Run by crash.test.ts: opens the embedded database in the folder it is given, and writes until it is killed.
// Prints "open", then the number of each row once it is acknowledged; or why it did not start.
import fs from 'node:fs';
import { openStore } from '../../bot/store/open.ts';

const [, , dataDir = '', task = 'write'] = process.argv;
// Written at once, whatever stdout is: a line that is not out yet when we are killed would hide a lost row.
const say = (line: string): void => void fs.writeSync(1, `${line}\n`);

try {
  const log = { info: () => {}, warn: () => {} };
  const store = await openStore({ databaseUrl: null, dataDir, log, now: () => new Date() });
  say('open');
  if (task === 'hold') setInterval(() => {}, 1000);
  while (task === 'write') {
    const number = await store.transaction(async (within) => {
      await within.query('insert into crash_note (words) select repeat($1, 50)', ['words ']);
      const { rows } = await within.query('update crash_tally set notes = notes + 1 returning notes');
      return Number(rows[0]?.['notes']);
    });
    say(String(number));
  }
} catch (error) {
  say(error instanceof Error ? `${error.name}: ${error.message}` : String(error));
  process.exit(3);
}
