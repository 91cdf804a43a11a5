// Which pays more, said first: two roles or bands by their start and their top, more of them by their top.
import type { PayFinding, PayVerdict } from '../../bot/pathways/findings.ts';
import { bandName, isOfficial, isRead, listed, money } from '../words.ts';

type One = PayVerdict['of'][number];

/** "about £39,959": what a role pays is only as sure as its usual band, so it is flat only where that is official. */
const said = ({ range }: One, end: 'min' | 'max'): string =>
  `${isOfficial(range.status) ? '' : 'about '}${money(range[end])}`;

const whole = (one: One): string =>
  one.range.min === one.range.max ? said(one, 'min') : `${said(one, 'min')} to ${money(one.range.max)}`;

const nameOf = ({ title }: One): string => bandName(title);

/** Null where nothing can be set side by side; a role without pay is named, so that nobody reads it as the lower one. */
export function verdictText(pay: PayFinding): string | null {
  const { verdict, roles } = pay;
  const unpaid = roles.filter((role) => role.pay === null);
  if (verdict === null)
    return roles.length > 1 && unpaid.length > 0
      ? `We hold no pay for ${listed(unpaid.map(({ title }) => title))}, so we cannot say which pays more.`
      : null;
  const [one, two, third] = verdict.of;
  if (one === undefined || two === undefined) return null;
  if (third !== undefined) return roles.length > 0 ? ofMany(verdict) : null;
  return roles.length > 0 ? ofTwoRoles(one, two, verdict) : ofTwoBands(one, two);
}

function ofMany({ of, tops }: PayVerdict): string {
  const best = tops === null ? undefined : of[tops];
  const most = Math.max(...of.map(({ range }) => range.max));
  const sharing = of.filter(({ range }) => range.max === most);
  return best === undefined
    ? `${listed(sharing.map(nameOf))} can reach the most: up to ${sharing[0] === undefined ? money(most) : said(sharing[0], 'max')} a year.`
    : `${nameOf(best)} can reach the most: up to ${said(best, 'max')} a year.`;
}

function ofTwoRoles(one: One, two: One, { starts, tops }: PayVerdict): string {
  const pair = [one, two] as const;
  const year = `a year (${one.range.year})`;
  if (starts === null && tops === null) return `They usually pay the same: ${whole(one)} ${year}.`;
  const higherStart = pair[starts ?? 0] ?? one;
  const higherTop = pair[tops ?? 0] ?? one;
  const lowerStart = higherStart === one ? two : one;
  const lowerTop = higherTop === one ? two : one;
  if (starts === null)
    return `${nameOf(higherTop)} can usually reach more: up to ${said(higherTop, 'max')}, against ${said(lowerTop, 'max')} ${year}. Both start at ${said(one, 'min')}.`;
  if (tops === null)
    return `${nameOf(higherStart)} usually starts higher: at ${said(higherStart, 'min')}, against ${said(lowerStart, 'min')} ${year}. Both can reach ${said(one, 'max')}.`;
  if (starts === tops)
    return `${nameOf(higherTop)} usually pays more: ${whole(higherTop)}, against ${whole(lowerTop)} ${year}.`;
  return `${nameOf(higherStart)} usually starts higher (${said(higherStart, 'min')}), but ${nameOf(higherTop)} can reach more (${said(higherTop, 'max')} ${year}).`;
}

/** "Band 8a pays £8,141 more at the start and £8,236 more at the top than Band 7". */
function ofTwoBands(low: One, high: One): string {
  const about = isRead(low.range.status) && isRead(high.range.status) ? '' : 'about ';
  const [start, top, step] = [
    high.range.min - low.range.min,
    high.range.max - low.range.max,
    high.range.min - low.range.max,
  ].map((pounds) => `${about}${money(Math.abs(pounds))}`);
  const meets =
    high.range.min >= low.range.max
      ? `It starts ${step} above the top of ${nameOf(low)}.`
      : `It starts ${step} below the top of ${nameOf(low)}.`;
  return `${nameOf(high)} pays ${start} a year more at the start and ${top} more at the top than ${nameOf(low)} (${high.range.year}). ${meets}`;
}
