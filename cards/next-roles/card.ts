// What next from a role: the moves people make from it.
import type { AnswerOf } from '../../bot/conversation/answer.ts';
import { type Message, message } from '../message.ts';
import { text, title, under } from '../parts.ts';
import { moveBlock, rolesIn } from '../steps.ts';
import { bandText, count } from '../words.ts';

const MOST = 6;

/** Asked whether the work will last, nobody who knows no forecast can say: what is known are the ways on. */
const noForecast = (name: string): string =>
  `We hold no forecast for ${name}, so I can’t say if there will be more of these posts or fewer. I can show where people go from there.`;

const OPENINGS: Record<NonNullable<AnswerOf<'next-roles'>['about']>['kind'], (of: string, role: string) => string> = {
  future: noForecast,
  onward: (of, role) => `${of} is a family of many roles. Most known ways on start from ${role}.`,
};

export function nextRolesCard({ from, about, steps, footing }: AnswerOf<'next-roles'>): Message {
  const ways =
    steps.length === 0
      ? `We know of no usual next role after ${from.title}. That does not mean there is none: we hold the common moves only.`
      : `From ${from.title} people often move to ${rolesIn(steps, 'to')}.`;
  const lead = about === null ? ways : `${OPENINGS[about.kind](about.of, from.title)} ${ways}`;
  const start = from.level === null ? null : `You start at ${bandText(from.level)}.`;
  return message({
    summary: lead,
    body: [
      title(`What next from ${from.title}`),
      under([lead, start].filter((part) => part !== null).join(' ')),
      ...steps.slice(0, MOST).map((step) => moveBlock(step, 'to')),
      ...(steps.length > MOST
        ? [text(`And ${count(steps.length - MOST, 'more role')}: ask about a band or a skill to narrow it.`)]
        : []),
    ],
    footing,
  });
}
