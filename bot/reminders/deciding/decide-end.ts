// Stopping reminders and marking them done.
import { undoOfAll } from './bring-back.ts';
import { just, openReminders, type Decide, type Decision, type Desk } from './desk.ts';
import { nameIn, onOne } from './on-one.ts';
import { byId, pick } from '../words/pick.ts';
import type { Reminder, Shown } from '../reminder.ts';
import { comesAgain, viewOf, type ReminderAsk } from '../reminder-outcome.ts';
import { revived } from '../rules/schedule.ts';

const ended = (reminder: Reminder, state: 'stopped' | 'done', now: Date): Reminder => ({
  ...reminder,
  state,
  snoozed: null,
  endedAt: now,
  doneAt: state === 'done' ? now : reminder.doneAt,
});

/** The message that was sent last shows it, if there was one. */
const shownAs = ({ id, deliveredAt }: Reminder, as: Shown['as']): readonly Shown[] =>
  deliveredAt === null ? [] : [{ reminderId: id, as }];

export function stopped(reminder: Reminder, now: Date): Decision {
  if (reminder.state !== 'live' && reminder.state !== 'delivered')
    return just({ kind: 'over', reminder: viewOf(reminder), act: 'stop' });
  const after = ended(reminder, 'stopped', now);
  return {
    outcome: { kind: 'stopped', reminders: [viewOf(after)], all: false, undo: undoStop(after, now) },
    put: [after],
    settings: null,
    shown: shownAs(reminder, 'stopped'),
  };
}

const stopOne = onOne('stop', (reminder, _, { moment: { now } }) => stopped(reminder, now));

const undoStop = (reminder: Reminder, now: Date): ReminderAsk | null =>
  revived(reminder, now) === null ? null : { act: 'set', words: `#${reminder.id}` };

export const decideStop: Decide = (ask, desk) => {
  const open = openReminders(desk.person);
  if (byId(ask.words) === null && open.length > 0 && meansAll(ask.words, open, desk)) return stopAll(open, desk);
  return stopOne(ask, desk);
};

const meansAll = (words: string, open: readonly Reminder[], desk: Desk): boolean =>
  pick(words, open, { lastReminderId: null, withoutTime: nameIn(words, desk) }).kind === 'all';

function stopAll(open: readonly Reminder[], { moment: { now } }: Desk): Decision {
  const after = open.map((reminder) => ended(reminder, 'stopped', now));
  return {
    outcome: { kind: 'stopped', reminders: after.map(viewOf), all: true, undo: undoOfAll(after, now) },
    put: after,
    settings: null,
    shown: open.flatMap((reminder) => shownAs(reminder, 'stopped')),
  };
}

/** One that comes back is done for this time only. */
export const decideDone = onOne('done', (reminder, _, { moment: { now } }) => {
  if (reminder.state === 'done' || reminder.state === 'stopped')
    return just({ kind: 'over', reminder: viewOf(reminder), act: 'done' });
  const comesBack = reminder.schedule.kind === 'recurring' || reminder.schedule.kind === 'course';
  const goesOn = comesBack && reminder.state === 'live';
  const done: Reminder = goesOn ? { ...reminder, snoozed: null, doneAt: now } : ended(reminder, 'done', now);
  return {
    outcome: {
      kind: 'done',
      reminder: viewOf(done),
      again: goesOn ? (viewOf(done).due ?? comesAgain(done, now)) : null,
      undo: goesOn ? null : undoStop(done, now),
    },
    put: [done],
    settings: null,
    shown: shownAs(reminder, 'done'),
  };
});
