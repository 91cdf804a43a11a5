// What a band or a role pays: points with their year, supplements by place, part time worked out.
import type { AnswerOf } from '../../bot/conversation/answer.ts';
import type { BandPay, PayFinding } from '../../bot/pathways/findings.ts';
import { type Message, message } from '../message.ts';
import { type Block, bullets, section, subtle, text, title, under, type Words } from '../parts.ts';
import { bandName, bandText, capital, isRead, listed, money, placeName } from '../words.ts';
import { adjustedRange, FULL_TIME_HOURS, pointBlocks, rangeText } from './points.ts';

const SCOPE = 'These are Agenda for Change rates for England. Pay differs in Scotland, Wales and Northern Ireland.';

const REFUSED: Record<PayFinding['refused'][number]['because'], (band: string) => string> = {
  'band-1-closed': () => 'Band 1 closed to new starters on 1 December 2018, so Band 2 is now the first band.',
  'no-such-band': (band) =>
    `There is no ${bandName(band)}. Bands run from 2 to 9, and 8 is split into 8a, 8b, 8c and 8d.`,
};

/** The first of a run of bands starts it, the last tops it. */
const wholeRange = (bands: readonly BandPay[]): string =>
  rangeText([...(bands[0]?.points.slice(0, 1) ?? []), ...(bands.at(-1)?.points.slice(-1) ?? [])]);

const bandNames = (bands: readonly BandPay[]): string => listed(bands.map(({ bandId }) => bandName(bandId)));

function headOf({ roles, bands, refused, supplement }: PayFinding): string {
  if (roles.length > 0) return `Pay for ${listed(roles.map((role) => role.title))}`;
  if (bands.length > 0) return `Pay for ${bandNames(bands)}`;
  if (supplement !== null) return supplement.title;
  return refused.length > 0 ? `Pay for ${listed(refused.map(({ bandId }) => bandName(bandId)))}` : 'Pay';
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

function leadText(pay: PayFinding): string {
  const { bands, roles } = pay;
  const year = bands[0]?.year;
  const [role] = roles;
  if (year === undefined && role !== undefined)
    return `${role.title} has no Agenda for Change band in our data, so we cannot give its pay (${bandText(role.level)}).`;
  if (year === undefined) return pay.supplement === null ? 'We hold no pay for that.' : supplementText(pay.supplement);
  if (roles.length === 1 && role !== undefined) {
    const range = `${role.title} is usually ${bandText(role.level)}: ${wholeRange(bands)} a year full time in England (${year}).`;
    const totals = bands.length === 1 && bands[0] !== undefined ? adjustedRange(bands[0], pay) : null;
    return totals === null ? range : `${range} ${capital(conditionsText(pay))}, that is ${totals}.`;
  }
  return bands.length <= 2
    ? bands.map((band) => bandSentence(band, pay)).join(' ')
    : `${bandNames(bands)} together pay ${wholeRange(bands)} a year full time in England (${year}).`;
}

function supplementText(supplement: NonNullable<PayFinding['supplement']>): string {
  const about = isRead(supplement.status) ? '' : 'about ';
  const share = Math.round(supplement.share * 1000) / 10;
  const [min, max] = [supplement.min, supplement.max].map((pounds) => `${about}${money(pounds)}`);
  return `${supplement.title} (extra pay for costs there): ${share}% of basic pay, at least ${min} and at most ${max} a year (${supplement.year}).`;
}

function supplementLines({ supplement, bands }: PayFinding): Words[] {
  if (supplement === null) return [];
  const isTable = bands.length > 0 && bands.length <= 2;
  return [
    ...(bands.length === 0 ? [] : [supplementText(supplement)]),
    ...(isTable ? ['The sum in brackets is basic pay plus this supplement.'] : []),
    ...supplement.notes.slice(0, 4),
  ];
}

function hoursLine({ hours }: PayFinding): Words[] {
  if (hours === null) return [];
  const share = Math.round((hours / FULL_TIME_HOURS) * 1000) / 10;
  return [`${hours} hours out of ${FULL_TIME_HOURS} is ${share}% of full-time pay.`];
}

const roleLines = ({ roles }: PayFinding): Block[] =>
  roles.length < 2 ? [] : bullets(roles.map((role) => `${role.title}: ${bandText(role.level)}`));

export function payCard({ pay, footing }: AnswerOf<'pay'>): Message {
  const refused = pay.refused.map(({ bandId, because }) => REFUSED[because](bandId));
  const onlyRefused = pay.bands.length === 0 && pay.roles.length === 0 && refused.length > 0;
  const lead = onlyRefused ? refused.join(' ') : [...refused, leadText(pay)].join(' ');
  return message({
    summary: lead,
    body: [
      title(headOf(pay)),
      under(lead),
      ...roleLines(pay),
      ...pointBlocks(pay),
      ...section('How it is worked out', bullets([...hoursLine(pay), ...supplementLines(pay)])),
      ...(pay.bands.length === 0
        ? []
        : [
            pay.roles.length > 0
              ? text(`${SCOPE} Each post is graded on its own, so check the advert.`, { spacing: 'Medium' })
              : subtle(SCOPE),
          ]),
    ],
    footing,
  });
}
