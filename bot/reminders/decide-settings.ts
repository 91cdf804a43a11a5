// Listing, pausing and quiet hours.
import { just, liveReminders, openReminders, type Decide, type Decision, type Desk } from './desk.ts';
import { isPaused } from './quiet.ts';
import { settingsView, viewOf } from './reminder-outcome.ts';
import { pauseIn, quietIn } from './settings-words.ts';
import { localTime } from './wall-time.ts';

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

export const decideQuiet: Decide = (ask, desk) => {
  const words = quietIn(ask.words);
  if (words.kind === 'show') return shown(desk);
  if (words.kind === 'unclear') return just({ kind: 'unclear', act: 'quiet' });
  const { person, moment } = desk;
  const settings = {
    ...person.settings,
    quiet: words.kind === 'off' ? { from: 0, to: 0 } : (words.quiet ?? person.settings.quiet),
    days: words.kind === 'off' ? person.settings.days : (words.days ?? person.settings.days),
  };
  return {
    outcome: { kind: 'quiet-set', settings: settingsView(settings, moment.zone, moment.now) },
    put: [],
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
