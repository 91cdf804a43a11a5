// Whole questions that make sense by themselves, from the data at hand: for a stranger, and after a refusal.
import type { RoleRef } from '../../pathways/findings.ts';
import type { Ask } from '../ask.ts';
import type { Catalogue } from '../../pathways/catalogue/catalogue.ts';
import type { NextStep } from '../answer-parts.ts';
import type { Desk } from './desk.ts';
import { nextSteps } from './footing.ts';

const EXAMPLES = 3;
/** Two names this short together still stand whole on a button ("Compare BI developer and Data engineer"). */
const PAIR_MOST = 33;

/** Three real examples: a comparison, what comes next, pay. About the person's own role where they told it. */
export function examples(desk: Desk): readonly NextStep[] {
  return nextSteps(desk, exampleAsks(desk)).slice(0, EXAMPLES);
}

export function exampleAsks(desk: Desk): readonly (Ask | null)[] {
  const { catalogue, context } = desk;
  const mine = context.profile?.roleId ?? context.roleIds[0] ?? null;
  const known = wellKnown(catalogue);
  const start = mine !== null && catalogue.nextSteps(mine).length > 0 ? mine : (known[0]?.id ?? null);
  const bandId = context.profile?.bandId ?? commonBand(catalogue);
  return [
    pairFor(catalogue, mine, known),
    start === null ? null : { kind: 'pathway', from: start, to: null },
    bandId === null
      ? null
      : { kind: 'pay', bandIds: [bandId], roleIds: [], supplementId: null, hours: null, year: null },
    { kind: 'help' },
  ];
}

/** Roles that most others lead to and from: examples people can place. */
function wellKnown(catalogue: Catalogue): readonly RoleRef[] {
  const links = (id: string): number => Math.min(catalogue.nextSteps(id).length, catalogue.waysIn(id).length);
  return catalogue.data.roles
    .filter((role) => role.kind === 'role' && links(role.id) > 0)
    .toSorted((a, b) => links(b.id) - links(a.id) || a.title.localeCompare(b.title))
    .flatMap((role) => catalogue.roleRef(role.id) ?? []);
}

/** The person's role with one it leads to, else two well-known roles of one family; null when no two names fit a button. */
function pairFor(catalogue: Catalogue, mine: string | null, known: readonly RoleRef[]): Ask | null {
  const own = mine === null ? null : catalogue.roleRef(mine);
  const next = own === null ? [] : catalogue.nextSteps(own.id).map((step) => step.to);
  const ofMine = next.find((one) => own !== null && fits(own, one));
  if (own !== null && ofMine !== undefined) return compared(own, ofMine);
  for (const first of known) {
    const second = known.find((one) => one.id !== first.id && fits(first, one) && shareFamily(catalogue, first, one));
    if (second !== undefined) return compared(first, second);
  }
  return null;
}

const compared = (first: RoleRef, second: RoleRef): Ask => ({ kind: 'comparison', roleIds: [first.id, second.id] });

const fits = (first: RoleRef, second: RoleRef): boolean => first.title.length + second.title.length <= PAIR_MOST;

function shareFamily({ roles }: Catalogue, first: RoleRef, second: RoleRef): boolean {
  const families = roles.get(first.id)?.familyIds ?? [];
  return roles.get(second.id)?.familyIds?.some((id) => families.includes(id)) ?? false;
}

/** The band most roles are at. */
function commonBand(catalogue: Catalogue): string | null {
  const counts = new Map<string, number>();
  for (const role of catalogue.data.roles)
    for (const { id } of catalogue.bandsOf(role)) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}
