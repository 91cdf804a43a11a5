import type { ReminderOutcome } from '../../bot/reminders/reminder-outcome.ts';
import type { Example } from '../example.ts';
import { AWKWARD, long, RIGHT_TO_LEFT } from '../sample-facts.ts';
import { asking } from './asking-examples.ts';
import {
  AWAITED,
  COURSE,
  EXAM,
  IN_CALENDAR,
  local,
  PATTERNS,
  rule,
  SENT,
  SETTINGS,
  STUDY,
  view,
} from './sample-reminders.ts';

const undo = { act: 'stop', words: '#r-8-2026-11-30' } as const;
const setAgain = { act: 'set', words: '#r-8-2026-11-30' } as const;
const LONG_TITLE = long('revise clinical coding standards for the national clinical coding qualification', 3).slice(
  0,
  200,
);

const many = Array.from({ length: 30 }, (_, at) =>
  view(
    at % 7 === 0 ? `${AWKWARD} ${at}`.slice(0, 200) : `${LONG_TITLE.slice(0, 40 + 5 * at)} ${at}`,
    local('2026-12-01', '14:30'),
  ),
);

const set = (
  reminder: typeof EXAM,
  about: Partial<Extract<ReminderOutcome, { kind: 'set' }>> = {},
): ReminderOutcome => ({
  kind: 'set',
  reminder,
  already: false,
  quietThen: false,
  goesTo: 'here',
  undo,
  ...about,
});

const kept: readonly (readonly [string, ReminderOutcome])[] = [
  ['set for one day', set(EXAM)],
  ['set twice', set(EXAM, { already: true })],
  ['set without a time', set({ ...EXAM, exactTime: false })],
  ['set in quiet hours', set(view('ring the coding academy', local('2026-11-24', '20:45')), { quietThen: true })],
  [
    'set for a weekend, without a time',
    set(view('pack', local('2026-11-28', '09:00'), { exactTime: false }), { quietThen: true }),
  ],
  ['set about nothing in particular', set(view('Reminder', local('2026-11-23', '12:00')))],
  ['set with a very long name', set(view(LONG_TITLE, local('2026-11-30', '00:00')))],
  ['set with markup and links in its name', set(view(AWKWARD, local('2026-11-30', '09:00')))],
  ['set with right-to-left letters', set(view(RIGHT_TO_LEFT, local('2026-11-30', '09:00')))],
  ['set in another zone', set(view('call home', local('2026-11-30', '18:05', 'America/Argentina/Buenos_Aires')))],
  ['set in an hour that comes twice', set(view('night shift', local('2026-10-25', '01:30')))],
  ['set for a course', set(COURSE)],
  [
    'set for a course with one day left',
    set({
      ...COURSE,
      session: { applyBy: null, startsAt: '2027-02-01', moments: COURSE.session?.moments.slice(-1) ?? [] },
    }),
  ],
  ['set for when a course has dates', set(AWAITED)],
  ['set with a calendar link', set({ ...EXAM, calendar: IN_CALENDAR })],
  ['set in a channel, for the own chat', set(EXAM, { goesTo: 'own-chat' })],
  ['set in a channel, without an own chat', set(EXAM, { goesTo: 'shared-place' })],
  ['set by an invitation, without an own chat', set(COURSE, { goesTo: 'no-chat-yet' })],
  ['set every Wednesday', set(STUDY)],
  [
    'set until a date',
    set({
      ...STUDY,
      due: local('2026-11-25', '09:30'),
      repeats: rule({ every: 'week', interval: 1, weekdays: [3] }, 570, { untilDay: 20_805 }),
    }),
  ],
  ['set until a thing without a date', set({ ...STUDY, untilWords: 'the exam' })],
  ['set to come back, without a time', set({ ...STUDY, exactTime: false })],
  ...PATTERNS.map(
    ([name, pattern, first]) =>
      [`set for ${name}`, set({ ...STUDY, due: local(first, '14:30'), repeats: rule(pattern, 870) })] as const,
  ),
  ['changed', { kind: 'changed', reminder: { ...EXAM, due: local('2026-12-01', '16:00') }, undo: null }],
  [
    'set for a time that the clocks skip',
    set(view('check the clocks', local('2027-03-28', '02:00')), { clocks: 'skipped' }),
  ],
  ['set for a time that comes twice', set(view('check the clocks', local('2027-10-31', '01:30')), { clocks: 'twice' })],
  ['changed, with a way back', { kind: 'changed', reminder: EXAM, undo: { act: 'change', words: '#r-1 friday at 2' } }],
  [
    'stopped one',
    { kind: 'stopped', reminders: [{ ...EXAM, due: null, state: 'stopped' }], all: false, undo: setAgain },
  ],
  ['stopped the only one', { kind: 'stopped', reminders: [EXAM], all: true, undo: null }],
  ['stopped all', { kind: 'stopped', reminders: [EXAM, STUDY, SENT], all: true, undo: null }],
  ['stopped thirty', { kind: 'stopped', reminders: many, all: true, undo: null }],
  [
    'snoozed',
    { kind: 'snoozed', reminder: { ...EXAM, snoozed: true }, to: local('2026-12-02', '09:00'), onlyThisOne: false },
  ],
  [
    'snoozed one that comes back',
    { kind: 'snoozed', reminder: { ...STUDY, snoozed: true }, to: local('2026-11-26', '09:00'), onlyThisOne: true },
  ],
  [
    'snoozed one of a course',
    { kind: 'snoozed', reminder: COURSE, to: local('2026-12-09', '09:00'), onlyThisOne: true },
  ],
  ['done', { kind: 'done', reminder: { ...EXAM, due: null, state: 'done' }, again: null, undo: setAgain }],
  ['done, and it comes again', { kind: 'done', reminder: STUDY, again: local('2026-12-02', '09:00'), undo: null }],
  ['done for the last time', { kind: 'done', reminder: { ...STUDY, due: null }, again: null, undo: null }],
  ...(['live', 'delivered', 'done', 'stopped', 'expired', 'dead'] as const).map(
    (state) =>
      [
        `over: ${state}`,
        { kind: 'over', reminder: { ...(state === 'stopped' ? STUDY : EXAM), due: null, state }, act: 'snooze' },
      ] as const,
  ),
];

const listed: readonly (readonly [string, ReminderOutcome])[] = [
  ['one listed', { kind: 'listed', reminders: [EXAM], settings: SETTINGS }],
  [
    'all sorts listed',
    {
      kind: 'listed',
      reminders: [
        STUDY,
        { ...EXAM, snoozed: true },
        view('call home', local('2026-11-30', '18:05', 'Asia/Kolkata')),
        { ...COURSE, calendar: IN_CALENDAR },
        AWAITED,
        SENT,
      ],
      settings: SETTINGS,
    },
  ],
  ['thirty listed', { kind: 'listed', reminders: many, settings: SETTINGS }],
  [
    'listed while paused',
    {
      kind: 'listed',
      reminders: [EXAM, STUDY, SENT],
      settings: { ...SETTINGS, paused: { until: local('2027-01-05', '09:00') } },
    },
  ],
  [
    'one sent, and paused for good',
    { kind: 'listed', reminders: [SENT], settings: { ...SETTINGS, paused: { until: null } } },
  ],
];

const settings: readonly (readonly [string, ReminderOutcome])[] = [
  [
    'paused until a day',
    { kind: 'paused', until: local('2027-01-05', '09:00'), count: 3, undo: { act: 'pause', words: 'resume' } },
  ],
  ['paused for good', { kind: 'paused', until: null, count: 0, undo: { act: 'pause', words: 'resume' } }],
  ['on again', { kind: 'resumed', wasPaused: true, count: 1 }],
  ['was not paused', { kind: 'resumed', wasPaused: false, count: 0 }],
  ['quiet hours set', { kind: 'quiet-set', settings: { ...SETTINGS, quiet: { from: 1260, to: 420 } } }],
  [
    'quiet hours off, every day',
    { kind: 'quiet-set', settings: { ...SETTINGS, quiet: { from: 0, to: 0 }, days: [1, 2, 3, 4, 5, 6, 7] } },
  ],
  ['quiet hours shown', { kind: 'quiet-shown', settings: { ...SETTINGS, days: [1, 2, 4] }, asked: 'hours' }],
  [
    'quiet hours shown while paused',
    {
      kind: 'quiet-shown',
      settings: { ...SETTINGS, quiet: { from: 0, to: 720 }, paused: { until: null } },
      asked: 'hours',
    },
  ],
];

export const examples: readonly Example<'reminder'>[] = [...kept, ...listed, ...settings, ...asking].map(
  ([name, outcome]) => ({ name, answer: { kind: 'reminder', outcome, next: [] } }),
);
