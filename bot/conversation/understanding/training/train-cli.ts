// Learns from the data files in words/ and writes classifier/model.json, as every build does: some seconds. With --full, as
// `npm run train` does, it also runs the sentence encoder and writes what is committed: sentence-head.json and
// docs/understanding-report.md. Prints how well it does out of fold.
import fs from 'node:fs';
import path from 'node:path';
import { createSentenceEncoder } from '../../encoder/sentence-encoder.ts';
import { calibrate, heldOut, topGroup } from '../classifier/calibrate.ts';
import { tempered } from '../classifier/classifier.ts';
import { groupOf } from '../classifier/labels.ts';
import { lintLanguage } from '../words/lint.ts';
import { readLanguageData } from '../words/language-data.ts';
import { modelToJson } from '../classifier/model.ts';
import { headToJson } from '../classifier/sentence-head.ts';
import { train } from './train.ts';
import { trainWithEncoder } from './train-with-encoder.ts';
import { trainingReport } from './training-report.ts';
import { trainingSet } from './training-set.ts';

/** The machine may be busy; nobody waits for an answer here. */
const PATIENCE_MS = 60_000;

const root = path.resolve(import.meta.dirname, '../../../..');
const beside = path.resolve(import.meta.dirname, '../classifier');
const language = readLanguageData(path.resolve(import.meta.dirname, '../words'));
const problems = lintLanguage(language);
if (problems.length > 0) {
  console.error(problems.join('\n'));
  process.exit(1);
}
const samples = trainingSet(language);
const held = heldOut(samples);
const thresholds = calibrate(held);
const model = modelToJson(train(samples, thresholds));
fs.writeFileSync(path.join(beside, 'model.json'), model);

const right = held.filter((one) => {
  const top = topGroup(one.labels, tempered(one.probabilities, thresholds.temperature));
  return groupOf(top.label) === groupOf(one.label);
});
const share = ((100 * right.length) / held.length).toFixed(1);
console.log(
  `Trained on ${samples.length} sentences; ${share} % of ${held.length} hand-written ones right out of fold.`,
);
console.log(`Model ${Math.round(model.length / 1024)} KB; thresholds ${JSON.stringify(thresholds)}`);

if (process.argv.includes('--full')) {
  const encoder = createSentenceEncoder({
    log: { warn: (fields, message) => console.error(message, fields) },
    timeoutMs: PATIENCE_MS,
  });
  try {
    console.log('Running the sentence encoder; this takes about two minutes ...');
    const full = await trainWithEncoder(language, samples, held, (text) => encoder.embed(text));
    fs.writeFileSync(path.join(beside, 'sentence-head.json'), headToJson(full.head));
    const report = trainingReport({
      words: { name: 'n-gram classifier', held, thresholds },
      encoder: { name: 'sentence encoder', held: full.encoder, thresholds: calibrate(full.encoder) },
      average: { name: 'average of both', held: full.average, thresholds: full.head.thresholds },
      learnedFrom: { words: samples.length, encoder: full.learnedFrom },
    });
    fs.writeFileSync(path.join(root, 'docs/understanding-report.md'), report);
    console.log('Wrote sentence-head.json and docs/understanding-report.md; commit both.');
  } finally {
    await encoder.close();
  }
}
