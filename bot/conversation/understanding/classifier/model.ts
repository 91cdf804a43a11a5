// The trained classifier as a file: one small number for each kept feature and label. Weights are stored as whole
// numbers from -127 to 127 with one scale a label, in base64.
import { z } from 'zod';
import { isLabel, type Label } from './labels.ts';

const MODEL_VERSION = 1;

/** Where to draw the lines between answering, asking back and refusing; fitted out of fold. */
export interface Thresholds {
  /** Probabilities are raised to 1/temperature and scaled back to 1. */
  readonly temperature: number;
  /** At or above: answer. */
  readonly answer: number;
  /** The same where something is named (a role, a band, a course): a near miss then still shows that thing. */
  readonly answerNamed: number;
  /** A reading this likely is worth offering. */
  readonly offer: number;
  /** At or above, for all reasons not to answer together: refuse. */
  readonly refuse: number;
}

export interface Model {
  readonly labels: readonly Label[];
  /** Sorted feature keys; a feature's place is the row of its weights. */
  readonly keys: Uint32Array;
  /** Rows of labels.length. */
  readonly weights: Int8Array;
  /** By label. */
  readonly scales: readonly number[];
  readonly biases: readonly number[];
  /** Words seen at least twice in training. */
  readonly words: readonly string[];
  /** Those that questions about careers use and others hardly do. */
  readonly careerWords: readonly string[];
  readonly thresholds: Thresholds;
}

export const thresholdsSchema = z.object({
  temperature: z.number(),
  answer: z.number(),
  answerNamed: z.number(),
  offer: z.number(),
  refuse: z.number(),
});

const fileSchema = z.object({
  version: z.literal(MODEL_VERSION),
  labels: z.array(z.string()),
  keys: z.string(),
  weights: z.string(),
  scales: z.array(z.number()),
  biases: z.array(z.number()),
  words: z.string(),
  careerWords: z.string(),
  thresholds: thresholdsSchema,
});

export function modelToJson(model: Model): string {
  return JSON.stringify({
    version: MODEL_VERSION,
    labels: model.labels,
    keys: Buffer.from(model.keys.buffer, model.keys.byteOffset, model.keys.byteLength).toString('base64'),
    weights: Buffer.from(model.weights.buffer, model.weights.byteOffset, model.weights.byteLength).toString('base64'),
    scales: model.scales,
    biases: model.biases,
    words: model.words.join(' '),
    careerWords: model.careerWords.join(' '),
    thresholds: model.thresholds,
  });
}

/** Throws an Error when the text is not a model of this version, or its parts do not fit together. */
export function modelFromJson(text: string): Model {
  const file = fileSchema.parse(JSON.parse(text));
  const keyBytes = new Uint8Array(Buffer.from(file.keys, 'base64'));
  const weightBytes = new Uint8Array(Buffer.from(file.weights, 'base64'));
  const keys = new Uint32Array(keyBytes.buffer, 0, Math.floor(keyBytes.byteLength / 4));
  const labels = file.labels.filter(isLabel);
  if (labels.length !== file.labels.length)
    throw new Error('The model knows labels this program does not: train it again.');
  if (weightBytes.length !== keys.length * labels.length)
    throw new Error('The model file is cut short: train it again.');
  return {
    labels,
    keys,
    weights: new Int8Array(weightBytes.buffer),
    scales: file.scales,
    biases: file.biases,
    words: file.words.split(' '),
    careerWords: file.careerWords.split(' '),
    thresholds: file.thresholds,
  };
}
