// What can be asked: one sentence and three real questions, not a list of features.
import type { AnswerOf } from '../../bot/conversation/answer.ts';
import { type Message, message } from '../message.ts';
import { subtle, text, title } from '../parts.ts';

const ABOUT =
  'Ask me about NHS informatics careers: what a role does, how roles compare, the pathway from one role to another, what a band pays, the skills you need, and courses, networks and professional bodies.';

const ALSO =
  'I can remind you too: say “remind me about my ACC exam on Monday at 9am”. Say “my reminders” or “my details” to see and change what I keep.';

const LIMITS =
  'The facts are for the NHS in England. Each answer says where they come from and of which year they are.';

export function helpCard({ examples }: AnswerOf<'help'>): Message {
  return message({
    summary: `${ABOUT} ${ALSO}`,
    body: [
      title('What you can ask'),
      text(ABOUT, { spacing: 'Small' }),
      text(ALSO, { spacing: 'Small' }),
      subtle(LIMITS),
    ],
    next: examples.slice(0, 3),
  });
}
