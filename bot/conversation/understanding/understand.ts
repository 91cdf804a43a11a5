// Text to an ask. In this order: nothing said, too much said, someone in danger, what was offered, commands, bare
// names, what leans on the question before; then the classifier, and last what its answer still lacks.
import { tempered } from './classifier.ts';
import { clausesOf, readInClauses } from './clauses.ts';
import { conclude, type Case } from './conclude.ts';
import { createDesk, type Desk, type SecondOpinion, type UnderstandingParts } from './desk.ts';
import type { Reading } from './entities.ts';
import type { Frame } from './frame.ts';
import type { Ranked } from './groups.ts';
import { gistOf, MOST_CHARACTERS } from './gist.ts';
import type { Label } from './labels.ts';
import { settledFirst, type Settled } from './settled.ts';
import { thingsIn } from './things.ts';
import type { Context, Understand, Understanding } from './understanding.ts';

export type { SecondOpinion, UnderstandingParts };

const MOST_HEARD = 200;

/** Builds its indexes once (about a fifth of a second); understanding a question then takes well under a millisecond. */
export function createUnderstanding(parts: UnderstandingParts): Understand {
  const desk = createDesk(parts);
  return (text, context) => understandWith(desk, text.trim(), context);
}

function understandWith(desk: Desk, text: string, context: Context): Understanding {
  const heard = text.slice(0, MOST_HEARD);
  const gist = gistOf(text);
  const reading = desk.reader.read(gist);
  if (!/[\p{L}\p{N}]/u.test(reading.normalised)) return { kind: 'refuse', reason: 'empty', heard, nearest: [] };
  const sign = desk.signs(reading.normalised);
  if (sign !== null) return { kind: 'refuse', reason: sign, heard, nearest: [] };
  const things = thingsIn(reading);
  const frameFor = (label: Label): Frame => ({ label, text: gist, reading, things, context, known: desk.known });
  const settled = settledFirst(desk, reading, context, frameFor('role'));
  const found = conclude(caseFor(desk, { reading, context, frameFor, settled, gist }));
  return text.length > MOST_CHARACTERS && !isSure(found, desk)
    ? { kind: 'refuse', reason: 'too-long', heard, nearest: [] }
    : found;
}

/** Of a very long message only a clear question about something named is answered. */
const isSure = (found: Understanding, { model }: Desk): boolean =>
  found.kind === 'ask' && found.p >= model.thresholds.answer && found.entities.length > 0;

interface Question {
  readonly reading: Reading;
  readonly context: Context;
  readonly frameFor: (label: Label) => Frame;
  readonly settled: Settled;
  readonly gist: string;
}

function caseFor(desk: Desk, { reading, context, frameFor, settled, gist }: Question): Case {
  return {
    ranked:
      settled === null ? rank(desk, reading, gist) : certain(desk, settled.kind === 'label' ? settled.label : 'help'),
    frameFor,
    thresholds: desk.model.thresholds,
    context,
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

function rank({ classifier, model, plainWords, secondOpinion }: Desk, reading: Reading, text: string): Ranked {
  const own = readInClauses(classifier, plainWords(reading.words), clausesOf(reading.words).map(plainWords));
  const second = secondOpinion(text, classifier.labels);
  const mean = second === null ? own : own.map((p, index) => (p + (second[index] ?? 0)) / 2);
  return { labels: classifier.labels, probabilities: tempered(mean, model.thresholds.temperature) };
}
