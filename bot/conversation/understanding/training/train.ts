// Multinomial logistic regression by Adagrad, over features that enough sentences hold. Pure and
// deterministic: the order of sentences comes from a seeded shuffle, weights are rounded to whole numbers at the end.
import { featureKey, featuresOf, featureValue } from '../classifier/features.ts';
import { seededRandom } from '../words/grammar.ts';
import { isContent, isOffSubject, LABELS } from '../classifier/labels.ts';
import type { Model, Thresholds } from '../classifier/model.ts';
import { isMask } from '../classifier/sentence.ts';
import type { Sample } from './training-set.ts';

export interface TrainingSettings {
  readonly rounds: number;
  readonly rate: number;
  /** How much more a hand-written sentence counts than a drawn one. */
  readonly byHandWeight: number;
  readonly decay: number;
  readonly seed: number;
}

export const SETTINGS: TrainingSettings = { rounds: 4, rate: 0.5, byHandWeight: 2, decay: 1e-5, seed: 7 };
/** Features of fewer sentences are left out: they make the model twice as big and no better out of fold. */
const KEPT_FROM = 7;

// Numbers of lists that are known to be long enough. One function for each kind of list: shared by several kinds, it
// makes training three times slower.
const at = (values: readonly number[], index: number): number => values[index] ?? 0;
const at32 = (values: Float32Array, index: number): number => values[index] ?? 0;
const at64 = (values: Float64Array, index: number): number => values[index] ?? 0;
const featureAt = (values: Uint32Array, index: number): number => values[index] ?? 0;

interface Row {
  readonly active: Uint32Array;
  /** One for each active feature; their squares add up to 1. */
  readonly values: Float32Array;
  readonly label: number;
  readonly weight: number;
}

interface Learned {
  readonly weights: Float32Array;
  readonly biases: Float64Array;
}

/** Thresholds are not learned here: calibrate.ts fits them on models that did not see the sentence. */
export function train(
  samples: readonly Sample[],
  thresholds: Thresholds,
  settings: TrainingSettings = SETTINGS,
): Model {
  const words = wordsSeenTwice(samples);
  const careerWords = wordsOfCareers(samples);
  const known = { seen: new Set(words), career: new Set(careerWords) };
  const features = samples.map((sample) =>
    featuresOf(sample.sentence, known).map((feature) => ({ key: featureKey(feature), value: featureValue(feature) })),
  );
  const keys = keptKeys(features.map((list) => list.map(({ key }) => key)));
  const places = new Map(Array.from(keys, (key, place) => [key, place]));
  const rows = samples.map((sample, index) => {
    const kept = (features[index] ?? []).filter(({ key }) => places.has(key));
    const norm = Math.sqrt(kept.reduce((sum, { value }) => sum + value * value, 0)) || 1;
    return {
      active: Uint32Array.from(kept.map(({ key }) => places.get(key) ?? 0)),
      values: Float32Array.from(kept.map(({ value }) => value / norm)),
      label: LABELS.indexOf(sample.label),
      weight: sample.byHand ? settings.byHandWeight : 1,
    };
  });
  const learned = learn(rows, keys.length, settings);
  return { ...rounded(learned, keys.length), labels: LABELS, keys, words, careerWords, thresholds };
}

function wordsSeenTwice(samples: readonly Sample[]): string[] {
  return [...sentencesWith(samples)].flatMap(([word, count]) => (count > 1 ? [word] : [])).sort();
}

/** Words at least this many times as common in questions about careers as in others. */
const CAREER_RATIO = 3;

function wordsOfCareers(samples: readonly Sample[]): string[] {
  const content = samples.filter(({ label }) => isContent(label));
  const others = samples.filter(({ label }) => isOffSubject(label));
  const [inside, outside] = [sentencesWith(content), sentencesWith(others)];
  const rate = (count: number, of: readonly Sample[]): number => count / Math.max(1, of.length);
  return [...inside]
    .filter(([word, count]) => count > 2 && rate(count, content) > CAREER_RATIO * rate(outside.get(word) ?? 0, others))
    .map(([word]) => word)
    .sort();
}

/** In how many sentences each word stands. */
function sentencesWith(samples: readonly Sample[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { sentence } of samples)
    for (const word of new Set(sentence)) if (!isMask(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function keptKeys(features: readonly (readonly number[])[]): Uint32Array {
  const counts = new Map<number, number>();
  for (const keys of features) for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return Uint32Array.from([...counts].flatMap(([key, count]) => (count >= KEPT_FROM ? [key] : []))).sort();
}

function learn(rows: readonly Row[], featureCount: number, settings: TrainingSettings): Learned {
  const size = LABELS.length;
  const learned = { weights: new Float32Array(featureCount * size), biases: new Float64Array(size) };
  const squares = new Float32Array(featureCount * size).fill(1e-3);
  const biasSquares = new Float64Array(size).fill(1e-3);
  const random = seededRandom(settings.seed);
  const order = rows.map((_, index) => index);
  for (let round = 0; round < settings.rounds; round += 1) {
    shuffle(order, random);
    for (const index of order) {
      const row = rows[index];
      if (row !== undefined) step(row, learned, squares, biasSquares, settings);
    }
  }
  return learned;
}

/** In place. */
export function shuffle(order: number[], random: () => number): void {
  for (let last = order.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    [order[last], order[other]] = [at(order, other), at(order, last)];
  }
}

function step(
  row: Row,
  learned: Learned,
  squares: Float32Array,
  biasSquares: Float64Array,
  settings: TrainingSettings,
): void {
  const { weights, biases } = learned;
  const size = biases.length;
  const errors = scores(row, learned);
  for (let label = 0; label < size; label += 1) {
    const error = (at64(errors, label) - (label === row.label ? 1 : 0)) * row.weight;
    // Labels already settled for this sentence teach nothing; skipping them halves the time.
    if (Math.abs(error) < 3e-3) continue;
    biasSquares[label] = at64(biasSquares, label) + error * error;
    biases[label] = at64(biases, label) - (settings.rate * 0.1 * error) / Math.sqrt(at64(biasSquares, label));
    for (let index = 0; index < row.active.length; index += 1) {
      const place = featureAt(row.active, index) * size + label;
      const old = at32(weights, place);
      const gradient = error * at32(row.values, index) + settings.decay * old;
      const square = at32(squares, place) + gradient * gradient;
      squares[place] = square;
      weights[place] = old - (settings.rate * gradient) / Math.sqrt(square);
    }
  }
}

function scores(row: Row, { weights, biases }: Learned): Float64Array {
  const size = biases.length;
  const out = new Float64Array(size);
  for (let index = 0; index < row.active.length; index += 1) {
    const base = featureAt(row.active, index) * size;
    const value = at32(row.values, index);
    for (let label = 0; label < size; label += 1) out[label] = at64(out, label) + at32(weights, base + label) * value;
  }
  let most = -Infinity;
  for (let label = 0; label < size; label += 1) {
    const score = at64(out, label) + at64(biases, label);
    out[label] = score;
    if (score > most) most = score;
  }
  let total = 0;
  for (let label = 0; label < size; label += 1) {
    const power = Math.exp(at64(out, label) - most);
    out[label] = power;
    total += power;
  }
  for (let label = 0; label < size; label += 1) out[label] = at64(out, label) / total;
  return out;
}

function rounded({ weights, biases }: Learned, featureCount: number): Pick<Model, 'weights' | 'scales' | 'biases'> {
  const size = LABELS.length;
  const scales = LABELS.map((_, label) => {
    let most = 1e-6;
    for (let row = 0; row < featureCount; row += 1) most = Math.max(most, Math.abs(at32(weights, row * size + label)));
    return Number((most / 127).toPrecision(6));
  });
  const small = new Int8Array(weights.length);
  for (let place = 0; place < weights.length; place += 1)
    small[place] = Math.round(at32(weights, place) / at(scales, place % size));
  return { weights: small, scales, biases: Array.from(biases, (bias) => Number(bias.toFixed(5))) };
}

/** Position of the likeliest label. */
export const likeliest = (probabilities: readonly number[]): number =>
  probabilities.reduce((best, p, index) => (p > at(probabilities, best) ? index : best), 0);
