// The long part of training: vectors for the sentences, the head on them, and thresholds for the average of both voices.
import type { Encoder } from '../../encoder/encoder.ts';
import { calibrate, heldOutBy, type Held } from '../classifier/calibrate.ts';
import type { Language } from '../words/language-data.ts';
import { LABELS } from '../classifier/labels.ts';
import { averaged, digestOf, headProbabilities, type SentenceHead } from '../classifier/sentence-head.ts';
import { SETTINGS } from './train.ts';
import { samplesToEmbed, trainHead } from './train-head.ts';
import type { Sample } from './training-set.ts';

export interface HeadTraining {
  readonly head: SentenceHead;
  /** Out of fold, line by line as the n-gram classifier's. */
  readonly encoder: readonly Held[];
  readonly average: readonly Held[];
  readonly learnedFrom: number;
}

/** `byWords`: the n-gram classifier's predictions out of fold. Throws an Error when the encoder gives no vector. */
export async function trainWithEncoder(
  language: Language,
  samples: readonly Sample[],
  byWords: readonly Held[],
  embed: Encoder['embed'],
): Promise<HeadTraining> {
  const embedded: (Sample & { readonly vector: Float32Array })[] = [];
  for (const sample of samplesToEmbed(samples)) {
    const vector = await embed(sample.spoken);
    if (vector === null) throw new Error(`The sentence encoder gave no vector for "${sample.spoken}".`);
    embedded.push({ ...sample, vector });
  }
  const encoder = heldOutBy(embedded, SETTINGS.seed, (seen) => {
    const weights = trainHead(seen);
    return ({ vector }) => headProbabilities(weights, vector);
  });
  const average = byWords.map((one, index) => ({
    ...one,
    probabilities: averaged(one.probabilities, encoder[index]?.probabilities ?? []),
  }));
  const head = {
    ...trainHead(embedded),
    digest: digestOf(language),
    labels: LABELS,
    thresholds: calibrate(average),
  };
  return { head, encoder, average, learnedFrom: embedded.length };
}
