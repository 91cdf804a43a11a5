// From a day and a minute to a time, or to the reason why not.
import { MOST_YEARS_AHEAD } from './day-arithmetic.ts';
import { addMonths, clockChangeAt, instantOf, localTime, wallAt } from './wall-time.ts';
import type { Moment, Said, When } from './when.ts';

export function onDay(day: number, minute: number, exactTime: boolean, moment: Moment, said: Said = 'day'): When {
  const { now, zone } = moment;
  if (day > addMonths(wallAt(now, zone).day, MOST_YEARS_AHEAD * 12)) return { kind: 'impossible', why: 'too-far' };
  const when = atInstant(instantOf({ day, minute }, zone), exactTime, said, moment);
  const clocks = clockChangeAt({ day, minute }, zone);
  return when.kind === 'at' && clocks !== null ? { ...when, clocks } : when;
}

export function atInstant(at: Date, exactTime: boolean, said: Said, { now, zone }: Moment): When {
  const limit = addMonths(wallAt(now, zone).day, MOST_YEARS_AHEAD * 12);
  if (Number.isNaN(at.getTime()) || wallAt(at, zone).day > limit) return { kind: 'impossible', why: 'too-far' };
  const local = localTime(at, zone);
  return at > now ? { kind: 'at', at, local, exactTime, said } : { kind: 'past', at, local };
}
