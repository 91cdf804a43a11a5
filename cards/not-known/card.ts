// Within careers, but nothing is known.
import type { AnswerOf } from '../../bot/conversation/answer.ts';
import { quoted } from '../escape.ts';
import { type Message, message } from '../message.ts';
import { text, title } from '../parts.ts';

export function notKnownCard({ heard, next }: AnswerOf<'not-known'>): Message {
  const words = quoted(heard);
  const lead = `I don’t have anything on ${words ?? 'that'} in the careers data I hold.`;
  const hint = `Try another name for it, ${orElse(next)}.`;
  return message({
    summary: `${lead} ${hint}`,
    body: [title('I don’t know that one'), text(lead, { spacing: 'Small' }), text(hint, { spacing: 'Small' })],
    next,
  });
}

function orElse(next: AnswerOf<'not-known'>['next']): string {
  if (next.length === 0) return 'such as the job title in an advert';
  return next.every(({ ask }) => ask.kind === 'role') ? 'or see the nearest roles I hold' : 'or one of these';
}
