import assert from 'node:assert/strict';
import { calibrate, heldOut, type Held } from '../../../bot/conversation/understanding/classifier/calibrate.ts';
import { createClassifier, softmax, tempered } from '../../../bot/conversation/understanding/classifier/classifier.ts';
import { expand, parseTemplate, seededRandom } from '../../../bot/conversation/understanding/words/grammar.ts';
import {
  modelFromJson,
  modelToJson,
  type Thresholds,
} from '../../../bot/conversation/understanding/classifier/model.ts';
import { SETTINGS, train } from '../../../bot/conversation/understanding/training/train.ts';
import { trainingSet } from '../../../bot/conversation/understanding/training/training-set.ts';
import { language, model } from './real-understanding.ts';

const THRESHOLDS: Thresholds = { temperature: 1, answer: 0.5, answerNamed: 0.5, offer: 0.15, refuse: 0.6 };
const samples = trainingSet(language);
/** Every tenth sentence: enough to learn from, quick enough for a test. */
const some = samples.filter((_, index) => index % 10 === 0);

describe('drawing sentences from templates', () => {
  const draw = (source: string, parts: Record<string, string> = {}): Set<string> => {
    const random = seededRandom(1);
    const known = new Map(Object.entries(parts).map(([name, part]) => [name, parseTemplate(part)]));
    return new Set(Array.from({ length: 60 }, () => expand(parseTemplate(source), known, random)));
  };
  it('takes one of several', () => assert.deepEqual([...draw('a (b|c)')].sort(), ['a b', 'a c']));
  it('takes or leaves what is in square brackets', () => assert.deepEqual([...draw('a[ b]')].sort(), ['a', 'a b']));
  it('nests', () => assert.deepEqual([...draw('(a|[b](c|d))')].sort(), ['a', 'bc', 'bd', 'c', 'd']));
  it('puts parts in, and nothing for a part that is not there', () =>
    assert.deepEqual([...draw('<x><y> {role}', { x: 'hi' })], ['hi {role}']));
  it('draws the same for the same seed', () => {
    const [one, two] = [seededRandom(5), seededRandom(5)];
    assert.deepEqual(Array.from({ length: 9 }, one), Array.from({ length: 9 }, two));
  });
});

describe('training', () => {
  it('draws the same sentences each time', () =>
    assert.deepEqual(trainingSet(language).slice(0, 400), samples.slice(0, 400)));

  it('gives the same bytes each time', () => {
    assert.equal(modelToJson(train(some, THRESHOLDS)), modelToJson(train(some, THRESHOLDS)));
  }).timeout(60_000);

  it('learns something else from another order', () => {
    const other = train(some, THRESHOLDS, { ...SETTINGS, seed: 8 });
    assert.notDeepEqual(other.weights, train(some, THRESHOLDS).weights);
  }).timeout(60_000);

  it('learns what it is shown', () => {
    const classifier = createClassifier(train(some, THRESHOLDS));
    const right = some.filter(({ sentence, label }) => {
      const p = classifier.probabilities(sentence);
      return classifier.labels[p.indexOf(Math.max(...p))] === label;
    });
    assert.ok(right.length / some.length > 0.9, String(right.length / some.length));
  }).timeout(60_000);
});

describe('the model file', () => {
  it('is the same after writing and reading', () => {
    const again = modelFromJson(modelToJson(model));
    assert.deepEqual(again, model);
  });
  it('stays under 2 MB', () => assert.ok(modelToJson(model).length < 2_000_000));
  it('is refused when it is cut short, of another version, or knows other labels', () => {
    const file = JSON.parse(modelToJson(model)) as Record<string, unknown>;
    assert.throws(() => modelFromJson(JSON.stringify({ ...file, weights: 'AAAA' })), /cut short/);
    assert.throws(() => modelFromJson(JSON.stringify({ ...file, version: 99 })));
    assert.throws(() => modelFromJson(JSON.stringify({ ...file, labels: ['nope'] })), /labels/);
    assert.throws(() => modelFromJson('not json'));
  });
  it('holds thresholds in their order', () => {
    const { offer, answerNamed, answer, temperature } = model.thresholds;
    assert.ok(offer < answerNamed && answerNamed <= 0.9 && answer >= 0.4 && temperature > 0);
  });
});

describe('probabilities', () => {
  it('add up to 1 for any sentence, an empty one too', () => {
    const classifier = createClassifier(model);
    for (const sentence of [[], ['ROLE'], ['xyzzy', 'plugh'], ['what', 'doe', 'ROLE', 'do']]) {
      const sum = classifier.probabilities(sentence).reduce((total, p) => total + p, 0);
      assert.ok(Math.abs(sum - 1) < 1e-9);
    }
  });
  it('survive very large scores', () => assert.deepEqual(softmax([1000, 0]), [1, 0]));
  it('get sharper below temperature 1', () => assert.ok((tempered([0.6, 0.4], 0.5)[0] ?? 0) > 0.6));
});

describe('holding sentences out', () => {
  it('predicts every hand-written sentence once, by a model that did not see it, and no drawn one', () => {
    const held = heldOut(some, { ...SETTINGS, rounds: 1 });
    assert.equal(held.length, some.filter((sample) => sample.byHand).length);
    for (const one of held) assert.equal(one.probabilities.length, one.labels.length);
    const { temperature } = calibrate(held);
    assert.ok(temperature >= 0.3 && temperature <= 1.6);
  }).timeout(60_000);
});

describe('thresholds', () => {
  const held = (label: Held['label'], sentence: readonly string[], role: number): Held => ({
    label,
    sentence,
    labels: ['role', 'pay/role'],
    probabilities: [role, 1 - role],
  });
  it('are the lowest at which answers are right often enough, and never under the floor', () => {
    const sure = Array.from({ length: 40 }, () => held('role', ['ROLE'], 0.97));
    const wrong = Array.from({ length: 20 }, () => held('pay/role', ['what'], 0.7));
    const fitted = calibrate([...sure, ...wrong]);
    assert.equal(fitted.answerNamed, 0.4);
    assert.ok(fitted.answer >= 0.7, String(fitted.answer));
  });
});
