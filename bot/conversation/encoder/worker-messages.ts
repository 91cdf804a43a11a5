// What passes between the encoder and its thread.

/** To the thread. One at a time: the next goes out when this one is answered. */
export interface Task {
  readonly text: string;
}

/** From the thread: once when it has loaded, then for each task. */
export type WorkerMessage =
  | { readonly kind: 'ready' }
  /** Null: this text has no vector. */
  | { readonly kind: 'embedded'; readonly vector: Float32Array | null };
