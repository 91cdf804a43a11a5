// Courses in one line, the same on every card.
import type { CourseRef } from '../bot/conversation/answer-parts.ts';
import type { Course } from '../bot/pathways/pathway.ts';
import { type Block, bullets } from './parts.ts';

export const COURSE_KINDS: Record<Course['kind'], string> = {
  apprenticeship: 'apprenticeship',
  degree: 'degree',
  certificate: 'certificate',
  programme: 'programme',
  'short-course': 'short course',
};

/** "level 4" for "4"; other levels as the source words them. */
export const levelText = (level: string): string => (/^\d/.test(level) ? `level ${level}` : level);

/** A sentence to go on with after a comma: no full stop, and no capital unless it is an abbreviation's. */
export const sentencePart = (words: string): string =>
  words.replace(/[.\s]+$/, '').replace(/^[A-Z](?=[a-z ])/, (letter) => letter.toLowerCase());

/** "Data analyst: apprenticeship, level 4, 24 months". */
export function courseText({ title, kind, level, duration }: CourseRef): string {
  const said = COURSE_KINDS[kind];
  const about = [
    title.toLowerCase().includes(said) ? null : said,
    level === null ? null : levelText(level),
    duration === null ? null : sentencePart(duration),
  ];
  const known = about.filter((part) => part !== null);
  return known.length === 0 ? title : `${title}: ${known.join(', ')}`;
}

/** The same without its length, for a place that names many: "Data analyst apprenticeship (level 4)". */
export function courseName({ title, level }: CourseRef): string {
  return level === null || !/^\d+$/.test(level) ? title : `${title} (level ${level})`;
}

export interface CourseFor {
  readonly course: CourseRef;
  readonly names: readonly string[];
}

/** The first course of each name, each course once with all the names it is for. */
export function coursesFor(pairs: readonly (readonly [name: string, course: CourseRef | undefined])[]): CourseFor[] {
  const found = new Map<string, { course: CourseRef; names: string[] }>();
  for (const [name, course] of pairs) {
    if (course === undefined) continue;
    const known = found.get(course.id);
    if (known === undefined) found.set(course.id, { course, names: [name] });
    else known.names.push(name);
  }
  return [...found.values()];
}

export const courseBullets = (courses: readonly CourseRef[], most: number): Block[] =>
  bullets(courses.slice(0, most).map(courseText));

/** The source's own words for the length, else the months: "12 to 18 months". */
export function durationText({ durationText: words, durationMonths }: Course): string | null {
  if (words !== null) return words;
  if (durationMonths === null) return null;
  const { min, max } = durationMonths;
  return min === max ? `${max} ${max === 1 ? 'month' : 'months'}` : `${min} to ${max} months`;
}
