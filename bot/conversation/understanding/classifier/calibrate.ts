// Thresholds from predictions on hand-written sentences by models that did not see them (out of fold): never from how
// well a model fits what it learned.
import { createClassifier, tempered } from './classifier.ts';
import { seededRandom } from '../words/grammar.ts';
import { groupOf, isContent, LABELS, type Label } from './labels.ts';
import type { Thresholds } from './model.ts';
import { likeliest, SETTINGS, train, type TrainingSettings } from '../training/train.ts';
import { isMask } from './sentence.ts';
import type { Sample } from '../training/training-set.ts';

/** One sentence, its true label, and the probabilities of a model that never saw it. */
export interface Held {
  readonly label: Label;
  readonly sentence: readonly string[];
  readonly labels: readonly Label[];
  readonly probabilities: readonly number[];
}

const FOLDS = 3;
/** Of direct answers this share must be right, out of fold. */
const WANTED_PRECISION = 0.95;
/** The grammar was bettered with these sentences in view, so fresh wording does worse: never lower than this. */
const FLOOR = 0.4;
const NEUTRAL: Thresholds = { temperature: 1, answer: 0.5, answerNamed: 0.5, offer: 0.15, refuse: 0.6 };

/** Predictions of the n-gram classifier for every hand-written sample, out of fold. */
export const heldOut = (samples: readonly Sample[], settings: TrainingSettings = SETTINGS): readonly Held[] =>
  heldOutBy(samples, settings.seed, (seen) => {
    const classifier = createClassifier(train(seen, NEUTRAL, settings));
    return ({ sentence }) => classifier.probabilities(sentence);
  });

/**
 * The same for any way to learn. Drawn sentences stay in training throughout. The folds, and the order of the result,
 * depend on the hand-written samples and the seed alone, so that two ways can be compared and averaged line by line.
 */
export function heldOutBy<T extends Sample>(
  samples: readonly T[],
  seed: number,
  learn: (seen: readonly T[]) => (sample: T) => readonly number[],
): readonly Held[] {
  const random = seededRandom(seed + 1);
  const folds = samples.map((sample) => (sample.byHand ? Math.floor(random() * FOLDS) : -1));
  return Array.from({ length: FOLDS }, (_, fold) => fold).flatMap((fold) => {
    const probabilities = learn(samples.filter((_, index) => folds[index] !== fold));
    return samples.flatMap((sample, index) =>
      folds[index] === fold
        ? [{ label: sample.label, sentence: sample.sentence, labels: LABELS, probabilities: probabilities(sample) }]
        : [],
    );
  });
}

/** Group with the largest sum of probabilities, that sum, and the likeliest label within it. */
export function topGroup(labels: readonly Label[], probabilities: readonly number[]): { label: Label; p: number } {
  const sums = new Map<string, number>();
  labels.forEach((label, index) =>
    sums.set(groupOf(label), (sums.get(groupOf(label)) ?? 0) + (probabilities[index] ?? 0)),
  );
  const [group, p] = [...sums].reduce((best, entry) => (entry[1] > best[1] ? entry : best));
  const inside = probabilities.map((value, index) => (groupOf(labels[index] ?? 'help') === group ? value : 0));
  return { label: labels[likeliest(inside)] ?? 'help', p };
}

export function calibrate(held: readonly Held[]): Thresholds {
  const temperature = bestTemperature(held);
  const answers = held
    .map((one) => ({
      truth: one.label,
      named: one.sentence.some(isMask),
      ...topGroup(one.labels, tempered(one.probabilities, temperature)),
    }))
    .filter(({ label }) => isContent(label))
    .map(({ truth, label, p, named }) => ({ p, named, right: groupOf(truth) === groupOf(label) }));
  return {
    ...NEUTRAL,
    temperature,
    answer: Math.max(
      FLOOR,
      lowestWith(
        WANTED_PRECISION,
        answers.filter(({ named }) => !named),
      ),
    ),
    answerNamed: Math.max(
      FLOOR,
      lowestWith(
        WANTED_PRECISION,
        answers.filter(({ named }) => named),
      ),
    ),
  };
}

function bestTemperature(held: readonly Held[]): number {
  const candidates = Array.from({ length: 26 }, (_, index) => Number((0.3 + index * 0.05).toFixed(2)));
  const losses = candidates.map((temperature) => logLoss(held, temperature));
  return candidates[losses.indexOf(Math.min(...losses))] ?? 1;
}

function logLoss(held: readonly Held[], temperature: number): number {
  const losses = held.map(({ label, labels, probabilities }) => {
    const p = tempered(probabilities, temperature)[labels.indexOf(label)] ?? 0;
    return -Math.log(Math.max(p, 1e-9));
  });
  return losses.reduce((sum, loss) => sum + loss, 0) / losses.length;
}

/** The lowest threshold at which answers above it are right often enough; 0.9 when none is. */
function lowestWith(wanted: number, answers: readonly { readonly p: number; readonly right: boolean }[]): number {
  const steps = Array.from({ length: 61 }, (_, index) => Number((0.3 + index * 0.01).toFixed(2)));
  return (
    steps.find((step) => {
      const above = answers.filter(({ p }) => p >= step);
      return above.length > 0 && above.filter(({ right }) => right).length / above.length >= wanted;
    }) ?? 0.9
  );
}
