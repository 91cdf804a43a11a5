// Roles by what they pay, best or least paid first.
import type { AnswerOf } from '../../bot/conversation/answer.ts';
import type { PayOrder } from '../../bot/pathways/findings.ts';
import { type Message, message } from '../message.ts';
import { bullets, subtle, text, title, under, type Words } from '../parts.ts';
import { bandName, bandText, count, listed, money, payRangeText, payText } from '../words.ts';

const OUTSIDE =
  'Roles without a band are left out: board posts, very senior managers and doctors are paid outside the bands, and can earn more.';

/** "in Cyber security and Clinical coding"; of all roles when no family was asked for. */
const placeText = ({ families }: PayOrder): string =>
  families.length === 0 ? '' : ` in ${listed(families.map((family) => family.title))}`;

/** "over £60,000", "from £30,000 to £40,000". */
function amountText({ atLeast, atMost }: PayOrder): string | null {
  if (atLeast !== null && atLeast === atMost) return money(atLeast);
  if (atLeast !== null && atMost !== null) return `from ${money(atLeast)} to ${money(atMost)}`;
  if (atLeast !== null) return `${money(atLeast)} or more`;
  return atMost === null ? null : `${money(atMost)} or less`;
}

function headOf(order: PayOrder): string {
  const amount = amountText(order);
  if (amount !== null) return `Roles that can pay ${amount}${placeText(order)}`;
  return `${order.first === 'highest' ? 'Best' : 'Least'} paid roles${placeText(order)}`;
}

/** "£50,000 is within Band 7." */
function bandsText({ bands, atLeast }: PayOrder): string | null {
  if (bands.length === 0 || atLeast === null) return null;
  return `${money(atLeast)} a year full time is within ${listed(bands.map(bandName))}.`;
}

function countText({ roles, more, sure, atLeast, atMost }: PayOrder, amount: string): string {
  const all = roles.length + more;
  if (atLeast === null || atMost !== null || sure === 0) return `${count(all, 'role')} we hold can pay ${amount}.`;
  const rest = all - sure;
  const reach = rest === 0 ? '' : `, and ${count(rest, 'more role')} can reach it`;
  return `${count(sure, 'role')} we hold ${sure === 1 ? 'pays' : 'pay'} ${amount} from the start${reach}.`;
}

function leadText(order: PayOrder): string {
  const { first, roles } = order;
  const [top] = roles;
  if (top === undefined) return 'No role we hold pays that.';
  const amount = amountText(order);
  if (amount !== null) return [bandsText(order), countText(order, amount)].filter((part) => part !== null).join(' ');
  const most = first === 'highest' ? 'most' : 'least';
  return `Of the roles we hold${placeText(order)}, ${top.title} usually pays ${most}: ${bandText(top.level)}, ${payText(top.pay)}.`;
}

const roleWords = ({ title: name, level, pay }: PayOrder['roles'][number]): Words => [
  { bold: name },
  `: ${bandText(level)}, ${payRangeText(pay)}`,
];

export function payOrderCard({ order, footing }: AnswerOf<'pay-order'>): Message {
  const lead = leadText(order);
  return message({
    summary: lead,
    body: [
      title(headOf(order)),
      under(lead),
      ...bullets(order.roles.map(roleWords)),
      ...(order.more > 0 ? [text(`And ${count(order.more, 'more role')}.`, { spacing: 'Small' })] : []),
      subtle(`${OUTSIDE} Figures are full time, for England. A post’s own advert has the last word.`),
    ],
    footing,
  });
}
