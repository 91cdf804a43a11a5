// After courses: "level 7 instead", "only free ones", "apprenticeships". The same list, narrowed.
import type { Ask } from '../../ask.ts';
import { COURSE_KINDS, narrowing } from '../asking/ask-about-courses.ts';
import type { Desk } from '../desk.ts';
import type { Reading } from '../naming/entities.ts';

type Courses = Extract<Ask, { kind: 'courses' }>;

const BESIDE =
  /^(?:levels?|[1-8]|level[1-8]|free|funded|only|ones?|any|apprenti\w*|degrees?|msc|masters|bsc|university|certificates?|certifications?|exams?|programmes?|fellowships?|schemes?|short|courses?|please|those|they|which|what|anything|something|else|available|more|others?|do|have|you|got|show|give|want|some|all|my|by|no|cost|nothing|dont|at|version|equivalent|prefer|rather|id|like|there|one|l[1-8]|lvl|two|three|four|five|six|seven|without|paying|costs?)$/;

const SIMILAR =
  /^(?:(?:and|or|what|any|anything|is there|are there|show me|which|ok|so) )*(?:else|other|others|similar|alternatives?|other ones|courses?|other courses?|similar (?:ones?|courses?)|like (?:it|that|this)|something (?:else|similar))(?: (?:is there|are there|like (?:it|that|this)|ones?|courses?))*(?: ,)?$/;

/** Null when the words say more than that, or no courses were shown. */
export function narrowed(last: Ask | null, { normalised, tokens, found }: Reading, desk: Desk): Ask | null {
  if (last === null || found.some((one) => one.masked)) return null;
  // "Is it free?" asks about the course; "any free ones?" about others.
  if (last.kind === 'course' && /^(?:(?:and|so|but) )*(?:is|are|does|do|can|will|would)\b/.test(normalised))
    return null;
  if (last.kind === 'course' && SIMILAR.test(normalised)) return coursesOf(last, desk);
  if (!tokens.every(({ text }) => text === ',' || BESIDE.test(text) || desk.leaning.has(text))) return null;
  const base = coursesOf(last, desk);
  const narrower = narrowing(normalised);
  const courseKind = COURSE_KINDS.find(([pattern]) => pattern.test(normalised))?.[1];
  if (base === null || (Object.keys(narrower).length === 0 && courseKind === undefined)) return null;
  return { ...base, ...narrower, ...(courseKind === undefined ? {} : { courseKind }) };
}

/** The list that was shown, or the one that the course shown belongs to. */
function coursesOf(last: Ask, desk: Desk): Courses | null {
  if (last.kind === 'courses') return { ...last, words: '' };
  if (last.kind === 'guide' && last.guideIds.includes('apprenticeships')) return listOf(null, 'apprenticeship');
  const course = last.kind === 'course' ? desk.courseOf(last.courseId) : undefined;
  return course === undefined ? null : listOf(course.familyIds?.[0] ?? null, course.kind);
}

const listOf = (familyId: string | null, courseKind: string): Courses => ({
  kind: 'courses',
  roleId: null,
  skillId: null,
  familyId,
  courseKind,
  words: '',
});
