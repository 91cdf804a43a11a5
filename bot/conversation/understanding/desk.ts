// What understanding holds between questions: built once for each version of the career data.
import { createCorrector } from '../../pathways/names/edit-distance.ts';
import { fold } from '../../pathways/names/normalise.ts';
import type { PathwayData } from '../../pathways/pathway.ts';
import { createClassifier, type Classifier } from './classifier.ts';
import { createEntityReader, type EntityReader } from './entities.ts';
import type { Known } from './frame.ts';
import { isLabel, type Label } from './labels.ts';
import type { Language } from './language-data.ts';
import type { Model } from './model.ts';
import type { SentenceHead } from './sentence-head.ts';
import { createSpelling, isMask, maskedFrom, spokenFrom, type Masked } from './sentence.ts';
import { createReadSigns, type ReadSigns } from './signs.ts';

export interface UnderstandingParts {
  readonly data: PathwayData;
  readonly language: Language;
  readonly model: Model;
  /** Where the question comes with a sentence vector, its voice counts as much as the classifier's. */
  readonly head?: SentenceHead | undefined;
}

export interface Desk {
  readonly reader: EntityReader;
  readonly classifier: Classifier;
  readonly model: Model;
  readonly signs: ReadSigns;
  readonly known: Known;
  /** Words without meaning of their own beside a name. */
  readonly filler: ReadonlySet<string>;
  /** Words a question leans on the one before with. */
  readonly leaning: ReadonlySet<string>;
  /** Words that name a kind of question by themselves. */
  readonly cues: ReadonlyMap<string, Label>;
  readonly otherCountries: RegExp;
  readonly plainWords: (words: readonly string[]) => Masked;
  readonly head: SentenceHead | null;
  /** The words, masks and all, as a sentence for the encoder. */
  readonly spoken: (words: readonly string[]) => string;
}

export function createDesk({ data, language, model, head }: UnderstandingParts): Desk {
  const { vocabulary } = language;
  const spelling = createSpelling(vocabulary.spellings);
  const corrected = createCorrected(language, model);
  return {
    reader: createEntityReader(data, language),
    classifier: createClassifier(model),
    model,
    signs: createReadSigns(language.signposts),
    known: knownFrom(data),
    filler: new Set(vocabulary.filler),
    leaning: new Set([...vocabulary.filler, ...vocabulary.leaning]),
    cues: new Map(
      Object.entries(vocabulary.cues).flatMap(([label, words]) =>
        isLabel(label) ? words.map((word) => [word, label] as const) : [],
      ),
    ),
    otherCountries: new RegExp(`\\b(?:${vocabulary.otherCountries.join('|')})\\b`),
    plainWords: (words) => maskedFrom(words, spelling).map(corrected),
    head: head ?? null,
    spoken: (words) =>
      spokenFrom(words, spelling, (word) => (corrected(fold(word)) === fold(word) ? word : corrected(fold(word)))),
  };
}

function knownFrom(data: PathwayData): Known {
  return {
    startingPoints: new Set(data.roles.filter((role) => role.kind === 'starting-point').map((role) => role.id)),
    zoneIds: [...data.paySupplements].sort((a, b) => b.share - a.share).map((zone) => zone.id),
    londonRegionId: data.regions.find((region) => region.title.toLowerCase() === 'london')?.id ?? null,
    bandIds: data.bands.map((band) => band.id),
  };
}

/** A misspelt word put right towards the words the model knows; every other word as it is. */
function createCorrected({ englishWords }: Language, model: Model): (word: string) => string {
  const known = new Set(model.words);
  const correct = createCorrector(model.words.filter((word) => word.length > 3));
  return (word) => {
    if (isMask(word) || known.has(word) || englishWords.has(word) || !/^[a-z]+$/.test(word)) return word;
    return correct(word)[0]?.word ?? word;
  };
}
