// Reminders as the conversation uses them: read, decide, write; decided again when something changed in between.
import { createHash } from 'node:crypto';
import { calendarFile, type CalendarFile } from './calendar/calendar-file.ts';
import { opens, readCalendarName } from './calendar/calendar-link.ts';
import { courseFor } from './words/course-meant.ts';
import type { Desk, ReminderContext } from './deciding/desk.ts';
import { withAddress } from './calendar/full-address.ts';
import { chosenMinute } from './rules/quiet.ts';
import type { CourseDates, PersonReminders, ReminderStore } from './reminder.ts';
import type { GoesTo, ReminderAsk, ReminderOutcome } from './reminder-outcome.ts';
import { decide } from './deciding/reply.ts';
import { isZone } from './when/wall-time.ts';
import type { Moment } from './when/when.ts';

export interface RemindersOptions {
  readonly store: ReminderStore;
  readonly now: () => Date;
  /** Url-safe, at most 64 characters. */
  readonly newId: () => string;
  readonly courseDates: CourseDates;
  /** A key that cannot be guessed, url-safe, for the link to a calendar file. Left out: no links. */
  readonly newKey?: () => string;
  /** The address of this service as a browser reaches it, without a slash at the end; null: no links. */
  readonly publicUrl?: (() => string | null) | undefined;
  /** The conversation in which the person is alone with us; null when none is known. Left out: the place asked in. */
  readonly ownChat?: (personId: string) => Promise<string | null>;
}

export interface ReminderRequest extends ReminderAsk {
  readonly personId: string;
  /** The stored conversation that it is asked in. */
  readonly placeRef: string;
  /** Others read along there. */
  readonly amongOthers?: boolean;
  /** Nobody else may see that it was asked: never delivered among others. */
  readonly inPrivate?: boolean;
  readonly tenantId?: string | null;
  /** IANA zone as the client reports it; unknown ones count as Europe/London. */
  readonly zone: string | null;
  readonly context: ReminderContext;
  /** The course spoken of last, which "remind me about it" means. */
  readonly aboutCourse?: string | null;
  readonly inviteId?: string | null;
}

export interface Reminders {
  /** Rejects only when the store does. */
  handle(request: ReminderRequest): Promise<ReminderOutcome>;
  /** The calendar file that the last part of a link names; null when it names none, or nothing of it is to come. */
  calendarFile(name: string): Promise<CalendarFile | null>;
  forget(personId: string): Promise<void>;
  exportOf(personId: string): Promise<unknown>;
}

export const FALLBACK_ZONE = 'Europe/London';
/** Two devices and the runner at once; more than this is a fault in the store. */
const MOST_TRIES = 5;

export function createReminders(options: RemindersOptions): Reminders {
  const { store, now, publicUrl = () => null } = options;
  return {
    handle: async (request) => {
      for (let tries = 0; tries < MOST_TRIES; tries += 1) {
        const outcome = await tryOnce(request, options);
        // Where others read along, a link would stay with them after the reminder has changed.
        if (outcome !== 'stale') return withAddress(outcome, request.amongOthers === true ? null : publicUrl());
      }
      throw new Error('reminders of one person changed under five tries to write them');
    },
    calendarFile: async (name) => {
      const read = readCalendarName(name);
      const reminder = read === null ? null : await store.find(read.id);
      return read === null || reminder === null || !opens(reminder, read.key) ? null : calendarFile(reminder, now());
    },
    forget: (personId) => store.forget(personId),
    exportOf: (personId) => store.exportOf(personId),
  };
}

async function tryOnce(request: ReminderRequest, options: RemindersOptions): Promise<ReminderOutcome | 'stale'> {
  const { store, now, courseDates } = options;
  const person = await store.read(request.personId);
  const moment = momentOf(person, request.zone, now());
  const desk: Desk = {
    personId: request.personId,
    ...(await destination(request, options)),
    tenantId: request.tenantId ?? null,
    moment,
    person,
    context: request.context,
    course: await courseFor(request, moment, courseDates),
    inviteId: request.inviteId ?? null,
    newId: options.newId,
    newKey: options.newKey ?? null,
  };
  const { outcome, put, settings, shown = [] } = decide({ act: request.act, words: request.words }, desk);
  if (put.length === 0 && settings === null) return outcome;
  const result = await store.write(request.personId, person.revision, { put, settings, shown });
  return result === 'stale' ? 'stale' : outcome;
}

/** A person's own chat before a place that others read. */
async function destination(
  { act, personId, placeRef, amongOthers = false, inPrivate = false }: ReminderRequest,
  { ownChat }: RemindersOptions,
): Promise<{ readonly placeRef: string; readonly goesTo: GoesTo }> {
  if (act !== 'set' || !amongOthers) return { placeRef, goesTo: 'here' };
  const own = (await ownChat?.(personId)) ?? null;
  if (own !== null) return { placeRef: own, goesTo: 'own-chat' };
  return inPrivate ? { placeRef: chatToCome(personId), goesTo: 'no-chat-yet' } : { placeRef, goesTo: 'shared-place' };
}

/** No conversation yet: it is held until the person has one. Their own id stands in their own rows only. */
const chatToCome = (personId: string): string =>
  `to-come:${createHash('sha256').update(personId).digest('base64url').slice(0, 16)}`;

function momentOf({ settings }: PersonReminders, zone: string | null, now: Date): Moment {
  return {
    now,
    zone: zone !== null && isZone(zone) ? zone : FALLBACK_ZONE,
    chosenMinute: chosenMinute(settings),
    days: settings.days,
  };
}
