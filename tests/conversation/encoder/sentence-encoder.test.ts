import assert from 'node:assert/strict';
import { DIMENSIONS } from '../../../bot/conversation/encoder/encoder.ts';
import { createSentenceEncoder, type SentenceEncoder } from '../../../bot/conversation/encoder/sentence-encoder.ts';

const odd = new URL('./odd-worker.ts', import.meta.url);

/** Timers that fire when the test says so. */
function handTimers() {
  const planned = new Map<() => void, number>();
  return {
    after: (delayMs: number, task: () => void) => {
      planned.set(task, delayMs);
      return () => void planned.delete(task);
    },
    /** Fires what is planned for that delay. */
    fire: (delayMs: number) => {
      for (const [task, delay] of planned) if (delay === delayMs && planned.delete(task)) task();
    },
    delays: () => [...planned.values()].toSorted((a, b) => a - b),
  };
}

const NONE = new Float32Array();
const dot = (a: Float32Array | null = NONE, b: Float32Array | null = NONE): number =>
  (a ?? NONE).reduce((sum, value, at) => sum + value * (b?.[at] ?? 0), 0);

describe('the sentence encoder', function () {
  this.timeout(30_000);
  let encoder: SentenceEncoder;
  before(async () => {
    encoder = createSentenceEncoder({
      log: { warn: (fields, message) => assert.fail(`${message} ${String(fields['because'])}`) },
      timeoutMs: 20_000,
    });
    assert.equal(await encoder.warmUp(), true);
  });
  after(() => encoder.close());

  it('gives a vector of unit length', async () => {
    const vector = await encoder.embed('what does a band 7 data analyst earn');
    assert.equal(vector?.length, DIMENSIONS);
    assert.ok(Math.abs(dot(vector, vector) - 1) < 1e-4);
  });

  it('gives the same vector each time, whatever came between', async () => {
    const first = await encoder.embed('how do I become a clinical coder');
    await encoder.embed('something else');
    const [again, padded] = await Promise.all([
      encoder.embed('how do I become a clinical coder'),
      encoder.embed('  how do I become a clinical coder\n'),
    ]);
    assert.deepEqual(again, first);
    assert.deepEqual(padded, first);
  });

  it('puts what means the like near, and the rest further off', async () => {
    const [asked, like, other] = await Promise.all(
      ['how much does the job pay', 'what is the salary', 'where is the nearest car park'].map((text) =>
        encoder.embed(text),
      ),
    );
    assert.ok(dot(asked, like) > dot(asked, other) + 0.1);
  });

  it('has nothing for no words, and takes anything else', async () => {
    assert.equal(await encoder.embed('  \n'), null);
    for (const text of ['😀', '\ud800', '<script>', 'مرحبا', '\0', 'word '.repeat(6000)])
      assert.equal((await encoder.embed(text))?.length, DIMENSIONS, JSON.stringify(text.slice(0, 10)));
  });

  it('answers many at once, each its own', async () => {
    const texts = Array.from({ length: 20 }, (_, at) => `question number ${at}`);
    const together = await Promise.all(texts.map((text) => encoder.embed(text)));
    assert.deepEqual(together[7], await encoder.embed('question number 7'));
    assert.equal(new Set(together.map((vector) => vector?.[0])).size, texts.length);
  });
});

describe('the thread of the encoder', () => {
  const warned: unknown[] = [];
  const encoders: SentenceEncoder[] = [];
  const timers = handTimers();
  const create = (worker = odd): SentenceEncoder => {
    const log = { warn: (fields: object, message: string) => void warned.push([fields, message]) };
    const encoder = createSentenceEncoder({ log, after: timers.after, timeoutMs: 250, worker });
    encoders.push(encoder);
    return encoder;
  };
  afterEach(async () => {
    await Promise.all(encoders.splice(0).map((encoder) => encoder.close()));
    warned.splice(0);
    assert.deepEqual(timers.delays(), [], 'a timer was left');
  });

  it('is not started before it is needed', async () => {
    await create().close();
    assert.equal(await create(new URL('./missing.ts', import.meta.url)).embed(' '), null);
    assert.deepEqual(warned, []);
  });

  it('answers in the order of asking', async () => {
    const encoder = create();
    const vectors = await Promise.all(['a', 'bb', 'ccc'].map((text) => encoder.embed(text)));
    assert.deepEqual(vectors, [Float32Array.of(1, 1), Float32Array.of(2, 2), Float32Array.of(3, 3)]);
  });

  it('says when it has no vector', async () => {
    assert.equal(await create().embed('nothing'), null);
  });

  it('gives null when it takes too long, and drops those that still wait', async () => {
    const encoder = create();
    await encoder.warmUp();
    const calls = [encoder.embed('hang'), encoder.embed('a'), encoder.embed('b')];
    timers.fire(250);
    assert.deepEqual(await Promise.all(calls), [null, null, null]);
    // One text hangs in the thread; it is ended after ten seconds and started anew.
    const next = encoder.embed('later');
    timers.fire(10_000);
    assert.deepEqual(await next, Float32Array.of(1, 5));
    assert.deepEqual(warned, []);
  });

  it('gives null at once when too many wait', async () => {
    const encoder = create();
    await encoder.warmUp();
    const waiting = [encoder.embed('hang'), ...Array.from({ length: 32 }, () => encoder.embed('x'))];
    assert.equal(await encoder.embed('one too many'), null);
    await encoder.close();
    assert.deepEqual(new Set(await Promise.all(waiting)), new Set([null]));
  });

  for (const how of ['throw', 'exit'])
    it(`is started once more after a crash (${how}), then stays off with one line in the log`, async () => {
      const encoder = create();
      assert.deepEqual(await Promise.all(['a', how, 'b'].map((text) => encoder.embed(text))), [
        Float32Array.of(1, 1),
        null,
        Float32Array.of(1, 1),
      ]);
      assert.deepEqual(warned, []);
      assert.deepEqual(await Promise.all([encoder.embed(how), encoder.embed('c')]), [null, null]);
      assert.equal(await encoder.embed('d'), null);
      assert.equal(await encoder.warmUp(), false);
      assert.deepEqual(warned, [
        [
          { because: how === 'throw' ? 'out of order' : 'its thread ended' },
          'the sentence encoder is off until the next start: its thread ended twice',
        ],
      ]);
    });

  it('is off when it cannot be started at all', async () => {
    const encoder = create(new URL('./missing.ts', import.meta.url));
    assert.equal(await encoder.warmUp(), false);
    assert.equal(await encoder.embed('a'), null);
    assert.equal(warned.length, 1);
  });

  it('is ended by close, with what waited for it', async () => {
    const encoder = create();
    const waiting = [encoder.embed('hang'), encoder.embed('a')];
    await Promise.all([encoder.close(), encoder.close()]);
    assert.deepEqual(await Promise.all(waiting), [null, null]);
    assert.equal(await encoder.embed('b'), null);
    assert.equal(await encoder.warmUp(), false);
    assert.deepEqual(warned, []);
    assert.ok(!process.getActiveResourcesInfo().includes('MessagePort'));
  });
});
