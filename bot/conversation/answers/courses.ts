import type { Course } from '../../pathways/pathway.ts';
import type { Answer } from '../answer.ts';
import type { Ask } from '../ask.ts';
import type { Desk } from './desk.ts';
import { footing } from './footing.ts';
import { namesFor } from './names.ts';
import { notKnown } from './small.ts';

const SHOWN = 6;

/** Courses for a role, a skill, a family or words; words alone are searched. */
export function answerCourses(ask: Extract<Ask, { kind: 'courses' }>, desk: Desk): Answer {
  const found = ofKind(coursesFor(ask, desk), ask.courseKind);
  const shown = found.slice(0, SHOWN);
  if (shown.length === 0)
    return notKnown(desk, ask.words, ask.roleId === null ? [] : [{ kind: 'role', roleId: ask.roleId }]);
  return {
    kind: 'courses',
    about: namesFor(desk.catalogue, ask)[0] ?? null,
    courses: shown,
    more: found.length - shown.length,
    footing: footing(desk, {
      ask,
      records: shown,
      next: [
        ...shown.slice(0, 2).map((course): Ask => ({ kind: 'course', courseId: course.id })),
        ask.roleId === null ? null : { kind: 'role', roleId: ask.roleId },
        ask.roleId === null ? null : { kind: 'skills', roleId: ask.roleId, skillId: null },
      ],
    }),
  };
}

function coursesFor(ask: Extract<Ask, { kind: 'courses' }>, { catalogue, search }: Desk): readonly Course[] {
  const byName = (ask.courseIds ?? []).flatMap((id) => catalogue.courses.get(id) ?? []);
  if (byName.length > 0) return byName;
  const bySkill = ask.skillId === null ? [] : catalogue.coursesForSkill(ask.skillId);
  const byRole = ask.roleId === null ? [] : catalogue.coursesForRole(ask.roleId);
  const byFamily = ask.familyId === null ? [] : catalogue.coursesForFamily(ask.familyId);
  const named = [...bySkill, ...byRole, ...byFamily];
  const hits =
    named.length > 0 ? [] : search('courses', ask.words).flatMap((hit) => catalogue.courses.get(hit.id) ?? []);
  return [...new Set([...named, ...hits])];
}

/** Keeps one kind when asked ("apprenticeships"), unless that would leave nothing. */
function ofKind(courses: readonly Course[], kind: string | null): readonly Course[] {
  const kept = kind === null ? [] : courses.filter((course) => course.kind === kind);
  return kept.length > 0 ? kept : courses;
}

export function answerCourse(ask: Extract<Ask, { kind: 'course' }>, desk: Desk): Answer {
  const course = desk.catalogue.courses.get(ask.courseId);
  if (course === undefined) return notKnown(desk, ask.courseId);
  const roles = (course.roleIds ?? []).filter((id) => desk.catalogue.roles.get(id) !== undefined);
  const [first] = roles;
  return {
    kind: 'course',
    course,
    roles: roles.flatMap((id) => desk.catalogue.roleRef(id) ?? []),
    footing: footing(desk, {
      ask,
      records: [course],
      next: [
        ...roles.slice(0, 2).map((roleId): Ask => ({ kind: 'role', roleId })),
        first === undefined
          ? null
          : { kind: 'courses', roleId: first, skillId: null, familyId: null, courseKind: null, words: '' },
        first === undefined ? null : { kind: 'pathway', from: null, to: first },
      ],
    }),
  };
}
