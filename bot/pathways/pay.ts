// What a band, or a role through its bands, pays: points with their year, the place's supplement, part time.
import { bandRank } from './catalogue/band-order.ts';
import type { Catalogue } from './catalogue/catalogue.ts';
import type { BandPay, PayFinding, PayPoint, PayUnit } from './findings.ts';
import { newestFirst } from './catalogue/level-and-pay.ts';
import { adjustPoint, FULL_TIME_HOURS, partTimeHours, type Adjustment } from './pay-adjustment.ts';
import { payClaim } from './pay-claim.ts';
import { pointsPerUnit } from './pay-units.ts';
import { paidRole, payVerdict, rangeOf } from './pay-verdict.ts';
import type { Band, BandYear, PaySupplement } from './pathway.ts';

export interface PayQuestion {
  readonly bandIds: readonly string[];
  readonly roleIds: readonly string[];
  readonly supplementId: string | null;
  /** Hours a week; see `partTimeHours` for what counts as part time. */
  readonly hours: number | null;
  /** "2025/26"; null, or a year that is not held, gives the newest year. */
  readonly year: string | null;
  /** By the hour, the week or the month besides the year. */
  readonly unit?: PayUnit | null;
  /** A figure the person holds against ours. */
  readonly claimed?: number | null;
}

/**
 * Pay of the bands asked for and of every band of the roles asked for, lowest first, in whole pounds a year.
 * Band 1 is refused (closed to new starters since December 2018), "8" means 8a to 8d. A band without any pay year and
 * a role outside the bands add nothing: the finding then names the role but holds no band.
 */
export function payFinding(catalogue: Catalogue, question: PayQuestion): PayFinding {
  const roles = [...new Set(question.roleIds)].flatMap((id) => catalogue.roles.get(id) ?? []);
  const asked = [...new Set(question.bandIds)].map((bandId) => ({ bandId, bands: bandsNamed(catalogue, bandId) }));
  const wanted = new Set([...asked.flatMap(({ bands }) => bands), ...roles.flatMap(catalogue.bandsOf)]);
  const place = catalogue.paySupplements.get(question.supplementId ?? '') ?? null;
  const hours = partTimeHours(question.hours);
  const unit = question.unit ?? null;
  const bands = catalogue.bandsInOrder
    .filter((band) => wanted.has(band))
    .flatMap((band) => bandPay(band, { year: question.year, place, hours, unit }) ?? []);
  const paid = roles.flatMap((role) => paidRole(catalogue, role.id) ?? []);
  const { claimed = null } = question;
  return {
    bands,
    roles: paid,
    supplement: supplementFacts(place, bands[0]?.year ?? question.year),
    hours,
    unit,
    verdict: payVerdict(paid.length > 0 ? paid : bands.map((band) => ({ title: band.bandId, pay: rangeOf(band) }))),
    refused: asked.flatMap(({ bandId, bands: named }) => (named.length > 0 ? [] : [refusal(bandId)])),
    hoursRefused:
      question.hours === null || hours !== null || question.hours === FULL_TIME_HOURS ? null : question.hours,
    yearRefused: bands.length > 0 && bands.every(({ year }) => year !== question.year) ? question.year : null,
    claim: claimed === null || bands.length === 0 ? null : payClaim(catalogue, bands, claimed),
  };
}

/** The bands a person means by a name: "8A", "8" for all four; none for band 1 even when a service still lists it. */
function bandsNamed({ bandsInOrder }: Catalogue, name: string): readonly Band[] {
  const plain = plainBand(name);
  if (plain === '1') return [];
  const exact = bandsInOrder.filter((band) => band.id.toLowerCase() === plain);
  if (exact.length > 0 || !/^\d+$/.test(plain)) return exact;
  return bandsInOrder.filter((band) => band.id.toLowerCase().replace(/[a-z]$/, '') === plain);
}

function plainBand(name: string): string {
  return name.toLowerCase().replace(/^band|\s/g, '');
}

function refusal(bandId: string): PayFinding['refused'][number] {
  return { bandId, because: bandRank(plainBand(bandId)) === bandRank('1') ? 'band-1-closed' : 'no-such-band' };
}

interface Wish {
  readonly year: string | null;
  readonly place: PaySupplement | null;
  readonly hours: number | null;
  readonly unit: PayUnit | null;
}

function bandPay(band: Band, { year, place, hours, unit }: Wish): BandPay | null {
  const years = newestFirst(band.years);
  const at = Math.max(
    0,
    years.findIndex((held) => held.year === year),
  );
  const shown = years[at];
  const before = years[at + 1];
  if (shown === undefined) return null;
  const points = pointsOf(band, shown);
  const adjustment: Adjustment = { hours, supplement: supplementIn(place, shown.year) };
  const adjusted = place === null && hours === null ? null : points.map((point) => adjustPoint(point, adjustment));
  return {
    bandId: band.id,
    year: shown.year,
    points,
    stepText: band.stepRules?.text ?? null,
    adjusted,
    perUnit: unit === null ? null : pointsPerUnit(unit, points, adjusted, hours),
    sources: band.provenance?.sources ?? [],
    previous: before === undefined ? null : { year: before.year, points: pointsOf(band, before) },
  };
}

/** Entry, middle and top; a band with a single rate (band 2) has the entry point alone. */
function pointsOf(band: Band, { entry, middle, top, status }: BandYear): readonly PayPoint[] {
  const reached = (point: 'middle' | 'top') =>
    band.stepRules?.steps.find((step) => step.to === point)?.afterYears ?? null;
  const points: PayPoint[] = [{ point: 'entry', amount: Math.round(entry), status: status.entry, afterYears: 0 }];
  if (middle !== null) {
    const known = status.middle ?? 'unconfirmed';
    points.push({ point: 'middle', amount: Math.round(middle), status: known, afterYears: reached('middle') });
  }
  if (middle !== null || top !== entry) {
    points.push({ point: 'top', amount: Math.round(top), status: status.top, afterYears: reached('top') });
  }
  return points;
}

/** The supplement's figures for a year, else its newest; null when it has none. */
function supplementIn(place: PaySupplement | null, year: string | null): Adjustment['supplement'] {
  if (place === null) return null;
  const years = place.years.toSorted((left, right) => right.year.localeCompare(left.year));
  const figures = years.find((held) => held.year === year) ?? years[0];
  return figures === undefined ? null : { share: place.share, ...figures };
}

function supplementFacts(place: PaySupplement | null, year: string | null): PayFinding['supplement'] {
  const figures = supplementIn(place, year);
  if (place === null || figures === null) return null;
  return {
    id: place.id,
    title: place.title,
    ...figures,
    notes: place.notes ?? [],
    sources: place.provenance?.sources ?? [],
  };
}
