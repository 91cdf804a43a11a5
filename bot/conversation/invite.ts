// Inviting a channel or a group chat to a course: the card goes to all, and each presses for themselves.
import type { Invites } from '../reminders/keeping/invites.ts';
import { firstPoint } from '../reminders/courses/course-points.ts';
import { datesWords } from '../reminders/words/course-button.ts';
import { FALLBACK_ZONE } from '../reminders/create-reminders.ts';
import type { ReminderOutcome } from '../reminders/reminder-outcome.ts';
import { CHOSEN_MINUTE } from '../reminders/when/when.ts';
import type { Answer } from './answer.ts';
import type { InviteStage } from './answer-sharing.ts';
import type { Desk } from './answers/desk.ts';
import type { Ask } from './ask.ts';
import type { Question } from './question.ts';

export type InviteAsk = Extract<Ask, { kind: 'invite' }>;

export interface InvitePorts {
  readonly invites: Invites;
  /** Sets or looks after a reminder of the one who presses, unseen by the others. */
  readonly remind: (words: string, inviteId: string) => Promise<ReminderOutcome>;
}

const WHO = String.raw`(?:(?:this|the|our|my|all of|all|every)\s+)*(?:channel|group|team|chat|everyone|everybody|every one|people|us|colleagues|members|all|folks|lot)(?:\s+(?:here|in (?:here|this|the|our) \w+|of us))*`;
const PLEASE = String.raw`^(?:(?:please|pls|hi|hello|hey|can you|could you|would you|i(?:'|’)?d like to|i would like to|i want to|let(?:'|’)?s)[\s,]+)*`;
const TALK: readonly RegExp[] = [
  new RegExp(String.raw`${PLEASE}invite\s+${WHO}\s+(?:to|onto|on to|for|along to)\s+(.+)$`, 'i'),
  new RegExp(
    String.raw`${PLEASE}(?:send|post|share|make|create|put up|start)\s+(?:${WHO}\s+)?(?:an?|the)?\s*invit(?:e|ation)s?\s+(?:${String.raw`(?:to|for)\s+`}${WHO}\s+)?(?:to|for|about)\s+(.+)$`,
    'i',
  ),
];

/** What people are to be invited to, in the words of the one who asks; null for what is no invitation. */
export function invitedTo(text: string): string | null {
  const found = TALK.map((pattern) => pattern.exec(text.trim())?.[1]).find((thing) => thing !== undefined);
  return found?.replace(/[\s.!?]+$/, '').replace(/[\s,]+(?:please|pls|thanks|thank you)$/i, '') ?? null;
}

/** "It", "this course": the one spoken of last. */
export const isPointing = (thing: string): boolean =>
  /^(?:it|this|that|(?:this|that|the) (?:course|one|apprenticeship|programme))$/i.test(thing);

export async function answerInvite(
  { press }: InviteAsk,
  question: Question,
  desk: Desk,
  { invites, remind }: InvitePorts,
): Promise<Answer> {
  const answer = (stage: InviteStage): Answer => ({ kind: 'invite', stage });
  // Only for the one who pressed.
  const own = (stage: InviteStage): Answer => ({ kind: 'invite', stage, personal: true });
  switch (press.act) {
    case 'open':
      return answer(await opened(press.courseId, question, desk, invites));
    case 'count':
      return own({ kind: 'count', people: await invites.count(press.inviteId, question.personId) });
    case 'take':
      return own({ kind: 'taken', outcome: await remind(datesWords(press.courseId), press.inviteId) });
  }
}

async function opened(courseId: string | null, question: Question, desk: Desk, invites: Invites): Promise<InviteStage> {
  if (question.place.scope === 'personal') return { kind: 'not-among-others' };
  const course = courseId === null ? undefined : desk.catalogue.courses.get(courseId);
  if (course === undefined) return { kind: 'which-course' };
  const { id, title } = course;
  const found = firstPoint({ courseId: id, title, sessions: course.sessions ?? [] }, null, {
    now: question.at,
    zone: FALLBACK_ZONE,
    chosenMinute: CHOSEN_MINUTE,
  });
  return {
    kind: 'open',
    inviteId: await invites.open({ personId: question.personId, courseId: id }),
    course: { id, title },
    session: found === null ? null : { applyBy: found.schedule.applyBy, startsAt: found.schedule.startsAt },
    inviter: null,
  };
}
