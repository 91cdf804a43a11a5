// Professional bodies: what each is for, its grades and fees; a closed one says so first and where to go instead.
import type { AnswerOf } from '../../bot/conversation/answer.ts';
import type { Body } from '../../bot/pathways/pathway.ts';
import { type Message, message } from '../message.ts';
import { type Block, bullets, facts, group, linkButton, text, title, under } from '../parts.ts';
import { firstSentence, listed } from '../words.ts';

const MOST = 5;

const closedText = (successor: Body | null): string =>
  `It is closed and takes no new members.${successor === null ? '' : ` Go to ${successor.title} instead.`}`;

/** All that is known of one body. */
const wholeBody = (body: Body, successor: Body | null): Block[] => [
  ...(body.closed ? [under(closedText(successor))] : []),
  ...(body.text === null ? [] : [under(body.text)]),
  ...facts([
    ['For', body.audience],
    ['Grades', body.grades === null || body.grades.length === 0 ? null : body.grades.slice(0, 8).join(', ')],
    ['Fees', body.fees],
  ]),
  ...bullets((body.notes ?? []).slice(0, 6)),
];

/** A body among others, in two lines. */
const bodyBlock = (body: Body, successor: Body | null): Block =>
  group(
    [
      text(body.url === null ? [{ bold: body.title }] : [{ link: body.title, url: body.url }], { weight: 'Bolder' }),
      ...(body.closed ? [under(closedText(successor))] : []),
      ...(body.text === null || body.closed ? [] : [under(firstSentence(body.text))]),
    ],
    { spacing: 'Medium' },
  );

function leadText({ about, bodies, successor }: AnswerOf<'bodies'>): string {
  const [first] = bodies;
  if (first === undefined) return `We know of no professional body${about === null ? '' : ` for ${about}`} yet.`;
  if (first.closed) return `${first.title}: ${closedText(successor)}`;
  if (bodies.length === 1) return `${first.title}: ${first.text ?? 'a professional body'}`;
  const names = bodies.slice(0, MOST).map((body) => body.title);
  return `${about === null ? 'Professional bodies you could join' : `Professional bodies for ${about}`}: ${listed(names)}.`;
}

export function bodiesCard(answer: AnswerOf<'bodies'>): Message {
  const { about, registration, bodies, successor, footing } = answer;
  const [only] = bodies.length === 1 ? bodies : [];
  const lead = leadText(answer);
  const shown = bodies.slice(0, MOST);
  return message({
    summary: lead,
    body: [
      title(only?.title ?? (about === null ? 'Professional bodies' : `Professional bodies for ${about}`)),
      ...(bodies.length === 0 ? [under(lead)] : []),
      ...(registration === null ? [] : [text(`Registration: ${registration}`, { spacing: 'Small' })]),
      ...(only === undefined ? shown.map((body) => bodyBlock(body, successor)) : wholeBody(only, successor)),
      ...(only !== undefined && successor !== null ? [bodyBlock(successor, null)] : []),
      ...(bodies.length > MOST
        ? [text(`and more: ${listed(bodies.slice(MOST, MOST + 6).map((body) => body.title))}`)]
        : []),
    ],
    actions: only === undefined ? [] : linkButton('Open the website', only.url),
    footing,
  });
}
