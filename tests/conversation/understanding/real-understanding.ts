// Understanding over the bundled data set, built once for all tests of this folder.
import fs from 'node:fs';
import path from 'node:path';
import type { Ask } from '../../../bot/conversation/ask.ts';
import { calibrate, heldOut } from '../../../bot/conversation/understanding/classifier/calibrate.ts';
import { readLanguageData } from '../../../bot/conversation/understanding/words/language-data.ts';
import { modelFromJson, modelToJson, type Model } from '../../../bot/conversation/understanding/classifier/model.ts';
import { train } from '../../../bot/conversation/understanding/training/train.ts';
import { trainingSet } from '../../../bot/conversation/understanding/training/training-set.ts';
import { createUnderstanding } from '../../../bot/conversation/understanding/understand.ts';
import {
  NO_CONTEXT,
  type Context,
  type Understand,
  type Understanding,
} from '../../../bot/conversation/understanding/understanding.ts';
import { realData } from '../../helpers/real-data.ts';

export const FOLDER = path.resolve(import.meta.dirname, '../../../bot/conversation/understanding');
export const language = readLanguageData(path.join(FOLDER, 'words'));

/** The model the build made; trained here when the tests run without a build. */
function builtModel(): Model {
  const file = path.join(FOLDER, 'classifier/model.json');
  if (fs.existsSync(file)) return modelFromJson(fs.readFileSync(file, 'utf8'));
  const samples = trainingSet(language);
  return modelFromJson(modelToJson(train(samples, calibrate(heldOut(samples)))));
}

export const model = builtModel();
export const data = realData();
export const understand: Understand = createUnderstanding({ data, language, model });

/** The context after talking about roles. */
export const after = (lastAsk: Ask, roleIds: readonly string[] = [], more: Partial<Context> = {}): Context => ({
  ...NO_CONTEXT,
  lastAsk,
  roleIds,
  ...more,
});

/** The ask a text is understood as; undefined when it is not plainly one. */
export function askOf(text: string, context: Context = NO_CONTEXT): Ask | undefined {
  const found = understand(text, context);
  return found.kind === 'ask' ? found.ask : undefined;
}

/** "ask:pay", "choose:name" or "refuse:crisis", for tables. */
export function inShort(found: Understanding): string {
  if (found.kind === 'ask') return `ask:${found.ask.kind}`;
  return found.kind === 'choose' ? `choose:${found.why}` : `refuse:${found.reason ?? 'not understood'}`;
}
