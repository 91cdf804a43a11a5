// Runs the encoder in a thread of its own: one queue, a limit on waiting, and a second chance after a crash.
import { EncoderThread, type After } from './encoder-thread.ts';
import type { Encoder } from './encoder.ts';

type Write = (fields: Readonly<Record<string, unknown>>, message: string) => void;

export interface SentenceEncoderOptions {
  readonly log: { readonly warn: Write };
  /** How long a caller waits for a vector, the time in the queue and the loading at the start included. */
  readonly timeoutMs?: number;
  /** By default a timer that does not keep the process alive. */
  readonly after?: After;
  /** The thread's file; by default the bundled encoder. */
  readonly worker?: URL;
}

export interface SentenceEncoder extends Encoder {
  /** Starts the thread, so that the first question need not wait. True once it is ready; false when it cannot be. */
  warmUp(): Promise<boolean>;
}

const PATIENCE_MS = 250;
/** A thread that needs this long for one text hangs; it is ended as if it had crashed. */
const HANGS_MS = 10_000;
const STARTS_ALLOWED = 2;
/** Longer than nearly every question. Time grows with length: 300 characters take three times as long as these. */
const LONGEST_TEXT = 120;
/** Beyond this the last in the queue would time out anyway. */
const LONGEST_QUEUE = 32;

interface Waiting {
  readonly text: string;
  readonly settle: (vector: Float32Array | null) => void;
}

/** Nothing is started before the first call. */
export function createSentenceEncoder(options: SentenceEncoderOptions): SentenceEncoder {
  const { log, timeoutMs = PATIENCE_MS, after = afterInBackground, worker = bundledWorker() } = options;
  const queue: Waiting[] = [];
  let thread: EncoderThread | null = null;
  let starts = 0;
  let closed = false;

  /** The thread, started when there is none; null when it is off for good. */
  function running(): EncoderThread | null {
    if (closed) return null;
    if (thread !== null || starts >= STARTS_ALLOWED) return thread;
    starts += 1;
    thread = new EncoderThread({ worker, after, hangsMs: HANGS_MS, onIdle: next, onEnd: ended });
    return thread;
  }

  function next(): void {
    if (thread === null || !thread.isIdle) return;
    const waiting = queue.shift();
    if (waiting !== undefined) thread.embed(waiting.text, waiting.settle);
  }

  function ended(because: string): void {
    thread = null;
    if (closed) return;
    if (starts >= STARTS_ALLOWED) {
      log.warn({ because }, 'the sentence encoder is off until the next start: its thread ended twice');
      for (const { settle } of queue.splice(0)) settle(null);
    } else running();
  }

  function enqueued(text: string): Promise<Float32Array | null> {
    return new Promise((resolve) => {
      const giveUp = after(timeoutMs, () => {
        const at = queue.indexOf(waiting);
        if (at >= 0) queue.splice(at, 1);
        resolve(null);
      });
      const settle = (vector: Float32Array | null): void => {
        giveUp();
        resolve(vector);
      };
      const waiting = { text, settle };
      queue.push(waiting);
      next();
    });
  }

  return {
    warmUp: async () => (await running()?.ready) ?? false,
    embed: async (text) => {
      const kept = text.trim().slice(0, LONGEST_TEXT);
      if (kept === '' || queue.length >= LONGEST_QUEUE || running() === null) return null;
      return enqueued(kept);
    },
    close: async () => {
      closed = true;
      for (const { settle } of queue.splice(0)) settle(null);
      await thread?.end();
    },
  };
}

// Compiled files end in .js, the sources in .ts; the thread's file ends as this one does.
const bundledWorker = (): URL =>
  new URL(import.meta.url.endsWith('.ts') ? './encoder-worker.ts' : './encoder-worker.js', import.meta.url);

const afterInBackground: After = (delayMs, task) => {
  const timer = setTimeout(task, delayMs).unref();
  return () => clearTimeout(timer);
};
