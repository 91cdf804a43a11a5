// A clock that can be moved forward, so that a reminder for next week is seen today. For the try-out page only: nothing
// in production tells it to move.

export interface MovableClock {
  readonly now: () => Date;
  /** By how much it is ahead of the real time. */
  readonly aheadMs: () => number;
  /** Never behind the real time. */
  readonly setAhead: (ms: number) => void;
}

export function createMovableClock(real: () => Date): MovableClock {
  let ahead = 0;
  return {
    now: () => new Date(real().getTime() + ahead),
    aheadMs: () => ahead,
    setAhead: (ms) => {
      ahead = Math.max(0, ms);
    },
  };
}

/** What the page may do with the clock; the bot's other parts are told through these. */
export interface ClockParts {
  readonly clock: MovableClock;
  /** When the next reminder is to be sent; null when none is set. */
  readonly nextReminder: () => Promise<Date | null>;
  /** What waits for a time looks at the clock again. */
  readonly moved: () => void;
  /** What has been put off until a time that is now far ahead may go at once. */
  readonly wentBack: () => Promise<void>;
}

/** As the page asks for it. */
export type ClockMove =
  | { readonly kind: 'forward'; readonly ms: number }
  | { readonly kind: 'to-next-reminder' }
  | { readonly kind: 'to-now' };

/** What the page shows; `found` is false when there was no reminder to go to. */
export interface ClockState {
  readonly aheadMs: number;
  readonly found: boolean;
}

const MOST_AHEAD_MS = 6 * 366 * 24 * 60 * 60 * 1000;

export async function moveClock(
  move: ClockMove,
  { clock, nextReminder, moved, wentBack }: ClockParts,
): Promise<ClockState> {
  const found = await moveIt(move, clock, nextReminder);
  if (move.kind === 'to-now') await wentBack();
  if (found) moved();
  return { aheadMs: clock.aheadMs(), found };
}

async function moveIt(
  move: ClockMove,
  clock: MovableClock,
  nextReminder: ClockParts['nextReminder'],
): Promise<boolean> {
  const go = (ms: number): void => clock.setAhead(Math.min(clock.aheadMs() + Math.max(0, ms), MOST_AHEAD_MS));
  switch (move.kind) {
    case 'forward':
      go(move.ms);
      return true;
    case 'to-now':
      clock.setAhead(0);
      return true;
    case 'to-next-reminder': {
      const next = await nextReminder();
      if (next !== null) go(next.getTime() - clock.now().getTime());
      return next !== null;
    }
  }
}
