import type { Seen } from './talk.ts';

/** Turns, and what the reply to the last one must be about. */
export type Row = readonly [turns: string, want: Seen];
