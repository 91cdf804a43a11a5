// Said once to each person or team: what it is for, and three real questions to press.
import type { AnswerOf } from '../../bot/conversation/answer.ts';
import { clean, cut } from '../escape.ts';
import { type Message, message } from '../message.ts';
import { text, title, under } from '../parts.ts';

const ABOUT =
  'I help NHS informatics staff with careers. Ask me what a role does, how roles compare, the pathway from one role to another, what a band pays, or which courses help. I can also remind you of an exam or a deadline.';

const HOW: Record<AnswerOf<'welcome'>['scope'], string> = {
  personal: 'Ask in your own words, or press one of these to see how it works.',
  group: 'Mention me with your question and I will answer everyone here. Press one of these to see how it works.',
  channel: 'Mention me with your question and I will answer in the thread. Press one of these to see how it works.',
};

const ALONE = 'What is about you I answer so that only you see it.';

export function welcomeCard({ scope, addedBy, examples }: AnswerOf<'welcome'>): Message {
  const by = addedBy === undefined || addedBy === null ? null : `${cut(clean(addedBy), 80)} added me here.`;
  const how = scope === 'personal' ? HOW[scope] : `${HOW[scope]} ${ALONE}`;
  return message({
    summary: ['Hello.', by, ABOUT, how].filter((part) => part !== null).join(' '),
    body: [title('Hello'), ...(by === null ? [] : [under(by)]), under(ABOUT), text(how)],
    next: examples.slice(0, 3),
  });
}
