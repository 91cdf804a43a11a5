// One course: who it is for, how long, what it costs, when it starts.
import type { AnswerOf } from '../../bot/conversation/answer.ts';
import { COURSE_KINDS, durationText, levelText } from '../course-words.ts';
import { type Message, message } from '../message.ts';
import { bullets, facts, linkButton, section, subtle, text, title, under } from '../parts.ts';
import { capital, firstFew } from '../words.ts';
import { askedText } from './asked.ts';
import { intakeText, sessionTexts } from './dates.ts';

export function courseCard(answer: AnswerOf<'course'>): Message {
  const { course, roles, footing } = answer;
  const asked = askedText(answer);
  const kind = [COURSE_KINDS[course.kind], course.level === null ? null : levelText(course.level)]
    .filter((part) => part !== null)
    .join(', ');
  const duration = durationText(course);
  const also = [...(course.abbreviations ?? []), ...(course.altTitles ?? [])].slice(0, 3);
  const sessions = sessionTexts(course);
  return message({
    summary: [
      asked === null ? null : `${course.title}. ${asked}`,
      `${course.title}: ${kind}${duration === null ? '' : `, ${duration.replace(/\.$/, '')}`}.`,
      course.audience === null ? null : `For: ${course.audience}`,
      course.cost === null ? null : `Cost: ${course.cost}`,
    ]
      .filter((part) => part !== null)
      .join(' '),
    body: [
      title(course.title),
      ...(asked === null ? [] : [text([{ bold: asked }], { spacing: 'Small' })]),
      under(capital(kind)),
      ...(also.length === 0 ? [] : [subtle(`Also called: ${also.join(', ')}`)]),
      ...facts([
        ['How long', duration],
        ['For', course.audience],
        ['You need', course.requirements],
        ['Cost', course.cost ?? 'We hold no price'],
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
