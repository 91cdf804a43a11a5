// What the page asks of the clock, read with care.
import { BadAct } from './acts.ts';
import type { ClockMove } from './clock.ts';
import { isObject } from './wire.ts';

const MOST_AT_ONCE_MS = 366 * 24 * 60 * 60 * 1000;

/** Throws `BadAct` for anything else. */
export function readClockMove(body: unknown): ClockMove {
  if (isObject(body)) {
    const { kind, ms } = body;
    if (kind === 'to-next-reminder' || kind === 'to-now') return { kind };
    if (kind === 'forward' && typeof ms === 'number' && ms > 0 && ms <= MOST_AT_ONCE_MS) return { kind, ms };
  }
  throw new BadAct('The clock goes forward by some "ms", "to-next-reminder" or "to-now"');
}
