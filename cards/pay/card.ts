// What a band or a role pays: points with their year, supplements by place, part time worked out.
import type { AnswerOf } from '../../bot/conversation/answer.ts';
import type { PaidRole, PayFinding } from '../../bot/pathways/findings.ts';
import { type Message, message } from '../message.ts';
import { type Block, bullets, section, subtle, text, title, under, type Words } from '../parts.ts';
import { bandName, bandText, isRead, listed, money, payRangeText } from '../words.ts';
import { bandNames, leadText } from './lead.ts';
import { pointBlocks } from './points.ts';
import { FULL_TIME_HOURS, UNITS } from './ranges.ts';

const SCOPE = 'These are Agenda for Change rates for England. Pay differs in Scotland, Wales and Northern Ireland.';

function headOf({ roles, bands, refused, supplement }: PayFinding): string {
  if (roles.length > 0) return `Pay for ${listed(roles.map((role) => role.title))}`;
  if (bands.length > 0) return `Pay for ${bandNames(bands)}`;
  if (supplement !== null) return supplement.title;
  return refused.length > 0 ? `Pay for ${listed(refused.map(({ bandId }) => bandName(bandId)))}` : 'Pay';
}

function supplementText(supplement: NonNullable<PayFinding['supplement']>): string {
  const about = isRead(supplement.status) ? '' : 'about ';
  const share = Math.round(supplement.share * 1000) / 10;
  const [min, max] = [supplement.min, supplement.max].map((pounds) => `${about}${money(pounds)}`);
  return `${supplement.title} (extra pay for costs there): ${share}% of basic pay, at least ${min} and at most ${max} a year (${supplement.year}).`;
}

function supplementLines({ supplement, bands, unit }: PayFinding): Words[] {
  if (supplement === null) return [];
  const hasBrackets = bands.length > 0 && bands.length <= 2 && unit === null;
  return [
    ...(bands.length === 0 ? [] : [supplementText(supplement)]),
    ...(hasBrackets ? ['The sum in brackets is basic pay plus this supplement.'] : []),
    ...supplement.notes.slice(0, 4),
  ];
}

function hoursLine({ hours }: PayFinding): Words[] {
  if (hours === null) return [];
  const share = Math.round((hours / FULL_TIME_HOURS) * 1000) / 10;
  return [`${hours} hours out of ${FULL_TIME_HOURS} is ${share}% of full-time pay.`];
}

const DIVISOR: Record<keyof typeof UNITS, string> = {
  hour: '1,957.5, the hours of a full-time year',
  week: '52.2, the weeks of a year',
  month: '12',
};

const unitLine = ({ unit, bands }: PayFinding): Words[] =>
  unit === null || bands.length === 0
    ? []
    : [
        `Pay for ${UNITS[unit].each} is the year’s pay divided by ${DIVISOR[unit]}. It is before tax, pension and other deductions.`,
      ];

/** "BI developer: Band 5 to 7, about £32,073 to £56,515". */
const roleLine = (role: PaidRole): Words => [
  { bold: `${role.title}:` },
  ` ${[bandText(role.level), role.pay === null ? null : payRangeText(role.pay)].filter((part) => part !== null).join(', ')}`,
];

const roleLines = ({ roles }: PayFinding): Block[] => (roles.length < 2 ? [] : bullets(roles.map(roleLine)));

export function payCard(answer: AnswerOf<'pay'>): Message {
  const { pay, about, footing } = answer;
  const lead = leadText(answer, pay.supplement === null ? null : supplementText(pay.supplement));
  const rules = bullets([...unitLine(pay), ...hoursLine(pay), ...supplementLines(pay)]);
  return message({
    summary: lead,
    body: [
      title(headOf(pay)),
      under(lead),
      ...roleLines(pay),
      ...pointBlocks(pay, about !== 'steps'),
      ...section('How it is worked out', rules),
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
