// An invitation to a course, among others: each presses for themselves, and what comes of it only they see.
import type { AnswerOf } from '../../bot/conversation/answer.ts';
import type { InviteStage } from '../../bot/conversation/answer-sharing.ts';
import type { Ask } from '../../bot/conversation/ask.ts';
import type { ReminderOutcome } from '../../bot/reminders/reminder-outcome.ts';
import { button } from '../button.ts';
import { buttonTitle } from '../button-titles.ts';
import { clean, cut } from '../escape.ts';
import { forOthers } from '../extension/for-others.ts';
import { type Message, message, plainMessage } from '../message.ts';
import { text, title } from '../parts.ts';
import { reminderCard, saidCard } from '../reminder/card.ts';
import { dateLines } from '../reminder/course-lines.ts';
import { count } from '../words.ts';

type Stage<K extends InviteStage['kind']> = Extract<InviteStage, { kind: K }>;

const ZONE = 'Europe/London';
const LONGEST_NAME = 60;

const ask = (it: Ask, words?: string) => button(words ?? buttonTitle(it, []), it);

function openCard({ inviteId, course, session, inviter }: Stage<'open'>): Message {
  const who = inviter === null || clean(inviter) === '' ? 'A colleague' : cut(clean(inviter), LONGEST_NAME);
  const lead = `${who} invites you to have a look at this course.`;
  const dates = session === null ? ['It has no dates yet.'] : dateLines(session, ZONE);
  const rest = [
    session === null
      ? 'Press the button and I will tell you, once there are some.'
      : 'Press the button and I will remind you in good time.',
    'Nobody is signed up by this, and nobody sees who presses. The one who invited sees only how many.',
  ];
  const press = { inviteId, courseId: course.id };
  const { card, ...words } = message({
    summary: [`${course.title}.`, lead, ...dates].join(' '),
    body: [title(course.title), ...[lead, ...dates, ...rest].map((line) => text(line, { spacing: 'Small' }))],
    actions: [
      ask(
        { kind: 'invite', press: { act: 'take', ...press } },
        session === null ? 'Tell me when it has dates' : undefined,
      ),
      ask({ kind: 'course', courseId: course.id }),
      ask({ kind: 'invite', press: { act: 'count', ...press } }),
    ],
  });
  return { ...words, card: card === null ? null : forOthers(card) };
}

/** Below this many, a number could point at people. */
const FEWEST_COUNTED = 5;

function countText(people: number | null): string {
  if (people === null) return 'Only the one who invited can see how many there are.';
  return people < FEWEST_COUNTED
    ? 'So far, a few people at most have asked to be reminded. I give a number from five on.'
    : `So far, ${count(people, 'person', 'people')} have asked to be reminded.`;
}

/** As when it is asked in words; where others read along, each button answers only the one who presses it. */
function takenCard(outcome: ReminderOutcome): Message {
  const { card, ...words } = reminderCard({ kind: 'reminder', outcome, next: [] });
  return { ...words, card: card === null ? null : forOthers(card) };
}

export function inviteCard({ stage }: AnswerOf<'invite'>): Message {
  switch (stage.kind) {
    case 'open':
      return openCard(stage);
    case 'taken':
      return takenCard(stage.outcome);
    case 'count':
      return plainMessage(countText(stage.people));
    case 'which-course':
      return saidCard(
        {
          head: 'Which course shall I invite people to?',
          lines: ['Tell me its name, for example “invite this channel to the data analyst apprenticeship”.'],
        },
        [],
      );
    case 'not-among-others':
      return saidCard(
        {
          head: 'I can invite people where they are',
          lines: [
            'Mention me in the channel or group chat that you want to invite, for example “invite this channel to the data analyst apprenticeship”.',
          ],
        },
        [],
      );
    default:
      return stage satisfies never;
  }
}
