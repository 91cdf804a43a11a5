// "My reminders": each with what and when, numbered so that "stop the second one" is easy to say.
import type { ReminderView } from '../../bot/reminders/reminder-outcome.ts';
import { type Block, group, type Piece, subtle, text, under } from '../parts.ts';
import { dialogButton } from '../dialog-button.ts';
import { count } from '../words.ts';
import { doneButton, laterButton, pauseButton, resumeButton, stopButton } from './buttons.ts';
import { inShort, nameOf, type OutcomeOf, type Said } from './said.ts';
import { pausedLine } from './settings.ts';
import { shortMoment, zoneName } from './time-words.ts';
import { whenInList } from './when-lines.ts';

const MOST_SHOWN = 10;
/** Two buttons each, and one below: with more, no one finds the right one. */
const MOST_WITH_BUTTONS = 2;

function buttonsOf(view: ReminderView, number: number): Block {
  const settle =
    view.due === null && !view.awaitsDates
      ? doneButton(view, `Done: no. ${number}`)
      : stopButton(view, `Stop no. ${number}`);
  return {
    type: 'ActionSet',
    spacing: 'Small',
    actions: [settle, laterButton(view, `Snooze no. ${number}`)],
  };
}

/** A link rather than a button: a row of buttons for each of ten would bury the rest. */
const calendarLink = ({ calendar }: ReminderView, number: number): readonly Piece[] =>
  calendar === null ? [] : [' · ', { link: `Add no. ${number} to calendar`, url: calendar }];

const item =
  (zone: string) =>
  (view: ReminderView, at: number): Block =>
    group(
      [
        text([`${at + 1}. `, { bold: nameOf(view.title) }]),
        under([whenInList(view, zone), ...calendarLink(view, at + 1)]),
        ...(at < MOST_WITH_BUTTONS ? [buttonsOf(view, at + 1)] : []),
      ],
      { spacing: 'Medium', separator: at > 0 },
    );

function hint(shown: number, all: number): string {
  const more = all - shown;
  const example = all > 1 ? '“stop the second one”' : '“stop it”';
  return `${more > 0 ? `And ${more} more. ` : ''}You can also say ${example} or “stop all reminders”.`;
}

export function listSaid({ reminders, settings }: OutcomeOf<'listed'>): Said {
  const shown = reminders.slice(0, MOST_SHOWN);
  return {
    head: `You have ${count(reminders.length, 'reminder')}`,
    lines: [...pausedLine(settings), `Times are ${zoneName(settings.zone)}.`],
    blocks: [...shown.map(item(settings.zone)), subtle(hint(shown.length, reminders.length))],
    inShort: inShort(
      reminders.map(({ title, due }) => (due === null ? title : `${nameOf(title)} (${shortMoment(due)})`)),
    ),
    actions: [
      settings.paused === null ? pauseButton() : resumeButton(),
      dialogButton('Change them in a form', 'reminders', { kind: 'reminder', act: 'list', words: '' }),
    ],
  };
}
