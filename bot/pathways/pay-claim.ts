// A person says that a figure of ours is wrong: what their figure would fit.
import type { Catalogue } from './catalogue/catalogue.ts';
import { newestFirst } from './catalogue/level-and-pay.ts';
import type { BandPay, PayClaim } from './findings.ts';

export function payClaim({ bandsInOrder }: Catalogue, bands: readonly BandPay[], amount: number): PayClaim {
  const year = bands[0]?.year ?? null;
  const fits = bandsInOrder
    .filter((band) =>
      newestFirst(band.years).some((held) => held.year === year && isWithin(amount, held.entry, held.top)),
    )
    .map((band) => band.id);
  const before = bands.find(
    ({ bandId, previous }) =>
      !fits.includes(bandId) && previous !== null && isWithin(amount, ...endsOf(previous.points)),
  );
  return { amount, fits, fitsYear: before?.previous?.year ?? null };
}

/** People round: "29k" may be anything within half a thousand of it. */
const ROUNDING = 500;

function isWithin(amount: number, low: number, high: number): boolean {
  const slack = amount % 1000 === 0 ? ROUNDING : 0;
  return amount >= low - slack && amount <= high + slack;
}

function endsOf(points: BandPay['points']): [number, number] {
  const amounts = points.map((point) => point.amount);
  return [Math.min(...amounts), Math.max(...amounts)];
}
