// Learns the sentence head: softmax regression by Adam in small batches, over vectors made beforehand. Pure and
// deterministic: a seeded shuffle, and whole-number weights at the end.
import { DIMENSIONS } from '../../encoder/encoder.ts';
import { seededRandom } from '../words/grammar.ts';
import { LABELS, type Label } from '../classifier/labels.ts';
import type { HeadWeights } from '../classifier/sentence-head.ts';
import { shuffle } from './train.ts';
import type { Sample } from './training-set.ts';

export interface HeadSettings {
  readonly rounds: number;
  readonly rate: number;
  /** Sentences learned from at once. */
  readonly batch: number;
  /** How much more a hand-written sentence counts than a drawn one. */
  readonly byHandWeight: number;
  /** Pull of every weight towards zero. */
  readonly decay: number;
  readonly seed: number;
}

export const HEAD_SETTINGS: HeadSettings = {
  rounds: 6,
  rate: 0.02,
  batch: 32,
  byHandWeight: 3,
  decay: 1e-4,
  seed: 11,
};

/** Drawn sentences of one label that are embedded: a vector takes about ten milliseconds. */
const DRAWN_PER_LABEL = 60;
const [KEEP, KEEP_SQUARE] = [0.9, 0.999];

export interface Embedded extends Pick<Sample, 'label' | 'byHand'> {
  readonly vector: Float32Array;
}

/** Every hand-written sentence, and the first drawn ones of each label: templates take turns, so all are among them. */
export function samplesToEmbed(samples: readonly Sample[]): readonly Sample[] {
  const counts = new Map<Label, number>();
  return samples.filter(({ label, byHand }) => {
    if (byHand) return true;
    const count = (counts.get(label) ?? 0) + 1;
    counts.set(label, count);
    return count <= DRAWN_PER_LABEL;
  });
}

interface State {
  readonly weights: Float32Array;
  readonly gradient: Float32Array;
  readonly mean: Float32Array;
  readonly square: Float32Array;
}

const ROW = DIMENSIONS + 1;

export function trainHead(samples: readonly Embedded[], settings: HeadSettings = HEAD_SETTINGS): HeadWeights {
  const list = (): Float32Array => new Float32Array(LABELS.length * ROW);
  const state: State = { weights: list(), gradient: list(), mean: list(), square: list() };
  const places = new Map(LABELS.map((label, place) => [label, place]));
  const random = seededRandom(settings.seed);
  const order = samples.map((_, index) => index);
  const batches = Math.ceil(order.length / settings.batch);
  for (let round = 0; round < settings.rounds; round += 1) {
    shuffle(order, random);
    for (let batch = 0; batch < batches; batch += 1) {
      const chosen = order.slice(batch * settings.batch, (batch + 1) * settings.batch);
      state.gradient.fill(0);
      for (const index of chosen) {
        const sample = samples[index];
        if (sample === undefined) continue;
        const weight = (sample.byHand ? settings.byHandWeight : 1) / chosen.length;
        addGradient(state, sample.vector, places.get(sample.label) ?? 0, weight);
      }
      // The last rounds take ever smaller steps, so that it settles.
      const left = 1 - (round * batches + batch) / (settings.rounds * batches);
      step(state, settings.rate * left, settings.decay, round * batches + batch + 1);
    }
  }
  return rounded(state.weights);
}

function addGradient({ weights, gradient }: State, vector: Float32Array, truth: number, weight: number): void {
  const errors = probabilities(weights, vector);
  errors[truth] = at64(errors, truth) - 1;
  for (let label = 0; label < errors.length; label += 1) {
    const error = at64(errors, label) * weight;
    // Labels already settled for this sentence teach nothing; skipping them saves most of the time.
    if (Math.abs(error) < 1e-4 * weight) continue;
    const start = label * ROW;
    for (let at = 0; at < DIMENSIONS; at += 1)
      gradient[start + at] = at32(gradient, start + at) + error * at32(vector, at);
    gradient[start + DIMENSIONS] = at32(gradient, start + DIMENSIONS) + error;
  }
}

function probabilities(weights: Float32Array, vector: Float32Array): Float64Array {
  const powers = new Float64Array(LABELS.length);
  let most = -Infinity;
  for (let label = 0; label < powers.length; label += 1) {
    const start = label * ROW;
    let sum = at32(weights, start + DIMENSIONS);
    for (let at = 0; at < DIMENSIONS; at += 1) sum += at32(weights, start + at) * at32(vector, at);
    powers[label] = sum;
    most = Math.max(most, sum);
  }
  let total = 0;
  for (let label = 0; label < powers.length; label += 1) {
    const power = Math.exp(at64(powers, label) - most);
    powers[label] = power;
    total += power;
  }
  for (let label = 0; label < powers.length; label += 1) powers[label] = at64(powers, label) / total;
  return powers;
}

/** Adam, with decay kept apart from the gradient. */
function step({ weights, gradient, mean, square }: State, rate: number, decay: number, count: number): void {
  const rateNow = (rate * Math.sqrt(1 - KEEP_SQUARE ** count)) / (1 - KEEP ** count);
  for (let at = 0; at < weights.length; at += 1) {
    const slope = at32(gradient, at);
    const average = KEEP * at32(mean, at) + (1 - KEEP) * slope;
    const spread = KEEP_SQUARE * at32(square, at) + (1 - KEEP_SQUARE) * slope * slope;
    mean[at] = average;
    square[at] = spread;
    const old = at32(weights, at);
    weights[at] = old - (rateNow * average) / (Math.sqrt(spread) + 1e-8) - rate * decay * old;
  }
}

function rounded(weights: Float32Array): HeadWeights {
  const small = new Int8Array(LABELS.length * DIMENSIONS);
  const scales = LABELS.map((_, label) => {
    const row = weights.subarray(label * ROW, label * ROW + DIMENSIONS);
    const most = row.reduce((top, weight) => Math.max(top, Math.abs(weight)), 1e-6);
    const scale = Number((most / 127).toPrecision(6));
    row.forEach((weight, at) => {
      small[label * DIMENSIONS + at] = Math.round(weight / scale);
    });
    return scale;
  });
  const biases = LABELS.map((_, label) => Number(at32(weights, label * ROW + DIMENSIONS).toFixed(5)));
  return { weights: small, scales, biases };
}

// Numbers of lists that are known to be long enough; one function a kind of list, as in train.ts.
const at32 = (values: Float32Array, index: number): number => values[index] ?? 0;
const at64 = (values: Float64Array, index: number): number => values[index] ?? 0;
