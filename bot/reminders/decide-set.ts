// Setting a reminder: from words to a reminder, or to the question that is still open.
import { firstPoint } from './course-points.ts';
import { just, liveReminders, type Decide, type Decision, type Desk } from './desk.ts';
import type { Lead } from './lead-times.ts';
import { byId } from './pick.ts';
import { isQuiet } from './quiet.ts';
import { dueAt, MOST_LIVE, type Reminder, type Schedule } from './reminder.ts';
import { viewOf, type ReminderOutcome } from './reminder-outcome.ts';
import { nextOf, revived } from './schedule.ts';
import { titleFrom } from './title.ts';
import { localTime, wallAt, weekdayOf } from './wall-time.ts';
import { leadFrom } from './when-before.ts';
import { whenIn, type When } from './when.ts';

/** For reminders about nothing in particular. */
const NO_TITLE = 'Reminder';
/** Words that begin a reminder of their own, rather than answer our question. */
const BEGINS = /\b(?:remind|reminder|reminding|rem|ping|nudge|prompt|alert|notify|another)\b/i;

/** "#id" alone takes back a stop. */
export const decideSet: Decide = (ask, desk) => {
  const button = byId(ask.words);
  if (button !== null) return takeBack(button.id, desk);
  const { when, title } = whenIn(ask.words, desk.moment);
  return settle(when, titled(title, ask.words, desk), desk);
};

/** Words that only answer "when?" keep the title of the question. */
function titled(title: string, words: string, { context }: Desk): string {
  if (context.pendingTitle === null) return title;
  return title === '' || !BEGINS.test(words) ? context.pendingTitle : title;
}

function takeBack(id: string, desk: Desk): Decision {
  const found = desk.person.reminders.find((reminder) => reminder.id === id);
  if (found === undefined) return just({ kind: 'unclear', act: 'set' });
  if (found.state === 'live') return just(setOutcome(found, true, desk));
  const back = revived(found, desk.moment.now);
  if (back === null)
    return just({
      kind: 'past',
      heard: localTime(found.occurrenceAt ?? found.createdAt, found.zone),
      pendingTitle: found.title,
    });
  if (liveReminders(desk.person).length >= MOST_LIVE) return just({ kind: 'limit-reached', most: MOST_LIVE });
  return { outcome: setOutcome(back, false, desk), put: [back], settings: null };
}

function settle(when: When, title: string, desk: Desk): Decision {
  switch (when.kind) {
    case 'at':
      return add({ kind: 'once', at: when.at }, when.exactTime, title, desk);
    case 'recurring':
      return add({ kind: 'recurring', rule: when.rule, untilWords: when.untilWords }, when.exactTime, title, desk);
    case 'past':
      return just({ kind: 'past', heard: when.local, pendingTitle: title });
    case 'impossible':
      return just({ kind: 'impossible', why: when.why, pendingTitle: title });
    case 'before':
      return when.anchor === '' ? beforeTheLast(when, title, desk) : beforeCourse(when, title, desk);
    case 'unclear':
      return byCourseOrAsk(title, desk);
  }
}

type Before = Extract<When, { kind: 'before' }>;
const STARTS = /\b(?:starts?|begins?|first day|starting)\b/i;

function beforeCourse(when: Before, title: string, desk: Desk): Decision {
  const { course, moment } = desk;
  const { side, lead, minute } = when;
  const wanted: Lead = { from: STARTS.test(when.anchor) ? 'start' : 'apply-by', side, lead, minute };
  const found = course === null ? null : firstPoint(course, [wanted], moment);
  if (found !== null) return add(found.schedule, minute !== null, title, desk);
  const about = titleFrom(when.anchor);
  return just({
    kind: 'no-date-known',
    about,
    course: course === null ? null : { id: course.courseId, title: course.title },
    pendingTitle: title === '' ? about : title,
  });
}

/** "2 hours before": before the reminder spoken of last. */
function beforeTheLast(when: Before, title: string, desk: Desk): Decision {
  const last = desk.person.reminders.find(({ id }) => id === desk.context.lastReminderId);
  const due = last === undefined ? null : dueAt(last);
  if (last === undefined || due === null)
    return just({ kind: 'no-date-known', about: '', course: null, pendingTitle: title });
  const earlier = leadFrom(wallAt(due, desk.moment.zone), when, when.minute, desk.moment);
  return settle(earlier, title === '' ? last.title : title, desk);
}

/** No time said: a course with dates is followed by the usual lead times; otherwise we ask. */
function byCourseOrAsk(title: string, desk: Desk): Decision {
  const { course } = desk;
  const found = course === null ? null : firstPoint(course, null, desk.moment);
  if (course !== null && found !== null) return add(found.schedule, false, course.title, desk);
  return just({ kind: 'ask-when', pendingTitle: title === '' ? NO_TITLE : title });
}

function add(schedule: Schedule, exactTime: boolean, said: string, desk: Desk): Decision {
  const reminder = made(schedule, exactTime, said === '' ? NO_TITLE : said, desk);
  const live = liveReminders(desk.person);
  const same = live.find((other) => isSame(other, reminder));
  if (same !== undefined) return just(setOutcome(same, true, desk));
  if (live.length >= MOST_LIVE) return just({ kind: 'limit-reached', most: MOST_LIVE });
  return { outcome: setOutcome(reminder, false, desk), put: [reminder], settings: null };
}

/** A button pressed twice, or a message sent twice, sets one reminder. */
const isSame = (one: Reminder, other: Reminder): boolean =>
  one.title === other.title &&
  one.schedule.kind === other.schedule.kind &&
  one.placeRef === other.placeRef &&
  dueAt(one)?.getTime() === dueAt(other)?.getTime();

const setOutcome = (reminder: Reminder, already: boolean, desk: Desk): ReminderOutcome => ({
  kind: 'set',
  reminder: viewOf(reminder),
  already,
  quietThen: isAtQuietTime(reminder, desk),
  undo: { act: 'stop', words: `#${reminder.id}` },
});

function isAtQuietTime(reminder: Reminder, { person }: Desk): boolean {
  const due = dueAt(reminder);
  if (due === null) return false;
  const { day, minute } = wallAt(due, reminder.zone);
  return isQuiet(person.settings.quiet, minute) || !person.settings.days.includes(weekdayOf(day));
}

function made(schedule: Schedule, exactTime: boolean, title: string, desk: Desk): Reminder {
  const { moment, personId, placeRef, tenantId, newId } = desk;
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
  };
}
