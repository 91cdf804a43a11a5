// Roles by what they pay: "who earns most", "roles over 60k".
import type { Catalogue } from './catalogue/catalogue.ts';
import { newestFirst } from './catalogue/level-and-pay.ts';
import type { PayOrder, PayRange } from './findings.ts';
import type { BandId } from './pathway.ts';

export interface PayOrderQuestion {
  readonly first: PayOrder['first'];
  readonly familyIds: readonly string[];
  readonly atLeast: number | null;
  readonly atMost: number | null;
}

const MOST = 8;

/**
 * Roles with a band, best paid first by the top of their range, or least paid first by its start. With amounts, only
 * roles whose range meets them, and of "at least" those first that pay it from the start. Unknown families count as none asked for.
 */
export function payOrder(catalogue: Catalogue, question: PayOrderQuestion): PayOrder {
  const { first, atLeast, atMost } = question;
  const families = question.familyIds.flatMap((id) => catalogue.families.get(id) ?? []);
  const wanted = new Set(families.map(({ id }) => id));
  const roles = catalogue.data.roles
    .filter((role) => role.kind === 'role' && (wanted.size === 0 || role.familyIds?.some((id) => wanted.has(id))))
    .flatMap((role) => {
      const ref = catalogue.roleRef(role.id);
      const pay = catalogue.payRange(role);
      return ref === null || pay === null ? [] : [{ ...ref, pay }];
    })
    .filter(({ pay }) => (atLeast === null || pay.max >= atLeast) && (atMost === null || pay.min <= atMost));
  const isSure = ({ pay }: Paid): boolean => atLeast !== null && pay.min >= atLeast;
  const inOrder = roles.toSorted(
    (left, right) =>
      Number(isSure(right)) - Number(isSure(left)) || byPay(first, left.pay, right.pay) || byTitle(left, right),
  );
  return {
    first,
    families: families.map(({ id, title }) => ({ id, title })),
    atLeast,
    atMost,
    roles: inOrder.slice(0, MOST),
    more: Math.max(0, inOrder.length - MOST),
    sure: roles.filter(isSure).length,
    bands: atLeast !== null && atLeast === atMost ? bandsHolding(catalogue, atLeast) : [],
  };
}

type Paid = PayOrder['roles'][number];

const byTitle = (left: Paid, right: Paid): number => left.title.localeCompare(right.title);

/** Highest by what can be reached, lowest by where it starts. */
const byPay = (first: PayOrder['first'], left: PayRange, right: PayRange): number =>
  first === 'highest' ? right.max - left.max || right.min - left.min : left.min - right.min || left.max - right.max;

/** Bands whose range of the newest year holds the amount. */
const bandsHolding = ({ bandsInOrder }: Catalogue, amount: number): readonly BandId[] =>
  bandsInOrder
    .filter(({ years }) =>
      newestFirst(years)
        .slice(0, 1)
        .some(({ entry, top }) => entry <= amount && amount <= top),
    )
    .map(({ id }) => id);
