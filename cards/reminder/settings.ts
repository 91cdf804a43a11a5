// Quiet hours, working days and pauses, in words.
import type { SettingsView } from '../../bot/reminders/reminder-outcome.ts';
import { count } from '../words.ts';
import { listButton, pauseButton, reminderButton, resumeButton } from './buttons.ts';
import { weekdaysText } from './rule-words.ts';
import type { OutcomeOf, Said } from './said.ts';
import { clock, momentWithZone, zoneName } from './time-words.ts';

const hasQuiet = ({ quiet }: SettingsView): boolean => quiet.from !== quiet.to;

const EVERY_DAY = 7;
const hasDaysOff = ({ days }: SettingsView): boolean => days.length > 0 && days.length < EVERY_DAY;

/** What is quiet: the hours, then the days off. */
function quietLines(settings: SettingsView): readonly string[] {
  const { quiet, days, zone } = settings;
  const hours = hasQuiet(settings)
    ? `I will not message you between ${clock(quiet.from)} and ${clock(quiet.to)} (${zoneName(zone)}).`
    : 'I may message you at any time of day.';
  const onDays = hasDaysOff(settings)
    ? `I will message you on ${weekdaysText(days)} only.`
    : 'I may message you on any day.';
  const kept = 'If you name an exact time for a reminder, I keep to that time.';
  return [hours, onDays, ...(hasQuiet(settings) || hasDaysOff(settings) ? [kept] : [])];
}

const hoursText = ({ quiet }: SettingsView): string => `${clock(quiet.from)} to ${clock(quiet.to)}`;

const quietButton = (settings: SettingsView) =>
  hasQuiet(settings)
    ? reminderButton('Turn quiet hours off', { act: 'quiet', words: 'turn quiet hours off' })
    : reminderButton('Quiet from 6:00pm to 8:00am', { act: 'quiet', words: 'quiet between 6pm and 8am' });

/** A pause, where there is one. */
export function pausedLine({ paused }: SettingsView): readonly string[] {
  if (paused === null) return [];
  return [
    paused.until === null
      ? 'Reminders are paused until you start them again.'
      : `Reminders are paused until ${momentWithZone(paused.until)}.`,
  ];
}

export const quietSetSaid = ({ settings }: OutcomeOf<'quiet-set'>): Said => ({
  head: hasQuiet(settings) ? `Quiet hours set: ${hoursText(settings)}` : 'Quiet hours are off',
  lines: [...quietLines(settings), ...pausedLine(settings)],
  actions: [quietButton(settings), listButton()],
});

export const quietShownSaid = ({ settings }: OutcomeOf<'quiet-shown'>): Said => ({
  head: hasQuiet(settings) ? `Your quiet hours: ${hoursText(settings)}` : 'You have no quiet hours',
  lines: [...quietLines(settings), ...pausedLine(settings), 'To change them, say for example “quiet after 6pm”.'],
  actions: [quietButton(settings), listButton()],
});

export const pausedSaid = ({ until, count: many }: OutcomeOf<'paused'>): Said => ({
  head: 'Reminders paused',
  lines: [
    until === null
      ? 'I will send no reminders until you tell me to start again.'
      : `I will send no reminders until ${momentWithZone(until)}.`,
    many === 0 ? 'You have no reminders now.' : `I am keeping your ${count(many, 'reminder')}.`,
  ],
  // The undo of a pause is to start again, and says so.
  actions: [resumeButton(), listButton()],
});

export const resumedSaid = ({ wasPaused, count: many }: OutcomeOf<'resumed'>): Said => ({
  head: wasPaused ? 'Reminders are on again' : 'Your reminders were not paused',
  lines: [
    many === 0 ? 'You have no reminders now.' : `You have ${count(many, 'reminder')}, and I will send them as planned.`,
  ],
  actions: [...(many === 0 ? [] : [pauseButton()]), listButton()],
});
