// Which courses a question is about, and what of it they are narrowed to: a kind, a level, no cost.
import type { Catalogue } from '../../pathways/catalogue/catalogue.ts';
import { coursesNamed } from '../../pathways/course-fit.ts';
import { isFree, levelsOf } from '../../pathways/course-facts.ts';
import { stemmedWords } from '../../pathways/catalogue/word-stems.ts';
import type { Course } from '../../pathways/pathway.ts';
import type { CourseWish } from '../answer-parts.ts';
import type { Ask } from '../ask.ts';

type CoursesAsk = Extract<Ask, { kind: 'courses' }>;

interface Found {
  /** What fits best comes first. */
  readonly courses: readonly Course[];
  /** None is about the subject: whom these are for instead. */
  readonly near: string | null;
}

export function findCourses(ask: CoursesAsk, catalogue: Catalogue): Found {
  const named = (ask.courseIds ?? []).flatMap((id) => catalogue.courses.get(id) ?? []);
  if (named.length > 0) return { courses: named, near: null };
  const subject = ask.words.replace(COURSE_TALK, ' ');
  const taught = ask.skillId === null ? [] : coursesTeaching(ask.skillId, catalogue);
  const about = [...new Set([...taught, ...describedSo(subject, catalogue)])];
  if (ask.roleId !== null) return coursesFor(ask.roleId, about, catalogue);
  if (ask.familyId !== null) return { courses: foremost(about, catalogue.coursesForFamily(ask.familyId)), near: null };
  if (about.length > 0) return { courses: about, near: null };
  if (ask.skillId !== null) return coursesNear(ask.skillId, catalogue);
  // "Any level 3 apprenticeships?" names no subject: every course may be meant.
  return { courses: stemmedWords(subject).length === 0 ? catalogue.data.courses : [], near: null };
}

/** Of a role without a course of its own, those of its family. */
function coursesFor(roleId: string, about: readonly Course[], catalogue: Catalogue): Found {
  const own = catalogue.coursesForRole(roleId);
  if (own.length > 0) return { courses: foremost(about, own), near: null };
  const families = (catalogue.roles.get(roleId)?.familyIds ?? []).flatMap((id) => catalogue.families.get(id) ?? []);
  const near = families.find(({ id }) => catalogue.coursesForFamily(id).length > 0);
  return near === undefined
    ? { courses: [], near: null }
    : { courses: catalogue.coursesForFamily(near.id), near: near.title };
}

function coursesTeaching(skillId: string, catalogue: Catalogue): readonly Course[] {
  const title = catalogue.skills.get(skillId)?.title ?? '';
  return [...new Set([...catalogue.coursesForSkill(skillId), ...coursesNamed(catalogue, title)])];
}

/** A hit must meet this share of the subject, rare words counting more. */
const ENOUGH = 0.55;

/** Words that ask for something to learn, at a level or a price, and not about what. */
const COURSE_TALK =
  /\b(?:courses?|training|train(?:ed)?|programmes?|programs?|qualifications?|quals?|certificates?|certifications?|certs?|exams?|degrees?|msc|masters?|bsc|phd|apprentices?|apprenticeships?|class(?:es)?|modules?|e-?learning|study|studying|learn(?:ing)?|teach|free|online|cheap|fund(?:ing|ed|s)?|pay|paid|sponsor(?:ed|ship)?|bursar(?:y|ies)|grants?|cost|level|l\d|\d|short|evening|part|full|time|staff|open|available|offer|list|exists?|worth|doing|kinds?|types?|suggest|recommend|any|best)\b/gi;

const describedSo = (subject: string, catalogue: Catalogue): readonly Course[] =>
  catalogue
    .words('courses')
    .search(subject)
    .filter(({ share }) => share >= ENOUGH)
    .flatMap(({ id }) => catalogue.courses.get(id) ?? []);

/** Those of the list that are also among the first come first, in the order of the first. */
function foremost(first: readonly Course[], list: readonly Course[]): readonly Course[] {
  const both = first.filter((course) => list.includes(course));
  return [...new Set([...both, ...list])];
}

/** No course teaches the skill: those for the family that needs it most. */
function coursesNear(skillId: string, catalogue: Catalogue): Found {
  const roles = catalogue.rolesWithSkill(catalogue.skillKey(skillId));
  const counts = new Map<string, number>();
  for (const id of roles.flatMap((role) => role.familyIds ?? [])) counts.set(id, (counts.get(id) ?? 0) + 1);
  const [familyId] = [...counts].toSorted((left, right) => right[1] - left[1])[0] ?? [];
  if (familyId === undefined) return { courses: [], near: null };
  const needing = new Set(roles.map(({ id }) => id));
  const fit = ({ roleIds }: Course): number => (roleIds ?? []).filter((id) => needing.has(id)).length;
  return {
    courses: catalogue.coursesForFamily(familyId).toSorted((left, right) => fit(right) - fit(left)),
    near: catalogue.families.get(familyId)?.title ?? null,
  };
}

interface Narrowed {
  readonly fitting: readonly Course[];
  readonly only: CourseWish;
  readonly lacking: CourseWish;
}

/** Keeps what was asked for, one wish after the other; a wish that would leave nothing is told as lacking. */
export function narrowed(courses: readonly Course[], { courseKind, level, free }: CoursesAsk): Narrowed {
  let fitting = courses;
  const keep = (wanted: boolean, fits: (course: Course) => boolean): boolean => {
    const left = wanted ? fitting.filter(fits) : [];
    if (left.length > 0) fitting = left;
    return left.length > 0;
  };
  const kind = kindOf(courseKind);
  const ofKind = keep(kind !== null, (course) => course.kind === kind);
  const atLevel = keep(level !== undefined, (course) => levelsOf(course).includes(level ?? ''));
  const isCheap = keep(free === true, isFree);
  const wish = (has: boolean, level_: boolean, free_: boolean): CourseWish => ({
    courseKind: has ? kind : null,
    level: level_ ? (level ?? null) : null,
    free: free_,
  });
  return {
    fitting,
    only: wish(ofKind, atLevel, isCheap),
    lacking: wish(kind !== null && !ofKind, level !== undefined && !atLevel, free === true && !isCheap),
  };
}

const KINDS: readonly Course['kind'][] = ['apprenticeship', 'degree', 'certificate', 'programme', 'short-course'];
const kindOf = (said: string | null): Course['kind'] | null => KINDS.find((kind) => kind === said) ?? null;
