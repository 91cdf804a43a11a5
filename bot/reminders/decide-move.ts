// Putting a reminder off, and giving it another time.
import { just, type Decision, type Desk } from './desk.ts';
import { onOne, towards } from './on-one.ts';
import { dueAt, type Reminder } from './reminder.ts';
import { viewOf } from './reminder-outcome.ts';
import { nextOf } from './schedule.ts';
import { snoozeTo } from './snooze-words.ts';
import { DAY_MS, instantOf, localTime, wallAt } from './wall-time.ts';
import { whenIn, type When } from './when.ts';

/** Puts off one occurrence: the one still to come, or the one just sent. The schedule goes on beside it. */
export const decideSnooze = onOne('snooze', (reminder, words, desk) => {
  const { moment } = desk;
  if (reminder.state === 'done' || reminder.state === 'stopped')
    return just({ kind: 'over', reminder: viewOf(reminder), act: 'snooze' });
  const sent = justSent(reminder, moment.now);
  const to = snoozeTo(words, sent === null ? dueAt(reminder) : null, moment);
  if (to.kind === 'not-to') return notSnoozed(to.when, reminder);
  const occurrenceAt = sent ?? reminder.snoozed?.occurrenceAt ?? reminder.occurrenceAt ?? moment.now;
  const isNext = sent === null && reminder.snoozed === null;
  const after: Reminder = {
    ...reminder,
    state: 'live',
    endedAt: null,
    snoozed: { occurrenceAt, until: to.at },
    occurrenceAt: isNext ? nextOf(reminder.schedule, occurrenceAt, reminder.zone) : reminder.occurrenceAt,
  };
  return {
    outcome: {
      kind: 'snoozed',
      reminder: viewOf(after),
      to: localTime(to.at, reminder.zone),
      onlyThisOne: reminder.schedule.kind !== 'once',
    },
    put: [after],
    settings: null,
  };
});

/** When it was sent, if that is what a snooze must mean: within a day, and not yet done. Later, the next one is meant. */
function justSent({ state, deliveredAt, doneAt, snoozed, schedule }: Reminder, now: Date): Date | null {
  if (deliveredAt === null || snoozed !== null || (doneAt !== null && doneAt >= deliveredAt)) return null;
  if (state === 'delivered') return deliveredAt;
  const isRecent = now.getTime() - deliveredAt.getTime() < DAY_MS;
  return state === 'live' && schedule.kind !== 'once' && isRecent ? deliveredAt : null;
}

function notSnoozed(when: When, reminder: Reminder): Decision {
  if (when.kind === 'past') return just({ kind: 'past', heard: when.local, pendingTitle: reminder.title });
  if (when.kind === 'impossible') return just({ kind: 'impossible', why: when.why, pendingTitle: reminder.title });
  return just({ kind: 'ask-snooze', reminder: viewOf(reminder) });
}

/** A new day keeps the time, a new time keeps the day. */
export const decideChange = onOne('change', (reminder, words, desk) => {
  const { when } = whenIn(towards(words), desk.moment);
  if (when.kind === 'past') return just({ kind: 'past', heard: when.local, pendingTitle: reminder.title });
  if (when.kind === 'impossible') return just({ kind: 'impossible', why: when.why, pendingTitle: reminder.title });
  const changed = changedBy(when, reminder, desk);
  if (changed === null) return just({ kind: 'ask-snooze', reminder: viewOf(reminder) });
  return { outcome: { kind: 'changed', reminder: viewOf(changed), undo: null }, put: [changed], settings: null };
});

function changedBy(when: When, reminder: Reminder, { moment: { now } }: Desk): Reminder | null {
  const fresh = { ...reminder, state: 'live' as const, snoozed: null, endedAt: null, doneAt: null };
  if (when.kind === 'recurring')
    return {
      ...fresh,
      schedule: { kind: 'recurring', rule: when.rule, untilWords: when.untilWords },
      exactTime: when.exactTime,
      occurrenceAt: when.first,
    };
  if (when.kind !== 'at') return null;
  const { schedule, zone } = reminder;
  if (schedule.kind === 'recurring' && when.said === 'time') {
    const rule = { ...schedule.rule, minute: wallAt(when.at, schedule.rule.zone).minute };
    return {
      ...fresh,
      schedule: { ...schedule, rule },
      exactTime: true,
      occurrenceAt: nextOf({ ...schedule, rule }, now, zone),
    };
  }
  const at = mixed(when, reminder);
  if (at <= now) return null;
  return {
    ...fresh,
    schedule: { kind: 'once', at },
    exactTime: when.exactTime || when.said === 'day',
    occurrenceAt: at,
  };
}

function mixed(when: Extract<When, { kind: 'at' }>, reminder: Reminder): Date {
  const due = dueAt(reminder);
  if (due === null || when.said === 'both') return when.at;
  const before = wallAt(due, reminder.zone);
  const after = wallAt(when.at, reminder.zone);
  return instantOf(
    when.said === 'day' ? { day: after.day, minute: before.minute } : { day: before.day, minute: after.minute },
    reminder.zone,
  );
}
