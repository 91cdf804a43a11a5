// Where a reminder could not be settled at once: what is missing or wrong, and the quickest ways to put it right.
import type { ReminderAsk } from '../../bot/reminders/reminder-outcome.ts';
import { button } from '../button.ts';
import { buttonTitle } from '../button-titles.ts';
import { clean, cut } from '../escape.ts';
import {
  datesButton,
  laterButtons,
  listButton,
  moveTimes,
  quickTimes,
  reminderButton,
  snoozeButtons,
} from './buttons.ts';
import { isNamed, named, type OutcomeOf, type Said, wholeName } from './said.ts';
import { momentWithZone } from './time-words.ts';

export const HOW_TO_SET =
  'To set one, tell me what and when, for example “remind me about my ACC exam on Monday at 9am”.';
const HOW_TO_SAY_WHEN = 'Tell me the day and time, for example “Thursday at 11am”, or press one of these.';

const about = (title: string): string => (isNamed(title) ? ` about ${named(title)}` : '');

export const askWhenSaid = ({ pendingTitle }: OutcomeOf<'ask-when'>): Said => ({
  head: `When should I remind you${about(pendingTitle)}?`,
  lines: [...wholeName(pendingTitle), HOW_TO_SAY_WHEN],
  actions: quickTimes(pendingTitle),
});

/** A reminder that was to be moved is still there, and is moved. */
const timesFor = (pendingTitle: string, reminderId: string | undefined): Said['actions'] =>
  reminderId === undefined ? quickTimes(pendingTitle) : moveTimes(reminderId);

export const pastSaid = ({ heard, pendingTitle, reminderId }: OutcomeOf<'past'>): Said => ({
  head: 'That time has already gone',
  lines: [
    ...(heard.date === '' || heard.time === '' ? [] : [`It was ${momentWithZone(heard)}.`]),
    `When should I remind you${about(pendingTitle)} instead? ${HOW_TO_SAY_WHEN}`,
  ],
  actions: timesFor(pendingTitle, reminderId),
});

const IMPOSSIBLE: Readonly<Record<OutcomeOf<'impossible'>['why'], readonly [head: string, line: string]>> = {
  'no-such-date': ['There is no such date', 'Please check the day and the month.'],
  'no-such-time': ['There is no such time', 'Please give a time such as “9am”, “2:30pm” or “14:30”.'],
  'weekday-differs': [
    'That day and date do not match',
    'The date falls on another day of the week. Which one is right?',
  ],
  'too-far': ['That is too far ahead for me', 'I can remind you of anything in the next five years.'],
  negative: ['I need a number above nought', 'For example “2 weeks before” or “in 3 days”.'],
  'too-often': [
    'That is too often for me',
    'I can send the same reminder once a day at most, for example “every day at 9am”.',
  ],
  'other-zone': ['I can’t follow another time zone here', 'Please give me the day and time by your own clock.'],
  'two-days': [
    'You gave me two different days',
    'Tell me which one you want. You can set a second reminder after that.',
  ],
};

export function impossibleSaid({ why, pendingTitle, reminderId }: OutcomeOf<'impossible'>): Said {
  const [head, line] = IMPOSSIBLE[why];
  return {
    head,
    lines: [line, `When should I remind you${about(pendingTitle)}? ${HOW_TO_SAY_WHEN}`],
    actions: timesFor(pendingTitle, reminderId),
  };
}

export function noDateSaid({ about: thing, course, pendingTitle }: OutcomeOf<'no-date-known'>): Said {
  const name = course === null ? thing : course.title;
  const courseAsk = course === null ? null : ({ kind: 'course', courseId: course.id } as const);
  return {
    head: name === '' ? 'Before what?' : `I have no date for ${named(name)}`,
    lines: [
      ...(name === '' ? ['I do not know which date to count from.'] : []),
      ...(course === null
        ? []
        : [
            'My data gives no dates to come for this course. Its provider can tell you, or I can, once there are some.',
          ]),
      `When should I remind you${about(pendingTitle)}? ${HOW_TO_SAY_WHEN}`,
    ],
    actions: [
      ...(course === null ? [] : [datesButton(course.id)]),
      ...quickTimes(pendingTitle),
      ...(courseAsk === null ? [] : [button(buttonTitle(courseAsk, [name]), courseAsk)]),
    ],
  };
}

export const askSnoozeSaid = ({ reminder, act }: OutcomeOf<'ask-snooze'>): Said => ({
  head: `When should I remind you${about(reminder.title)} instead?`,
  lines: [
    ...(reminder.due === null ? [] : [`It is set for ${momentWithZone(reminder.due)}.`]),
    'Press how much later, or tell me, for example “move it to Friday at 2pm”.',
  ],
  actions:
    reminder.state === 'delivered' || reminder.due === null ? snoozeButtons(reminder) : laterButtons(reminder, act),
});

type Act = ReminderAsk['act'];

const UNCLEAR: Partial<Record<Act, readonly [head: string, line: string]>> = {
  pause: [
    'Until when shall I pause?',
    'Give me a date still to come, for example “pause my reminders until 5 January”.',
  ],
  quiet: ['Which hours should be quiet?', 'Tell me both ends, for example “do not message me between 9pm and 7am”.'],
  snooze: ['Until when shall I snooze it?', 'For example “snooze it for 20 minutes” or “until Friday at 2pm”.'],
  change: ['When should it be?', 'For example “move it to Friday at 2pm”.'],
};

export function unclearSaid({ act }: OutcomeOf<'unclear'>): Said {
  const [head, line] = UNCLEAR[act] ?? ['That reminder is no longer there', HOW_TO_SET];
  return { head, lines: [line], actions: [listButton()] };
}

/** Nobody is reminded but the one who asks. */
export function forOthersSaid({ who, isGroup, forMe }: OutcomeOf<'for-others'>): Said {
  const name = cut(clean(who), 40);
  return {
    head: 'I can only remind the person who asks',
    lines: isGroup
      ? [`So I have not set one for ${name}. In a channel or group, each person who wants it can press “Remind me”.`]
      : [`So I have not set one for ${name}, who can ask me too. Or I can remind you to tell them.`],
    actions: [reminderButton(isGroup ? 'Remind me' : 'Remind me to tell them', forMe)],
  };
}

export const noCourseSaid = ({ why }: OutcomeOf<'no-course'>): Said =>
  why === 'gone'
    ? {
        head: 'I no longer have that course',
        lines: ['It has gone from my data, so I have not set a reminder. Its provider can tell you more.'],
        actions: [listButton()],
      }
    : {
        head: 'Which course do you mean?',
        lines: [
          'Tell me its name, for example “tell me when dates are published for the data analyst apprenticeship”.',
        ],
        actions: [listButton()],
      };

export const whichCourseSaid = ({ pendingTitle }: OutcomeOf<'which-course'>): Said => ({
  head: 'Which course do you mean?',
  lines: [
    'Ask again with its name, for example “remind me the day before the data analyst apprenticeship closes”.',
    'Or tell me the day and time, for example “Thursday at 11am”, or press one of these.',
  ],
  actions: quickTimes(pendingTitle),
});

export const limitSaid = ({ most }: OutcomeOf<'limit-reached'>): Said => ({
  head: `You have ${most} reminders, which is as many as I can keep`,
  lines: ['I have not added this one. Stop one that you no longer need, then ask me again.'],
  actions: [listButton()],
});
