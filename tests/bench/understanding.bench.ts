// How long understanding takes: to build over the bundled data, for names alone, for a whole question, for 30 KB.
import fs from 'node:fs';
import path from 'node:path';
import { createUnderstandingFor, readLanguage } from '../../bot/conversation/understanding/language.ts';
import { NO_CONTEXT } from '../../bot/conversation/understanding/understanding.ts';
import { createRoleFinder } from '../../bot/pathways/names/find-role.ts';
import { realData } from '../helpers/real-data.ts';

export interface Measured {
  name: string;
  unit: 'us' | 'ms';
  p50: number;
  p95?: number;
  note?: string;
}

const FOLDER = path.resolve(import.meta.dirname, '../../bot/conversation/understanding');
const ROUNDS = 12;

const QUESTIONS = [
  'what does a data engineer do',
  'whats the diff between a bi developer and a data enginer',
  'how do i get from ward clerk to information analyst',
  'b7',
  'im stuck at top of 6',
  'wot do systems trainners get paid in inner london',
  'which courses would help a clinical coder become an auditor',
  'remind me to apply for topol two weeks before it closes',
  'whats the weather like in leeds',
  'I have been a health records clerk for ten years, my back is going, and I always wondered whether I could do something with data instead, is there a way',
];

const sorted = (values: readonly number[]): number[] => values.toSorted((a, b) => a - b);

function timed(act: (question: string) => unknown): { p50: number; p95: number } {
  for (const question of QUESTIONS) for (let warm = 0; warm < 60; warm += 1) act(question);
  const took = Array.from({ length: ROUNDS }).flatMap(() =>
    QUESTIONS.map((question) => {
      const start = performance.now();
      act(question);
      return (performance.now() - start) * 1000;
    }),
  );
  const ordered = sorted(took);
  return { p50: ordered[Math.floor(ordered.length / 2)] ?? 0, p95: ordered[Math.floor(ordered.length * 0.95)] ?? 0 };
}

export async function run(): Promise<Measured[]> {
  const data = realData();
  const language = readLanguage(FOLDER);
  const builds = Array.from({ length: 5 }, () => {
    const start = performance.now();
    createUnderstandingFor(data, language);
    return performance.now() - start;
  });
  const { understand } = createUnderstandingFor(data, language);
  const finder = createRoleFinder(data.roles, language.language.names, {
    isWord: (word) => language.language.englishWords.has(word),
    short: new Map(Object.entries(language.language.vocabulary.shortForms)),
  });
  const questions = timed((question) => understand(question, NO_CONTEXT));
  const longs = ['data engineer '.repeat(2_200), 'x'.repeat(30_000), 'qwertyuiop zxcvb '.repeat(1_800)].map((text) => {
    const start = performance.now();
    understand(text, NO_CONTEXT);
    return performance.now() - start;
  });
  const size = fs.statSync(path.join(FOLDER, 'classifier/model.json')).size;
  return [
    { name: 'understand a question', unit: 'us', ...questions },
    { name: 'find the roles in a question', unit: 'us', ...timed((question) => finder.find(question)) },
    { name: 'understand 30 KB of text (worst of 3)', unit: 'ms', p50: Math.max(...longs) },
    {
      name: 'build understanding over the data',
      unit: 'ms',
      p50: sorted(builds)[2] ?? 0,
      note: `model ${Math.round(size / 1024)} KB`,
    },
  ];
}
