// A new reminder, or the same one found again.
import { just, liveReminders, type Decision, type Desk } from './desk.ts';
import { isQuiet } from '../rules/quiet.ts';
import { dueAt, MOST_LIVE, type Reminder, type Schedule } from '../reminder.ts';
import { viewOf, type ReminderOutcome } from '../reminder-outcome.ts';
import { nextOf } from '../rules/schedule.ts';
import { wallAt, weekdayOf } from '../when/wall-time.ts';

/** For reminders about nothing in particular. */
export const NO_TITLE = 'Reminder';

export function add(schedule: Schedule, exactTime: boolean, said: string, desk: Desk): Decision {
  const reminder = made(schedule, exactTime, said === '' ? NO_TITLE : said, desk);
  const live = liveReminders(desk.person);
  const same = live.find((other) => isSame(other, reminder));
  if (same !== undefined) return alreadySet(same, desk);
  if (live.length >= MOST_LIVE) return just({ kind: 'limit-reached', most: MOST_LIVE });
  return { outcome: setOutcome(reminder, false, desk), put: [reminder], settings: null };
}

/** An invitation counts those it reached, also when they had asked before. */
function alreadySet(same: Reminder, desk: Desk): Decision {
  const put = desk.inviteId === null || same.inviteId !== null ? [] : [{ ...same, inviteId: desk.inviteId }];
  return { outcome: setOutcome(same, true, desk), put, settings: null };
}

/** A button pressed twice, or a message sent twice, sets one reminder. */
const isSame = (one: Reminder, other: Reminder): boolean =>
  one.title === other.title &&
  one.schedule.kind === other.schedule.kind &&
  one.placeRef === other.placeRef &&
  dueAt(one)?.getTime() === dueAt(other)?.getTime();

export const setOutcome = (reminder: Reminder, already: boolean, desk: Desk): ReminderOutcome => ({
  kind: 'set',
  reminder: viewOf(reminder),
  already,
  quietThen: isAtQuietTime(reminder, desk),
  goesTo: desk.goesTo,
  undo: { act: 'stop', words: `#${reminder.id}` },
});

function isAtQuietTime(reminder: Reminder, { person }: Desk): boolean {
  const due = dueAt(reminder);
  if (due === null) return false;
  const { day, minute } = wallAt(due, reminder.zone);
  return isQuiet(person.settings.quiet, minute) || !person.settings.days.includes(weekdayOf(day));
}

function made(schedule: Schedule, exactTime: boolean, title: string, desk: Desk): Reminder {
  const { moment, personId, placeRef, tenantId, newId, newKey, inviteId } = desk;
  return {
    id: newId(),
    personId,
    placeRef,
    tenantId,
    title,
    schedule,
    zone: moment.zone,
    exactTime,
    state: 'live',
    occurrenceAt: nextOf(schedule, moment.now, moment.zone, moment.chosenMinute),
    snoozed: null,
    deliveredAt: null,
    doneAt: null,
    deadBecause: null,
    createdAt: moment.now,
    endedAt: null,
    calendarKey: newKey?.() ?? null,
    inviteId,
  };
}
