import { compareRoles } from '../../pathways/compare.ts';
import type { Answer } from '../answer.ts';
import type { Ask } from '../ask.ts';
import { askFor } from './choose.ts';
import type { Desk } from './desk.ts';
import { footing } from './footing.ts';

const MOST = 6;

/** Two to six roles side by side; with fewer, asks which to compare. */
export function answerComparison(ask: Extract<Ask, { kind: 'comparison' }>, desk: Desk): Answer {
  const roleIds = [...new Set(ask.roleIds)].filter((id) => desk.catalogue.roles.get(id) !== undefined).slice(0, MOST);
  const [first, second] = roleIds;
  if (first === undefined || second === undefined) return askFor(desk, 'missing-second-role', first ?? null);
  const comparison = compareRoles(desk.catalogue, roleIds);
  return {
    kind: 'comparison',
    comparison,
    footing: footing(desk, {
      ask: { kind: 'comparison', roleIds },
      records: roleIds.flatMap((id) => desk.catalogue.roles.get(id) ?? []),
      statuses: comparison.roles.flatMap((role) => [role.level?.status ?? null, role.pay?.status ?? null]),
      years: comparison.roles.flatMap((role) => role.pay?.year ?? []),
      next: [
        roleIds.length === 2 ? { kind: 'pathway', from: first, to: second } : null,
        ...roleIds.slice(0, 3).map((roleId): Ask => ({ kind: 'role', roleId })),
      ],
    }),
  };
}
