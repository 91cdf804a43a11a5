// Outside what the bot covers: says so kindly, says who can help, and what it does cover.
import type { AnswerOf } from '../../bot/conversation/answer.ts';
import { type Message, message } from '../message.ts';
import { text, title } from '../parts.ts';
import { REFUSALS, SCOPE } from './words.ts';

export function notCoveredCard({ reason, next }: AnswerOf<'not-covered'>): Message {
  const { head, lines, careers } = REFUSALS[reason];
  const all = careers === 'unsaid' ? lines : [...lines, SCOPE];
  return message({
    summary: [`${head}${/[?.!]$/.test(head) ? '' : '.'}`, ...all].join(' '),
    body: [title(head), ...all.map((line) => text(line, { spacing: 'Small' }))],
    next: careers === 'offered' ? next : [],
  });
}
