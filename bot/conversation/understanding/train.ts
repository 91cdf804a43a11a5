// Multinomial logistic regression by Adagrad, over features kept when three sentences or more hold them. Pure and
// deterministic: the order of sentences comes from a seeded shuffle, weights are rounded to whole numbers at the end.
import { featureKey, featuresOf } from './features.ts';
import { seededRandom } from './grammar.ts';
import { groupOf, isContent, LABELS } from './labels.ts';
import type { Model, Thresholds } from './model.ts';
import { isMask } from './sentence.ts';
import type { Sample } from './training-set.ts';

export interface TrainingSettings {
  readonly rounds: number;
  readonly rate: number;
  /** How much more a hand-written sentence counts than a drawn one. */
  readonly byHandWeight: number;
  readonly decay: number;
  readonly seed: number;
}

export const SETTINGS: TrainingSettings = { rounds: 6, rate: 0.5, byHandWeight: 2, decay: 1e-5, seed: 7 };
const KEPT_FROM = 3;

interface Row {
  readonly active: Uint32Array;
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
  const features = samples.map((sample) => featuresOf(sample.sentence, known).map(featureKey));
  const keys = keptKeys(features);
  const places = new Map(Array.from(keys, (key, place) => [key, place]));
  const rows = samples.map((sample, index) => ({
    active: Uint32Array.from((features[index] ?? []).flatMap((key) => places.get(key) ?? [])),
    label: LABELS.indexOf(sample.label),
    weight: sample.byHand ? settings.byHandWeight : 1,
  }));
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
  const others = samples.filter(({ label }) => groupOf(label) === 'not-covered');
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

function shuffle(order: number[], random: () => number): void {
  for (let last = order.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    [order[last], order[other]] = [order[other] ?? 0, order[last] ?? 0];
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
  const value = row.active.length === 0 ? 1 : 1 / Math.sqrt(row.active.length);
  const errors = scores(row, learned, value);
  for (let label = 0; label < size; label += 1) {
    const error = ((errors[label] ?? 0) - (label === row.label ? 1 : 0)) * row.weight;
    // Labels already settled for this sentence teach nothing; skipping them halves the time.
    if (Math.abs(error) < 1e-3) continue;
    biasSquares[label] = (biasSquares[label] ?? 0) + error * error;
    biases[label] = (biases[label] ?? 0) - (settings.rate * 0.1 * error) / Math.sqrt(biasSquares[label] ?? 1);
    for (const feature of row.active) {
      const place = feature * size + label;
      const old = weights[place] ?? 0;
      const gradient = error * value + settings.decay * old;
      const square = (squares[place] ?? 0) + gradient * gradient;
      squares[place] = square;
      weights[place] = old - (settings.rate * gradient) / Math.sqrt(square);
    }
  }
}

function scores(row: Row, { weights, biases }: Learned, value: number): Float64Array {
  const size = biases.length;
  const out = new Float64Array(size);
  for (const feature of row.active) {
    const base = feature * size;
    for (let label = 0; label < size; label += 1) out[label] = (out[label] ?? 0) + (weights[base + label] ?? 0);
  }
  let most = -Infinity;
  for (let label = 0; label < size; label += 1) {
    const score = (out[label] ?? 0) * value + (biases[label] ?? 0);
    out[label] = score;
    if (score > most) most = score;
  }
  let total = 0;
  for (let label = 0; label < size; label += 1) {
    const power = Math.exp((out[label] ?? 0) - most);
    out[label] = power;
    total += power;
  }
  for (let label = 0; label < size; label += 1) out[label] = (out[label] ?? 0) / total;
  return out;
}

function rounded({ weights, biases }: Learned, featureCount: number): Pick<Model, 'weights' | 'scales' | 'biases'> {
  const size = LABELS.length;
  const scales = LABELS.map((_, label) => {
    let most = 1e-6;
    for (let row = 0; row < featureCount; row += 1) most = Math.max(most, Math.abs(weights[row * size + label] ?? 0));
    return Number((most / 127).toPrecision(6));
  });
  const small = new Int8Array(weights.length);
  for (let place = 0; place < weights.length; place += 1)
    small[place] = Math.round((weights[place] ?? 0) / (scales[place % size] ?? 1));
  return { weights: small, scales, biases: Array.from(biases, (bias) => Number(bias.toFixed(5))) };
}

/** Position of the likeliest label. */
export const likeliest = (probabilities: readonly number[]): number =>
  probabilities.reduce((best, p, index) => (p > (probabilities[best] ?? 0) ? index : best), 0);
