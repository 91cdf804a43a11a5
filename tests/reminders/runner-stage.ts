// The runner on a real database, with a clock that is moved and a Teams that remembers.
import assert from 'node:assert/strict';
import { createDeliveryStore } from '../../bot/reminders/keeping/delivery-store.ts';
import type { DeliveryStore } from '../../bot/reminders/sending/delivery.ts';
import type { PersonSettings, Reminder, ReminderStore } from '../../bot/reminders/reminder.ts';
import { createRunner, type Runner, type RunnerOptions } from '../../bot/reminders/sending/runner.ts';
import { createReminderStore } from '../../bot/reminders/keeping/store.ts';
import type { Store } from '../../bot/store/database.ts';
import { onEachEngine } from '../store/engines.ts';
import { createFakeTeams, type FakeTeams } from './fake-teams.ts';
import { settings } from './samples.ts';

export const NOW = new Date('2026-11-23T10:00:00.000Z');
export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;
export const inMs = (ms: number): Date => new Date(NOW.getTime() + ms);

export interface RunnerStage {
  readonly database: () => Store;
  readonly people: () => ReminderStore;
  readonly deliveries: () => DeliveryStore;
  readonly runner: (more?: Partial<RunnerOptions>) => Runner;
  readonly teams: FakeTeams;
  readonly forgotten: readonly string[];
  readonly warnings: readonly string[];
  readonly now: () => Date;
  readonly clock: (time: Date | string) => void;
  readonly put: (...reminders: readonly Reminder[]) => Promise<void>;
  /** Ann's settings. */
  readonly set: (more: Partial<PersonSettings>) => Promise<void>;
  readonly read: (id?: string) => Promise<Reminder>;
  readonly ledger: () => Promise<readonly unknown[]>;
}

/** On both engines; before each test the tables are empty and it is Monday, ten o'clock. */
export function onRunnerStage(title: string, suite: (stage: RunnerStage) => void): void {
  onEachEngine(title, (database) => {
    let at = NOW;
    const now = (): Date => at;
    const teams = createFakeTeams();
    const forgotten: string[] = [];
    const warnings: string[] = [];
    const people = (): ReminderStore => createReminderStore({ database: database(), now });
    const deliveries = (): DeliveryStore => createDeliveryStore(database());
    beforeEach(async () => {
      at = NOW;
      teams.reset();
      forgotten.length = 0;
      warnings.length = 0;
      for (const table of ['reminder', 'reminder_person', 'reminder_delivery', 'reminder_lane'])
        await database().query(`delete from ${table}`);
    });
    suite({
      database,
      people,
      deliveries,
      teams,
      forgotten,
      warnings,
      now,
      clock: (time) => {
        at = new Date(time);
      },
      runner: (more = {}) =>
        createRunner({
          store: deliveries(),
          deliver: teams.deliver,
          now,
          random: () => 0.5,
          owner: 'one',
          // Waiting for a turn moves the clock instead.
          after: (ms, task) => {
            at = new Date(at.getTime() + ms);
            queueMicrotask(task);
            return () => {};
          },
          log: { info: () => {}, warn: (fields) => void warnings.push(String(fields['because'])) },
          forgetPlace: async (placeRef) => void forgotten.push(placeRef),
          ...more,
        }),
      put: async (...reminders) => {
        for (const personId of new Set(reminders.map((reminder) => reminder.personId))) {
          const own = reminders.filter((reminder) => reminder.personId === personId);
          const { revision } = await people().read(personId);
          assert.equal(await people().write(personId, revision, { put: own, settings: null }), 'written');
        }
      },
      set: async (more) => {
        const { revision } = await people().read('ann');
        await people().write('ann', revision, { put: [], settings: settings(more) });
      },
      read: async (id = 'r1') => {
        const found = (await people().read('ann')).reminders.find((reminder) => reminder.id === id);
        return found ?? assert.fail(`no reminder ${id}`);
      },
      ledger: async () =>
        (await database().query('select outcome, because, message_id, attempt from reminder_delivery order by key'))
          .rows,
    });
  });
}
