// Pay from the start to the top, as it is written: a year, a place's supplement and hours included, an hour.
import type { BandPay, PayFinding, PayPoint, PayUnit } from '../../bot/pathways/findings.ts';
import { isRead, money } from '../words.ts';

export const FULL_TIME_HOURS = 37.5;

export const UNITS: Record<PayUnit, { readonly each: string; readonly head: string }> = {
  hour: { each: 'an hour', head: 'An hour' },
  week: { each: 'a week', head: 'A week' },
  month: { each: 'a month', head: 'A month' },
};

/** Pounds, with pence for an hour. */
export const perUnitMoney = (pounds: number, unit: PayUnit): string =>
  unit === 'hour' ? `£${pounds.toFixed(2)}` : money(pounds);

/** "£16.38 to £19.95": from the start of the lowest band to the top of the highest. */
export function perUnitRange(bands: readonly BandPay[], unit: PayUnit): string {
  const low = bands[0]?.perUnit?.[0]?.amount;
  const high = bands.at(-1)?.perUnit?.at(-1)?.amount;
  if (low === undefined || high === undefined) return 'no data';
  return low === high ? perUnitMoney(low, unit) : `${perUnitMoney(low, unit)} to ${perUnitMoney(high, unit)}`;
}

export const isAbout = (point: PayPoint | undefined): boolean => point !== undefined && !isRead(point.status);

/** "about £49,387 to £56,515". */
export function rangeText(points: readonly PayPoint[]): string {
  const lowest = points[0];
  const highest = points.at(-1);
  if (lowest === undefined || highest === undefined) return 'no data';
  const about = isAbout(lowest) || isAbout(highest) ? 'about ' : '';
  return lowest.amount === highest.amount
    ? `${about}${money(lowest.amount)}`
    : `${about}${money(lowest.amount)} to ${money(highest.amount)}`;
}

/** The same for what is paid with the supplement and the hours asked for; null when neither was. */
export function adjustedRange({ adjusted, points }: BandPay, pay: PayFinding): string | null {
  const totals = adjusted?.map(({ total }) => total) ?? [];
  const [lowest, highest] = [totals[0], totals.at(-1)];
  if (lowest === undefined || highest === undefined) return null;
  const about = isAbout(points[0]) || isAbout(points.at(-1)) || isGuessed(pay) ? 'about ' : '';
  return lowest === highest ? `${about}${money(lowest)}` : `${about}${money(lowest)} to ${money(highest)}`;
}

/** The same from the start of the first band to the top of the last. */
export function wholeAdjustedRange(pay: PayFinding): string | null {
  const [first, last] = [pay.bands[0], pay.bands.at(-1)];
  if (first === undefined || last === undefined || first.adjusted === null || last.adjusted === null) return null;
  const ends = {
    points: [...first.points.slice(0, 1), ...last.points.slice(-1)],
    adjusted: [...first.adjusted.slice(0, 1), ...last.adjusted.slice(-1)],
  };
  return adjustedRange({ ...first, ...ends }, pay);
}

export const isGuessed = ({ supplement }: PayFinding): boolean => supplement !== null && !isRead(supplement.status);
