// Text to an ask. In this order: nothing said, too much said, someone in danger, what was offered, commands, bare
// names, what leans on the question before; then the classifier, and last what its answer still lacks.
import { tempered } from './classifier/classifier.ts';
import { clausesOf, readInClauses } from './shortening/clauses.ts';
import { conclude } from './conclude.ts';
import type { Case } from './from-outcome.ts';
import { normalise } from '../../pathways/names/normalise.ts';
import { createDesk, type Desk, type UnderstandingParts } from './desk.ts';
import type { Reading } from './naming/entities.ts';
import type { Frame } from './frame.ts';
import type { Ranked } from './classifier/groups.ts';
import { picked } from './following/offered.ts';
import { namedByPlace } from './following/placed.ts';
import { gistOf, MOST_CHARACTERS } from './shortening/gist.ts';
import type { Label } from './classifier/labels.ts';
import type { Thresholds } from './classifier/model.ts';
import { questionAlone, standsAlone } from './shortening/question-sentence.ts';
import { averaged, headProbabilities } from './classifier/sentence-head.ts';
import { fittingBand } from './naming/band-fit.ts';
import { fittingFamily } from './naming/family-fit.ts';
import { withinReach } from './reach.ts';
import { withoutGuess } from './without-guess.ts';
import { settledFirst, type Settled } from './settled.ts';
import { thingsIn } from './naming/things.ts';
import type { Context, SentenceFor, Understand, Understanding } from './understanding.ts';

export type { UnderstandingParts };

/** Understanding, and the sentence whose vector it may be given. */
export interface Reader {
  readonly understand: Understand;
  readonly sentenceFor: SentenceFor;
}

const MOST_HEARD = 200;
const MOST_CHOICES = 4;
/** As much of a long message is read for words that come before everything. */
const READ_FOR_SIGNS = 10_000;

/** Builds its indexes once (about a fifth of a second); understanding a question then takes well under a millisecond. */
export function createReader(parts: UnderstandingParts): Reader {
  const desk = createDesk(parts);
  return {
    understand: (text, context, vector) => understandWith(desk, text.trim(), context, vector ?? null),
    sentenceFor: (text) => sentenceWith(desk, text),
  };
}

/** As createReader, for those who have no vectors. */
export const createUnderstanding = (parts: UnderstandingParts): Understand => createReader(parts).understand;

function sentenceWith({ reader, signs, spoken }: Desk, text: string): string | null {
  const { normalised, words } = reader.read(gistOf(text.trim()));
  const isSigned = signs.first(normalised, words) !== null || signs.later({ normalised, words }) !== null;
  return isSigned || !/[\p{L}\p{N}]/u.test(normalised) ? null : spoken(words);
}

function understandWith(
  desk: Desk,
  text: string,
  context: Context,
  vector: Float32Array | null,
  isPlaced = false,
): Understanding {
  const heard = text.slice(0, MOST_HEARD);
  const gist = gistOf(text);
  const reading = desk.reader.read(gist);
  if (!/[\p{L}\p{N}]/u.test(reading.normalised)) return { kind: 'refuse', reason: 'empty', heard, nearest: [] };
  // Someone in danger may say so anywhere in a long message.
  const whole = text.length > MOST_CHARACTERS ? normalise(text.slice(0, READ_FOR_SIGNS)) : reading.normalised;
  const sign = desk.signs.first(whole, reading.words);
  if (sign !== null) return { kind: 'refuse', reason: sign, heard, nearest: [] };
  const isPick = picked(reading.normalised, context, desk.calling) !== null;
  const placed = isPick ? null : namedByPlace(reading.normalised, context, desk.known.titleOf);
  if (placed?.kind === 'named') return understandWith(desk, placed.text, context, null, true);
  if (placed?.kind === 'not-there')
    return { kind: 'choose', why: 'name', heard, asks: context.offered.slice(0, MOST_CHOICES), entities: [] };
  const things = fittingFamily(fittingBand(thingsIn(reading), desk.known), desk.known);
  const near = isPlaced ? context : withinReach(context, reading, gist, desk.leaning);
  const frameFor = (label: Label): Frame => ({ label, text: gist, reading, things, context: near, known: desk.known });
  const settled = settledFirst(desk, frameFor('role'));
  const voices = voicesOf(desk, vector);
  const isSigned = settled?.kind === 'outcome' && settled.outcome.kind === 'refuse';
  const alone = isSigned ? null : questionAlone(gist);
  const asked = alone === null ? null : understandWith(desk, alone, context, null);
  if (asked !== null && standsAlone(asked, desk.model.thresholds.answer)) return asked;
  const guessed = conclude(
    caseFor(desk, { reading, context: near, recalled: context.roleIds, frameFor, settled, voices }),
  );
  const found = settled === null ? withoutGuess(guessed, frameFor('role'), desk.general) : guessed;
  return text.length > MOST_CHARACTERS && !isSigned && !isSure(found, voices.thresholds)
    ? { kind: 'refuse', reason: 'too-long', heard, nearest: [] }
    : found;
}

/** Of a very long message only a clear question about something named is answered. */
const isSure = (found: Understanding, { answer }: Thresholds): boolean =>
  found.kind === 'ask' && found.p >= answer && found.entities.length > 0;

/** Who is heard: the n-gram classifier, and with a vector the sentence head too; each way has thresholds of its own. */
interface Voices {
  readonly thresholds: Thresholds;
  /** Null: the classifier speaks alone. */
  readonly second: readonly number[] | null;
}

const voicesOf = ({ head, model }: Desk, vector: Float32Array | null): Voices =>
  head === null || vector === null
    ? { thresholds: model.thresholds, second: null }
    : { thresholds: head.thresholds, second: headProbabilities(head, vector) };

interface Question {
  readonly reading: Reading;
  readonly context: Context;
  readonly recalled: readonly string[];
  readonly frameFor: (label: Label) => Frame;
  readonly settled: Settled;
  readonly voices: Voices;
}

function caseFor(desk: Desk, { reading, context, recalled, frameFor, settled, voices }: Question): Case {
  return {
    ranked:
      settled === null ? rank(desk, reading, voices) : certain(desk, settled.kind === 'label' ? settled.label : 'help'),
    frameFor,
    thresholds: voices.thresholds,
    context,
    recalled,
    nearest: desk.reader.nearest,
    otherCountries: desk.otherCountries,
    hasCareerWord: desk.plainWords(reading.words).some((word) => desk.classifier.isOfCareers(word)),
    given: settled?.kind === 'outcome' ? settled.outcome : null,
  };
}

const certain = ({ classifier: { labels } }: Desk, label: Label): Ranked => ({
  labels,
  probabilities: labels.map((one) => (one === label ? 1 : 0)),
});

function rank({ classifier, plainWords }: Desk, reading: Reading, { second, thresholds }: Voices): Ranked {
  const own = readInClauses(classifier, plainWords(reading.words), clausesOf(reading.words).map(plainWords));
  const mean = second === null ? own : averaged(own, second);
  return { labels: classifier.labels, probabilities: tempered(mean, thresholds.temperature) };
}
