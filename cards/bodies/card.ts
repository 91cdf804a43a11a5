// Professional bodies: what each is for, its grades and fees; a closed one says so first and where to go instead.
import type { AnswerOf } from '../../bot/conversation/answer.ts';
import type { Body } from '../../bot/pathways/pathway.ts';
import { type Message, message } from '../message.ts';
import { type Block, bullets, facts, group, linkButton, text, title, under } from '../parts.ts';
import { listed } from '../words.ts';

const MOST = 5;

const closedText = (successor: Body | null): string =>
  `It is closed and takes no new members.${successor === null ? '' : ` Go to ${successor.title} instead.`}`;

const detailBlocks = (body: Body, most: number): Block[] => [
  ...facts([
    ['For', body.audience],
    ['Grades', body.grades === null || body.grades.length === 0 ? null : body.grades.slice(0, 8).join(', ')],
    ['Fees', body.fees],
  ]),
  ...bullets((body.notes ?? []).slice(0, most)),
];

const bodyBlock = (body: Body, successor: Body | null, isOnly: boolean): Block =>
  group(
    [
      ...(isOnly ? [] : [text([{ bold: body.title }])]),
      ...(body.closed ? [under(closedText(successor))] : []),
      ...(body.text === null ? [] : [under(body.text)]),
      ...detailBlocks(body, isOnly ? 6 : 2),
      ...(isOnly || body.url === null ? [] : [under([{ link: 'Website', url: body.url }])]),
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
  const { about, bodies, successor, footing } = answer;
  const [only] = bodies.length === 1 ? bodies : [];
  const lead = leadText(answer);
  const shown = bodies.slice(0, MOST);
  return message({
    summary: lead,
    body: [
      title(only?.title ?? (about === null ? 'Professional bodies' : `Professional bodies for ${about}`)),
      ...(bodies.length === 0 ? [under(lead)] : []),
      ...shown.map((body) => bodyBlock(body, successor, only !== undefined)),
      ...(only !== undefined && successor !== null ? [bodyBlock(successor, null, false)] : []),
      ...(bodies.length > MOST
        ? [text(`and more: ${listed(bodies.slice(MOST, MOST + 6).map((body) => body.title))}`)]
        : []),
    ],
    actions: only === undefined ? [] : linkButton('Open the website', only.url),
    footing,
  });
}
