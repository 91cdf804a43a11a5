import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { DIMENSIONS } from '../../../bot/conversation/encoder/encoder.ts';
import { LABELS, type Label } from '../../../bot/conversation/understanding/classifier/labels.ts';
import {
  averaged,
  digestOf,
  headFromJson,
  headProbabilities,
  headToJson,
} from '../../../bot/conversation/understanding/classifier/sentence-head.ts';
import {
  samplesToEmbed,
  trainHead,
  type Embedded,
} from '../../../bot/conversation/understanding/training/train-head.ts';
import { trainingSet } from '../../../bot/conversation/understanding/training/training-set.ts';
import { createReader } from '../../../bot/conversation/understanding/understand.ts';
import { NO_CONTEXT } from '../../../bot/conversation/understanding/understanding.ts';
import { data, FOLDER, language, model } from './real-understanding.ts';

const text = fs.readFileSync(path.join(FOLDER, 'classifier/sentence-head.json'), 'utf8');
const head = headFromJson(text);
const broken = (change: Record<string, unknown>): string => {
  const file: unknown = JSON.parse(text);
  return JSON.stringify(Object.assign({}, file, change));
};

/** A vector that points one way only. */
const towards = (at: number, length = 1): Float32Array => new Float32Array(DIMENSIONS).fill(length, at, at + 1);

describe('the committed sentence head', () => {
  it('was made from the grammar, examples and labels as they are now', () =>
    assert.equal(head.digest, digestOf(language), 'sentence-head.json is stale: run `npm run train` and commit it'));
  it('notices a change of the examples', () =>
    assert.notEqual(digestOf({ ...language, examples: { ...language.examples, help: ['eh'] } }), digestOf(language)));
  it('is small', () => assert.ok(text.length < 150_000));
  it('is the same after writing and reading', () => assert.deepEqual(headFromJson(headToJson(head)), head));
  it('leaves a label added since to the other voice until it is made again', () => {
    const older = headFromJson(
      JSON.stringify({
        ...(JSON.parse(text) as object),
        labels: ['role', 'help'],
        weights: Buffer.alloc(2 * DIMENSIONS).toString('base64'),
        scales: [1, 1],
        biases: [0, 0],
      }),
    );
    assert.deepEqual(older.labels, LABELS);
    const p = headProbabilities(older, towards(3));
    const known = LABELS.map((label) => label === 'role' || label === 'help');
    for (const [at, one] of p.entries()) assert.ok(known[at] === true ? one > 0.49 : one < 1e-6, LABELS[at]);
  });
  it('is refused when it is cut short, of another version, or of other labels', () => {
    assert.throws(() => headFromJson(broken({ weights: 'AAAA' })), /npm run train/);
    assert.throws(() => headFromJson(broken({ biases: [1] })), /npm run train/);
    assert.throws(() => headFromJson(broken({ labels: ['role'] })), /npm run train/);
    assert.throws(() => headFromJson(broken({ labels: ['role', 'nobody'] })), /npm run train/);
    assert.throws(() => headFromJson(broken({ version: 99 })));
  });
});

describe('probabilities of a sentence vector', () => {
  it('add up to 1, for no signal too', () => {
    for (const vector of [new Float32Array(DIMENSIONS), towards(3), towards(500, -9)]) {
      const sum = headProbabilities(head, vector).reduce((total, p) => total + p, 0);
      assert.ok(Math.abs(sum - 1) < 1e-9);
    }
  });
  it('are averaged line by line', () => assert.deepEqual(averaged([1, 0], [0.5, 0.5]), [0.75, 0.25]));
});

describe('training the sentence head', () => {
  const sample = (label: Label, at: number, byHand = false): Embedded => ({ label, byHand, vector: towards(at) });
  const samples = Array.from({ length: 40 }, () => [sample('role', 0), sample('help', 1), sample('actions', 2, true)]);

  it('learns what it is shown', () => {
    const trained = trainHead(samples.flat());
    for (const [at, label] of (['role', 'help', 'actions'] as const).entries()) {
      const p = headProbabilities(trained, towards(at));
      assert.equal(LABELS[p.indexOf(Math.max(...p))], label);
    }
  });
  it('gives the same numbers each time', () => assert.deepEqual(trainHead(samples.flat()), trainHead(samples.flat())));
  it('takes every hand-written sentence and a bounded number of drawn ones of each label', () => {
    const all = trainingSet(language);
    const chosen = samplesToEmbed(all);
    const byHand = (list: readonly { byHand: boolean }[]): number => list.filter((one) => one.byHand).length;
    assert.equal(byHand(chosen), byHand(all));
    for (const label of LABELS)
      assert.ok(chosen.filter((one) => one.label === label && !one.byHand).length <= 60, label);
  });
});

describe('the sentence for the encoder', () => {
  const reader = createReader({ data, language, model, head });
  it('names things by a plain word, in plain spelling, plurals kept', () => {
    assert.equal(reader.sentenceFor('Whats a data engineer do?'), 'what is a role do');
    assert.equal(reader.sentenceFor('which courses suit me'), 'which courses suit me');
  });
  it('is spoken as the training sentences are', () => {
    const spoken = trainingSet(language).map((one) => one.spoken);
    assert.ok(spoken.some((one) => /\brole\b/.test(one)));
    for (const one of spoken) assert.doesNotMatch(one, /[A-Z{}]/);
  });
  it('is none for a person in danger, and for nothing said', () => {
    assert.equal(reader.sentenceFor('i want to kill myself'), null);
    assert.equal(reader.sentenceFor(' ?! '), null);
  });
});

describe('understanding with a vector', () => {
  const reader = createReader({ data, language, model, head });
  const question = 'ramble about whatever suits';
  /** A head that is sure of one label, whatever the vector. */
  const sureOf = (label: Label) =>
    createReader({
      data,
      language,
      model,
      head: {
        ...head,
        biases: LABELS.map((one) => (one === label ? 40 : 0)),
        weights: new Int8Array(head.weights.length),
      },
    });

  it('is as without when there is none', () =>
    assert.deepEqual(reader.understand(question, NO_CONTEXT, null), reader.understand(question, NO_CONTEXT)));
  it('hears the encoder', () => {
    const said = 'anything to say on data engineer';
    assert.notDeepEqual(
      sureOf('courses/list').understand(said, NO_CONTEXT, towards(0)),
      sureOf('courses/list').understand(said, NO_CONTEXT),
    );
  });
  it('leaves commands and people in danger to the rules', () => {
    for (const said of ['i want to kill myself', 'forget me', 'thanks'])
      assert.deepEqual(sureOf('role').understand(said, NO_CONTEXT, towards(0)), reader.understand(said, NO_CONTEXT));
  });
});
