// npm run report [-- --days 30]: what was asked, what was not known and what was liked. Counts only, unless words are kept.
import { parseArgs } from 'node:util';
import { readSettings, SettingsError } from './config.ts';
import { readFeedbackReport, type FeedbackReport } from './store/feedback-report.ts';
import { openStore, StoreError } from './store/open.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
const LINES = 40;

const quiet = { info: () => {}, warn: () => {} };

async function report(days: number): Promise<string> {
  const { databaseUrl, dataDir } = readSettings();
  const now = (): Date => new Date();
  const store = await openStore({ databaseUrl, dataDir, log: quiet, now });
  try {
    const found = await readFeedbackReport({ store, since: new Date(now().getTime() - days * DAY_MS), most: LINES });
    return asText(found, days);
  } finally {
    await store.close();
  }
}

function asText({ volumes, notKnown, thumbs, comments }: FeedbackReport, days: number): string {
  const block = (title: string, lines: readonly string[]): string =>
    `${title}\n${lines.length === 0 ? '  none' : lines.map((line) => `  ${line}`).join('\n')}\n`;
  const count = (times: number): string => String(times).padStart(6);
  return [
    `The last ${days} days\n`,
    block(
      'Asked as, answered with',
      volumes.map((one) => `${count(one.times)}  ${one.askKind ?? 'not understood'} -> ${one.answerKind}`),
    ),
    block(
      'Not known',
      notKnown.map((one) => `${count(one.times)}  ${one.words ?? '(words are not kept: KEEP_QUESTIONS is off)'}`),
    ),
    block(
      'Thumbs: up, down, not what I meant',
      thumbs.map(
        (one) => `${count(one.like)} ${count(one.dislike)} ${count(one.notThat)}  ${one.askKind ?? 'not understood'}`,
      ),
    ),
    block(
      'Comments, latest first',
      comments.map(
        (one) => `${one.at.toISOString().slice(0, 10)} ${one.reaction} ${one.askKind ?? ''}: ${one.comment}`,
      ),
    ),
  ].join('\n');
}

const { values } = parseArgs({ options: { days: { type: 'string', default: '30' } } });
const days = Number(values.days);
if (!Number.isInteger(days) || days < 1 || days > 3660) {
  process.stderr.write('Give --days as a whole number from 1 to 3660.\n');
  process.exitCode = 2;
} else {
  try {
    process.stdout.write(await report(days));
  } catch (error) {
    if (!(error instanceof SettingsError) && !(error instanceof StoreError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}
