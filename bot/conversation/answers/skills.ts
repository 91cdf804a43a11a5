import type { Skill } from '../../pathways/pathway.ts';
import type { Answer } from '../answer.ts';
import type { Ask } from '../ask.ts';
import { askFor } from './choose.ts';
import type { Desk } from './desk.ts';
import { footing } from './footing.ts';
import { skillGroups } from './role.ts';

const ROLES_SHOWN = 8;

/** Skills of a role (and one of them when named), or one skill with its levels and the roles that use it. */
export function answerSkills(ask: Extract<Ask, { kind: 'skills' }>, desk: Desk): Answer {
  const skill = ask.skillId === null ? undefined : desk.catalogue.skills.get(ask.skillId);
  const role = ask.roleId === null ? undefined : desk.catalogue.roles.get(ask.roleId);
  const ref = role === undefined ? null : desk.catalogue.roleRef(role.id);
  if (role === undefined || ref === null)
    return skill === undefined ? askFor(desk, 'missing-role', null) : oneSkill(ask, skill, desk);
  const listed = skill === undefined ? undefined : role.skills?.find((one) => one.skillId === skill.id);
  const next = desk.catalogue.nextSteps(role.id)[0];
  return {
    kind: 'skills',
    role: ref,
    groups: skillGroups(role.skills),
    asked:
      skill === undefined
        ? null
        : { name: skill.title, level: listed?.level?.value ?? null, listed: listed !== undefined },
    footing: footing(desk, {
      ask,
      records: [role],
      statuses: (role.skills ?? []).map((one) => one.status),
      next: [
        next === undefined ? null : { kind: 'gap', from: role.id, to: next.to.id },
        { kind: 'courses', roleId: role.id, skillId: null, familyId: null, courseKind: null, words: '' },
        { kind: 'role', roleId: role.id },
        next === undefined ? null : { kind: 'comparison', roleIds: [role.id, next.to.id] },
      ],
    }),
  };
}

function oneSkill(ask: Ask, skill: Skill, desk: Desk): Answer {
  const roles = desk.catalogue.rolesWithSkill(desk.catalogue.skillKey(skill.id)).slice(0, ROLES_SHOWN);
  return {
    kind: 'skill',
    skill,
    roles: roles.flatMap((role) => {
      const ref = desk.catalogue.roleRef(role.id);
      return ref === null
        ? []
        : [{ role: ref, level: role.skills?.find((one) => one.skillId === skill.id)?.level?.value ?? null }];
    }),
    footing: footing(desk, {
      ask,
      records: [skill],
      next: [
        { kind: 'courses', roleId: null, skillId: skill.id, familyId: null, courseKind: null, words: '' },
        ...roles.slice(0, 2).map((role): Ask => ({ kind: 'skills', roleId: role.id, skillId: null })),
      ],
    }),
  };
}
