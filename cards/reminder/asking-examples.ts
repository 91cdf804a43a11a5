// Examples of what could not be settled at once.
import type { ReminderAsk, ReminderOutcome } from '../../bot/reminders/reminder-outcome.ts';
import { AWKWARD, long } from '../sample-facts.ts';
import { COURSE, EXAM, local, SENT, SETTINGS, STUDY, view } from './sample-reminders.ts';

type Impossible = Extract<ReminderOutcome, { kind: 'impossible' }>;

const WHYS: readonly Impossible['why'][] = [
  'no-such-date',
  'no-such-time',
  'weekday-differs',
  'too-far',
  'negative',
  'too-often',
  'two-days',
  'other-zone',
];

const ACTS: readonly ReminderAsk['act'][] = ['set', 'list', 'stop', 'snooze', 'pause', 'quiet', 'done', 'change'];

const sameName = [1, 2, 3, 4, 5, 6, 7].map((day) => ({
  ...view('chase the apprenticeship levy paperwork', local(`2026-12-0${day}`, '10:00')),
  id: `same-${day}`,
}));

const manyMeant = Array.from({ length: 14 }, (_, at) => ({
  reminder: view(at === 0 ? AWKWARD.slice(0, 200) : `${long('a name', at)} ${at}`, local('2026-12-01', '14:30')),
  ask: { act: 'snooze', words: `#r-${at} ${'snooze it until the second Tuesday after the exam '.repeat(19)}` } as const,
}));

export const asking: readonly (readonly [string, ReminderOutcome])[] = [
  ['when', { kind: 'ask-when', pendingTitle: 'look at AZ-104' }],
  ['when, for a very long name', { kind: 'ask-when', pendingTitle: long('revise coding', 15).slice(0, 200) }],
  ['when, with markup in the name', { kind: 'ask-when', pendingTitle: AWKWARD.slice(0, 200) }],
  ['when, for nothing in particular', { kind: 'ask-when', pendingTitle: 'Reminder' }],
  ['a time that has gone', { kind: 'past', heard: local('2026-11-20', '09:00'), pendingTitle: 'ACC exam' }],
  [
    'a time that has gone, without a name',
    { kind: 'past', heard: { ...local('2026-11-20', '09:00'), date: '' }, pendingTitle: '' },
  ],
  ...WHYS.map((why) => [`impossible: ${why}`, { kind: 'impossible', why, pendingTitle: 'ACC exam' }] as const),
  ...ACTS.map((act) => [`unclear: ${act}`, { kind: 'unclear', act }] as const),
  ['none', { kind: 'none', act: 'list', heard: '', others: [], settings: SETTINGS }],
  [
    'none while paused',
    { kind: 'none', act: 'stop', heard: '', others: [], settings: { ...SETTINGS, paused: { until: null } } },
  ],
  ['none of that name', { kind: 'none', act: 'stop', heard: 'prince2', others: [EXAM, STUDY], settings: SETTINGS }],
  [
    'none of that name but one other',
    { kind: 'none', act: 'done', heard: AWKWARD, others: [EXAM], settings: SETTINGS },
  ],
  ['gone, with many others', { kind: 'none', act: 'snooze', heard: '', others: sameName, settings: SETTINGS }],
  [
    'which of three',
    {
      kind: 'which-one',
      act: 'stop',
      choices: [EXAM, STUDY, SENT].map((reminder) => ({ reminder, ask: { act: 'stop', words: `#${reminder.id}` } })),
    },
  ],
  [
    'which of seven with one name',
    {
      kind: 'which-one',
      act: 'done',
      choices: sameName.map((reminder) => ({ reminder, ask: { act: 'done', words: `#${reminder.id}` } })),
    },
  ],
  ['which of fourteen, said at great length', { kind: 'which-one', act: 'snooze', choices: manyMeant }],
  ['until when to snooze', { kind: 'ask-snooze', reminder: EXAM, act: 'change' }],
  ['until when to snooze what was sent', { kind: 'ask-snooze', reminder: SENT, act: 'snooze' }],
  ['too many', { kind: 'limit-reached', most: 200 }],
  ['no date known', { kind: 'no-date-known', about: 'interview', course: null, pendingTitle: 'revise' }],
  [
    'a course without dates',
    {
      kind: 'no-date-known',
      about: 'apprenticeship',
      course: { id: 'data-analyst-l4', title: COURSE.title },
      pendingTitle: COURSE.title,
    },
  ],
  ['a course that is gone', { kind: 'no-course', why: 'gone' }],
  ['before the date of a course that is not named', { kind: 'which-course', pendingTitle: 'Reminder' }],
  ['dates of no course we know', { kind: 'no-course', why: 'not-named' }],
  [
    'that somebody else cannot be reminded',
    {
      kind: 'for-others',
      who: 'Bob',
      isGroup: false,
      forMe: { act: 'set', words: 'remind me to remind Bob to apply' },
    },
  ],
  [
    'that a group cannot be reminded',
    { kind: 'for-others', who: 'the whole team', isGroup: true, forMe: { act: 'set', words: 'remind me to apply' } },
  ],
  ['before what', { kind: 'no-date-known', about: '', course: null, pendingTitle: '' }],
];
