// Which of several roles or bands pays more: at the start and at the top, which may not be the same one.
import type { Catalogue } from './catalogue/catalogue.ts';
import type { BandPay, PaidRole, PayRange, PayVerdict } from './findings.ts';

/** Null when fewer than two are compared, or one of them has no pay. */
export function payVerdict(
  compared: readonly { readonly title: string; readonly pay: PayRange | null }[],
): PayVerdict | null {
  const of = compared.flatMap(({ title, pay }) => (pay === null ? [] : [{ title, range: pay }]));
  if (of.length < 2 || of.length < compared.length) return null;
  return {
    of,
    starts: highestOf(of.map(({ range }) => range.min)),
    tops: highestOf(of.map(({ range }) => range.max)),
  };
}

/** The place of the one highest amount; null when two or more share it. */
function highestOf(amounts: readonly number[]): number | null {
  const most = Math.max(...amounts);
  return amounts.filter((amount) => amount === most).length > 1 ? null : amounts.indexOf(most);
}

/** A band's points as a range, so that bands and roles are compared alike. */
export function rangeOf(band: BandPay): PayRange | null {
  const [first, last] = [band.points[0], band.points.at(-1)];
  if (first === undefined || last === undefined) return null;
  const status = first.status === last.status || last.status === 'found' ? first.status : last.status;
  return { year: band.year, min: first.amount, max: last.amount, status };
}

/** A role as pay answers show it. */
export function paidRole(catalogue: Catalogue, roleId: string): PaidRole | null {
  const role = catalogue.roles.get(roleId);
  const ref = catalogue.roleRef(roleId);
  if (role === undefined || ref === null) return null;
  const pay = catalogue.payRange(role);
  return { ...ref, pay, standing: pay === null ? (role.notes?.[0] ?? null) : null };
}
