// Reminders that the examples share, as bot/reminders would show them on Sunday 22 November 2026.
import type { Lead } from '../../bot/reminders/rules/lead-times.ts';
import type { ReminderView, SettingsView } from '../../bot/reminders/reminder-outcome.ts';
import type { Pattern, Rule } from '../../bot/reminders/rules/rule.ts';
import type { LocalTime } from '../../bot/reminders/when/wall-time.ts';

/** "2026-11-30", "09:00". */
export function local(date: string, time: string, zone = 'Europe/London'): LocalTime {
  const weekday = new Date(`${date}T12:00:00Z`).getUTCDay();
  return { date, time, weekday: weekday === 0 ? 7 : weekday, zone };
}

const START_DAY = 20_780;

export const rule = (pattern: Pattern, minute = 540, about: Partial<Rule> = {}): Rule => ({
  version: 1,
  pattern,
  minute,
  zone: 'Europe/London',
  startDay: START_DAY,
  untilDay: null,
  ...about,
});

export const view = (title: string, due: LocalTime | null, about: Partial<ReminderView> = {}): ReminderView => ({
  id: `r-${title.length}-${due?.date ?? 'none'}`,
  title,
  due,
  dueAt: due === null ? null : new Date(`${due.date}T${due.time}:00Z`),
  exactTime: true,
  repeats: null,
  untilWords: null,
  snoozed: false,
  state: 'live',
  courseId: null,
  session: null,
  awaitsDates: false,
  news: null,
  calendar: null,
  ...about,
});

const daysBefore = (from: Lead['from'], days: number): Lead => ({
  from,
  side: 'before',
  lead: { count: days, unit: 'day' },
  minute: null,
});

export const EXAM = view('ACC exam', local('2026-11-30', '09:00'));
export const STUDY = view('study for CIPP/E', local('2026-11-25', '09:00'), {
  repeats: rule({ every: 'week', interval: 1, weekdays: [3] }),
});
export const COURSE = view('Data analyst apprenticeship (ST0118)', local('2026-12-08', '09:00'), {
  exactTime: false,
  courseId: 'data-analyst-l4',
  session: {
    applyBy: '2027-01-05',
    startsAt: '2027-02-01T09:30:00Z',
    moments: [
      { at: local('2026-12-08', '09:00'), leads: [daysBefore('apply-by', 28)] },
      { at: local('2026-12-22', '09:00'), leads: [daysBefore('apply-by', 14)] },
      { at: local('2026-12-29', '09:00'), leads: [daysBefore('apply-by', 7)] },
      { at: local('2027-01-04', '09:00'), leads: [daysBefore('apply-by', 1)] },
      { at: local('2027-01-29', '09:00'), leads: [daysBefore('start', 1)] },
    ],
  },
});
/** The same course before it has dates. */
export const AWAITED = view('Data analyst apprenticeship (ST0118)', null, {
  courseId: 'data-analyst-l4',
  awaitsDates: true,
});
/** As it is shown where there is a public address. */
export const IN_CALENDAR = 'https://careers.example.nhs.uk/reminders/r-1.k3y-k3y-k3y-k3y-k3y.ics';
export const SENT = view('look at AZ-104', null, { state: 'delivered' });

export const SETTINGS: SettingsView = {
  quiet: { from: 1080, to: 480 },
  days: [1, 2, 3, 4, 5],
  paused: null,
  zone: 'Europe/London',
};

/** One of each way to come back, with the first day after 22 November 2026. */
export const PATTERNS: readonly (readonly [name: string, pattern: Pattern, first: string])[] = [
  ['every day', { every: 'day', interval: 1 }, '2026-11-23'],
  ['every third day', { every: 'day', interval: 3 }, '2026-11-23'],
  ['working days', { every: 'week', interval: 1, weekdays: [1, 2, 3, 4, 5] }, '2026-11-23'],
  ['two days a week', { every: 'week', interval: 1, weekdays: [1, 4] }, '2026-11-23'],
  ['every other Tuesday', { every: 'week', interval: 2, weekdays: [2] }, '2026-11-24'],
  ['a date of the month', { every: 'month', interval: 1, on: { kind: 'date', date: 31 } }, '2026-11-30'],
  ['the second Friday', { every: 'month', interval: 1, on: { kind: 'nth', nth: 2, weekday: 5 } }, '2026-12-11'],
  [
    'the last Friday of each quarter',
    { every: 'month', interval: 3, on: { kind: 'nth', nth: -1, weekday: 5 } },
    '2026-11-27',
  ],
  ['the last day', { every: 'month', interval: 1, on: { kind: 'last-day' } }, '2026-11-30'],
  ['the last working day', { every: 'month', interval: 1, on: { kind: 'last-working-day' } }, '2026-11-30'],
  ['every year on 29 February', { every: 'year', month: 2, date: 29 }, '2027-02-28'],
];
