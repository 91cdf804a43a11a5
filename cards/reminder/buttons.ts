// The buttons of reminder cards. Each holds its whole request, so it works days later and twice.
import type { IOpenUrlAction, ISubmitAction } from '@microsoft/teams.cards';
import { courseWords, datesWords } from '../../bot/reminders/words/course-button.ts';
import type { ReminderAsk, ReminderView } from '../../bot/reminders/reminder-outcome.ts';
import { button } from '../button.ts';
import { buttonTitle } from '../button-titles.ts';
import { clean, cut } from '../escape.ts';
import { linkButton } from '../parts.ts';
import { isNamed } from './said.ts';

/** Words go back and forth in a payload that must stay small. */
const LONGEST_WORDS = 400;

export const reminderButton = (title: string, { act, words }: ReminderAsk): ISubmitAction =>
  button(title, { kind: 'reminder', act, words: cut(words, LONGEST_WORDS) });

type Act = ReminderAsk['act'];

const onOne = (act: Act, { id }: Pick<ReminderView, 'id'>, words = ''): ReminderAsk => ({
  act,
  words: words === '' ? `#${id}` : `#${id} ${words}`,
});

/** A button with its usual title ("Stop this reminder"). */
const plain = (ask: ReminderAsk): ISubmitAction => reminderButton(buttonTitle({ kind: 'reminder', ...ask }, []), ask);

export const listButton = (): ISubmitAction => plain({ act: 'list', words: '' });

/** With its usual title, or one that tells it from others on the card. */
const titled = (ask: ReminderAsk, title: string | undefined): ISubmitAction =>
  title === undefined ? plain(ask) : reminderButton(title, ask);

export const stopButton = (view: ReminderView, title?: string): ISubmitAction => titled(onOne('stop', view), title);

export const doneButton = (view: ReminderView, title?: string): ISubmitAction => titled(onOne('done', view), title);

/** Without words it asks when. */
export const laterButton = (view: ReminderView, title: string): ISubmitAction =>
  reminderButton(title, onOne('snooze', view));

/** Asks for the new day or time. */
export const changeButton = (view: ReminderView): ISubmitAction => reminderButton('Change', onOne('change', view));

/** Sets one that was stopped again. */
export const setAgainButton = (view: ReminderView): ISubmitAction =>
  reminderButton('Start it again', onOne('set', view));

export const resumeButton = (): ISubmitAction => reminderButton('Start them again', { act: 'pause', words: 'resume' });

export const pauseButton = (): ISubmitAction => plain({ act: 'pause', words: 'pause my reminders' });

export const undoButton = (undo: ReminderAsk | null): ISubmitAction[] =>
  undo === null ? [] : [reminderButton('Undo', undo)];

const LATER: readonly (readonly [title: string, words: string])[] = [
  ['20 minutes', '20 min'],
  ['1 hour', 'an hour'],
  ['until tomorrow', 'tomorrow'],
  ['until next week', 'next week'],
];

/** Opens its calendar file; none where there is no public address, or nothing of it is to come. */
export const calendarButton = ({ calendar }: ReminderView): IOpenUrlAction[] => linkButton('Add to calendar', calendar);

/** To be told once its dates are out. */
export const datesButton = (courseId: string): ISubmitAction =>
  reminderButton('When dates are published', { act: 'set', words: datesWords(courseId) });

/** Reminders of the usual lead times. */
export const courseButton = (courseId: string): ISubmitAction =>
  reminderButton('Remind me about this', { act: 'set', words: courseWords(courseId) });

/** How long to put it off: "Snooze 20 minutes" to "Snooze until next week". */
export const snoozeButtons = (view: ReminderView): ISubmitAction[] =>
  LATER.map(([title, words]) => reminderButton(`Snooze ${title}`, onOne('snooze', view, words)));

const LATER_THAN_SET: readonly (readonly [title: string, words: string])[] = [
  ['1 hour later', 'by 1 hour'],
  ['1 day later', 'by 1 day'],
  ['1 week later', 'by 1 week'],
];

/** For one still to come: "until tomorrow" would be no later, or even sooner. One that comes back is moved this once. */
export const laterButtons = (view: ReminderView, act: 'snooze' | 'change'): ISubmitAction[] =>
  LATER_THAN_SET.map(([title, words]) =>
    reminderButton(title, onOne(view.repeats === null ? act : 'snooze', view, words)),
  );

const QUICK: readonly (readonly [title: string, words: string])[] = [
  ['In 1 hour', 'in 1 hour'],
  ['Tomorrow at 9:00am', 'tomorrow at 9am'],
  ['In a week at 9:00am', 'in 1 week at 9am'],
];

/** The same for a reminder that is there already: it is moved, not set a second time. */
export const moveTimes = (id: string): ISubmitAction[] =>
  QUICK.map(([label, when]) => reminderButton(label, onOne('change', { id }, when)));

/** Answers to "when?", with the name in them: they need no memory of the question. */
export const quickTimes = (title: string): ISubmitAction[] =>
  QUICK.map(([label, when]) => {
    const about = isNamed(title) ? ` about ${clean(title)}` : '';
    return reminderButton(label, { act: 'set', words: `remind me ${when}${about}` });
  });
