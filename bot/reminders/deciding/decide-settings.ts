// Listing, pausing and quiet hours.
import { just, liveReminders, openReminders, type Decide, type Decision, type Desk } from './desk.ts';
import { nextAtTimes, withTimes } from '../courses/course-points.ts';
import type { PersonSettings, Reminder } from '../reminder.ts';
import { chosenMinute, isPaused } from '../rules/quiet.ts';
import { settingsView, viewOf } from '../reminder-outcome.ts';
import { daysAfter, pauseIn, quietIn } from '../words/settings-words.ts';
import { localTime } from '../when/wall-time.ts';

const ABOUT_HOURS = /\b(?:hours?|quiet|block(?:ed)? out|disturb|silent|mute|working days?)\b/i;

export const decideList: Decide = (ask, desk) => {
  if (ABOUT_HOURS.test(ask.words)) return shown(desk);
  const { person, moment } = desk;
  const settings = settingsView(person.settings, moment.zone, moment.now);
  const reminders = openReminders(person).map(viewOf);
  return just(
    reminders.length === 0
      ? { kind: 'none', act: 'list', heard: '', others: [], settings }
      : { kind: 'listed', reminders, settings },
  );
};

const shown = ({ person, moment }: Desk): Decision =>
  just({ kind: 'quiet-shown', settings: settingsView(person.settings, moment.zone, moment.now), asked: 'hours' });

/** What reminds of a course keeps to the person's days and hours from now on; a time that they named stays. */
function atNewTimes(live: readonly Reminder[], settings: PersonSettings, now: Date): readonly Reminder[] {
  const times = { days: settings.days, minute: chosenMinute(settings) };
  return live.flatMap((reminder) => {
    const { schedule, zone, snoozed, exactTime } = reminder;
    if (schedule.kind !== 'course' || exactTime) return [];
    const after = withTimes(schedule, times);
    const isWaiting = reminder.occurrenceAt !== null && reminder.occurrenceAt <= now;
    const next = isWaiting ? reminder.occurrenceAt : nextAtTimes(schedule, after, zone, now);
    // Nothing would be left of it: better at the old time than never.
    return next === null && snoozed === null ? [] : [{ ...reminder, schedule: after, occurrenceAt: next }];
  });
}

export const decideQuiet: Decide = (ask, desk) => {
  const words = quietIn(ask.words);
  if (words.kind === 'show') return shown(desk);
  if (words.kind === 'unclear') return just({ kind: 'unclear', act: 'quiet' });
  const { person, moment } = desk;
  const before = person.settings.days;
  const days = words.kind === 'off' || words.days === null ? before : daysAfter(before, words.days);
  // No day at all would be left: that is a pause, if it is meant.
  if (days.length === 0 && before.length > 0) return just({ kind: 'unclear', act: 'quiet' });
  const settings = {
    ...person.settings,
    quiet: words.kind === 'off' ? { from: 0, to: 0 } : (words.quiet ?? person.settings.quiet),
    days,
  };
  return {
    outcome: { kind: 'quiet-set', settings: settingsView(settings, moment.zone, moment.now) },
    put: atNewTimes(liveReminders(person), settings, moment.now),
    settings,
  };
};

export const decidePause: Decide = (ask, { person, moment }) => {
  const words = pauseIn(ask.words, moment);
  const count = liveReminders(person).length;
  if (words.kind === 'not-possible') return just({ kind: 'unclear', act: 'pause' });
  if (words.kind === 'resume')
    return {
      outcome: { kind: 'resumed', wasPaused: isPaused(person.settings, moment.now), count },
      put: [],
      settings: { ...person.settings, paused: null },
    };
  const until = words.until === null ? null : localTime(words.until, moment.zone);
  return {
    outcome: { kind: 'paused', until, count, undo: { act: 'pause', words: 'resume' } },
    put: [],
    settings: { ...person.settings, paused: { until: words.until } },
  };
};
