// What understanding holds between questions: built once for each version of the career data.
import { createCorrector } from '../../pathways/names/edit-distance.ts';
import { fold } from '../../pathways/names/normalise.ts';
import { headNouns } from '../../pathways/names/title-variants.ts';
import type { Course, PathwayData, Role } from '../../pathways/pathway.ts';
import { createBandsOfRole } from './naming/band-fit.ts';
import { createCallingWords, createTitleOf, type CallingWords } from './following/calling.ts';
import { createClassifier, type Classifier } from './classifier/classifier.ts';
import { createEntityReader, type EntityReader } from './naming/entities.ts';
import type { Known } from './frame.ts';
import { isLabel, type Label } from './classifier/labels.ts';
import type { Language } from './words/language-data.ts';
import type { Model } from './classifier/model.ts';
import type { SentenceHead } from './classifier/sentence-head.ts';
import { createSpelling, isMask, maskedFrom, spokenFrom, type Masked } from './classifier/sentence.ts';
import { createIsOtherLanguage } from './telling/other-language.ts';
import { createMovesOf, createRolesNamed, type Ladder, type RolesNamed } from './naming/ranks.ts';
import { createReadSigns, type ReadSigns } from './telling/signs.ts';
import type { TitleSense } from './naming/unknown-title.ts';

export interface UnderstandingParts {
  readonly data: PathwayData;
  readonly language: Language;
  readonly model: Model;
  /** Where the question comes with a sentence vector, its voice counts as much as the classifier's. */
  readonly head?: SentenceHead | undefined;
}

export interface Desk {
  readonly reader: EntityReader;
  /** What an offered ask may be called. */
  readonly calling: CallingWords;
  readonly rolesNamed: RolesNamed;
  readonly movesOf: Ladder['movesOf'];
  readonly roleOf: (roleId: string) => Role | undefined;
  readonly courseOf: (courseId: string) => Course | undefined;
  readonly classifier: Classifier;
  readonly model: Model;
  readonly signs: ReadSigns;
  /** `normalised` as by normalise(). */
  readonly isOtherLanguage: (normalised: string) => boolean;
  readonly titleSense: TitleSense;
  /** A word we have seen, or can put right. */
  readonly isWord: (word: string) => boolean;
  readonly known: Known;
  /** Words without meaning of their own beside a name. */
  readonly filler: ReadonlySet<string>;
  /** Words a question leans on the one before with. */
  readonly leaning: ReadonlySet<string>;
  /** Words that tell nothing of a subject; leaning ones among them. */
  readonly general: ReadonlySet<string>;
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
  const reader = createEntityReader(data, language);
  const rolesById = new Map(data.roles.map((role) => [role.id, role]));
  const coursesById = new Map(data.courses.map((course) => [course.id, course]));
  return {
    reader,
    calling: createCallingWords(data, new Map(Object.entries(vocabulary.shortForms))),
    rolesNamed: createRolesNamed(data, language),
    movesOf: createMovesOf(data),
    roleOf: (roleId) => rolesById.get(roleId),
    courseOf: (courseId) => coursesById.get(courseId),
    classifier: createClassifier(model),
    model,
    signs: createReadSigns(language),
    isOtherLanguage: createIsOtherLanguage(language.otherLanguages),
    titleSense: titleSenseOf(data, language, reader),
    isWord: createIsWord(language, model, corrected),
    known: knownFrom(data),
    filler: new Set(vocabulary.filler),
    leaning: new Set([...vocabulary.filler, ...vocabulary.leaning]),
    general: new Set([...vocabulary.filler, ...vocabulary.leaning, ...vocabulary.general]),
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
  const families = new Map(data.roles.map(({ id, familyIds }) => [id, familyIds ?? []]));
  return {
    startingPoints: new Set(data.roles.filter((role) => role.kind === 'starting-point').map((role) => role.id)),
    zoneIds: [...data.paySupplements].sort((a, b) => b.share - a.share).map((zone) => zone.id),
    londonRegionId: data.regions.find((region) => region.title.toLowerCase() === 'london')?.id ?? null,
    bandIds: data.bands.map((band) => band.id),
    itFamilyId: data.families.find((family) => /^IT\b/.test(family.title))?.id ?? null,
    bandsOfRole: createBandsOfRole(data),
    titleOf: createTitleOf(data),
    familiesOfRole: (roleId) => families.get(roleId) ?? [],
  };
}

function titleSenseOf(data: PathwayData, { titleWords }: Language, { nearest }: EntityReader): TitleSense {
  const roles = data.roles.filter((role) => role.kind === 'role');
  const ids = new Set(roles.map((role) => role.id));
  return {
    heads: new Set([...headNouns(roles.map((role) => role.title)), ...titleWords.heads]),
    before: new Set(titleWords.before),
    nearest,
    isRole: (roleId) => ids.has(roleId),
  };
}

function createIsWord(
  { englishWords, vocabulary }: Language,
  model: Model,
  corrected: (word: string) => string,
): Desk['isWord'] {
  const known = new Set([...model.words, ...Object.keys(vocabulary.spellings), ...Object.keys(vocabulary.shortForms)]);
  const isKnown = (word: string): boolean => known.has(word) || englishWords.has(word);
  return (word: string): boolean => isKnown(word) || isKnown(fold(word)) || isKnown(corrected(fold(word)));
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
