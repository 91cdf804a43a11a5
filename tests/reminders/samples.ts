// Reminders for tests: one builder, and a person who has them.
import type { PersonSettings, Reminder, Schedule } from '../../bot/reminders/reminder.ts';
import type { Lead } from '../../bot/reminders/rules/lead-times.ts';
import { DEFAULT_SETTINGS } from '../../bot/reminders/rules/quiet.ts';
import type { Rule } from '../../bot/reminders/rules/rule.ts';

export const settings = (more: Partial<PersonSettings> = {}): PersonSettings => ({ ...DEFAULT_SETTINGS, ...more });

export const mondayRule: Rule = {
  version: 1,
  pattern: { every: 'week', interval: 1, weekdays: [1] },
  minute: 9 * 60,
  zone: 'Europe/London',
  startDay: Date.parse('2026-11-23') / 86_400_000,
  untilDay: null,
};

export const everyMonday: Schedule = { kind: 'recurring', rule: mondayRule, untilWords: null };

/** Live, due at `at`, set a day before. */
export function reminderAt(at: Date, more: Partial<Reminder> = {}): Reminder {
  return {
    id: 'r1',
    personId: 'ann',
    placeRef: 'chat of ann',
    tenantId: 't1',
    title: 'apply',
    schedule: { kind: 'once', at },
    zone: 'Europe/London',
    exactTime: true,
    state: 'live',
    occurrenceAt: at,
    snoozed: null,
    deliveredAt: null,
    doneAt: null,
    deadBecause: null,
    createdAt: new Date(at.getTime() - 86_400_000),
    endedAt: null,
    calendarKey: null,
    inviteId: null,
    ...more,
  };
}

/** "28 day apply-by, 1 day start". */
export const leadNames = (leads: readonly Lead[]): string =>
  leads.map(({ from, lead }) => `${lead.count} ${lead.unit} ${from}`).join(', ');
