// Two to six roles side by side: what is the same, what differs, and by how much.
import type { Catalogue } from './catalogue/catalogue.ts';
import { compareFacts } from './compare-facts.ts';
import { compareSkills } from './compare-skills.ts';
import type { ComparedRole, Comparison } from './findings.ts';
import type { Role } from './pathway.ts';

const MOST_ROLES = 6;

/**
 * Compares the roles in the order given. Repeated ids and ids that name no role are passed over, and so is everything
 * after the sixth role; the comparison of what remains (even of one role, or none) is still well-formed.
 */
export function compareRoles(catalogue: Catalogue, roleIds: readonly string[]): Comparison {
  const roles = [...new Set(roleIds)].flatMap((id) => catalogue.roles.get(id) ?? []).slice(0, MOST_ROLES);
  return {
    roles: roles.map((role) => comparedRole(catalogue, role)),
    facts: compareFacts(catalogue, roles),
    skills: compareSkills(roles.map((role) => catalogue.skillsOf(role.id))),
    moves: roles.flatMap((from) => roles.flatMap((to) => move(catalogue, from.id, to.id) ?? [])),
  };
}

function comparedRole(catalogue: Catalogue, role: Role): ComparedRole {
  return {
    id: role.id,
    kind: role.kind,
    title: role.title,
    level: catalogue.levelFact(role),
    summary: role.summary,
    pay: catalogue.payRange(role),
    family: catalogue.familyTitles(role)?.[0] ?? null,
    skillsKnown: role.skills !== null,
  };
}

function move(catalogue: Catalogue, from: string, to: string): Comparison['moves'][number] | null {
  const step = catalogue.moveBetween(from, to);
  return step === null ? null : { from, to, kind: step.kind, years: step.years };
}
