// npm run train: learns from the data files beside this one and writes model.json. Prints how well it does out of fold.
import fs from 'node:fs';
import path from 'node:path';
import { calibrate, heldOut, topGroup } from './calibrate.ts';
import { tempered } from './classifier.ts';
import { groupOf } from './labels.ts';
import { lintLanguage } from './lint.ts';
import { readLanguageData } from './language-data.ts';
import { modelToJson } from './model.ts';
import { train } from './train.ts';
import { trainingSet } from './training-set.ts';

const folder = import.meta.dirname;
const language = readLanguageData(folder);
const problems = lintLanguage(language);
if (problems.length > 0) {
  console.error(problems.join('\n'));
  process.exit(1);
}
const samples = trainingSet(language);
const held = heldOut(samples);
const thresholds = calibrate(held);
const model = modelToJson(train(samples, thresholds));
fs.writeFileSync(path.join(folder, 'model.json'), model);

const right = held.filter((one) => {
  const top = topGroup(one.labels, tempered(one.probabilities, thresholds.temperature));
  return groupOf(top.label) === groupOf(one.label);
});
const share = ((100 * right.length) / held.length).toFixed(1);
console.log(
  `Trained on ${samples.length} sentences; ${share} % of ${held.length} hand-written ones right out of fold.`,
);
console.log(`Model ${Math.round(model.length / 1024)} KB; thresholds ${JSON.stringify(thresholds)}`);
