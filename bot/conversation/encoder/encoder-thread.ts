// One life of the encoder's thread, from its start to its end, expected or not.
import type { Worker } from 'node:worker_threads';
import { startWorker } from './start-worker.ts';
import type { Task, WorkerMessage } from './worker-messages.ts';

/** Runs `task` after `delayMs` unless the returned function is called first. */
export type After = (delayMs: number, task: () => void) => () => void;

export interface EncoderThreadOptions {
  readonly worker: URL;
  readonly after: After;
  /** A thread that needs longer for one text, or for its start, is ended. */
  readonly hangsMs: number;
  /** It can take a text: after its start, and after each answer. */
  readonly onIdle: () => void;
  /** Once, whatever the reason; a text that was being worked on has then been settled. */
  readonly onEnd: (because: string) => void;
}

type Settle = (vector: Float32Array | null) => void;

export class EncoderThread {
  /** False when it ended before it was ready. */
  readonly ready: Promise<boolean>;
  readonly #worker: Worker;
  readonly #options: EncoderThreadOptions;
  #settleReady: (ready: boolean) => void = () => {};
  #isReady = false;
  #settle: Settle | null = null;
  #stopWatch: () => void;
  #because = 'its thread ended';

  constructor(options: EncoderThreadOptions) {
    this.#options = options;
    this.ready = new Promise((resolve) => {
      this.#settleReady = resolve;
    });
    this.#worker = startWorker(options.worker);
    this.#worker.on('message', (message: WorkerMessage) => this.#hear(message));
    this.#worker.on('error', (error) => {
      this.#because = error.message;
    });
    this.#worker.once('exit', () => this.#ended());
    this.#stopWatch = this.#watch();
  }

  get isIdle(): boolean {
    return this.#isReady && this.#settle === null;
  }

  /** Only when idle. */
  embed(text: string, settle: Settle): void {
    this.#settle = settle;
    // While somebody waits for it, it keeps the process alive; idle, it does not.
    this.#worker.ref();
    this.#stopWatch = this.#watch();
    const task: Task = { text };
    this.#worker.postMessage(task);
  }

  async end(): Promise<void> {
    await this.#worker.terminate();
  }

  #hear(message: WorkerMessage): void {
    this.#stopWatch();
    this.#worker.unref();
    if (message.kind === 'ready') {
      this.#isReady = true;
      this.#settleReady(true);
    } else {
      this.#settle?.(message.vector);
      this.#settle = null;
    }
    this.#options.onIdle();
  }

  #watch(): () => void {
    return this.#options.after(this.#options.hangsMs, () => {
      this.#because = `its thread gave no answer for ${this.#options.hangsMs} ms`;
      void this.#worker.terminate();
    });
  }

  #ended(): void {
    this.#stopWatch();
    this.#isReady = false;
    this.#settleReady(false);
    this.#settle?.(null);
    this.#settle = null;
    this.#options.onEnd(this.#because);
  }
}
