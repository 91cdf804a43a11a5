// Setting a reminder: from words to a reminder, or to the question that is still open.
import { courseButton } from '../words/course-button.ts';
import { asksToBeTold, isOfNoNamedCourse, isTask, wantsDates } from '../words/course-meant.ts';
import { firstPoint } from '../courses/course-points.ts';
import { just, liveReminders, type Decide, type Decision, type Desk } from './desk.ts';
import type { Lead } from '../rules/lead-times.ts';
import { forOthers } from '../words/others-words.ts';
import { byId } from '../words/pick.ts';
import { bringBack } from './bring-back.ts';
import { add, NO_TITLE, setOutcome } from './add-reminder.ts';
import { dueAt, MOST_LIVE } from '../reminder.ts';
import { revived } from '../rules/schedule.ts';
import { titleFrom } from '../words/title.ts';
import { localTime, wallAt, type ClockChange } from '../when/wall-time.ts';
import { nameOfAnchor } from '../when/before-words.ts';
import { leadFrom } from '../when/when-before.ts';
import { whenIn, type When } from '../when/when.ts';

/** Words that begin a reminder of their own, rather than answer our question. */
const BEGINS = /\b(?:remind|reminder|reminding|rem|ping|nudge|prompt|alert|notify|another)\b/i;

/** "#id" alone takes back a stop, "#stopped:…" a stop of all. */
export const decideSet: Decide = (ask, desk) => {
  const back = bringBack(ask.words, desk);
  if (back !== null) return back;
  const button = byId(ask.words);
  if (button !== null) return takeBack(button.id, desk);
  const named = courseButton(ask.words);
  if (named !== null) return aboutCourse(named.rest, desk);
  const others = forOthers(ask.words);
  if (others !== null) {
    const { who, isGroup, forMe } = others;
    return just({ kind: 'for-others', who, isGroup, forMe: { act: 'set', words: forMe } });
  }
  const { when, title } = whenIn(ask.words, desk.moment);
  if (when.kind === 'unclear' && desk.course !== null && !isTask(ask.words)) return aboutCourse(ask.words, desk);
  if (when.kind === 'unclear' && asksToBeTold(ask.words)) return just({ kind: 'no-course', why: 'not-named' });
  return settle(when, titled(title, ask.words, desk), desk);
};

/** A course with dates to come is followed by the usual lead times. Without, the person is told of its dates if they ask. */
function aboutCourse(words: string, desk: Desk): Decision {
  const { course } = desk;
  if (course === null) return just({ kind: 'no-course', why: 'gone' });
  const found = firstPoint(course, null, desk.moment);
  if (found !== null) return add(found.schedule, false, course.title, desk);
  if (wantsDates(words)) return add({ kind: 'awaiting', courseId: course.courseId }, false, course.title, desk);
  const { courseId: id, title } = course;
  return just({ kind: 'no-date-known', about: title, course: { id, title }, pendingTitle: title });
}

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
      return withClocks(when.clocks, add({ kind: 'once', at: when.at }, when.exactTime, title, desk));
    case 'recurring':
      return add({ kind: 'recurring', rule: when.rule, untilWords: when.untilWords }, when.exactTime, title, desk);
    case 'past':
      return just({ kind: 'past', heard: when.local, pendingTitle: title });
    case 'impossible':
      return just({ kind: 'impossible', why: when.why, pendingTitle: title });
    case 'before':
      return when.anchor === '' ? beforeTheLast(when, title, desk) : beforeCourse(when, title, desk);
    case 'unclear':
      return just({ kind: 'ask-when', pendingTitle: title === '' ? NO_TITLE : title });
  }
}

const withClocks = (clocks: ClockChange | undefined, { outcome, ...rest }: Decision): Decision => ({
  ...rest,
  outcome: outcome.kind === 'set' ? { ...outcome, clocks } : outcome,
});

type Before = Extract<When, { kind: 'before' }>;
const STARTS = /\b(?:starts?|begins?|first day|starting)\b/i;

function beforeCourse(when: Before, title: string, desk: Desk): Decision {
  const { course, moment } = desk;
  const { side, lead, minute } = when;
  const wanted: Lead = { from: STARTS.test(when.anchor) ? 'start' : 'apply-by', side, lead, minute };
  const found = course === null ? null : firstPoint(course, [wanted], moment);
  const about = titleFrom(nameOfAnchor(when.anchor));
  const isNameless = isOfNoNamedCourse(when.anchor);
  const own = title === '' || title === about ? null : title;
  const pendingTitle = own ?? (isNameless ? (course?.title ?? NO_TITLE) : about);
  if (found !== null) return add(found.schedule, minute !== null, pendingTitle, desk);
  if (course === null)
    return just(
      isNameless ? { kind: 'which-course', pendingTitle } : { kind: 'no-date-known', about, course, pendingTitle },
    );
  const { courseId: id, title: name } = course;
  return just({ kind: 'no-date-known', about, course: { id, title: name }, pendingTitle });
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
