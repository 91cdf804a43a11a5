// The pay points of a band: one table for each of up to two bands, one line for each of more.
import type { BandPay, PayFinding, PayPoint } from '../../bot/pathways/findings.ts';
import { type Block, facts, heading, section, subtle, table, text } from '../parts.ts';
import { amount, bandName, listed, money, placeName } from '../words.ts';
import { adjustedRange, FULL_TIME_HOURS, isAbout, isGuessed, perUnitMoney, rangeText, UNITS } from './ranges.ts';

const POINTS: Record<PayPoint['point'], string> = { entry: 'Start', middle: 'Middle', top: 'Top' };

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

/** The columns after the yearly one: what is paid there, for those hours, or in the unit asked for. */
function columnsOf(
  pay: PayFinding,
): readonly { readonly head: string; readonly text: (band: BandPay, point: PayPoint) => string }[] {
  const { unit } = pay;
  if (unit !== null)
    return [
      {
        head: UNITS[unit].head,
        text: ({ perUnit }, { point }) => {
          const found = perUnit?.find((one) => one.point === point);
          return found === undefined ? 'no data' : `about ${perUnitMoney(found.amount, unit)}`;
        },
      },
    ];
  return [{ head: adjustedHead(pay), text: (band, point) => adjustedText(band, point, isGuessed(pay)) }];
}

function bandTable(band: BandPay, pay: PayFinding): Block {
  const points = shownPoints(band);
  const columns = band.adjusted === null && pay.unit === null ? [] : columnsOf(pay);
  return table(columns.length === 0 ? [1, 1] : [3, 3, 4], [
    ['Point', 'A year, full time', ...columns.map(({ head }) => head)],
    ...points.map((point) => [
      pointName(point, points.length === 1),
      amount(point.amount, point.status),
      ...columns.map((column) => column.text(band, point)),
    ]),
  ]);
}

function previousText({ previous }: BandPay): Block[] {
  return previous === null ? [] : [subtle(`In ${previous.year} it was ${rangeText(previous.points)}.`)];
}

/** What is said of the steps, once for bands that share it. */
function stepBlocks(bands: readonly BandPay[]): Block[] {
  const told = new Map<string, string[]>();
  for (const { bandId, stepText } of bands)
    if (stepText !== null) told.set(stepText, [...(told.get(stepText) ?? []), bandName(bandId)]);
  return [...told].map(([words, names]) =>
    text(bands.length === 1 ? words : `${listed(names)}: ${words}`, { spacing: 'Small' }),
  );
}

/** "£49,387 (start), about £51,932 (middle, after 2 years), £56,515 (top, after 5 years)". */
function pointsLine(band: BandPay, pay: PayFinding): string {
  const points = shownPoints(band);
  const total = adjustedRange(band, pay);
  const all = points
    .map((point) => `${amount(point.amount, point.status)} (${pointName(point, points.length === 1).toLowerCase()})`)
    .join(', ');
  return total === null ? all : `${all}; you would get ${total}`;
}

/** `withSteps`: false when the card has said already when pay goes up. */
export function pointBlocks(pay: PayFinding, withSteps: boolean): Block[] {
  const { bands } = pay;
  if (bands.length > 2)
    return section(
      `Full time, a year (${bands[0]?.year})`,
      facts(bands.map((band) => [bandName(band.bandId), pointsLine(band, pay)] as const)),
    );
  return [
    ...bands.flatMap((band) => [
      ...(bands.length === 1 ? [] : [heading(`${bandName(band.bandId)}, ${band.year}`)]),
      bandTable(band, pay),
      ...previousText(band),
    ]),
    ...(withSteps ? stepBlocks(bands) : []),
  ];
}
