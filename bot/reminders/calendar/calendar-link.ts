// The link to a reminder's calendar file: its id to find it by, and a key that only the reminder's own cards hold. It
// ends with the reminder: what is stopped, done or over has no file.
import { timingSafeEqual } from 'node:crypto';
import type { Reminder } from '../reminder.ts';

const FILE = /^([\w-]{1,64})\.([\w-]{16,64})\.ics$/;

/** "/reminders/<id>.<key>.ics"; null for a reminder that has no key. */
export const calendarPath = ({ id, calendarKey }: Pick<Reminder, 'id' | 'calendarKey'>): string | null =>
  calendarKey === null ? null : `/reminders/${id}.${calendarKey}.ics`;

/** The last part of such a path, from anyone; null when it is none. */
export function readCalendarName(name: string): { readonly id: string; readonly key: string } | null {
  const [, id, key] = FILE.exec(name) ?? [];
  return id === undefined || key === undefined ? null : { id, key };
}

/** In a time that tells nothing of how much of the key was right. */
export function opens({ calendarKey }: Pick<Reminder, 'calendarKey'>, key: string): boolean {
  const known = Buffer.from(calendarKey ?? '');
  const given = Buffer.from(key);
  return calendarKey !== null && known.length === given.length && timingSafeEqual(known, given);
}
