// What came of a request about reminders: facts for an answer, no words for the screen.
import { nextOccurrence } from './next-occurrence.ts';
import {
  dueAt,
  type CourseChange,
  type PersonSettings,
  type QuietHours,
  type Reminder,
  type ReminderState,
} from './reminder.ts';
import type { Rule } from './rule.ts';
import { localTime, type LocalTime } from './wall-time.ts';
import type { Why } from './when.ts';

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
  /** Not a reminder but news: the dates of a course that was followed have changed. `title` is then the course's. */
  readonly news?: CourseChange | null;
}

export interface SettingsView {
  readonly quiet: QuietHours;
  readonly days: readonly number[];
  /** `until` null: until the person says so. */
  readonly paused: { readonly until: LocalTime | null } | null;
  readonly zone: string;
}

export type ReminderOutcome =
  /** `already`: the same was asked before, so nothing was added. `quietThen`: kept as said though it falls in quiet hours. */
  | {
      readonly kind: 'set';
      readonly reminder: ReminderView;
      readonly already: boolean;
      readonly quietThen: boolean;
      readonly undo: ReminderAsk;
    }
  | { readonly kind: 'changed'; readonly reminder: ReminderView; readonly undo: ReminderAsk | null }
  /** The next words ("Thursday at 11am") complete it: keep `pendingTitle` and hand it back. */
  | { readonly kind: 'ask-when'; readonly pendingTitle: string }
  /** The time has gone. */
  | { readonly kind: 'past'; readonly heard: LocalTime; readonly pendingTitle: string }
  | { readonly kind: 'impossible'; readonly why: Why; readonly pendingTitle: string }
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
  | { readonly kind: 'ask-snooze'; readonly reminder: ReminderView }
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
    courseId: schedule.kind === 'course' || schedule.kind === 'notice' ? schedule.courseId : null,
    news: schedule.kind === 'notice' ? schedule.change : null,
  };
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
