// Taking back "stop all": whatever was stopped at that moment goes on, as far as it has anything left to say.
import { just, liveReminders, type Decision, type Desk } from './desk.ts';
import { MOST_LIVE, type Reminder } from '../reminder.ts';
import { settingsView, viewOf, type ReminderAsk } from '../reminder-outcome.ts';
import { revived } from '../rules/schedule.ts';

const STOPPED = /^#stopped:(\d{1,16})$/;

const backAt = (reminder: Reminder, now: Date): readonly Reminder[] => {
  const back = revived(reminder, now);
  return back === null ? [] : [back];
};

/** Null when nothing of it could go on. */
export const undoOfAll = (stopped: readonly Reminder[], now: Date): ReminderAsk | null =>
  stopped.some((reminder) => revived(reminder, now) !== null)
    ? { act: 'set', words: `#stopped:${now.getTime()}` }
    : null;

/** Null when the words are no such button's. Pressed twice it only lists what is there. */
export function bringBack(words: string, { person, moment: { now, zone } }: Desk): Decision | null {
  const at = STOPPED.exec(words)?.[1];
  if (at === undefined) return null;
  const stopped = person.reminders.filter(
    ({ state, endedAt }) => state === 'stopped' && endedAt?.getTime() === Number(at),
  );
  const live = liveReminders(person);
  const put = stopped.flatMap((reminder) => backAt(reminder, now)).slice(0, MOST_LIVE - live.length);
  const reminders = [...live, ...put].map(viewOf);
  const settings = settingsView(person.settings, zone, now);
  if (reminders.length === 0) return just({ kind: 'none', act: 'list', heard: '', others: [], settings });
  return { outcome: { kind: 'listed', reminders, settings }, put, settings: null };
}
