// Courses about something: one short block each.
import type { AnswerOf } from '../../bot/conversation/answer.ts';
import type { Course } from '../../bot/pathways/pathway.ts';
import { COURSE_KINDS, durationText, levelText, sentencePart } from '../course-words.ts';
import { type Message, message } from '../message.ts';
import { type Block, group, text, title, under } from '../parts.ts';
import { capital, count, listed } from '../words.ts';

const MOST = 6;

function aboutText(course: Course): string {
  const duration = durationText(course);
  const said = [
    COURSE_KINDS[course.kind],
    course.level === null ? null : levelText(course.level),
    duration === null ? null : sentencePart(duration),
    course.provider,
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
      ...(course.audience === null ? [] : [under(`For: ${course.audience}`)]),
      ...(course.cost === null ? [] : [under(`Cost: ${course.cost}`)]),
    ],
    { spacing: 'Medium' },
  );

export function coursesCard({ about, courses, more, footing }: AnswerOf<'courses'>): Message {
  const topic = about === null ? '' : ` for ${about}`;
  const names = courses.slice(0, 3).map((course) => course.title);
  const total = courses.length + more;
  const lead =
    courses.length === 0
      ? `We know of no course${topic} yet. Ask your education team: they may know of a local one.`
      : `We know of ${count(total, 'course')}${topic}: ${total > names.length ? `${names.join(', ')} and more` : listed(names)}.`;
  const hidden = more + Math.max(0, courses.length - MOST);
  return message({
    summary: lead,
    body: [
      title(about === null ? 'Courses' : `Courses for ${about}`),
      ...(courses.length === 0 ? [under(lead)] : []),
      ...courses.slice(0, MOST).map(courseBlock),
      ...(hidden > 0
        ? [text(`and ${count(hidden, 'more course')}: add a level or a kind, such as “apprenticeship”, to narrow it`)]
        : []),
    ],
    footing,
  });
}
