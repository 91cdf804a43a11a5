// Where a person stands next to some roles: for each, how far it is from their own and what they would need to learn.
import { gapBetween } from '../../pathways/gap.ts';
import type { Answer } from '../answer.ts';
import type { HereLine, Option } from '../answer-parts.ts';
import type { Ask } from '../ask.ts';
import { askFor } from './choose.ts';
import type { Desk } from './desk.ts';
import { footing } from './footing.ts';
import { rated } from './gap.ts';
import { namesFor } from './names.ts';

const MOST_ROLES = 6;
const GAPS_OFFERED = 3;
const MOST_NEAR = 10;

/** `ask.ownRoleId` counts before the profile. Without either, asks for the person's role. */
export function answerFromHere(ask: Extract<Ask, { kind: 'from-here' }>, desk: Desk): Answer {
  const { catalogue, context } = desk;
  const roleIds = [...new Set(ask.roleIds)].filter((id) => catalogue.roles.has(id)).slice(0, MOST_ROLES);
  if (roleIds.length === 0) return askFor(desk, 'missing-role', null);
  const own = [ask.ownRoleId, context.profile?.roleId ?? null].find((id) => id !== null && catalogue.roles.has(id));
  const me = own === undefined || own === null ? null : catalogue.roleRef(own);
  if (me === null)
    return {
      kind: 'own-role',
      roleIds,
      names: namesFor(catalogue, { ...ask, roleIds }),
      likely: nearRoles(desk, roleIds),
    };
  const lines = roleIds.flatMap((id) => lineOf(id, me.id, desk));
  const others = roleIds.filter((id) => id !== me.id);
  const asked: Ask = { kind: 'from-here', roleIds, ownRoleId: null };
  return {
    kind: 'from-here',
    me,
    bandId: context.profile?.bandId ?? null,
    lines,
    footing: footing(desk, {
      ask: asked,
      records: [me.id, ...others].flatMap((id) => catalogue.roles.get(id) ?? []),
      statuses: lines.flatMap(({ gap }) => (gap?.route?.steps ?? []).map(({ status }) => status)),
      next: [
        ...others.slice(0, GAPS_OFFERED).map((to): Ask => ({ kind: 'gap', from: null, to })),
        others.length === 0 ? null : { kind: 'comparison', roleIds: [me.id, ...others].slice(0, MOST_ROLES) },
      ],
    }),
  };
}

/** Roles that people come from or go to, nearest moves first; the roles themselves are not among them. */
export function nearRoles({ catalogue }: Pick<Desk, 'catalogue'>, roleIds: readonly string[]): readonly Option[] {
  const near = roleIds.flatMap((id) => [
    ...catalogue.waysIn(id).map(({ from }) => from),
    ...catalogue.nextSteps(id).map(({ to }) => to),
  ]);
  const others = near.filter(({ id }) => !roleIds.includes(id) && catalogue.roles.get(id)?.kind === 'role');
  const options = others.map(({ id, title }): [string, Option] => [id, { id, title }]);
  return [...new Map(options).values()].slice(0, MOST_NEAR);
}

function lineOf(roleId: string, own: string, desk: Desk): readonly HereLine[] {
  const role = desk.catalogue.roleRef(roleId);
  if (role === null) return [];
  if (roleId === own) return [{ role, gap: null }];
  return [{ role, gap: gapBetween(desk.catalogue, { from: own, self: rated(desk), to: roleId, courses: false }) }];
}
