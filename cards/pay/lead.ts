// The first sentences of a pay answer: they answer what was asked, and say what could not be given.
import type { AnswerOf } from '../../bot/conversation/answer.ts';
import type { BandPay, PaidRole, PayFinding } from '../../bot/pathways/findings.ts';
import { claimText } from './claim.ts';
import { hoursText } from './hours.ts';
import { amount, bandName, bandText, capital, listed, placeName } from '../words.ts';
import { adjustedRange, perUnitRange, rangeText, UNITS, wholeAdjustedRange } from './ranges.ts';
import { verdictText } from './verdict.ts';

type Pay = AnswerOf<'pay'>;

const REFUSED: Record<PayFinding['refused'][number]['because'], (band: string) => string> = {
  'band-1-closed': () => 'Band 1 closed to new starters on 1 December 2018, so Band 2 is now the first band.',
  'no-such-band': (band) =>
    `There is no ${bandName(band)}. Bands run from 2 to 9, and 8 is split into 8a, 8b, 8c and 8d. Very senior managers are paid outside the bands.`,
};

/** The first of a run of bands starts it, the last tops it. */
const wholeRange = (bands: readonly BandPay[]): string =>
  rangeText([...(bands[0]?.points.slice(0, 1) ?? []), ...(bands.at(-1)?.points.slice(-1) ?? [])]);

/** "Band 6 and Band 7", "Bands 2 to 9". */
export function bandNames(bands: readonly BandPay[]): string {
  const [first, last] = [bands[0], bands.at(-1)];
  return bands.length > 3 && first !== undefined && last !== undefined
    ? `Bands ${first.bandId} to ${last.bandId}`
    : listed(bands.map(({ bandId }) => bandName(bandId)));
}

/** "at 22.5 hours a week, with the Inner London supplement". */
function conditionsText({ supplement, hours }: PayFinding): string {
  return [
    hours === null ? null : `at ${hours} hours a week`,
    supplement === null ? null : `with the ${placeName(supplement.title)} supplement`,
  ]
    .filter((part) => part !== null)
    .join(', ');
}

function bandSentence(band: BandPay, pay: PayFinding): string {
  const full = `${bandName(band.bandId)} pays ${rangeText(band.points)} a year full time in England (${band.year}).`;
  const total = adjustedRange(band, pay);
  return total === null ? full : `${full} ${capital(conditionsText(pay))}, that is ${total}.`;
}

/** A role held beside another post has no pay of its own, and says so. */
function unpaidText({ title, level, standing }: PaidRole): string {
  const what = level === null ? '' : ` It is described as: ${bandText(level).toLowerCase()}.`;
  return `${title} has no Agenda for Change band of its own in our data, so there is no pay to show.${what}${standing === null ? '' : ` ${standing}`}`;
}

function roleSentence(role: PaidRole, pay: PayFinding): string {
  const { bands } = pay;
  const range = `${role.title} is usually ${bandText(role.level)}: ${wholeRange(bands)} a year full time in England (${bands[0]?.year}).`;
  const totals = wholeAdjustedRange(pay);
  return totals === null ? range : `${range} ${capital(conditionsText(pay))}, that is ${totals}.`;
}

function plainText(pay: PayFinding, supplementText: string | null): string {
  const { bands, roles } = pay;
  const [role, other] = roles;
  if (bands.length === 0) return role === undefined ? (supplementText ?? 'We hold no pay for that.') : unpaidText(role);
  if (role !== undefined && other === undefined) return roleSentence(role, pay);
  return bands.length <= 2
    ? bands.map((band) => bandSentence(band, pay)).join(' ')
    : `${bandNames(bands)} together pay ${wholeRange(bands)} a year full time in England (${bands[0]?.year}).`;
}

const ENDS = { start: 'entry', middle: 'middle', top: 'top' } as const;

/** "The top of Band 8a is £62,682 a year full time in England (2025/26)." Of several bands, the outer ones. */
function pointText(pay: PayFinding, end: keyof typeof ENDS): string | null {
  const band = end === 'top' ? pay.bands.at(-1) : pay.bands[0];
  // A band with a single rate has its top where it starts.
  const point = band?.points.find((one) => one.point === ENDS[end]) ?? (end === 'middle' ? undefined : band?.points[0]);
  if (band === undefined || (end === 'middle' && pay.bands.length > 1)) return null;
  const [role] = pay.roles;
  const of = role === undefined ? bandName(band.bandId) : `${role.title} (${bandName(band.bandId)})`;
  if (point === undefined) return `${of} has no middle point.`;
  return `The ${end} of ${of} is ${amount(point.amount, point.status)} a year full time in England (${band.year}).`;
}

/** "Band 5 pays about £16.38 to £19.95 an hour." */
function unitText(pay: PayFinding): string | null {
  const { unit, bands } = pay;
  if (unit === null || bands.length === 0) return null;
  const conditions = conditionsText(pay);
  const each = `${UNITS[unit].each}${conditions === '' ? '' : `, ${conditions}`}, before tax (${bands[0]?.year})`;
  const [role] = pay.roles;
  if (role === undefined && bands.length <= 2)
    return `${listed(bands.map((band) => `${bandName(band.bandId)} pays about ${perUnitRange([band], unit)}`))} ${each}.`;
  const who = role === undefined ? `${bandNames(bands)} together pay` : `${role.title} pays`;
  return `${who} about ${perUnitRange(bands, unit)} ${each}.`;
}

function stepsText({ bands }: PayFinding): string | null {
  const told = bands.flatMap(({ bandId, stepText }) => (stepText === null ? [] : [`${bandName(bandId)}: ${stepText}`]));
  return told.length === 0 || told.length > 2 ? null : told.join(' ');
}

function worthText(pay: PayFinding): string | null {
  const verdict = verdictText(pay);
  return verdict === null
    ? null
    : `${verdict} Pay is one part of it: a band belongs to a post, so look at what the post asks of you too.`;
}

function askedText(answer: Pay): string | null {
  const { pay, about } = answer;
  switch (about) {
    case 'hour':
    case 'week':
    case 'month':
      return unitText(pay);
    case 'start':
    case 'middle':
    case 'top':
      return pointText(pay, about);
    case 'steps':
      return stepsText(pay);
    case 'worth':
      return worthText(pay);
    case 'disputed':
      return claimText(answer);
    case 'part-time':
    case null:
      return verdictText(pay);
  }
}

/** What a card of pay says first. `supplementText`: for a place asked about alone. */
export function leadText(answer: Pay, supplementText: string | null): string {
  const { pay } = answer;
  const refused = pay.refused.map(({ bandId, because }) => REFUSED[because](bandId));
  if (pay.bands.length === 0 && pay.roles.length === 0 && refused.length > 0) return refused.join(' ');
  const year =
    pay.yearRefused === null ? null : `We hold no pay for ${pay.yearRefused}, so this is the newest year we have.`;
  const asked = askedText(answer);
  const isWhole = asked !== null && (answer.about === 'disputed' || answer.about === 'worth' || pay.roles.length > 1);
  return [...refused, hoursText(answer), year, asked, isWhole ? null : plainText(pay, supplementText)]
    .filter((part) => part !== null)
    .join(' ');
}
