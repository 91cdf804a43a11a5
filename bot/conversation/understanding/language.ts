// The way in for the rest of the program: what is read once at start, and understanding built from it for each
// version of the career data.
import fs from 'node:fs';
import path from 'node:path';
import type { PathwayData } from '../../pathways/pathway.ts';
import { readLanguageData, type Language } from './language-data.ts';
import { modelFromJson, type Model } from './model.ts';
import { createUnderstanding, type SecondOpinion } from './understand.ts';
import type { Understand } from './understanding.ts';

export interface LanguageModel {
  readonly language: Language;
  readonly model: Model;
}

/** Reads the data files and the trained model (model.json, made by `npm run train`) in a folder. Throws when one is missing or does not fit. */
export function readLanguage(folder: string): LanguageModel {
  return {
    language: readLanguageData(folder),
    model: modelFromJson(fs.readFileSync(path.join(folder, 'model.json'), 'utf8')),
  };
}

/** Understanding for one version of the career data; about a fifth of a second to build. */
export function createUnderstandingFor(
  data: PathwayData,
  { language, model }: LanguageModel,
  secondOpinion?: SecondOpinion,
): Understand {
  return createUnderstanding({ data, language, model, secondOpinion });
}
