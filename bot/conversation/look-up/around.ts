// What lies around the first result, offered below what was typed: its next steps, the ways in, how it compares.
import type { Ask } from '../ask.ts';
import type { Shelves } from './shelves.ts';

const MOST_NEIGHBOURS = 3;

export function around(found: readonly Ask[], { catalogue }: Pick<Shelves, 'catalogue'>): readonly Ask[] {
  const [first] = found;
  switch (first?.kind) {
    case 'role':
      return aroundRole(first.roleId, catalogue);
    case 'comparison':
      return [
        ...routeBetween(first.roleIds, catalogue),
        ...first.roleIds.map((roleId): Ask => ({ kind: 'role', roleId })),
      ];
    case 'pathway':
      return aroundRoute(first);
    default:
      return [];
  }
}

function aroundRole(roleId: string, catalogue: Shelves['catalogue']): readonly Ask[] {
  const next = catalogue.nextSteps(roleId).map((step) => step.to.id);
  return [
    ...(next.length > 0 ? [{ kind: 'pathway', from: roleId, to: null } as const] : []),
    ...(catalogue.waysIn(roleId).length > 0 ? [{ kind: 'pathway', from: null, to: roleId } as const] : []),
    ...next.slice(0, MOST_NEIGHBOURS).map((id): Ask => ({ kind: 'comparison', roleIds: [roleId, id] })),
    { kind: 'courses', roleId, skillId: null, familyId: null, courseKind: null, words: '' },
  ];
}

/** Upwards: a route from the manager to the officer would puzzle. */
function routeBetween([one, other, ...more]: readonly string[], catalogue: Shelves['catalogue']): readonly Ask[] {
  if (one === undefined || other === undefined || more.length > 0) return [];
  const [from, to] = topBand(one, catalogue) > topBand(other, catalogue) ? [other, one] : [one, other];
  return [{ kind: 'pathway', from, to }];
}

function topBand(roleId: string, catalogue: Shelves['catalogue']): number {
  const role = catalogue.roles.get(roleId);
  const top = role === undefined ? undefined : catalogue.bandsOf(role).at(-1);
  return top === undefined ? 0 : catalogue.bandsInOrder.indexOf(top);
}

function aroundRoute({ from, to }: Extract<Ask, { kind: 'pathway' }>): readonly Ask[] {
  const ends = [from, to].filter((id) => id !== null);
  return [
    ...(ends.length === 2 ? [{ kind: 'comparison', roleIds: ends } as const] : []),
    ...ends.map((roleId): Ask => ({ kind: 'role', roleId })),
  ];
}
