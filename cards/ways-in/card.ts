// How to become: entry routes in words, the roles that lead there, longer routes, and courses.
import type { AnswerOf } from '../../bot/conversation/answer.ts';
import type { Route } from '../../bot/pathways/findings.ts';
import { courseBullets } from '../course-words.ts';
import { type Message, message } from '../message.ts';
import { type Block, bullets, section, text, title, under, type Words } from '../parts.ts';
import { moveBlock, rolesIn } from '../steps.ts';
import { bandText, count, yearsText } from '../words.ts';

function longerWords({ steps, years }: Route): Words {
  const [first] = steps;
  const through = steps.slice(0, -1).map((step) => step.to.title);
  const time = years === null || years.max === 0 ? '' : `, usually ${yearsText(years)}`;
  return [
    { bold: first?.from.title ?? '' },
    `: ${count(steps.length, 'step')}${through.length === 0 ? '' : ` through ${through.slice(0, 4).join(', then ')}`}${time}`,
  ];
}

function registrationBlock(registration: string | null): Block[] {
  return registration === null ? [] : [text([{ bold: 'Registration:' }, ` ${registration}`])];
}

const standsFor = (family: string, role: string): string =>
  `${family} is a family of many roles. ${role} is a usual way in. `;

export function waysInCard({
  to,
  family,
  entryRoutes,
  registration,
  steps,
  longer,
  courses,
  footing,
}: AnswerOf<'ways-in'>): Message {
  const routes = entryRoutes ?? [];
  const isEmpty = routes.length === 0 && steps.length === 0 && longer.length === 0;
  const band = to.level === null ? '' : ` It is usually ${bandText(to.level)}.`;
  const opening = family === null ? '' : standsFor(family, to.title);
  const lead = isEmpty
    ? `We have no ways in for ${to.title} in our data yet.`
    : steps.length > 0
      ? `People often become ${to.title} from ${rolesIn(steps, 'from')}.`
      : `Here is how people become ${to.title}.`;
  return message({
    summary: `${opening}${lead}${band}${routes.length === 0 ? '' : ` Ways in: ${routes.slice(0, 3).join('; ')}.`}`,
    body: [
      title(family === null ? `How to become: ${to.title}` : `Ways into ${family}`),
      under(`${opening}${lead}${band}`),
      ...section('Ways in', [...bullets(routes.slice(0, 8)), ...registrationBlock(registration)]),
      ...section(
        'Roles that lead here',
        steps.slice(0, 5).map((step) => moveBlock(step, 'from')),
      ),
      ...section('Longer routes', bullets(longer.slice(0, 3).map(longerWords))),
      ...section('Courses that help', courseBullets(courses, 4)),
    ],
    footing,
  });
}
