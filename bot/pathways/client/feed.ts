// The whole of the data in memory, kept fresh in the background. Reading it never waits for the network:
// a failed refresh keeps the last good copy and marks it stale, and a copy on disk outlives a restart.
import type { PathwayFailure } from './failure.ts';
import { feedLog, type FeedLog, type Log } from './feed-log.ts';
import type { Snapshot } from '../pathway.ts';
import { nextRefreshMs } from './refresh-interval.ts';
import type { SnapshotFile } from './snapshot-file.ts';
import type { PathwaySource } from './source.ts';
import { readWholeCopy, type CopyResult, type HeldCopy } from './whole-copy.ts';

export type { Log };

/** Runs `task` once after `delayMs`; the function returned cancels it. */
type Schedule = (task: () => void, delayMs: number) => () => void;

export interface FeedOptions {
  readonly source: PathwaySource;
  readonly snapshotFile: SnapshotFile;
  readonly now: () => Date;
  readonly log: Log;
  readonly refreshSeconds: number;
  /** A refresh that takes longer is given up. */
  readonly refreshTimeoutMs?: number;
  readonly schedule?: Schedule;
}

type Refreshed =
  | { readonly kind: 'updated'; readonly snapshot: Snapshot }
  /** The service still holds what we hold; `snapshot.data` is the same object as before. */
  | { readonly kind: 'unchanged'; readonly snapshot: Snapshot }
  | { readonly kind: 'failed'; readonly failure: PathwayFailure; readonly snapshot: Snapshot | null };

export interface Feed {
  /** Takes the copy on disk if there is one, then asks the service. Resolves once there is something, or nothing at all. */
  start(): Promise<void>;
  /** The newest good copy. Until the service has answered once, a copy from disk counts as stale. */
  current(): Snapshot | null;
  /** Calls back with each new copy of the data, not when only its age changes. The function returned unsubscribes. */
  onChange(listener: (snapshot: Snapshot) => void): () => void;
  /** Asks the service now. Those who ask while a refresh is under way share it. */
  refresh(): Promise<Refreshed>;
  /** Ends the background work and waits for what is under way. */
  stop(): Promise<void>;
}

const REFRESH_TIMEOUT_MS = 120_000;
const SAVE_AGAIN_MS = 3_600_000;

/** A timer that does not keep the process alive. */
const unrefTimer: Schedule = (task, delayMs) => {
  const timer = setTimeout(task, delayMs).unref();
  return () => clearTimeout(timer);
};

/** A feed over `source`; nothing happens before `start` or `refresh`. */
export function createFeed(options: FeedOptions): Feed {
  return new KeptFeed(options);
}

class KeptFeed implements Feed {
  readonly #options: FeedOptions;
  readonly #schedule: Schedule;
  readonly #log: FeedLog;
  readonly #listeners = new Set<(snapshot: Snapshot) => void>();
  readonly #stopping = new AbortController();
  #snapshot: Snapshot | null = null;
  #held: HeldCopy | null = null;
  #running: Promise<Refreshed> | null = null;
  #failuresRunning = 0;
  #savedAt: Date | null = null;
  #cancelTimer: () => void = () => {};

  constructor(options: FeedOptions) {
    this.#options = options;
    this.#schedule = options.schedule ?? unrefTimer;
    this.#log = feedLog(options.log);
  }

  async start(): Promise<void> {
    await this.#loadSaved();
    const first = this.#refreshInBackground();
    if (this.#snapshot === null) await first;
  }

  current(): Snapshot | null {
    return this.#snapshot;
  }

  onChange(listener: (snapshot: Snapshot) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  refresh(): Promise<Refreshed> {
    this.#running ??= this.#refreshAndSchedule().finally(() => {
      this.#running = null;
    });
    return this.#running;
  }

  async stop(): Promise<void> {
    this.#stopping.abort();
    this.#cancelTimer();
    await Promise.allSettled([this.#running]);
  }

  async #loadSaved(): Promise<void> {
    const saved = await this.#options.snapshotFile.read();
    this.#log.saved(saved);
    if (saved.kind !== 'found') return;
    this.#savedAt = saved.fetchedAt;
    this.#use({ data: saved.data, fetchedAt: saved.fetchedAt, stale: true });
  }

  async #refreshInBackground(): Promise<void> {
    try {
      await this.refresh();
    } catch (error) {
      // Nobody else awaits this one, so a bug ends here: logged, and tried again at the next turn.
      this.#log.broken(error);
    }
  }

  async #refreshAndSchedule(): Promise<Refreshed> {
    this.#cancelTimer();
    this.#failuresRunning += 1;
    let failure: PathwayFailure | null = null;
    try {
      const result = await this.#readEverything();
      if (result.kind !== 'failed') return await this.#accept(result.kind, result.copy);
      failure = result.failure;
      return this.#keepLastGood(failure);
    } finally {
      this.#scheduleNext(failure);
    }
  }

  #scheduleNext(failure: PathwayFailure | null): void {
    if (this.#stopping.signal.aborted) return;
    const delayMs = nextRefreshMs(this.#options.refreshSeconds, this.#failuresRunning, failure);
    this.#cancelTimer = this.#schedule(() => void this.#refreshInBackground(), delayMs);
  }

  async #readEverything(): Promise<CopyResult> {
    const waitedMs = this.#options.refreshTimeoutMs ?? REFRESH_TIMEOUT_MS;
    const tooLong = new AbortController();
    const cancel = this.#schedule(() => tooLong.abort(), waitedMs);
    try {
      const signal = AbortSignal.any([this.#stopping.signal, tooLong.signal]);
      const result = await readWholeCopy(this.#options.source, this.#held, signal);
      if (result.kind !== 'failed' || !tooLong.signal.aborted) return result;
      return { kind: 'failed', failure: { kind: 'timeout', call: 'all pages', waitedMs } };
    } finally {
      cancel();
    }
  }

  async #accept(kind: 'copied' | 'unchanged', copy: HeldCopy): Promise<Refreshed> {
    const snapshot = { data: copy.data, fetchedAt: this.#options.now(), stale: false };
    this.#failuresRunning = 0;
    this.#held = copy;
    if (kind === 'unchanged') {
      this.#snapshot = snapshot;
      await this.#saveAgain(snapshot);
      return { kind: 'unchanged', snapshot };
    }
    this.#log.updated(copy.data, copy.missing);
    try {
      this.#use(snapshot);
    } finally {
      // A fault in a listener must not cost us the copy on disk.
      await this.#save(snapshot);
    }
    return { kind: 'updated', snapshot };
  }

  #keepLastGood(failure: PathwayFailure): Refreshed {
    if (failure.kind !== 'cancelled') {
      this.#log.failed(failure, this.#failuresRunning);
      if (this.#snapshot !== null) this.#snapshot = { ...this.#snapshot, stale: true };
    }
    return { kind: 'failed', failure, snapshot: this.#snapshot };
  }

  #use(snapshot: Snapshot): void {
    this.#snapshot = snapshot;
    for (const listener of this.#listeners) listener(snapshot);
  }

  async #save({ data, fetchedAt }: Snapshot): Promise<void> {
    const written = await this.#options.snapshotFile.write(data, fetchedAt);
    if (written.kind === 'written') this.#savedAt = fetchedAt;
    else this.#log.notSaved(written.because);
  }

  /** Only now and then: the data is the same, it is the age on disk that should stay about right. */
  async #saveAgain(snapshot: Snapshot): Promise<void> {
    const sinceMs = snapshot.fetchedAt.getTime() - (this.#savedAt?.getTime() ?? 0);
    if (sinceMs >= SAVE_AGAIN_MS) await this.#save(snapshot);
  }
}
