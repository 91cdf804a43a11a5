// "Did you mean": choices that carry whole asks, so that they work in a channel, days later and after a restart.
import type { Answer, AnswerOf } from '../answer.ts';
import type { Choice } from '../answer-parts.ts';
import type { Ask } from '../ask.ts';
import type { Desk } from './desk.ts';
import { namesFor } from './names.ts';

const CHOICES = 4;
type Why = AnswerOf<'choose'>['why'];

/** Regions and families are read as a list, too many to press. */
const LISTED = 20;
const IS_LISTED: readonly Why[] = ['missing-region', 'missing-likes'];
const HINT_MOST = 110;

export function choose(desk: Desk, why: Why, heard: string, asks: readonly Ask[]): Answer {
  return {
    kind: 'choose',
    why,
    heard,
    choices: asks.slice(0, IS_LISTED.includes(why) ? LISTED : CHOICES).map((ask) => choice(desk, ask)),
  };
}

function choice(desk: Desk, ask: Ask): Choice {
  const role = ask.kind === 'role' ? desk.catalogue.roles.get(ask.roleId) : undefined;
  const summary = role?.summary ?? null;
  return { ask, names: namesFor(desk.catalogue, ask), hint: summary === null ? null : cut(summary) };
}

const cut = (text: string): string => (text.length > HINT_MOST ? `${text.slice(0, HINT_MOST - 1).trimEnd()}…` : text);

/** Something is needed first. Offers what was talked about, else roles next to it, else well-known ones of the data. */
export function askFor(desk: Desk, why: Why, about: string | null): Answer {
  const near = about ?? desk.context.roleIds[0] ?? desk.context.profile?.roleId ?? null;
  return choose(
    desk,
    why,
    '',
    why === 'missing-second-role' && near !== null ? secondRoles(desk, near) : fallback(desk, why),
  );
}

/** Families with the most roles: somewhere to begin for those who do not know what they like. */
const largestFamilies = (catalogue: Desk['catalogue']): readonly Ask[] =>
  catalogue.data.families
    .toSorted((a, b) => catalogue.rolesInFamily(b.id).length - catalogue.rolesInFamily(a.id).length)
    .map(({ id }) => ({ kind: 'matches', bandIds: [], familyIds: [id], skillIds: [], words: '' }));

function secondRoles({ catalogue }: Desk, roleId: string): readonly Ask[] {
  const others = [
    ...catalogue.nextSteps(roleId).map((step) => step.to.id),
    ...catalogue.waysIn(roleId).map((step) => step.from.id),
  ];
  return [...new Set(others)]
    .filter((id) => id !== roleId && catalogue.roles.get(id)?.kind === 'role')
    .map((id) => ({ kind: 'comparison', roleIds: [roleId, id] }));
}

function fallback({ catalogue, context }: Desk, why: Why): readonly Ask[] {
  if (why === 'missing-band')
    return ['5', '6', '7', '8a']
      .filter((id) => catalogue.bands.get(id) !== undefined)
      .map((id) => ({ kind: 'pay', bandIds: [id], roleIds: [], supplementId: null, hours: null, year: null }));
  if (why === 'missing-region') return catalogue.data.regions.map(({ id }) => ({ kind: 'region', regionId: id }));
  if (why === 'missing-likes') return largestFamilies(catalogue);
  const recent = context.roleIds.filter((id) => catalogue.roles.get(id) !== undefined);
  const common = catalogue.data.roles
    .filter((role) => role.kind === 'role' && catalogue.nextSteps(role.id).length > 0)
    .toSorted((a, b) => catalogue.waysIn(b.id).length - catalogue.waysIn(a.id).length);
  const roleIds = [...new Set([...recent, ...common.slice(0, CHOICES + 1).map((role) => role.id)])];
  if (why === 'missing-second-role')
    return roleIds.slice(1, CHOICES + 1).map((id) => ({ kind: 'comparison', roleIds: [roleIds[0] ?? id, id] }));
  return roleIds.map((roleId) =>
    why === 'missing-goal' ? { kind: 'pathway', from: null, to: roleId } : { kind: 'role', roleId },
  );
}
