// The reminder itself, as it arrives; and the same card once it was marked done, put off or stopped.
import type { ReminderView } from '../../bot/reminders/reminder-outcome.ts';
import type { Message } from '../message.ts';
import { saidCard } from './card.ts';
import { calendarButton, doneButton, listButton, snoozeButtons, stopButton } from './buttons.ts';
import { dateLines } from './course-lines.ts';
import { ruleText } from './rule-words.ts';
import { headed, type Said, wholeName } from './said.ts';
import { momentWithZone, zoneName } from './time-words.ts';

export interface Delivery {
  /** True: it comes well after its time, because it could not be sent then. */
  readonly late: boolean;
  /** True: nobody knows whether it was seen before. */
  readonly mayBeSeen?: boolean;
  readonly state: 'due' | 'done' | 'snoozed' | 'stopped';
}

function whyYouGetThis({ repeats, courseId, snoozed }: ReminderView): string {
  if (snoozed) return 'You asked me to remind you again.';
  if (courseId !== null) return 'You asked me to remind you about this course.';
  if (repeats !== null) return `You asked me to remind you ${ruleText(repeats)} (${zoneName(repeats.zone)}).`;
  return 'You asked me to remind you.';
}

const isForOnce = ({ repeats, courseId }: ReminderView): boolean => repeats === null && courseId === null;

export const LATE = 'Sent late: I could not send it at that time. Sorry about that.';

export const MAY_BE_SEEN = 'You may have had this before: I could not tell whether it reached you.';

function dueSaid(view: ReminderView, late: boolean, mayBeSeen: boolean): Said {
  const [soon, hour, tomorrow, nextWeek] = snoozeButtons(view);
  const calendar = calendarButton(view);
  const last = isForOnce(view) ? [nextWeek] : [stopButton(view)];
  return {
    head: headed('Reminder', view.title),
    lines: [
      ...wholeName(view.title),
      ...(view.session === null ? [] : dateLines(view.session, view.due?.zone ?? 'Europe/London')),
      ...(view.due === null ? [] : [`For ${momentWithZone(view.due)}.`]),
      ...(late ? [LATE] : []),
      ...(mayBeSeen ? [MAY_BE_SEEN] : []),
      whyYouGetThis(view),
    ],
    // Five at most: where there is more to come, it may go to the calendar instead of an hour later.
    actions: [doneButton(view), soon, ...(calendar.length === 0 ? [hour] : []), tomorrow, ...last, ...calendar].filter(
      (one) => one !== undefined,
    ),
  };
}

function settledSaid(view: ReminderView, state: 'done' | 'snoozed' | 'stopped'): Said {
  switch (state) {
    case 'done':
      return { head: headed('Done', view.title), lines: [...wholeName(view.title), 'Well done.'] };
    case 'stopped':
      return {
        head: headed('Stopped', view.title),
        lines: [...wholeName(view.title), 'I will not remind you about this again.'],
        actions: [listButton()],
      };
    case 'snoozed':
      return {
        head: headed('Snoozed', view.title),
        lines: [
          ...wholeName(view.title),
          view.due === null ? 'I will remind you again.' : `I will remind you on ${momentWithZone(view.due)}.`,
        ],
        actions: [doneButton(view), stopButton(view)],
      };
  }
}

/**
 * The card of a reminder that was sent. `view.due`: for 'due' the occurrence that is being sent (not the one after it);
 * for 'snoozed' when it comes again.
 */
export const deliveredCard = (view: ReminderView, { late, mayBeSeen = false, state }: Delivery): Message =>
  saidCard(state === 'due' ? dueSaid(view, late, mayBeSeen) : settledSaid(view, state), []);
