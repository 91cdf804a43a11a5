// Reminders in memory, by the rules of the real store: whole writes, counted revisions. For tests and for trying things out.
import { DEFAULT_SETTINGS } from '../rules/quiet.ts';
import type { PersonReminders, ReminderStore } from '../reminder.ts';

export function createMemoryStore(): ReminderStore {
  const people = new Map<string, PersonReminders>();
  const read = (personId: string): PersonReminders =>
    people.get(personId) ?? { revision: 0, settings: DEFAULT_SETTINGS, reminders: [] };
  return {
    read: async (personId) => read(personId),
    write: async (personId, revision, { put, settings }) => {
      const before = read(personId);
      if (before.revision !== revision) return 'stale';
      const byId = new Map([...before.reminders, ...put].map((reminder) => [reminder.id, reminder]));
      people.set(personId, {
        revision: revision + 1,
        settings: settings ?? before.settings,
        reminders: [...byId.values()],
      });
      return 'written';
    },
    find: async (id) =>
      [...people.values()].flatMap(({ reminders }) => reminders).find((reminder) => reminder.id === id) ?? null,
    forget: async (personId) => {
      people.delete(personId);
    },
    exportOf: async (personId) => read(personId),
  };
}
