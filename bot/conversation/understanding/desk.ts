// What understanding holds between questions: built once for each version of the career data.
import { createCorrector } from '../../pathways/names/edit-distance.ts';
import type { PathwayData } from '../../pathways/pathway.ts';
import { createClassifier, type Classifier } from './classifier.ts';
import { createEntityReader, type EntityReader } from './entities.ts';
import type { Known } from './frame.ts';
import { isLabel, type Label } from './labels.ts';
import type { Language } from './language-data.ts';
import type { Model } from './model.ts';
import { createSpelling, isMask, maskedFrom, type Masked } from './sentence.ts';
import { createReadSigns, type ReadSigns } from './signs.ts';

/** A second opinion on a question, in the order of the model's labels; null when it has none. */
export type SecondOpinion = (text: string, labels: readonly Label[]) => readonly number[] | null;

export interface UnderstandingParts {
  readonly data: PathwayData;
  readonly language: Language;
  readonly model: Model;
  /** Averaged with the classifier's own probabilities. */
  readonly secondOpinion?: SecondOpinion;
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
  readonly secondOpinion: SecondOpinion;
}

export function createDesk({ data, language, model, secondOpinion }: UnderstandingParts): Desk {
  const { vocabulary } = language;
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
    plainWords: createPlainWords(language, model),
    secondOpinion: secondOpinion ?? (() => null),
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

/** Chat spelling made plain, then misspelt words put right towards words the model knows. */
function createPlainWords({ vocabulary, englishWords }: Language, model: Model): Desk['plainWords'] {
  const spelling = createSpelling(vocabulary.spellings);
  const known = new Set(model.words);
  const correct = createCorrector(model.words.filter((word) => word.length > 3));
  return (words) =>
    maskedFrom(words, spelling).map((word) => {
      if (isMask(word) || known.has(word) || englishWords.has(word) || !/^[a-z]+$/.test(word)) return word;
      return correct(word)[0]?.word ?? word;
    });
}
