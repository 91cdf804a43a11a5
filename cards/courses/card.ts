// Courses about something: two lines each; what is true of several is said once.
import type { AnswerOf } from '../../bot/conversation/answer.ts';
import type { CourseWish } from '../../bot/conversation/answer-parts.ts';
import { isFree } from '../../bot/pathways/course-facts.ts';
import type { Course } from '../../bot/pathways/pathway.ts';
import { COURSE_KINDS, durationText, levelText, sentencePart } from '../course-words.ts';
import { type Message, message } from '../message.ts';
import { type Block, group, text, title, under } from '../parts.ts';
import { capital, count, listed } from '../words.ts';

const MOST = 6;
const MOST_SHARED = 2;

function aboutText(course: Course): string {
  const duration = durationText(course);
  const said = [
    COURSE_KINDS[course.kind],
    course.level === null ? null : levelText(course.level),
    duration === null ? null : sentencePart(duration),
    isFree(course) ? 'free' : null,
  ]
    .filter((part) => part !== null)
    .join(' · ');
  return capital(said);
}

const courseBlock = (course: Course): Block =>
  group(
    [
      text(course.url === null ? [{ bold: course.title }] : [{ link: course.title, url: course.url }], {
        weight: 'Bolder',
      }),
      under(aboutText(course)),
    ],
    { spacing: 'Medium' },
  );

/** Notes that several of the courses carry: the age of the figures, the rules of a level. */
function sharedNotes(courses: readonly Course[]): readonly string[] {
  const notes = courses.flatMap((course) => [...new Set(course.notes ?? [])]);
  return [...new Set(notes.filter((note, at) => notes.indexOf(note) !== at))].slice(0, MOST_SHARED);
}

type Courses = AnswerOf<'courses'>;

/** "free level 4 apprenticeship"; "course" when nothing more is known of the wish. */
const wished = ({ courseKind, level, free }: CourseWish): string =>
  [
    free ? 'free' : null,
    level === null ? null : `level ${level}`,
    courseKind === null ? 'course' : COURSE_KINDS[courseKind],
  ]
    .filter((part) => part !== null)
    .join(' ');

const isWished = ({ courseKind, level, free }: CourseWish): boolean => courseKind !== null || level !== null || free;

function leadText({ about, near, only, lacking, courses, more }: Courses): string {
  const topic = about === null ? '' : ` for ${about}`;
  const total = courses.length + more;
  const names = courses.slice(0, 3).map((course) => course.title);
  const list = total > names.length ? `${names.join(', ')} and more` : listed(names);
  if (courses.length === 0)
    return `We know of no course${topic} yet. Ask your education team: they may know of a local one.`;
  if (near !== null) return `We know of no course just for ${about ?? 'that'}. These are for ${near}: ${list}.`;
  if (isWished(lacking))
    return `We know of no ${wished({ ...only, ...held(lacking) })}${topic}. These come nearest: ${list}.`;
  return `We know of ${count(total, wished(only))}${topic}: ${list}.`;
}

/** Only what is asked for, so that it can be laid over what the list was narrowed to. */
const held = ({ courseKind, level, free }: CourseWish): Partial<CourseWish> => ({
  ...(courseKind === null ? {} : { courseKind }),
  ...(level === null ? {} : { level }),
  ...(free ? { free } : {}),
});

const PRICE_UNKNOWN = 'We hold no price for most other courses, so some of those may be free too.';

export function coursesCard(answer: Courses): Message {
  const { about, near, only, lacking, courses, more, footing } = answer;
  const topic = near ?? about;
  const lead = leadText(answer);
  const hidden = more + Math.max(0, courses.length - MOST);
  const isPlain = courses.length > 0 && near === null && !isWished(lacking);
  return message({
    summary: lead,
    body: [
      title(`${capital(wished(only))}s${topic === null ? '' : ` for ${topic}`}`),
      ...(isPlain ? [] : [under(lead)]),
      ...courses.slice(0, MOST).map(courseBlock),
      ...(only.free || lacking.free ? [text(PRICE_UNKNOWN)] : []),
      ...sharedNotes(courses.slice(0, MOST)).map((note) => text(note)),
      ...(hidden > 0
        ? [text(`and ${count(hidden, 'more course')}: add a level or a kind, such as “apprenticeship”, to narrow it`)]
        : []),
    ],
    footing,
  });
}
