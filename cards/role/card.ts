// One role: what it is for, its band and pay, its skills, the ways in and the ways on.
import type { AnswerOf } from '../../bot/conversation/answer.ts';
import type { RoleFacts } from '../../bot/conversation/answer-parts.ts';
import { courseBullets } from '../course-words.ts';
import { type Message, message } from '../message.ts';
import { type Block, bullets, facts, section, subtle, text, title, under, type Words } from '../parts.ts';
import { skillGroupBlocks } from '../skill-groups.ts';
import { afterYears, bandText, bandWithStatus, capital, firstFew, listed, MOVES, NO_DATA, payText } from '../words.ts';

const MOST_IN_LIST = 6;

const NO_SKILLS = 'There is no skill data for this role. That does not mean it needs no skills.';

/** A level such as "consultant contract or 8d-9" is partly outside the bands, and so is its pay. */
function payFact({ role, pay }: RoleFacts): string {
  if (pay === null) return NO_DATA;
  const isBandOnly = role.level === null || /^[2-9][a-d]?(-[2-9][a-d]?)?$/.test(role.level.text);
  return `${capital(payText(pay))}, full time, England${isBandOnly ? '' : ', for the bands only'}`;
}

function nextRoleWords({ role, years, kind }: RoleFacts['nextRoles'][number]): Words {
  const about = [
    role.level === null ? null : bandText(role.level),
    afterYears(years),
    kind === null || kind === 'progression' ? null : MOVES[kind],
  ].filter((part) => part !== null);
  return about.length === 0 ? [{ bold: role.title }] : [{ bold: role.title }, `: ${about.join(', ')}`];
}

function waysIn({ entryRoutes, previousRoles }: RoleFacts): Block[] {
  const from = previousRoles.map(({ title: name }) => name);
  return [
    ...bullets((entryRoutes ?? []).slice(0, MOST_IN_LIST)),
    ...(from.length === 0
      ? []
      : [text(['People often come from: ', firstFew(from, MOST_IN_LIST)], { spacing: 'Small' })]),
  ];
}

function summaryOf({ role, summary, pay, nextRoles }: RoleFacts): string {
  const band = role.level === null ? 'Its band is not in our data.' : `Usually ${bandText(role.level)}.`;
  const next = nextRoles.map(({ role: { title: name } }) => name).slice(0, 3);
  return [
    `${role.title}: ${summary ?? 'we have no description of this role yet.'}`,
    band,
    pay === null ? null : `Pay is ${payText(pay)}.`,
    next.length === 0 ? null : `Next roles: ${listed(next)}.`,
  ]
    .filter((part) => part !== null)
    .join(' ');
}

const oneRole = ({ role }: RoleFacts): string => `These are two names of one role: ${role.title}.`;

export function roleCard({ facts: role, twoNames, footing }: AnswerOf<'role'>): Message {
  const also = role.alsoCalled.slice(0, 4);
  return message({
    summary: twoNames === true ? `${oneRole(role)} ${summaryOf(role)}` : summaryOf(role),
    body: [
      title(role.role.title),
      ...(twoNames === true ? [text([{ bold: oneRole(role) }], { spacing: 'Small' })] : []),
      under(role.summary ?? 'We have no description of this role yet.'),
      ...(also.length === 0 ? [] : [subtle(`Also called: ${also.join(', ')}`)]),
      ...facts([
        ['Band', bandWithStatus(role.role.level)],
        ['Pay', payFact(role)],
        ['Family', role.family],
        ['Registration', role.registration],
        [
          'Bodies',
          role.bodies.length === 0
            ? null
            : role.bodies
                .map((body) => body.title)
                .slice(0, 5)
                .join(', '),
        ],
      ]),
      ...section(
        'Skills',
        role.skills === null ? [text(NO_SKILLS, { spacing: 'Small' })] : skillGroupBlocks(role.skills, 14),
      ),
      ...section('Ways in', waysIn(role)),
      ...section('Next roles', bullets(role.nextRoles.slice(0, MOST_IN_LIST).map(nextRoleWords))),
      ...section('Courses', courseBullets(role.courses, 4)),
      ...section('Good to know', bullets(role.notes.slice(0, 4))),
    ],
    footing,
  });
}
