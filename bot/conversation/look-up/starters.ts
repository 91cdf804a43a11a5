// Before anything is typed: the person's own role and what may come next, what they asked about lately, else good first questions. Only
// they see the list; what they pick from it is answered with nobody in mind.
import type { Desk } from '../answers/desk.ts';
import { examples } from '../answers/small.ts';
import type { Ask } from '../ask.ts';
import { madeForAll, type AskForAll } from '../for-all.ts';

export interface Known {
  /** The person's own role. */
  readonly roleId: string | null;
  readonly lastAsk: Ask | null;
  /** Roles they asked about, most recent first. */
  readonly recentRoleIds: readonly string[];
}

const MOST_RECENT = 4;
const MOST_WELL_CONNECTED = 6;
const MOST_NEXT = 2;

/** `desk`: one at which nobody sits. */
export function starters({ roleId, lastAsk, recentRoleIds }: Known, desk: Desk): readonly AskForAll[] {
  const asks: readonly (Ask | null)[] = [
    ...(roleId === null ? [] : ownRole(roleId, desk)),
    lastAsk,
    ...recently(recentRoleIds.filter((id) => id !== roleId)),
    ...examples(desk).map(({ ask }) => ask),
    ...wellConnected(desk),
  ];
  const forAll = asks.flatMap((ask) => (ask === null ? [] : (madeForAll(ask) ?? [])));
  return [...new Map(forAll.map((ask) => [JSON.stringify(ask), ask] as const)).values()];
}

function ownRole(roleId: string, { catalogue }: Desk): readonly Ask[] {
  const next = catalogue.nextSteps(roleId).map((step) => step.to.id);
  const isRole = catalogue.roles.get(roleId)?.kind === 'role';
  return [
    ...(isRole ? [{ kind: 'role', roleId } as const] : []),
    { kind: 'pathway', from: roleId, to: null },
    ...next.slice(0, MOST_NEXT).map((id): Ask => ({ kind: 'comparison', roleIds: [roleId, id] })),
  ];
}

function recently(roleIds: readonly string[]): readonly Ask[] {
  const [first, second] = roleIds;
  return [
    ...(first === undefined || second === undefined ? [] : [{ kind: 'comparison', roleIds: [first, second] } as const]),
    ...roleIds.slice(0, MOST_RECENT).map((roleId): Ask => ({ kind: 'role', roleId })),
  ];
}

/** Roles that many ways lead to and from. */
function wellConnected({ catalogue }: Desk): readonly Ask[] {
  const ways = (id: string): number => Math.min(catalogue.nextSteps(id).length, catalogue.waysIn(id).length);
  return catalogue.data.roles
    .filter((role) => role.kind === 'role' && ways(role.id) > 0)
    .toSorted((a, b) => ways(b.id) - ways(a.id))
    .slice(0, MOST_WELL_CONNECTED)
    .map((role) => ({ kind: 'role', roleId: role.id }));
}
