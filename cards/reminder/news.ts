// News about what a person asked to be reminded of: the dates of a course, or a reminder that did not reach them.
import type { NewsView, ReminderView } from '../../bot/reminders/reminder-outcome.ts';
import { button } from '../button.ts';
import { buttonTitle } from '../button-titles.ts';
import { courseButton, listButton, reminderButton } from './buttons.ts';
import { dateLines } from './course-lines.ts';
import { headed, isNamed, type Said, wholeName } from './said.ts';
import { momentWithZone } from './time-words.ts';

type Told<K extends NewsView['kind']> = Extract<NewsView, { kind: K }>;

const ZONE = 'Europe/London';

function courseActions({ courseId }: ReminderView, follow: boolean): NonNullable<Said['actions']> {
  if (courseId === null) return [listButton()];
  const about = { kind: 'course', courseId } as const;
  return [...(follow ? [courseButton(courseId)] : []), button(buttonTitle(about, []), about), listButton()];
}

const movedSaid = (view: ReminderView, news: Told<'moved'>, zone: string): Said => ({
  head: headed('New dates', view.title),
  lines: [
    ...wholeName(view.title),
    'The dates of this course have changed.',
    ...dateLines(news, zone),
    news.over
      ? 'No day to remind you is left, so I have stopped.'
      : 'I have moved your reminders with them. You need do nothing.',
  ],
  actions: courseActions(view, false),
});

const cancelledSaid = (view: ReminderView): Said => ({
  head: headed('No longer listed', view.title),
  lines: [
    ...wholeName(view.title),
    'The dates that you follow are no longer in my data, so I have stopped those reminders. They may have been cancelled: please check with the provider.',
  ],
  actions: courseActions(view, true),
});

const datedSaid = (view: ReminderView, news: Told<'dated'>, zone: string): Said => ({
  head: headed('Dates are out', view.title),
  lines: [
    ...wholeName(view.title),
    ...dateLines(news, zone),
    'You asked me to tell you once this course has dates. Shall I remind you of them?',
  ],
  actions: courseActions(view, true),
});

function undeliveredSaid(view: ReminderView, { due, tooLate }: Told<'undelivered'>): Said {
  const again = isNamed(view.title) ? ` about ${view.title}` : '';
  return {
    head: headed('I could not deliver a reminder', view.title),
    lines: [
      ...wholeName(view.title),
      `It was for ${momentWithZone(due)}.`,
      tooLate
        ? 'When I could send it, it was too late to be of use. I am sorry.'
        : 'Teams did not take it. I am sorry.',
    ],
    actions: [
      reminderButton('Remind me in 1 hour', { act: 'set', words: `remind me in 1 hour${again}` }),
      reminderButton('Remind me tomorrow', { act: 'set', words: `remind me tomorrow at 9am${again}` }),
      listButton(),
    ],
  };
}

export function newsSaid(view: ReminderView, news: NewsView): Said {
  const zone = view.due?.zone ?? ZONE;
  switch (news.kind) {
    case 'moved':
      return movedSaid(view, news, zone);
    case 'cancelled':
      return cancelledSaid(view);
    case 'dated':
      return datedSaid(view, news, zone);
    case 'undelivered':
      return undeliveredSaid(view, news);
  }
}

const IN_A_LIST: Readonly<Record<NewsView['kind'], string>> = {
  moved: 'its dates have changed, and my reminders with them',
  cancelled: 'its dates are no longer listed, so I have stopped',
  dated: 'it has dates now',
  undelivered: 'I could not deliver this one. I am sorry',
};

/** The news in one line, for a list of several. */
export const newsLine = (news: NewsView, zone: string): string =>
  news.kind === 'moved' || news.kind === 'dated'
    ? [`${IN_A_LIST[news.kind]}.`, ...dateLines(news, zone)].join(' ')
    : `${IN_A_LIST[news.kind]}.`;
