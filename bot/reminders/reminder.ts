// A reminder, the person's settings, and the ports this room asks for. Start reading here.
import type { Lead } from './rules/lead-times.ts';
import type { Rule } from './rules/rule.ts';

export type ReminderState =
  | 'live'
  /** A single one that has been sent; it may still be snoozed or marked done. */
  | 'delivered'
  | 'done'
  | 'stopped'
  /** Too late to be of use when it could be sent. */
  | 'expired'
  /** Teams says that it can never be delivered; `deadBecause` says why. */
  | 'dead';

/** Where a moment is put when only its day matters: on one of these days (1 Monday to 7; none: any), at this minute. */
export interface ChosenTimes {
  readonly days: readonly number[];
  readonly minute: number;
}

export type Schedule =
  | { readonly kind: 'once'; readonly at: Date }
  /** `untilWords`: "until the exam", when that had no date. */
  | { readonly kind: 'recurring'; readonly rule: Rule; readonly untilWords: string | null }
  /** Follows a session of a course: when it moves, so does this. */
  | {
      readonly kind: 'course';
      readonly courseId: string;
      readonly sessionId: string;
      /** As the course's data gave them; dates, or instants with an offset. */
      readonly applyBy: string | null;
      readonly startsAt: string | null;
      readonly leads: readonly Lead[];
      /** The person's, when they set or last changed them; absent: the usual ones. */
      readonly chosen?: ChosenTimes;
    }
  /** Told once, when the course has dates. */
  | { readonly kind: 'awaiting'; readonly courseId: string }
  /** News, told once; `courseId` null for news of a reminder itself. */
  | { readonly kind: 'notice'; readonly at: Date; readonly courseId: string | null; readonly news: News };

/** What happened, to the dates of a session or to a reminder; dates as the course's data gives them. */
export type News =
  /** `over`: all its moments have gone, so nothing more comes. */
  | {
      readonly kind: 'moved';
      readonly applyBy: string | null;
      readonly startsAt: string | null;
      readonly over: boolean;
    }
  /** The session, or the whole course, is no longer there. */
  | { readonly kind: 'cancelled' }
  /** A course that had no dates has some. */
  | { readonly kind: 'dated'; readonly applyBy: string | null; readonly startsAt: string | null }
  /** A reminder that Teams did not take; `dueAt` is when it was to be seen. */
  | { readonly kind: 'undelivered'; readonly dueAt: Date; readonly tooLate: boolean };

export interface Reminder {
  readonly id: string;
  readonly personId: string;
  /** The stored conversation it goes to. */
  readonly placeRef: string;
  /** Teams limits what is sent in a tenant; null where there is none. */
  readonly tenantId: string | null;
  /** One line, at most 200 characters. */
  readonly title: string;
  readonly schedule: Schedule;
  /** The zone it was said in; its wall-clock times are kept there. */
  readonly zone: string;
  /** True: the person's own minute, kept as said. False: we chose it, and their quiet hours hold. */
  readonly exactTime: boolean;
  readonly state: ReminderState;
  /** The next occurrence by the schedule; null when there is none to come. */
  readonly occurrenceAt: Date | null;
  /** An occurrence put off: sent at `until`, beside the schedule. */
  readonly snoozed: { readonly occurrenceAt: Date; readonly until: Date } | null;
  /** The occurrence that was sent last. */
  readonly deliveredAt: Date | null;
  readonly doneAt: Date | null;
  readonly deadBecause: string | null;
  readonly createdAt: Date;
  readonly endedAt: Date | null;
  /** The part of its calendar link that cannot be guessed; null for one that has no link. */
  readonly calendarKey: string | null;
  /** The invitation that it was set by. */
  readonly inviteId: string | null;
}

export interface PersonSettings {
  readonly quiet: QuietHours;
  /** Days on which times that we choose may fall: 1 Monday to 7 Sunday. */
  readonly days: readonly number[];
  /** `until` null: until they say so. */
  readonly paused: { readonly until: Date | null } | null;
}

/** Minutes after midnight; quiet from `from` until `to`, over midnight when `to` is smaller. Equal: never quiet. */
export interface QuietHours {
  readonly from: number;
  readonly to: number;
}

export interface PersonReminders {
  /** Counts every change; a write names the one that it was decided on. */
  readonly revision: number;
  readonly settings: PersonSettings;
  /** All that are live, delivered or paused, and the last that ended. */
  readonly reminders: readonly Reminder[];
}

export interface ReminderChanges {
  /** Added, or replaced by id. */
  readonly put: readonly Reminder[];
  readonly settings: PersonSettings | null;
  /** Messages already sent whose cards are to show what became of them. */
  readonly shown?: readonly Shown[];
}

/** What became of the occurrence of a reminder that was sent last. */
export interface Shown {
  readonly reminderId: string;
  readonly as: 'done' | 'snoozed' | 'stopped';
}

/** Keeps reminders. Writes are whole or absent. */
export interface ReminderStore {
  read(personId: string): Promise<PersonReminders>;
  /** 'stale': something was changed since that revision; nothing was written. */
  write(personId: string, revision: number, changes: ReminderChanges): Promise<'written' | 'stale'>;
  /** Whoever's it is. */
  find(id: string): Promise<Reminder | null>;
  forget(personId: string): Promise<void>;
  /** Plain data of everything kept about the person. */
  exportOf(personId: string): Promise<unknown>;
}

export interface CourseSessionDates {
  readonly id: string;
  readonly startsAt: string | null;
  readonly applyBy: string | null;
}

/** A course that words or an id point at; `sessions` is empty when it has no dates. */
export interface KnownCourse {
  readonly courseId: string;
  readonly title: string;
  readonly sessions: readonly CourseSessionDates[];
}

/** Null: no course is meant. */
export type CourseDates = (courseId: string | null, words: string) => KnownCourse | null | Promise<KnownCourse | null>;

/** When it is to be sent next: the earlier of the schedule and a snooze. Null when it is over. */
export function dueAt({
  state,
  occurrenceAt,
  snoozed,
}: Pick<Reminder, 'state' | 'occurrenceAt' | 'snoozed'>): Date | null {
  if (state !== 'live') return null;
  if (snoozed === null) return occurrenceAt;
  return occurrenceAt === null || snoozed.until < occurrenceAt ? snoozed.until : occurrenceAt;
}

export const MOST_LIVE = 200;
