// Answers about the person asking, and all that is kept, shared or set for them.
import type { ReminderRequest } from '../reminders/create-reminders.ts';
import type { OwnAsk } from './answer-ask.ts';
import type { Answer } from './answer.ts';
import { answerFromHere } from './answers/from-here.ts';
import { answerPrivacy, answerProfile } from './answers/own.ts';
import type { Ask } from './ask.ts';
import { answerInvite } from './invite.ts';
import { zoneOf, type Turn } from './turn.ts';

/** `answered`: the answer to another ask in the same turn. */
export async function answerOwn(ask: OwnAsk, turn: Turn, answered: (ask: Ask) => Promise<Answer>): Promise<Answer> {
  const { desk, ports, question } = turn;
  switch (ask.kind) {
    case 'profile':
      return answerProfile(ask.change, question.personId, ports.profiles, desk);
    case 'privacy':
      return answerPrivacy(ask.act, question.personId, ports.profiles, desk);
    case 'from-here':
      if (ask.ownRoleId !== null && desk.catalogue.roles.has(ask.ownRoleId))
        await ports.profiles.change(question.personId, { roleId: ask.ownRoleId });
      return answerFromHere(ask, desk);
    case 'share':
    case 'shared-card':
      return ports.answerShare(ask, {
        personId: question.personId,
        place: question.place,
        pressedOn: question.pressedOn ?? null,
        at: question.at,
        answer: answered,
      });
    case 'invite':
      return answerInvite(ask, question, desk, {
        invites: ports.invites,
        remind: (words, inviteId) =>
          ports.reminders.handle({ ...ownReminder('set', words, turn), inPrivate: true, inviteId }),
      });
    case 'reminder':
      return {
        kind: 'reminder',
        outcome: await ports.reminders.handle(ownReminder(ask.act, ask.words, turn)),
        next: [],
      };
  }
}

const ownReminder = (act: ReminderRequest['act'], words: string, turn: Turn): ReminderRequest => ({
  personId: turn.question.personId,
  placeRef: turn.question.place.id,
  amongOthers: turn.question.place.scope !== 'personal',
  tenantId: turn.question.place.tenantId,
  zone: zoneOf(turn),
  aboutCourse: turn.remembered?.lastAsk?.kind === 'course' ? turn.remembered.lastAsk.courseId : null,
  act,
  words,
  context: turn.remembered?.reminder ?? { lastReminderId: null, pendingTitle: null },
});
