// The facts of compared roles, one row for each kind of fact.
import type { Catalogue } from './catalogue/catalogue.ts';
import type { FactName, FactRow, PayRange } from './findings.ts';
import type { Role } from './pathway.ts';

type Values = readonly string[] | null;

/** How each fact is read, in the order of the rows. Null = no data, [] = known to be none. */
const FACTS: readonly { readonly name: FactName; readonly read: (role: Role, catalogue: Catalogue) => Values }[] = [
  { name: 'level', read: (role, { levelFact }) => listed(levelFact(role)?.text ?? null) },
  { name: 'pay', read: (role, { payRange }) => listed(payText(payRange(role)) ?? role.pay?.text ?? null) },
  { name: 'family', read: (role, { familyTitles }) => familyTitles(role) },
  { name: 'purpose', read: (role) => listed(role.summary) },
  { name: 'entry', read: (role) => role.entryRoutes },
  { name: 'registration', read: (role) => listed(role.registration) },
  { name: 'next', read: (role, { nextSteps }) => titles(nextSteps(role.id).map((step) => step.to)) },
  {
    name: 'bodies',
    read: (role, { bodiesForRole }) => (role.bodyIds === null ? null : titles(bodiesForRole(role.id))),
  },
];

/**
 * One row for each fact that is known of at least one role; rows that differ first. "No data" for one role and a value
 * for another counts as differing, so that such a row is never folded away as "the same".
 */
export function compareFacts(catalogue: Catalogue, roles: readonly Role[]): readonly FactRow[] {
  const rows = FACTS.map(({ name, read }) => {
    const values = roles.map((role) => read(role, catalogue));
    return { name, values, differs: new Set(values.map(asOneText)).size > 1 };
  });
  return rows
    .filter(({ values }) => values.some((value) => value !== null))
    .toSorted((left, right) => Number(right.differs) - Number(left.differs));
}

/** Order does not matter in a list, only what is on it. */
function asOneText(values: Values): string {
  return JSON.stringify(values?.toSorted() ?? null);
}

function listed(text: string | null): Values {
  return text === null ? null : [text];
}

function titles(records: readonly { readonly title: string }[]): readonly string[] {
  return records.map((record) => record.title);
}

function payText(pay: PayRange | null): string | null {
  if (pay === null) return null;
  const [min, max] = [pay.min, pay.max].map((amount) => `£${amount.toLocaleString('en-GB')}`);
  return `${min === max ? min : `${min} to ${max}`} (${pay.year})`;
}
