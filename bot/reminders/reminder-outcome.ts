// What came of a request about reminders: facts for an answer, no words for the screen.
import { momentsOf } from './courses/course-points.ts';
import type { Lead } from './rules/lead-times.ts';
import { nextOccurrence } from './rules/next-occurrence.ts';
import {
  dueAt,
  type News,
  type PersonSettings,
  type QuietHours,
  type Reminder,
  type ReminderState,
  type Schedule,
} from './reminder.ts';
import type { Rule } from './rules/rule.ts';
import { localTime, wallAt, type ClockChange, type LocalTime } from './when/wall-time.ts';
import { CHOSEN_MINUTE, type Why } from './when/when.ts';
import { calendarPath } from './calendar/calendar-link.ts';

/** What a button asks; `words` that start with "#id" name the reminder. */
export interface ReminderAsk {
  readonly act: 'set' | 'list' | 'stop' | 'snooze' | 'pause' | 'quiet' | 'done' | 'change';
  readonly words: string;
}

export interface ReminderView {
  readonly id: string;
  readonly title: string;
  /** When it comes next, on its own zone's clock; null when it is over. */
  readonly due: LocalTime | null;
  readonly dueAt: Date | null;
  /** False: only the day was said, and we chose the time. */
  readonly exactTime: boolean;
  readonly repeats: Rule | null;
  /** "the exam": it goes on until that, but we do not know its date. */
  readonly untilWords: string | null;
  readonly snoozed: boolean;
  readonly state: ReminderState;
  readonly courseId: string | null;
  /** The session that it follows. */
  readonly session: SessionView | null;
  /** It waits until the course has dates. */
  readonly awaitsDates: boolean;
  /** Not a reminder but news, of a course that was followed or of a reminder that could not be delivered. */
  readonly news: NewsView | null;
  /** Where its calendar file is: a path until the public address is put before it; null when there is none. */
  readonly calendar: string | null;
}

export interface SessionView {
  /** As the course's data gives them. */
  readonly applyBy: string | null;
  readonly startsAt: string | null;
  /** When it will be reminded of from now on, soonest first; days without their time. */
  readonly moments: readonly { readonly at: LocalTime; readonly leads: readonly Lead[] }[];
}

export type NewsView =
  | Exclude<News, { kind: 'undelivered' }>
  | { readonly kind: 'undelivered'; readonly due: LocalTime; readonly tooLate: boolean };

export interface SettingsView {
  readonly quiet: QuietHours;
  readonly days: readonly number[];
  /** `until` null: until the person says so. */
  readonly paused: { readonly until: LocalTime | null } | null;
  readonly zone: string;
}

/** Where a reminder will be seen. */
export type GoesTo =
  /** Where it was asked for. */
  | 'here'
  /** In the person's own chat, though it was asked for among others. */
  | 'own-chat'
  /** Among others, for there is no own chat that we know. */
  | 'shared-place'
  /** Nowhere, until the person has a chat of their own. */
  | 'no-chat-yet';

export type ReminderOutcome =
  /**
   * `already`: the same was asked before, so nothing was added. `quietThen`: kept as said though it falls in quiet hours.
   * `clocks`: they change at the time that was said.
   */
  | {
      readonly kind: 'set';
      readonly reminder: ReminderView;
      readonly already: boolean;
      readonly quietThen: boolean;
      readonly goesTo: GoesTo;
      readonly undo: ReminderAsk;
      readonly clocks?: ClockChange | undefined;
    }
  | {
      readonly kind: 'changed';
      readonly reminder: ReminderView;
      readonly undo: ReminderAsk | null;
      readonly clocks?: ClockChange | undefined;
    }
  /** The next words ("Thursday at 11am") complete it: keep `pendingTitle` and hand it back. */
  | { readonly kind: 'ask-when'; readonly pendingTitle: string }
  /** The time has gone. `reminderId`: of the reminder that was to be moved. */
  | {
      readonly kind: 'past';
      readonly heard: LocalTime;
      readonly pendingTitle: string;
      readonly reminderId?: string;
    }
  | { readonly kind: 'impossible'; readonly why: Why; readonly pendingTitle: string; readonly reminderId?: string }
  /** Neither a time nor a reminder could be made out. */
  | { readonly kind: 'unclear'; readonly act: ReminderAsk['act'] }
  | { readonly kind: 'listed'; readonly reminders: readonly ReminderView[]; readonly settings: SettingsView }
  /** Nothing to list or act on; `heard` when a name matched none; `others` are there, under other names. */
  | {
      readonly kind: 'none';
      readonly act: ReminderAsk['act'];
      readonly heard: string;
      readonly others: readonly ReminderView[];
      readonly settings: SettingsView;
    }
  | {
      readonly kind: 'stopped';
      readonly reminders: readonly ReminderView[];
      readonly all: boolean;
      readonly undo: ReminderAsk | null;
    }
  /** Each with the ask that its button makes. */
  | {
      readonly kind: 'which-one';
      readonly act: ReminderAsk['act'];
      readonly choices: readonly { readonly reminder: ReminderView; readonly ask: ReminderAsk }[];
    }
  | { readonly kind: 'snoozed'; readonly reminder: ReminderView; readonly to: LocalTime; readonly onlyThisOne: boolean }
  /** `act`: what the words that answer are for. */
  | { readonly kind: 'ask-snooze'; readonly reminder: ReminderView; readonly act: 'snooze' | 'change' }
  /** `again`: when a recurring one comes next. */
  | {
      readonly kind: 'done';
      readonly reminder: ReminderView;
      readonly again: LocalTime | null;
      readonly undo: ReminderAsk | null;
    }
  | { readonly kind: 'over'; readonly reminder: ReminderView; readonly act: ReminderAsk['act'] }
  | { readonly kind: 'paused'; readonly until: LocalTime | null; readonly count: number; readonly undo: ReminderAsk }
  | { readonly kind: 'resumed'; readonly wasPaused: boolean; readonly count: number }
  | { readonly kind: 'quiet-set'; readonly settings: SettingsView }
  | { readonly kind: 'quiet-shown'; readonly settings: SettingsView; readonly asked: 'hours' }
  | { readonly kind: 'limit-reached'; readonly most: number }
  /** Somebody else was to be reminded. `forMe`: the same for the one who asks, or for each of a group who presses it. */
  | { readonly kind: 'for-others'; readonly who: string; readonly isGroup: boolean; readonly forMe: ReminderAsk }
  /** gone: a button named a course that the data no longer has. not-named: dates were asked after, of no course we know. */
  | { readonly kind: 'no-course'; readonly why: 'gone' | 'not-named' }
  /** "The day before it closes", when no course was spoken of. */
  | { readonly kind: 'which-course'; readonly pendingTitle: string }
  /** "2 weeks before X", when X has no date we know. `course` when X is a course of the data. */
  | {
      readonly kind: 'no-date-known';
      readonly about: string;
      readonly course: { readonly id: string; readonly title: string } | null;
      readonly pendingTitle: string;
    };

export function viewOf(reminder: Reminder): ReminderView {
  const due = dueAt(reminder);
  const { schedule } = reminder;
  return {
    id: reminder.id,
    title: reminder.title,
    due: due === null ? null : localTime(due, reminder.zone),
    dueAt: due,
    exactTime: reminder.exactTime,
    repeats: schedule.kind === 'recurring' ? schedule.rule : null,
    untilWords: schedule.kind === 'recurring' ? schedule.untilWords : null,
    snoozed: reminder.snoozed !== null,
    state: reminder.state,
    courseId: 'courseId' in schedule ? schedule.courseId : null,
    session: sessionView(reminder),
    awaitsDates: schedule.kind === 'awaiting' && reminder.state === 'live',
    news: newsView(schedule, reminder.zone),
    calendar: due === null ? null : calendarPath(reminder),
  };
}

function sessionView({ schedule, occurrenceAt, zone }: Reminder): SessionView | null {
  if (schedule.kind !== 'course') return null;
  const { applyBy, startsAt } = schedule;
  const ahead = momentsOf(schedule, zone, CHOSEN_MINUTE).filter(
    ({ at }) => occurrenceAt !== null && wallAt(at, zone).day >= wallAt(occurrenceAt, zone).day,
  );
  return { applyBy, startsAt, moments: ahead.map(({ at, leads }) => ({ at: localTime(at, zone), leads })) };
}

function newsView(schedule: Schedule, zone: string): NewsView | null {
  if (schedule.kind !== 'notice') return null;
  const { news } = schedule;
  return news.kind === 'undelivered'
    ? { kind: 'undelivered', due: localTime(news.dueAt, zone), tooLate: news.tooLate }
    : news;
}

export function settingsView(settings: PersonSettings, zone: string, now: Date): SettingsView {
  const { quiet, days, paused } = settings;
  const isOver = paused?.until !== null && paused?.until !== undefined && paused.until <= now;
  return {
    quiet,
    days,
    paused: paused === null || isOver ? null : { until: paused.until === null ? null : localTime(paused.until, zone) },
    zone,
  };
}

/** When a recurring reminder comes again after `now`, were the present occurrence settled. */
export function comesAgain({ schedule, zone }: Reminder, now: Date): LocalTime | null {
  if (schedule.kind !== 'recurring') return null;
  const next = nextOccurrence(schedule.rule, now);
  return next === null ? null : localTime(next, zone);
}
