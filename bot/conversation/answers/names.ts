// The names an ask mentions, in a fixed order for each kind, so that the cards room can word a button or a line.
import type { Catalogue } from '../../pathways/catalogue/catalogue.ts';
import type { Ask } from '../ask.ts';

/** A goal that is any role of a family or at a band. */
function goalNames(catalogue: Catalogue, goal: Extract<Ask, { kind: 'pathway' }>['goal']): readonly string[] {
  if (goal === undefined) return [];
  const family = goal.familyId === null ? undefined : catalogue.families.get(goal.familyId);
  return [...titles(family), ...(goal.bandId === null ? [] : [`Band ${goal.bandId}`])];
}

type Maybe = { readonly title: string } | undefined;

const titles = (...records: readonly Maybe[]): readonly string[] =>
  records.flatMap((record) => (record === undefined ? [] : [record.title]));

/** Names by kind: role [role]; comparison [roles...]; pathway and gap [from?, to?]; pay [roles or "Band 7", zone?]; others their records. */
export function namesFor(catalogue: Catalogue, ask: Ask): readonly string[] {
  const role = (id: string | null): Maybe => (id === null ? undefined : catalogue.roles.get(id));
  switch (ask.kind) {
    case 'role':
      return titles(role(ask.roleId));
    case 'comparison':
      return titles(...ask.roleIds.map(role), ...(ask.familyIds ?? []).map((id) => catalogue.families.get(id)));
    case 'pathway':
      return [...titles(role(ask.from), role(ask.to)), ...goalNames(catalogue, ask.goal)];
    case 'gap':
      return titles(role(ask.from), role(ask.to));
    case 'pay':
      return [
        ...titles(...ask.roleIds.map(role)),
        ...ask.bandIds.map((id) => `Band ${id}`),
        ...titles(ask.supplementId === null ? undefined : catalogue.paySupplements.get(ask.supplementId)),
      ];
    case 'pay-order':
      return titles(...ask.familyIds.map((id) => catalogue.families.get(id)));
    case 'skills':
      return titles(role(ask.roleId), ask.skillId === null ? undefined : catalogue.skills.get(ask.skillId));
    case 'matches':
      return [
        ...ask.bandIds.map((id) => `Band ${id}`),
        ...titles(
          ...ask.familyIds.map((id) => catalogue.families.get(id)),
          ...ask.skillIds.map((id) => catalogue.skills.get(id)),
        ),
      ];
    case 'courses':
      return titles(
        role(ask.roleId),
        ask.skillId === null ? undefined : catalogue.skills.get(ask.skillId),
        ask.familyId === null ? undefined : catalogue.families.get(ask.familyId),
      );
    case 'course':
      return titles(catalogue.courses.get(ask.courseId));
    case 'invite':
      return titles(ask.press.courseId === null ? undefined : catalogue.courses.get(ask.press.courseId));
    case 'bodies':
      return titles(
        ...ask.bodyIds.map((id) => catalogue.bodies.get(id)),
        role(ask.roleId),
        ask.familyId === null ? undefined : catalogue.families.get(ask.familyId),
      );
    case 'networks':
      return titles(
        ...ask.networkIds.map((id) => catalogue.networks.get(id)),
        role(ask.roleId ?? null),
        ask.familyId === null ? undefined : catalogue.families.get(ask.familyId),
        ask.regionId === null ? undefined : catalogue.regions.get(ask.regionId),
      );
    case 'region':
      return titles(ask.regionId === null ? undefined : catalogue.regions.get(ask.regionId));
    case 'guide':
      return titles(...ask.guideIds.map((id) => catalogue.guides.get(id)));
    case 'from-here':
      return titles(...ask.roleIds.map(role));
    case 'profile':
      return titles(role(ask.change?.roleId ?? null));
    case 'actions':
    case 'privacy':
    case 'reminder':
    case 'share':
    case 'shared-card':
    case 'instead':
    case 'help':
    case 'welcome':
    case 'small-talk':
    case 'not-covered':
      return [];
  }
}
