// A sentence as a point in space, near those that mean the like: one of the two voices that decide what a question asks.

/** Numbers in each vector of the bundled encoder. */
export const DIMENSIONS = 512;

export interface Encoder {
  /**
   * Equal texts give equal vectors. Null when there is none in time, or the encoder is off; the caller then goes by its
   * other means. Never rejects.
   */
  embed(text: string): Promise<Float32Array | null>;
  /** Calls that wait get null. Safe to call twice. */
  close(): Promise<void>;
}
