// Quiet hours and working days. They move only times that we choose; a time the person named stays as said.
import { instantOf, MINUTES_IN_DAY, wallAt, weekdayOf } from '../when/wall-time.ts';
import type { PersonSettings, QuietHours } from '../reminder.ts';

export const DEFAULT_SETTINGS: PersonSettings = {
  quiet: { from: 18 * 60, to: 8 * 60 },
  days: [1, 2, 3, 4, 5],
  paused: null,
};

export function isQuiet({ from, to }: QuietHours, minute: number): boolean {
  if (from === to) return false;
  return from < to ? minute >= from && minute < to : minute >= from || minute < to;
}

/** The first moment at or after this one that is neither quiet nor on a day off. */
export function outsideQuiet(at: Date, { quiet, days }: Pick<PersonSettings, 'quiet' | 'days'>, zone: string): Date {
  const wall = wallAt(at, zone);
  const isWorking = (day: number): boolean => days.length === 0 || days.includes(weekdayOf(day));
  if (isWorking(wall.day) && !isQuiet(quiet, wall.minute)) return at;
  for (let day = wall.day; day <= wall.day + 8; day += 1) {
    if (!isWorking(day)) continue;
    const minute = firstLoud(quiet, day === wall.day ? wall.minute : 0);
    if (minute !== null) return instantOf({ day, minute }, zone);
  }
  return at;
}

function firstLoud(quiet: QuietHours, from: number): number | null {
  if (!isQuiet(quiet, from)) return from;
  // Quiet now: it ends at `to`, today if that is still ahead.
  return quiet.to > from && quiet.to < MINUTES_IN_DAY ? quiet.to : null;
}

/** The time of day for reminders of which only the day was said: 09:00, or the end of a longer quiet. */
export function chosenMinute({ quiet }: Pick<PersonSettings, 'quiet'>): number {
  const nine = 9 * 60;
  return isQuiet(quiet, nine) ? quiet.to : nine;
}

export const isPaused = ({ paused }: PersonSettings, now: Date): boolean =>
  paused !== null && (paused.until === null || paused.until > now);
