// The one thing asked about a course, said first; or, plainly, that the source does not say.
import type { AnswerOf } from '../../bot/conversation/answer.ts';
import type { CourseFact } from '../../bot/conversation/ask-topics.ts';
import { durationText, levelText } from '../course-words.ts';
import { capital, firstFew } from '../words.ts';
import { intakeText, sessionTexts } from './dates.ts';

type CourseAnswer = AnswerOf<'course'>;

const sentence = (words: string): string => `${capital(words).replace(/[.\s]+$/, '')}.`;

/** What our data says of it; null: nothing. */
function known(fact: CourseFact, { course, roles }: CourseAnswer): string | null {
  switch (fact) {
    case 'cost':
      return course.cost;
    case 'length':
      return durationText(course);
    case 'needs':
      return course.requirements;
    case 'start':
      return [...sessionTexts(course), intakeText(course)].filter((part) => part !== null).join('. ') || null;
    case 'provider':
      return course.provider;
    case 'audience':
      return course.audience;
    case 'level':
      return course.level === null ? null : levelText(course.level);
    case 'place':
      return placeText(course);
    case 'apply':
      return course.url === null ? null : 'press “Open the course page”, which says how';
    case 'roles':
      return roles.length === 0
        ? null
        : firstFew(
            roles.map(({ title }) => title),
            8,
          );
  }
}

function placeText({ sessions }: CourseAnswer['course']): string | null {
  const places = (sessions ?? []).flatMap(({ place, online }) => [
    ...(place === null ? [] : [place]),
    ...(online === true ? ['online'] : []),
  ]);
  return places.length === 0 ? null : firstFew([...new Set(places)], 4);
}

const ABOUT: Record<CourseFact, string> = {
  cost: 'Cost',
  length: 'How long',
  needs: 'You need',
  start: 'Dates',
  provider: 'Provider',
  audience: 'For',
  level: 'Level',
  place: 'Where',
  apply: 'How to apply',
  roles: 'It fits',
};

const UNSAID: Record<CourseFact, string> = {
  cost: 'what it costs',
  length: 'how long it takes',
  needs: 'what you need to get on it',
  start: 'when it starts',
  provider: 'who runs it',
  audience: 'who it is for',
  level: 'what level it is',
  place: 'where it is held, or if it is online',
  apply: 'how to apply for it',
  roles: 'which roles it leads to',
};

/** Null: nothing in particular was asked. */
export function askedText(answer: CourseAnswer): string | null {
  const { asked = null, course } = answer;
  if (asked === null) return null;
  const said = known(asked, answer);
  if (said !== null) return `${ABOUT[asked]}: ${sentence(said)}`;
  const who =
    asked === 'provider' || course.provider === null ? 'Its provider' : course.provider.replace(/[.\s]+$/, '');
  return `My data does not say ${UNSAID[asked]}.${asked === 'provider' ? '' : ` ${capital(who)} can tell you.`}`;
}
