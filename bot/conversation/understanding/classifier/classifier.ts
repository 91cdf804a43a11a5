// Masked sentence -> probability of each label. Pure; about 0.05 ms.
import { featureKey, featuresOf, featureValue } from './features.ts';
import type { Label } from './labels.ts';
import type { Model } from './model.ts';
import type { Masked } from './sentence.ts';

export interface Classifier {
  readonly labels: readonly Label[];
  /** In the order of `labels`; sums to 1. */
  probabilities(sentence: Masked): readonly number[];
  /** True for words that questions about careers use and others hardly do. */
  isOfCareers(word: string): boolean;
}

export function createClassifier(model: Model): Classifier {
  const rows = new Map<number, number>();
  model.keys.forEach((key, row) => rows.set(key, row));
  const known = { seen: new Set(model.words), career: new Set(model.careerWords) };
  const size = model.labels.length;
  return {
    labels: model.labels,
    isOfCareers: (word) => known.career.has(word),
    probabilities: (sentence) => {
      const sums = new Float64Array(size);
      let squares = 0;
      for (const feature of featuresOf(sentence, known)) {
        const row = rows.get(featureKey(feature));
        if (row === undefined) continue;
        const value = featureValue(feature);
        squares += value * value;
        for (let label = 0; label < size; label += 1)
          sums[label] = (sums[label] ?? 0) + (model.weights[row * size + label] ?? 0) * value;
      }
      const norm = Math.sqrt(squares) || 1;
      return softmax(
        Array.from(sums, (sum, label) => (sum * (model.scales[label] ?? 0)) / norm + (model.biases[label] ?? 0)),
      );
    },
  };
}

/** Scores to probabilities. */
export function softmax(scores: readonly number[]): number[] {
  const most = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}

/** Sharper (temperature below 1) or flatter (above 1), still summing to 1. */
export function tempered(probabilities: readonly number[], temperature: number): number[] {
  const powers = probabilities.map((p) => Math.pow(p, 1 / temperature));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}
