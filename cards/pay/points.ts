// The pay points of a band: one table for each of up to two bands, one line for each of more.
import type { BandPay, PayFinding, PayPoint } from '../../bot/pathways/findings.ts';
import { type Block, facts, heading, section, subtle, table, text } from '../parts.ts';
import { amount, bandName, isRead, money, placeName } from '../words.ts';

export const FULL_TIME_HOURS = 37.5;

const POINTS: Record<PayPoint['point'], string> = { entry: 'Start', middle: 'Middle', top: 'Top' };

const isAbout = (point: PayPoint | undefined): boolean => point !== undefined && !isRead(point.status);

/** "Start", "Top, after 5 years". */
function pointName({ point, afterYears }: PayPoint, isSingle: boolean): string {
  if (isSingle) return 'Single rate';
  return afterYears === null || afterYears === 0
    ? POINTS[point]
    : `${POINTS[point]}, after ${afterYears} ${afterYears === 1 ? 'year' : 'years'}`;
}

/** A band with one rate (start and top alike) is told once. */
export function shownPoints({ points }: BandPay): readonly PayPoint[] {
  const amounts = new Set(points.map((point) => point.amount));
  return amounts.size === 1 ? points.slice(0, 1) : points;
}

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

/** The head of what is paid in a place and for some hours: "In Inner London", "Inner London, 22.5 hours". */
function adjustedHead({ supplement, hours }: PayFinding): string {
  if (supplement === null) return `At ${hours ?? FULL_TIME_HOURS} hours`;
  const place = placeName(supplement.title);
  return hours === null ? `In ${place}` : `${place}, ${hours} hours`;
}

function adjustedText(band: BandPay, point: PayPoint, isSupplementAbout: boolean): string {
  const part = band.adjusted?.find((one) => one.point === point.point);
  if (part === undefined) return 'no data';
  const total = `${isAbout(point) || isSupplementAbout ? 'about ' : ''}${money(part.total)}`;
  return part.supplement > 0 ? `${total} (${money(part.basic)} + ${money(part.supplement)})` : total;
}

const isGuessed = ({ supplement }: PayFinding): boolean => supplement !== null && !isRead(supplement.status);

function bandTable(band: BandPay, pay: PayFinding): Block {
  const points = shownPoints(band);
  const hasAdjusted = band.adjusted !== null;
  return table(hasAdjusted ? [3, 3, 4] : [1, 1], [
    ['Point', 'A year, full time', ...(hasAdjusted ? [adjustedHead(pay)] : [])],
    ...points.map((point) => [
      pointName(point, points.length === 1),
      amount(point.amount, point.status),
      ...(hasAdjusted ? [adjustedText(band, point, isGuessed(pay))] : []),
    ]),
  ]);
}

function previousText({ previous }: BandPay): Block[] {
  return previous === null ? [] : [subtle(`In ${previous.year} it was ${rangeText(previous.points)}.`)];
}

const stepBlocks = ({ stepText }: BandPay): Block[] =>
  stepText === null ? [] : [text(stepText, { spacing: 'Small' })];

/** "£49,387 (start), about £51,932 (middle, after 2 years), £56,515 (top, after 5 years)". */
function pointsLine(band: BandPay, pay: PayFinding): string {
  const points = shownPoints(band);
  const total = adjustedRange(band, pay);
  const all = points
    .map((point) => `${amount(point.amount, point.status)} (${pointName(point, points.length === 1).toLowerCase()})`)
    .join(', ');
  return total === null ? all : `${all}; you would get ${total}`;
}

export function pointBlocks(pay: PayFinding): Block[] {
  const { bands } = pay;
  if (bands.length > 2)
    return section(
      `Full time, a year (${bands[0]?.year})`,
      facts(bands.map((band) => [bandName(band.bandId), pointsLine(band, pay)] as const)),
    );
  return bands.flatMap((band) => [
    ...(bands.length === 1 ? [] : [heading(`${bandName(band.bandId)}, ${band.year}`)]),
    bandTable(band, pay),
    ...stepBlocks(band),
    ...previousText(band),
  ]);
}
