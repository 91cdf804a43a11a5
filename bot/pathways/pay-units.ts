// A year's pay by the hour, the week and the month.
import type { BandPay, PayPoint, PayUnit } from './findings.ts';
import { FULL_TIME_HOURS } from './pay-adjustment.ts';

/** The hours of a full-time year, as the public table of pay rates divides: 37.5 a week in 52.2 weeks. */
const HOURS_A_YEAR = 1957.5;
const WEEKS_A_YEAR = 52.2;
const MONTHS_A_YEAR = 12;

/**
 * What each point comes to in a unit, rounded to the penny for an hour and to the pound otherwise. All of it is worked
 * out. An hour of part-time work pays what an hour of full-time work does, so `hours` change only the other units.
 */
export function pointsPerUnit(
  unit: PayUnit,
  points: readonly PayPoint[],
  adjusted: BandPay['adjusted'],
  hours: number | null,
): BandPay['perUnit'] {
  return points.map(({ point, amount }) => {
    const part = adjusted?.find((one) => one.point === point);
    if (unit !== 'hour') return { point, amount: Math.round((part?.total ?? amount) / PARTS[unit]) };
    const supplement = (part?.supplement ?? 0) * (hours === null ? 1 : FULL_TIME_HOURS / hours);
    return { point, amount: Math.round(((amount + supplement) / HOURS_A_YEAR) * 100) / 100 };
  });
}

const PARTS = { week: WEEKS_A_YEAR, month: MONTHS_A_YEAR } as const;
