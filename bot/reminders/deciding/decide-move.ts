// Putting a reminder off, and giving it another time.
import { backTo, changedBy, clocksThen } from './changed-reminder.ts';
import { stopped } from './decide-end.ts';
import { just, type Decide, type Decision, type Desk } from './desk.ts';
import { changeTo, isSkip } from '../words/change-words.ts';
import { nameIn, onOne } from './on-one.ts';
import { byId, nameTokens } from '../words/pick.ts';
import { dueAt, type Reminder } from '../reminder.ts';
import { viewOf } from '../reminder-outcome.ts';
import { nextOf } from '../rules/schedule.ts';
import { snoozeTo } from '../words/snooze-words.ts';
import { DAY_MS, localTime, MINUTE_MS } from '../when/wall-time.ts';
import type { When } from '../when/when.ts';

/** Puts off one occurrence: the one still to come, or the one just sent. The schedule goes on beside it. */
const snoozeOne = onOne('snooze', (reminder, words, desk) => {
  const { moment } = desk;
  if (isEnded(reminder)) return over(reminder);
  const sent = justSent(reminder, moment.now);
  const to = snoozeTo(words, sent === null ? dueAt(reminder) : null, moment);
  return to.kind === 'not-to' ? notSnoozed(to.when, reminder) : putOff(reminder, to.at, moment.now);
});

const isEnded = ({ state }: Reminder): boolean => state === 'done' || state === 'stopped';
const over = (reminder: Reminder): Decision => just({ kind: 'over', reminder: viewOf(reminder), act: 'snooze' });

/** "Snooze it", right after it was marked as done, is no other reminder. */
export const decideSnooze: Decide = (ask, desk) => {
  const ended = endedJustNow(desk);
  const namesOne = byId(ask.words) !== null || nameTokens(nameIn(ask.words, desk)).length > 0;
  return ended === null || namesOne ? snoozeOne(ask, desk) : over(ended);
};

const JUST_NOW_MS = 30 * MINUTE_MS;

/** The one spoken of last, unless another has been sent since. */
function endedJustNow({ person: { reminders }, context, moment: { now } }: Desk): Reminder | null {
  const last = reminders.find(({ id }) => id === context.lastReminderId);
  const endedAt = last?.endedAt ?? null;
  if (last === undefined || endedAt === null || !isEnded(last)) return null;
  if (now.getTime() - endedAt.getTime() > JUST_NOW_MS) return null;
  return reminders.some(({ deliveredAt }) => deliveredAt !== null && deliveredAt > endedAt) ? null : last;
}

function putOff(reminder: Reminder, until: Date, now: Date): Decision {
  const sent = justSent(reminder, now);
  const occurrenceAt = sent ?? reminder.snoozed?.occurrenceAt ?? reminder.occurrenceAt ?? now;
  const isNext = sent === null && reminder.snoozed === null;
  const after: Reminder = {
    ...reminder,
    state: 'live',
    endedAt: null,
    snoozed: { occurrenceAt, until },
    occurrenceAt: isNext ? nextOf(reminder.schedule, occurrenceAt, reminder.zone) : reminder.occurrenceAt,
  };
  return {
    outcome: {
      kind: 'snoozed',
      reminder: viewOf(after),
      to: localTime(until, reminder.zone),
      onlyThisOne: reminder.schedule.kind !== 'once',
    },
    put: [after],
    settings: null,
    shown: sent === null ? [] : [{ reminderId: reminder.id, as: 'snoozed' }],
  };
}

/** When it was sent, if that is what a snooze must mean: within a day, and not yet done. Later, the next one is meant. */
function justSent({ state, deliveredAt, doneAt, snoozed, schedule }: Reminder, now: Date): Date | null {
  if (deliveredAt === null || snoozed !== null || (doneAt !== null && doneAt >= deliveredAt)) return null;
  if (state === 'delivered') return deliveredAt;
  const isRecent = now.getTime() - deliveredAt.getTime() < DAY_MS;
  return state === 'live' && schedule.kind !== 'once' && isRecent ? deliveredAt : null;
}

function notSnoozed(when: When, reminder: Reminder): Decision {
  if (when.kind === 'past')
    return just({ kind: 'past', heard: when.local, pendingTitle: reminder.title, reminderId: reminder.id });
  if (when.kind === 'impossible')
    return just({ kind: 'impossible', why: when.why, pendingTitle: reminder.title, reminderId: reminder.id });
  return just({ kind: 'ask-snooze', reminder: viewOf(reminder), act: 'snooze' });
}

/** Left out this once: the next one comes as planned. One that does not come back is stopped by it. */
function skipped(reminder: Reminder, { moment: { now } }: Desk): Decision {
  const due = dueAt(reminder);
  const next = due === null || reminder.state !== 'live' ? null : nextOf(reminder.schedule, due, reminder.zone);
  if (next === null) return stopped(reminder, now);
  const after: Reminder = { ...reminder, snoozed: null, occurrenceAt: next };
  return { outcome: { kind: 'changed', reminder: viewOf(after), undo: null }, put: [after], settings: null };
}

/** A new day keeps the time, a new time keeps the day. */
export const decideChange = onOne('change', (reminder, words, desk) => {
  if (isSkip(words)) return skipped(reminder, desk);
  const comesBack = reminder.schedule.kind === 'recurring';
  const when = changeTo(words, { dueAt: dueAt(reminder), comesBack }, desk.moment);
  if (when.kind === 'past')
    return just({ kind: 'past', heard: when.local, pendingTitle: reminder.title, reminderId: reminder.id });
  if (when.kind === 'impossible')
    return just({ kind: 'impossible', why: when.why, pendingTitle: reminder.title, reminderId: reminder.id });
  // A course's plan has many days: another day is for the next one alone.
  if (reminder.schedule.kind === 'course' && when.kind === 'at' && when.said !== 'time')
    return putOff(reminder, when.at, desk.moment.now);
  const changed = changedBy(when, reminder, desk.moment.now);
  if (changed === null) return just({ kind: 'ask-snooze', reminder: viewOf(reminder), act: 'change' });
  if (changed instanceof Date)
    return just({
      kind: 'past',
      heard: localTime(changed, reminder.zone),
      pendingTitle: reminder.title,
      reminderId: reminder.id,
    });
  const wasSent = reminder.state === 'delivered';
  return {
    outcome: {
      kind: 'changed',
      reminder: viewOf(changed),
      undo: backTo(reminder, desk.moment.now),
      clocks: clocksThen(when, reminder),
    },
    put: [changed],
    settings: null,
    shown: wasSent ? [{ reminderId: reminder.id, as: 'snoozed' }] : [],
  };
});
