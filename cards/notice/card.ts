// Short notices: an old button, too many questions, no data source, or a fault of ours. Calm, and what to do next.
import type { AnswerOf } from '../../bot/conversation/answer.ts';
import { type Message, message } from '../message.ts';
import { text, title } from '../parts.ts';
import { count } from '../words.ts';

function notice(head: string, words: string, next: AnswerOf<'old-button'>['next'] = []): Message {
  return message({ summary: `${head}. ${words}`, body: [title(head), text(words, { spacing: 'Small' })], next });
}

export const oldButtonCard = ({ next }: AnswerOf<'old-button'>): Message =>
  notice('That button no longer works', 'It comes from an older message. Please ask me again in your own words.', next);

function waitText(seconds: number): string {
  if (!Number.isFinite(seconds) || seconds <= 1) return 'a moment';
  return seconds < 90 ? count(Math.ceil(seconds), 'second') : count(Math.ceil(seconds / 60), 'minute');
}

export const tooManyQuestionsCard = ({ retryAfterSeconds }: AnswerOf<'too-many-questions'>): Message =>
  notice(
    'Let’s take a short break',
    `You have asked a lot in a short time. Please try again in ${waitText(retryAfterSeconds)}.`,
  );

export const sourceUnavailableCard = (_: AnswerOf<'source-unavailable'>): Message =>
  notice('I can’t reach the careers data', 'This should not last long. Please ask me again in a few minutes.');

export const brokenCard = (_: AnswerOf<'broken'>): Message =>
  notice(
    'Something went wrong',
    'It was a fault of ours, not yours. Please ask me again. If it keeps happening, tell your IT service desk.',
  );
