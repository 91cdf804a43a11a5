// Reminders as the conversation uses them: read, decide, write; decided again when something changed in between.
import type { Desk, ReminderContext } from './desk.ts';
import { byId } from './pick.ts';
import { chosenMinute } from './quiet.ts';
import type { CourseDates, KnownCourse, PersonReminders, ReminderStore } from './reminder.ts';
import type { ReminderAsk, ReminderOutcome } from './reminder-outcome.ts';
import { decide } from './reply.ts';
import { isZone } from './wall-time.ts';
import { CHOSEN_MINUTE, whenIn, type Moment } from './when.ts';

export interface RemindersOptions {
  readonly store: ReminderStore;
  readonly now: () => Date;
  /** Url-safe, at most 64 characters. */
  readonly newId: () => string;
  readonly courseDates: CourseDates;
}

export interface ReminderRequest extends ReminderAsk {
  readonly personId: string;
  /** The stored conversation that reminders go to. */
  readonly placeRef: string;
  readonly tenantId?: string | null;
  /** IANA zone as the client reports it; unknown ones count as Europe/London. */
  readonly zone: string | null;
  readonly context: ReminderContext;
}

export interface Reminders {
  /** Rejects only when the store does. */
  handle(request: ReminderRequest): Promise<ReminderOutcome>;
  forget(personId: string): Promise<void>;
  exportOf(personId: string): Promise<unknown>;
}

export const FALLBACK_ZONE = 'Europe/London';
/** Two devices and the runner at once; more than this is a fault in the store. */
const MOST_TRIES = 5;

export function createReminders({ store, now, newId, courseDates }: RemindersOptions): Reminders {
  const tryOnce = async (request: ReminderRequest): Promise<ReminderOutcome | 'stale'> => {
    const person = await store.read(request.personId);
    const moment = momentOf(person, request.zone, now());
    const course = await courseFor(request, moment, courseDates);
    const desk: Desk = {
      personId: request.personId,
      placeRef: request.placeRef,
      tenantId: request.tenantId ?? null,
      moment,
      person,
      context: request.context,
      course,
      newId,
    };
    const { outcome, put, settings } = decide({ act: request.act, words: request.words }, desk);
    if (put.length === 0 && settings === null) return outcome;
    const result = await store.write(request.personId, person.revision, { put, settings });
    return result === 'stale' ? 'stale' : outcome;
  };
  return {
    handle: async (request) => {
      for (let tries = 0; tries < MOST_TRIES; tries += 1) {
        const outcome = await tryOnce(request);
        if (outcome !== 'stale') return outcome;
      }
      throw new Error('reminders of one person changed under five tries to write them');
    },
    forget: (personId) => store.forget(personId),
    exportOf: (personId) => store.exportOf(personId),
  };
}

function momentOf({ settings }: PersonReminders, zone: string | null, now: Date): Moment {
  return { now, zone: zone !== null && isZone(zone) ? zone : FALLBACK_ZONE, chosenMinute: chosenMinute(settings) };
}

/** Looked for only where a course's date could be what is missing. */
async function courseFor(
  { act, words }: ReminderRequest,
  moment: Moment,
  courseDates: CourseDates,
): Promise<KnownCourse | null> {
  if (act !== 'set' || byId(words) !== null) return null;
  const { when, title } = whenIn(words, { ...moment, chosenMinute: CHOSEN_MINUTE });
  if (when.kind === 'before' && when.anchor !== '') return courseDates(null, when.anchor);
  return when.kind === 'unclear' && title !== '' ? courseDates(null, title) : null;
}
