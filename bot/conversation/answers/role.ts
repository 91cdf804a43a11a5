import type { Course, Role, RoleSkill, SkillLevel } from '../../pathways/pathway.ts';
import type { RoleRef } from '../../pathways/findings.ts';
import { SKILL_LEVELS } from '../../pathways/pathway.ts';
import type { Answer } from '../answer.ts';
import type { CourseRef, RoleFacts } from '../answer-parts.ts';
import type { Ask } from '../ask.ts';
import type { Desk } from './desk.ts';
import { footing } from './footing.ts';
import { notKnown } from './small.ts';

const COURSES_SHOWN = 3;
const NEXT_SHOWN = 4;

/** What the role does, pay, skills by level, ways in, next roles, bodies and a course: useful even when another kind was meant. */
export function answerRole(ask: Extract<Ask, { kind: 'role' }>, desk: Desk): Answer {
  const role = desk.catalogue.roles.get(ask.roleId);
  const ref = desk.catalogue.roleRef(ask.roleId);
  if (role === undefined || ref === null) return notKnown(desk, ask.roleId);
  const facts = roleFacts(desk, role, ref);
  const next = facts.nextRoles[0]?.role.id ?? null;
  return {
    kind: 'role',
    facts,
    ...(ask.twoNames === true ? { twoNames: true } : {}),
    footing: footing(desk, {
      ask,
      records: [role],
      statuses: [facts.role.level?.status ?? null, facts.pay?.status ?? null],
      years: facts.pay === null ? [] : [facts.pay.year],
      next: [
        role.kind === 'role' || facts.nextRoles.length > 0 ? { kind: 'pathway', from: role.id, to: null } : null,
        next === null ? null : { kind: 'comparison', roleIds: [role.id, next] },
        facts.pay === null
          ? null
          : { kind: 'pay', bandIds: [], roleIds: [role.id], supplementId: null, hours: null, year: null },
        { kind: 'pathway', from: null, to: role.id },
      ],
    }),
  };
}

function roleFacts(desk: Desk, role: Role, ref: RoleRef): RoleFacts {
  const { catalogue } = desk;
  return {
    role: ref,
    alsoCalled: role.altTitles ?? [],
    family: role.familyIds?.map((id) => catalogue.families.get(id)?.title).find((title) => title !== undefined) ?? null,
    summary: role.summary,
    registration: role.registration,
    pay: catalogue.payRange(role),
    skills: skillGroups(role.skills),
    entryRoutes: role.entryRoutes,
    nextRoles: catalogue
      .nextSteps(role.id)
      .slice(0, NEXT_SHOWN)
      .map((step) => ({ role: step.to, years: step.years, kind: step.kind })),
    previousRoles: catalogue
      .waysIn(role.id)
      .slice(0, NEXT_SHOWN)
      .map((step) => step.from),
    bodies: catalogue.bodiesForRole(role.id).map(({ id, title }) => ({ id, title })),
    courses: catalogue.coursesForRole(role.id).slice(0, COURSES_SHOWN).map(courseRef),
    notes: role.notes ?? [],
  };
}

/** Names of skills under each level, highest first; the ungraded ones last. Null when the source has no list. */
export function skillGroups(skills: readonly RoleSkill[] | null): RoleFacts['skills'] {
  if (skills === null) return null;
  const levels: readonly (SkillLevel | null)[] = [...SKILL_LEVELS.toReversed(), null];
  return levels
    .map((level) => ({
      level,
      names: skills.filter((skill) => (skill.level?.value ?? null) === level).map((skill) => skill.name),
    }))
    .filter((group) => group.names.length > 0);
}

export function courseRef(course: Course): CourseRef {
  return { id: course.id, title: course.title, kind: course.kind, level: course.level, duration: durationOf(course) };
}

function durationOf({ durationText, durationMonths }: Course): string | null {
  if (durationText !== null) return durationText;
  if (durationMonths === null) return null;
  const { min, max } = durationMonths;
  return min === max ? `${min} months` : `${min} to ${max} months`;
}
