import { isClosed } from '../../pathways/course-facts.ts';
import type { Course } from '../../pathways/pathway.ts';
import { courseWords } from '../../reminders/words/course-button.ts';
import type { Answer } from '../answer.ts';
import type { Ask } from '../ask.ts';
import type { Desk } from './desk.ts';
import { footing } from './footing.ts';
import { namesFor } from './names.ts';
import { findCourses, narrowed } from './course-list.ts';
import { notKnown } from './small.ts';

const SHOWN = 6;

type CoursesAsk = Extract<Ask, { kind: 'courses' }>;

/** Courses for a role, a skill, a family or words: what is about the subject first, closed ones last. */
export function answerCourses(ask: CoursesAsk, desk: Desk): Answer {
  const { courses, near } = findCourses(ask, desk.catalogue);
  const { fitting, only, lacking } = narrowed(courses, ask);
  const found = fitting.toSorted((left, right) => Number(isClosed(left)) - Number(isClosed(right)));
  const shown = found.slice(0, SHOWN);
  if (shown.length === 0)
    return notKnown(desk, ask.words, ask.roleId === null ? [] : [{ kind: 'role', roleId: ask.roleId }]);
  return {
    kind: 'courses',
    about: namesFor(desk.catalogue, ask)[0] ?? null,
    near,
    only,
    lacking,
    courses: shown,
    more: found.length - shown.length,
    footing: footing(desk, { ask, records: shown, next: nextFor(ask, shown) }),
  };
}

const nextFor = ({ roleId, courseKind }: CoursesAsk, shown: readonly Course[]): readonly (Ask | null)[] => [
  ...shown.slice(0, 2).map((course): Ask => ({ kind: 'course', courseId: course.id })),
  courseKind === 'apprenticeship'
    ? { kind: 'guide', guideIds: [], topic: 'recruitment', words: 'apprenticeships' }
    : null,
  roleId === null ? null : { kind: 'role', roleId },
  roleId === null ? null : { kind: 'skills', roleId, skillId: null },
];

/** What one may do about a course that still runs: be reminded of it; and where others are, tell them. */
function aheadOf(course: Course, { place }: Desk): readonly Ask[] {
  if (isClosed(course)) return [];
  const invite: Ask = { kind: 'invite', press: { act: 'open', courseId: course.id } };
  const remind: Ask = { kind: 'reminder', act: 'set', words: courseWords(course.id) };
  // A card that is for nowhere in particular may land where we are not.
  return place.scope === 'personal' || place.id === '' ? [remind] : [invite, remind];
}

export function answerCourse(ask: Extract<Ask, { kind: 'course' }>, desk: Desk): Answer {
  const course = desk.catalogue.courses.get(ask.courseId);
  if (course === undefined) return notKnown(desk, ask.courseId);
  const roles = (course.roleIds ?? []).filter((id) => desk.catalogue.roles.get(id) !== undefined);
  const [first] = roles;
  return {
    kind: 'course',
    course,
    ...(ask.fact === undefined ? {} : { asked: ask.fact }),
    roles: roles.flatMap((id) => desk.catalogue.roleRef(id) ?? []),
    footing: footing(desk, {
      ask,
      records: [course],
      next: [
        ...aheadOf(course, desk),
        ...roles.slice(0, 2).map((roleId): Ask => ({ kind: 'role', roleId })),
        first === undefined
          ? null
          : { kind: 'courses', roleId: first, skillId: null, familyId: null, courseKind: null, words: '' },
        first === undefined ? null : { kind: 'pathway', from: null, to: first },
      ],
    }),
  };
}
