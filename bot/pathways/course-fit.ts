// Which courses help with a gap: only those that are about it. A course for the same people is no help by itself.
import type { Catalogue } from './catalogue/catalogue.ts';
import { stemmedWords } from './catalogue/word-stems.ts';
import { isClosed } from './course-facts.ts';
import type { Course, Role } from './pathway.ts';

const MOST = 3;
/** A single word tells what a course is about only when few courses have it in their names: "data" does not, "FHIR" does. */
const MOST_NAMED_SO = 6;

/** Up to three courses for a skill: those that teach it (made for the role first), else those named after it. */
export function coursesForSkill(
  catalogue: Catalogue,
  skill: { readonly skillId: string; readonly name: string },
  roleId: string,
): readonly Course[] {
  const teaching = catalogue.coursesForSkill(skill.skillId).filter((course) => !isClosed(course));
  if (teaching.length === 0) return coursesForGap(catalogue, skill.name, roleId);
  const suiting = teaching.filter((course) => suits(course, catalogue.roles.get(roleId)));
  return [...new Set([...suiting, ...teaching])].slice(0, MOST);
}

/** Up to three courses for a gap known only in words ("NCCQ/ACC"); none when none is named so. */
export function coursesForGap(catalogue: Catalogue, gap: string, roleId: string): readonly Course[] {
  const role = catalogue.roles.get(roleId);
  return coursesNamed(catalogue, gap)
    .filter((course) => suits(course, role))
    .slice(0, MOST);
}

/** Courses with a name that is mostly the subject ("software testing"), or that stands whole within it ("NCCQ/ACC"). */
export function coursesNamed(catalogue: Catalogue, subject: string): readonly Course[] {
  const index = catalogue.words('courses');
  const asked = stemsOf(subject.replace(/\([^)]*\)/g, ' '));
  const tells = (words: readonly string[]): boolean =>
    words.length > 1 || words.some((word) => index.search(word).length <= MOST_NAMED_SO);
  if (!tells(asked)) return [];
  const isAboutIt = (name: readonly string[]): boolean => holds(name, asked) && name.length <= 2 * asked.length;
  const isInIt = (name: readonly string[]): boolean => holds(asked, name) && tells(name);
  return index
    .search(subject)
    .flatMap(({ id }) => catalogue.courses.get(id) ?? [])
    .filter((course) => !isClosed(course) && (namesOf(course).some(isAboutIt) || shortNamesOf(course).some(isInIt)));
}

const namesOf = ({ title, altTitles, abbreviations }: Course): readonly (readonly string[])[] =>
  [title, ...(altTitles ?? []), ...(abbreviations ?? [])].map(stemsOf).filter((name) => name.length > 0);

/** "NCCQ", "AgilePM", "HL7": what is written in capitals names one thing, however short; "IT" and "NHS" name everything. */
const shortNamesOf = ({ title, abbreviations }: Course): readonly (readonly string[])[] =>
  [title, ...(abbreviations ?? [])]
    .flatMap((name) => name.match(/\b\w*[A-Z][A-Z0-9][\w-]*\b/g) ?? [])
    .filter((name) => !/^(?:IC?T|NHS)$/.test(name))
    .map(stemsOf);

/** Words that say that something is taught, and how far, and not what. */
const TEACHING = new Set(
  (
    'course courses training certificate certification qualification qualifications exam exams apprenticeship ' +
    'apprenticeships degree diploma study foundation practitioner professional level'
  ).split(' '),
);

const stemsOf = (text: string): readonly string[] =>
  stemmedWords(text)
    .filter(({ word }) => !TEACHING.has(word) && !/^\d$/.test(word))
    .map(({ stem }) => stem);

/** The words stand in the name one after the other. */
const holds = (name: readonly string[], words: readonly string[]): boolean =>
  ` ${name.join(' ')} `.includes(` ${words.join(' ')} `);

/** A course for other people is no help however alike its name: "code" means one thing to developers, another to coders. */
function suits({ roleIds, familyIds }: Course, role: Role | undefined): boolean {
  if (roleIds === null && familyIds === null) return true;
  if (role === undefined) return false;
  return roleIds?.includes(role.id) === true || familyIds?.some((id) => role.familyIds?.includes(id)) === true;
}
