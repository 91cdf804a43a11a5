// What is kept about a person and how to end it; all of it to take away; and that it is gone.
import type { AnswerOf } from '../../bot/conversation/answer.ts';
import { cut } from '../escape.ts';
import { type Message, message } from '../message.ts';
import { bullets, subtle, text, title } from '../parts.ts';

const KEPT = [
  'Your details, if you told me any: role, band, place, time zone, skills.',
  'The last roles and bands we talked about, for 12 hours, so that “what about band 8a?” makes sense.',
  'Where to write to you in Teams. Not your name or e-mail address.',
  'The channels and group chats you used me in, so that you can share cards there. The cards you shared, with the line you wrote.',
  'Your reminders and quiet hours. What is over goes after 90 days. If you invited others to a course: that you did, for the count.',
  'What kind of question was asked and whether the answer helped. Never who asked it.',
];

export function privacyCard({ act, next }: AnswerOf<'privacy'>): Message {
  if (act === 'forgotten') {
    const done = 'Done. Everything I kept about you is deleted.';
    return message({
      summary: done,
      body: [
        title('I have forgotten you'),
        text(done, { spacing: 'Small' }),
        subtle('If you ask me something new, I start from nothing.'),
      ],
      next,
    });
  }
  const lead = 'I keep as little as I can, and you can see it, take it away or delete it at any time.';
  return message({
    summary: `${lead} ${KEPT.join(' ')}`,
    body: [
      title('What I keep about you'),
      text(lead, { spacing: 'Small' }),
      ...bullets(KEPT),
      subtle('Say “show my details”, “export my data” or “forget me”.'),
    ],
    next,
  });
}

const LONGEST_SHOWN = 8_000;

export function ownDataCard({ json, rows, next }: AnswerOf<'own-data'>): Message {
  const lead =
    rows === 0
      ? 'I have no data about you: nothing is stored.'
      : 'Here is your data: everything I have stored about you, as JSON you can copy.';
  return message({
    summary: lead,
    body: [
      title('Your data'),
      text(lead, { spacing: 'Small' }),
      ...(rows === 0
        ? []
        : [
            {
              type: 'TextBlock' as const,
              text: cut(json, LONGEST_SHOWN).replaceAll('\n', '\n\n'),
              wrap: true,
              fontType: 'Monospace' as const,
              size: 'Small' as const,
            },
          ]),
    ],
    next,
  });
}
