// A person says that our figure is wrong: kind, and firm.
import type { AnswerOf } from '../../bot/conversation/answer.ts';
import type { PayFinding } from '../../bot/pathways/findings.ts';
import { sourcesText } from '../footing-words.ts';
import { bandName, bandText, listed, money, payRangeText } from '../words.ts';
import { rangeText } from './ranges.ts';

const CHECK =
  'If your payslip or an advert says otherwise, go by that: figures may be for another year, part time or another country.';

/** Our figure, its year and where it is from; and what theirs would fit. */
export function claimText({ pay, footing }: AnswerOf<'pay'>): string | null {
  const held = heldText(pay);
  if (held === null) return null;
  return [held, fitText(pay), sourcesText(footing.sources.slice(0, 2)), CHECK]
    .filter((part) => part !== null)
    .join(' ');
}

function heldText({ bands, roles }: PayFinding): string | null {
  const [band] = bands;
  const [role] = roles;
  if (band === undefined) return null;
  const year = `a year full time in England for ${band.year}`;
  return role === undefined || role.pay === null
    ? `I hold ${bandName(band.bandId)} at ${rangeText(band.points)} ${year}.`
    : `I hold ${role.title}, usually ${bandText(role.level)}, at ${payRangeText(role.pay)} ${year}.`;
}

function fitText({ claim, bands }: PayFinding): string | null {
  if (claim === null) return null;
  const theirs = money(claim.amount);
  if (bands.some(({ bandId }) => claim.fits.includes(bandId))) return `${theirs} is within that range.`;
  if (claim.fitsYear !== null) return `${theirs} fits ${claim.fitsYear}.`;
  return claim.fits.length === 0 ? null : `${theirs} would be ${listed(claim.fits.map(bandName))}.`;
}
