// Asks about courses: one by its name, several side by side, or a list that is narrowed by kind, level and cost.
import type { Ask } from '../../ask.ts';
import { courseFact } from '../following/about-course.ts';
import { properRoles } from './ask-about-roles.ts';
import { endsOf } from '../naming/direction.ts';
import { asked, MOST_WORDS, pointsBack, roleInMind, saysOwn, type Frame, type Outcome } from '../frame.ts';
import { roleOrFamily } from '../naming/role-or-family.ts';

export const COURSE_KINDS: readonly (readonly [RegExp, string])[] = [
  [/\bapprentice/, 'apprenticeship'],
  [/\b(?:degrees?|msc|masters|master s|bsc|phd|university|uni)\b/, 'degree'],
  [/\b(?:certificates?|certification|exam|qualifications?)\b/, 'certificate'],
  [/\b(?:programmes?|fellowships?|schemes?)\b/, 'programme'],
  [/\bshort course/, 'short-course'],
];

const LEVELS: Readonly<Record<string, string>> = { two: '2', three: '3', four: '4', five: '5', six: '6', seven: '7' };
const LEVEL_SAID = /\b(?:levels?|lvl|l) ?([2-8]|two|three|four|five|six|seven)\b/;

/** What narrows a list of courses: "level 4", "l7", "free". */
export function narrowing(normalised: string): Pick<Extract<Ask, { kind: 'courses' }>, 'level' | 'free'> {
  const said = LEVEL_SAID.exec(normalised)?.[1];
  return {
    ...(said === undefined ? {} : { level: LEVELS[said] ?? said }),
    ...(/\b(?:free|no cost|costs? nothing|without paying|for nothing)\b/.test(normalised) ? { free: true } : {}),
  };
}

const severalCourses = (courseIds: readonly string[]): Ask => ({
  kind: 'courses',
  courseIds: courseIds.slice(0, 6),
  roleId: null,
  skillId: null,
  familyId: null,
  courseKind: null,
  words: '',
});

/** With the one thing asked of it: "how much does PRINCE2 cost". */
function oneCourse(courseId: string, { normalised, words }: Frame['reading']): Ask {
  // "Do I need PRINCE2?" asks about a job, not about what the course asks for.
  const isNeeded = /\b(?:need|needed|require|must|worth)\b.* COURSE$/.test(words.join(' '));
  const fact = isNeeded ? null : courseFact(normalised);
  return { kind: 'course', courseId, ...(fact === null ? {} : { fact }) };
}

export function askCourses(frame: Frame): Outcome {
  const { things, reading } = frame;
  const [courseId, second] = things.courseIds;
  // "Level 6 apprenticeship in software" is no name of one at level 4.
  const isAtLevel = /\bapprentice/.test(reading.normalised) && LEVEL_SAID.test(reading.normalised);
  if (courseId !== undefined && !isAtLevel && (frame.label === 'courses/one' || things.roles.length === 0))
    return asked(second === undefined ? oneCourse(courseId, reading) : severalCourses(things.courseIds));
  const roles = properRoles(frame);
  const goal = roles.length > 1 ? (endsOf(roles, reading.normalised).to ?? roles[0]) : roles[0];
  const skillId = things.skillIds[0] ?? things.plainSkillIds[0] ?? null;
  // "A python course for analysts" is about Python, whichever analysts they are.
  const meant = goal !== undefined && goal.ids.length > 1 && things.skillIds.length > 0 ? undefined : goal;
  const bare = goal === undefined && skillId === null && things.familyIds.length === 0;
  const elliptical = pointsBack(frame) || saysOwn(frame) || reading.rest.length <= 4;
  const said = roleOrFamily(meant, frame.known);
  const roleId = said.roleId ?? (bare && elliptical ? roleInMind(frame) : null);
  const courseKind = COURSE_KINDS.find(([pattern]) => pattern.test(reading.normalised))?.[1] ?? null;
  return asked({
    kind: 'courses',
    roleId,
    skillId: roleId === null ? skillId : (things.skillIds[0] ?? null),
    familyId: roleId === null && skillId === null ? (said.familyId ?? things.familyIds[0] ?? null) : null,
    courseKind,
    ...narrowing(reading.normalised),
    words: frame.text.slice(0, MOST_WORDS),
  });
}
