// One course: who it is for, how long, what it costs, when it starts.
import type { AnswerOf } from '../../bot/conversation/answer.ts';
import type { Course, CourseSession } from '../../bot/pathways/pathway.ts';
import { COURSE_KINDS, durationText, levelText } from '../course-words.ts';
import { type Message, message } from '../message.ts';
import { bullets, facts, linkButton, section, subtle, title, under, type Words } from '../parts.ts';
import { capital, dateText, firstFew, listed, MONTHS } from '../words.ts';

function sessionWords({ startsAt, applyBy, place, online }: CourseSession): Words | null {
  const starts = startsAt === null ? null : dateText(startsAt);
  const apply = applyBy === null ? null : dateText(applyBy);
  const said = [
    starts === null ? null : `Starts ${starts}`,
    apply === null ? null : `apply by ${apply}`,
    place,
    online === true ? 'online' : null,
  ].filter((part) => part !== null);
  return said.length === 0 ? null : said.join(', ');
}

function intakeText({ intakes }: Course): string | null {
  const months = (intakes ?? []).flatMap((month) => MONTHS[month - 1] ?? []);
  return months.length === 0 ? null : `Usually ${listed(months)}`;
}

export function courseCard({ course, roles, footing }: AnswerOf<'course'>): Message {
  const kind = [COURSE_KINDS[course.kind], course.level === null ? null : levelText(course.level)]
    .filter((part) => part !== null)
    .join(', ');
  const duration = durationText(course);
  const also = [...(course.abbreviations ?? []), ...(course.altTitles ?? [])].slice(0, 3);
  const sessions = (course.sessions ?? []).map(sessionWords).filter((words) => words !== null);
  return message({
    summary: [
      `${course.title}: ${kind}${duration === null ? '' : `, ${duration.replace(/\.$/, '')}`}.`,
      course.audience === null ? null : `For: ${course.audience}`,
      course.cost === null ? null : `Cost: ${course.cost}`,
    ]
      .filter((part) => part !== null)
      .join(' '),
    body: [
      title(course.title),
      under(capital(kind)),
      ...(also.length === 0 ? [] : [subtle(`Also called: ${also.join(', ')}`)]),
      ...facts([
        ['How long', duration],
        ['For', course.audience],
        ['You need', course.requirements],
        ['Cost', course.cost],
        ['Provider', course.provider],
        ['Starts', intakeText(course)],
        [
          'Fits',
          roles.length === 0
            ? null
            : firstFew(
                roles.map((role) => role.title),
                6,
              ),
        ],
      ]),
      ...section('Dates', bullets(sessions.slice(0, 6))),
      ...section('Good to know', bullets((course.notes ?? []).slice(0, 6))),
    ],
    actions: linkButton('Open the course page', course.url),
    footing,
  });
}
