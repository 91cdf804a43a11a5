// Sentence vector -> probability of each label: softmax regression over the encoder's numbers. Its weights are kept in
// sentence-head.json, made by `npm run train` and committed, since the build does not run the encoder.
import { createHash } from 'node:crypto';
import { z } from 'zod';
import { DIMENSIONS } from '../../encoder/encoder.ts';
import { softmax } from './classifier.ts';
import { isLabel, LABELS, type Label } from './labels.ts';
import type { Language } from '../words/language-data.ts';
import { thresholdsSchema, type Thresholds } from './model.ts';

const HEAD_VERSION = 1;

export interface HeadWeights {
  /** Rows of DIMENSIONS, one for each label of LABELS. */
  readonly weights: Int8Array;
  /** By label: what a weight of 1 stands for. */
  readonly scales: readonly number[];
  readonly biases: readonly number[];
}

export interface SentenceHead extends HeadWeights {
  /** Of the data it learned from; see `digestOf`. */
  readonly digest: string;
  readonly labels: readonly Label[];
  /** For the average of this head and the n-gram classifier, fitted out of fold. */
  readonly thresholds: Thresholds;
}

/** In the order of LABELS; sums to 1. A vector of another length counts as zero where it has no number. */
export function headProbabilities({ weights, scales, biases }: HeadWeights, vector: Float32Array): readonly number[] {
  return softmax(
    biases.map((bias, label) => {
      let sum = 0;
      for (let at = 0; at < DIMENSIONS; at += 1) sum += (weights[label * DIMENSIONS + at] ?? 0) * (vector[at] ?? 0);
      return bias + sum * (scales[label] ?? 0);
    }),
  );
}

/** The mean of two voices, in the order of both. */
export const averaged = (one: readonly number[], other: readonly number[]): readonly number[] =>
  one.map((p, index) => (p + (other[index] ?? 0)) / 2);

/** Hex; changes with anything that training sentences come from, and not with comments in the files. */
export function digestOf({ grammar, examples, vocabulary }: Language): string {
  const from = { labels: LABELS, grammar, examples, spellings: vocabulary.spellings };
  return createHash('sha256').update(JSON.stringify(from)).digest('hex');
}

const fileSchema = z.object({
  version: z.literal(HEAD_VERSION),
  digest: z.string(),
  labels: z.array(z.string()),
  weights: z.string(),
  scales: z.array(z.number()),
  biases: z.array(z.number()),
  thresholds: thresholdsSchema,
});

export function headToJson({ weights, ...rest }: SentenceHead): string {
  const bytes = Buffer.from(weights.buffer, weights.byteOffset, weights.byteLength);
  return `${JSON.stringify({ version: HEAD_VERSION, ...rest, weights: bytes.toString('base64') })}\n`;
}

/** So unlikely that a label the head has not learned yet is left to the other voice. */
const NO_VOICE = -20;

/** Throws an Error when the text is not a head of this version, knows labels that we do not, or is cut short. */
export function headFromJson(text: string): SentenceHead {
  const { weights, labels, ...file } = fileSchema.parse(JSON.parse(text));
  const known = labels.filter(isLabel);
  if (labels.length !== known.length || new Set(known).size !== known.length)
    throw new Error('sentence-head.json was made for other labels: run `npm run train`.');
  const bytes = new Uint8Array(Buffer.from(weights, 'base64'));
  const sizes = [bytes.length / DIMENSIONS, file.scales.length, file.biases.length];
  if (sizes.some((size) => size !== labels.length))
    throw new Error('sentence-head.json is cut short: run `npm run train`.');
  return withEveryLabel({ ...file, labels: known, weights: new Int8Array(bytes.buffer) });
}

/** The rows in the order of LABELS; a label added since the head was made has no voice until it is made again. */
function withEveryLabel(head: SentenceHead): SentenceHead {
  const places = LABELS.map((label) => head.labels.indexOf(label));
  const weights = new Int8Array(LABELS.length * DIMENSIONS);
  for (const [row, place] of places.entries())
    if (place >= 0) weights.set(head.weights.subarray(place * DIMENSIONS, (place + 1) * DIMENSIONS), row * DIMENSIONS);
  return {
    ...head,
    labels: LABELS,
    weights,
    scales: places.map((place) => head.scales[place] ?? 1),
    biases: places.map((place) => head.biases[place] ?? NO_VOICE),
  };
}
