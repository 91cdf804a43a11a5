// Outside what the bot covers: says so kindly, says who can help, and what it does cover.
import type { AnswerOf } from '../../bot/conversation/answer.ts';
import { type Message, message } from '../message.ts';
import { linkButton, text, title } from '../parts.ts';
import { SCOPE } from './refusal.ts';
import { REFUSALS } from './words.ts';

const MOST_BUTTONS = 3;

export function notCoveredCard({ reason, next }: AnswerOf<'not-covered'>): Message {
  const { head, lines, scope, buttons, link } = REFUSALS[reason];
  const all = scope === 'unsaid' ? lines : [...lines, SCOPE];
  const links = link === undefined ? [] : linkButton(link.words, link.url);
  return message({
    summary: [`${head}${/[?.!]$/.test(head) ? '' : '.'}`, ...all].join(' '),
    body: [title(head), ...all.map((line) => text(line, { spacing: 'Small' }))],
    actions: links,
    next: buttons === 'none' ? [] : next.slice(0, MOST_BUTTONS - links.length),
  });
}
