// The way in for the rest of the program: what is read once at start, and understanding built from it for each
// version of the career data.
import fs from 'node:fs';
import path from 'node:path';
import type { PathwayData } from '../../pathways/pathway.ts';
import { readLanguageData, type Language } from './words/language-data.ts';
import { modelFromJson, type Model } from './classifier/model.ts';
import { headFromJson, type SentenceHead } from './classifier/sentence-head.ts';
import { createReader, type Reader } from './understand.ts';

export interface LanguageModel {
  readonly language: Language;
  readonly model: Model;
  readonly head: SentenceHead;
}

/** `folder`: this one. Reads the data files, the model made by the build and the sentence head made by `npm run train`. Throws when one is missing or does not fit. */
export function readLanguage(folder: string): LanguageModel {
  const read = (file: string): string => fs.readFileSync(path.join(folder, file), 'utf8');
  return {
    language: readLanguageData(path.join(folder, 'words')),
    model: modelFromJson(read('classifier/model.json')),
    head: headFromJson(read('classifier/sentence-head.json')),
  };
}

/** Understanding for one version of the career data; about a fifth of a second to build. */
export const createUnderstandingFor = (data: PathwayData, { language, model, head }: LanguageModel): Reader =>
  createReader({ data, language, model, head });
