// Part time and high cost area supplements, worked out on a pay point.
import type { BandPay, PayPoint } from './findings.ts';
import type { Status } from './pathway.ts';

/** A full-time week in the Agenda for Change terms. */
export const FULL_TIME_HOURS = 37.5;

export interface Adjustment {
  /** Hours a week when part time. */
  readonly hours: number | null;
  /** `share` of basic pay, with the least and the most it can come to, pounds a year full time. */
  readonly supplement: {
    readonly share: number;
    readonly year: string;
    readonly min: number;
    readonly max: number;
    readonly status: Status;
  } | null;
}

/**
 * The hours when they are part time, else null. 37.5 and more is full time (longer hours are overtime or a second
 * post, which basic pay does not cover); nothing, less than nothing and not-a-number are as if no hours were given.
 */
export function partTimeHours(hours: number | null): number | null {
  return hours !== null && hours > 0 && hours < FULL_TIME_HOURS ? hours : null;
}

type Adjusted = NonNullable<BandPay['adjusted']>[number];

/**
 * One pay point with part time and supplement applied, whole pounds; `total` is the sum of the two amounts shown.
 *
 * Derived: the supplement is worked out on full-time basic pay, held between its floor and ceiling, and then taken in
 * proportion to hours, so that floor and ceiling shrink with the hours too. The terms say that part-time staff get
 * the supplement pro rata; long-term premia, which would count as basic pay here, are not known and left out.
 */
export function adjustPoint({ point, amount }: PayPoint, { hours, supplement }: Adjustment): Adjusted {
  const proportion = hours === null ? 1 : hours / FULL_TIME_HOURS;
  const full = supplement === null ? 0 : clamp(amount * supplement.share, supplement.min, supplement.max);
  const basic = Math.round(amount * proportion);
  const extra = Math.round(full * proportion);
  return { point, basic, supplement: extra, total: basic + extra };
}

function clamp(amount: number, min: number, max: number): number {
  return Math.min(max, Math.max(min, amount));
}
