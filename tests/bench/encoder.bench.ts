// What the sentence encoder costs: to load, to hold, and for each question. CPU is of the whole process, thread included.
import { createSentenceEncoder } from '../../bot/conversation/encoder/sentence-encoder.ts';

export interface Measured {
  name: string;
  unit?: string;
  ms?: number;
  p50?: number;
  p95?: number;
  p99?: number;
  note?: string;
}

const ROUNDS = 300;
const QUESTIONS = [
  'what does a band 7 data analyst earn',
  'whats the diff between a bi developer and a data engineer',
  'im stuck at top of 6',
  'how do I get from ward clerk to clinical coder if I work part time and have no degree',
  'which courses for sql',
];

export async function run(): Promise<Measured[]> {
  const encoder = createSentenceEncoder({
    log: { warn: (fields, message) => console.log(message, fields) },
    timeoutMs: 5000,
  });
  const rssBefore = process.memoryUsage.rss();
  const startedAt = performance.now();
  if (!(await encoder.warmUp())) throw new Error('The encoder did not start');
  const loadMs = performance.now() - startedAt;
  const rssLoaded = process.memoryUsage.rss();
  const took: number[] = [];
  const cpu: number[] = [];
  let rssUsed = 0;
  try {
    for (let round = 0; round < ROUNDS; round += 1) {
      const cpuBefore = process.cpuUsage();
      const askedAt = performance.now();
      if ((await encoder.embed(`${QUESTIONS[round % QUESTIONS.length]} ${round}`)) === null) throw new Error('null');
      took.push(performance.now() - askedAt);
      const { user, system } = process.cpuUsage(cpuBefore);
      cpu.push((user + system) / 1000);
    }
    rssUsed = process.memoryUsage.rss();
  } finally {
    await encoder.close();
  }
  return [
    { name: 'encoder: start, load and warm up', ms: loadMs },
    { name: 'encoder: memory it adds, loaded', unit: 'MB', ms: (rssLoaded - rssBefore) / 1e6 },
    { name: 'encoder: memory it adds, after use', unit: 'MB', ms: (rssUsed - rssBefore) / 1e6 },
    { name: 'encoder: a question, waiting', ...parts(took) },
    { name: 'encoder: a question, CPU', ...parts(cpu) },
  ];
}

function parts(values: readonly number[]): { p50: number; p95: number; p99: number } {
  const sorted = values.toSorted((a, b) => a - b);
  const part = (share: number): number => sorted[Math.floor(sorted.length * share)] ?? 0;
  return { p50: part(0.5), p95: part(0.95), p99: part(0.99) };
}
