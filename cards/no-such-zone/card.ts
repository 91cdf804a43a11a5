// A time zone was told that the clocks of the world do not have.
import type { AnswerOf } from '../../bot/conversation/answer.ts';
import { quoted } from '../escape.ts';
import { type Message, message } from '../message.ts';
import { text, title } from '../parts.ts';

export function noSuchZoneCard({ heard, next }: AnswerOf<'no-such-zone'>): Message {
  const words = quoted(heard);
  const head = `I don’t know ${words === null ? 'that' : words} as a time zone`;
  const hint =
    'So I have changed nothing. Tell me the nearest large city, for example “my time zone is London”, or a name such as “Europe/London”.';
  return message({ summary: `${head}. ${hint}`, body: [title(head), text(hint, { spacing: 'Small' })], next });
}
