// What was done to a reminder: set, changed, stopped, snoozed, done.
import type { GoesTo, ReminderView } from '../../bot/reminders/reminder-outcome.ts';
import { bullets, text } from '../parts.ts';
import {
  calendarButton,
  changeButton,
  doneButton,
  listButton,
  quickTimes,
  setAgainButton,
  stopButton,
  undoButton,
} from './buttons.ts';
import { planBlocks, planInShort, planLine } from './course-lines.ts';
import { ruleText } from './rule-words.ts';
import { headed, inShort, nameOf, type OutcomeOf, type Said, wholeName } from './said.ts';
import { momentWithZone } from './time-words.ts';
import { clockLines, FOLLOWS, whenLines } from './when-lines.ts';

/** Times that the person named are kept as said; times we chose give way to quiet hours. */
function quietLine({ exactTime }: ReminderView): string {
  const outside = 'That is outside the hours when I usually send messages.';
  return exactTime
    ? `${outside} You asked for this time, so I will keep to it.`
    : `${outside} It may come a little later. Tell me an exact time and I will keep to it.`;
}

export function setSaid({ reminder, already, quietThen, goesTo, undo, clocks }: OutcomeOf<'set'>): Said {
  const { title } = reminder;
  return {
    head: headed(already ? 'Already set' : 'Reminder set', title),
    lines: [
      ...wholeName(title),
      ...whenLines(reminder),
      ...clockLines(clocks, reminder),
      ...(already ? ['You asked for this before, so I have not added it twice.'] : []),
      ...(reminder.session === null ? [] : [FOLLOWS]),
      ...(quietThen && reminder.session === null ? [quietLine(reminder)] : []),
      ...GOES_TO[goesTo],
    ],
    ...planOf(reminder),
    actions: [
      ...(already ? [stopButton(reminder)] : undoButton(undo)),
      changeButton(reminder),
      ...calendarButton(reminder),
      listButton(),
    ],
  };
}

const GOES_TO: Readonly<Record<GoesTo, readonly string[]>> = {
  here: [],
  'own-chat': ['I will send it to our own chat, where only you can see it.'],
  'shared-place': [
    'I know no chat with you alone, so I will post it here, where others can see it. To get it just for you, open a chat with me and say hello.',
  ],
  'no-chat-yet': [
    'I know no chat with you alone yet, so I cannot send it. Open a chat with me and say hello, and it will come to you there.',
  ],
};

/** The days of a course's plan, under the lines. */
const planOf = ({ session }: ReminderView): Pick<Said, 'blocks' | 'inShort'> =>
  session === null || session.moments.length === 0
    ? {}
    : { blocks: [text(planLine(session)), ...planBlocks(session)], inShort: planInShort(session) };

export const changedSaid = ({ reminder, undo, clocks }: OutcomeOf<'changed'>): Said => ({
  head: headed('Reminder changed', reminder.title),
  lines: [...wholeName(reminder.title), ...whenLines(reminder), ...clockLines(clocks, reminder)],
  ...planOf(reminder),
  actions: [...undoButton(undo), changeButton(reminder), ...calendarButton(reminder), listButton()],
});

const NAMES_SHOWN = 10;

export function stoppedSaid({ reminders, all, undo }: OutcomeOf<'stopped'>): Said {
  const [first] = reminders;
  const actions = [...undoButton(undo), listButton()];
  if (reminders.length === 1 && first !== undefined)
    return {
      head: headed(all ? 'Stopped your only reminder' : 'Stopped', first.title),
      lines: [...wholeName(first.title), 'I will not remind you about this again.'],
      actions,
    };
  const names = reminders.map(({ title }) => nameOf(title));
  const more = names.length - NAMES_SHOWN;
  return {
    head: `Stopped: ${all ? (reminders.length === 2 ? 'both' : `all ${reminders.length}`) : reminders.length} reminders`,
    lines: [all ? 'You have no reminders now.' : 'I will not remind you about these again.'],
    blocks: bullets([...names.slice(0, NAMES_SHOWN), ...(more > 0 ? [`and ${more} more`] : [])]),
    inShort: inShort(names),
    actions,
  };
}

export function snoozedSaid({ reminder, to, onlyThisOne }: OutcomeOf<'snoozed'>): Said {
  const { repeats } = reminder;
  const goesOn =
    repeats === null ? 'The others stay as they were.' : `After that it goes on as before: ${ruleText(repeats)}.`;
  return {
    head: headed('Snoozed', reminder.title),
    lines: [
      ...wholeName(reminder.title),
      `I will remind you on ${momentWithZone(to)}.`,
      ...(onlyThisOne ? [`I moved only this one. ${goesOn}`] : []),
    ],
    actions: [doneButton(reminder), stopButton(reminder), ...calendarButton(reminder), listButton()],
  };
}

function afterDone({ reminder, again }: OutcomeOf<'done'>): string {
  if (again !== null) return `The next one is on ${momentWithZone(again)}.`;
  return reminder.repeats === null ? 'I will not remind you about this again.' : 'That was the last one.';
}

export function doneSaid(outcome: OutcomeOf<'done'>): Said {
  const { reminder, again, undo } = outcome;
  return {
    head: headed('Done', reminder.title),
    lines: [...wholeName(reminder.title), `Well done. ${afterDone(outcome)}`],
    actions: [...undoButton(undo), ...(again === null ? [] : [stopButton(reminder)]), listButton()],
  };
}

const OVER: Readonly<Record<ReminderView['state'], readonly [what: string, line: string]>> = {
  live: ['Already settled', 'There is nothing to do for this one now.'],
  delivered: ['Already sent', 'I have sent this one.'],
  done: ['Already done', 'You marked this one as done, so I will not remind you again.'],
  stopped: ['Already stopped', 'I will not remind you about this again.'],
  expired: ['This one is over', 'It was too late to be of use when I could send it. I am sorry.'],
  dead: ['This one is over', 'Teams would not let me deliver it. I am sorry.'],
};

export function overSaid({ reminder, act }: OutcomeOf<'over'>): Said {
  const [what, line] = OVER[reminder.state];
  const times = act === 'snooze' && reminder.repeats === null ? quickTimes(reminder.title) : [];
  return {
    head: headed(what, reminder.title),
    lines: [
      ...wholeName(reminder.title),
      line,
      ...(times.length === 0 ? [] : ['To be reminded after all, press when.']),
    ],
    actions: [...times, ...(reminder.repeats === null ? [] : [setAgainButton(reminder)]), listButton()],
  };
}
