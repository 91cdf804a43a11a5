import assert from 'node:assert/strict';
import { createMemoryStore } from '../../bot/reminders/keeping/memory-store.ts';
import { DEFAULT_SETTINGS } from '../../bot/reminders/rules/quiet.ts';
import type { Reminder, ReminderStore, Schedule } from '../../bot/reminders/reminder.ts';
import { createReminderStore } from '../../bot/reminders/keeping/store.ts';
import type { Store } from '../../bot/store/database.ts';
import { onEachEngine } from '../store/engines.ts';
import { everyMonday, reminderAt, settings } from './samples.ts';

const NOW = new Date('2026-11-23T10:00:00.000Z');
const AT = new Date('2026-11-24T09:00:00.000Z');
const COURSE: Schedule = {
  kind: 'course',
  courseId: 'c1',
  sessionId: 's1',
  applyBy: '2027-01-29',
  startsAt: null,
  leads: [{ from: 'apply-by', side: 'before', lead: { count: 2, unit: 'week' }, minute: null }],
};

/** What every store of reminders does, in memory or in a database. */
function behavesAsStore(open: () => ReminderStore): void {
  it('knows nothing of someone new', async () => {
    assert.deepEqual(await open().read('new'), { revision: 0, settings: DEFAULT_SETTINGS, reminders: [] });
  });

  it('gives back what was written, whatever its schedule', async () => {
    const store = open();
    const put: readonly Reminder[] = [
      reminderAt(AT, { id: 'a1', personId: 'kept', title: 'A “quoted” title — naïve 🙂' }),
      reminderAt(AT, {
        id: 'a2',
        personId: 'kept',
        schedule: everyMonday,
        snoozed: { occurrenceAt: AT, until: NOW },
        tenantId: null,
      }),
      reminderAt(AT, { id: 'a3', personId: 'kept', schedule: COURSE, exactTime: false, deliveredAt: NOW, doneAt: NOW }),
    ];
    assert.equal(await store.write('kept', 0, { put, settings: null }), 'written');
    const read = await store.read('kept');
    assert.deepEqual(
      read.reminders.toSorted((one, two) => one.id.localeCompare(two.id)),
      put,
    );
    assert.equal(read.revision, 1);
  });

  it('refuses a write that was decided on something older, and then has written nothing', async () => {
    const store = open();
    await store.write('busy', 0, { put: [reminderAt(AT, { id: 'b1', personId: 'busy' })], settings: null });
    const late = { put: [reminderAt(AT, { id: 'b2', personId: 'busy' })], settings: settings({ days: [1] }) };
    assert.equal(await store.write('busy', 0, late), 'stale');
    const read = await store.read('busy');
    assert.deepEqual([read.reminders.map(({ id }) => id), read.settings], [['b1'], DEFAULT_SETTINGS]);
  });

  it('lets one of two writers at once through', async () => {
    const store = open();
    const results = await Promise.all(
      ['c1', 'c2', 'c3'].map((id) =>
        store.write('twice', 0, { put: [reminderAt(AT, { id, personId: 'twice' })], settings: null }),
      ),
    );
    assert.deepEqual(results.toSorted(), ['stale', 'stale', 'written']);
  });

  it('keeps settings, a pause without an end among them', async () => {
    const store = open();
    const wanted = settings({ quiet: { from: 1260, to: 420 }, days: [2, 3], paused: { until: null } });
    await store.write('quiet', 0, { put: [], settings: wanted });
    assert.deepEqual((await store.read('quiet')).settings, wanted);
    await store.write('quiet', 1, { put: [], settings: settings({ paused: { until: AT } }) });
    assert.deepEqual((await store.read('quiet')).settings.paused, { until: AT });
  });

  it('forgets one person and leaves the others', async () => {
    const store = open();
    for (const personId of ['d1', 'd10'])
      await store.write(personId, 0, { put: [reminderAt(AT, { id: `of ${personId}`, personId })], settings: null });
    assert.match(JSON.stringify(await store.exportOf('d1')), /apply/);
    await store.forget('d1');
    assert.equal((await store.read('d1')).reminders.length, 0);
    assert.doesNotMatch(JSON.stringify(await store.exportOf('d1')), /apply/);
    assert.equal((await store.read('d10')).reminders.length, 1);
  });
}

describe('reminders in memory', () => {
  const store = createMemoryStore();
  behavesAsStore(() => store);
});

onEachEngine('reminders in a database', (database) => {
  const open = (): ReminderStore => createReminderStore({ database: database(), now: () => NOW });
  const column = async (store: Store, name: string, id: string): Promise<unknown> =>
    (await store.query(`select ${name} as value from reminder where id = $1`, [id])).rows[0]?.['value'];

  behavesAsStore(open);

  it('holds back what falls due in a pause, and lets it go on a resume', async () => {
    const store = open();
    await store.write('p', 0, { put: [reminderAt(AT, { id: 'p1', personId: 'p' })], settings: null });
    assert.deepEqual(await column(database(), 'next_try_at', 'p1'), AT);
    await store.write('p', 1, { put: [], settings: settings({ paused: { until: null } }) });
    assert.equal(await column(database(), 'next_try_at', 'p1'), null);
    const until = new Date('2027-01-05T09:00:00.000Z');
    await store.write('p', 2, { put: [], settings: settings({ paused: { until } }) });
    assert.deepEqual(await column(database(), 'next_try_at', 'p1'), until);
    await store.write('p', 3, { put: [], settings: settings() });
    assert.deepEqual(await column(database(), 'next_try_at', 'p1'), AT);
  });

  it('moves a chosen time out of quiet hours, and leaves one the person named', async () => {
    const store = open();
    const put = [
      reminderAt(AT, { id: 'q1', personId: 'q', exactTime: false }),
      reminderAt(AT, { id: 'q2', personId: 'q', exactTime: true }),
    ];
    await store.write('q', 0, { put, settings: settings({ quiet: { from: 1080, to: 630 } }) });
    assert.deepEqual(await column(database(), 'next_try_at', 'q1'), new Date('2026-11-24T10:30:00.000Z'));
    assert.deepEqual(await column(database(), 'next_try_at', 'q2'), AT);
  });

  it('cannot be made to write over the reminder of another person', async () => {
    const store = open();
    await store.write('owner', 0, { put: [reminderAt(AT, { id: 'theirs', personId: 'owner' })], settings: null });
    await store.write('thief', 0, {
      put: [reminderAt(AT, { id: 'theirs', personId: 'thief', title: 'mine' })],
      settings: null,
    });
    assert.equal((await store.read('owner')).reminders[0]?.title, 'apply');
    assert.equal((await store.read('thief')).reminders.length, 0);
  });

  it('sets aside what a newer release has written', async () => {
    const store = open();
    await store.write('n', 0, {
      put: [reminderAt(AT, { id: 'n1', personId: 'n' }), reminderAt(AT, { id: 'n2', personId: 'n' })],
      settings: null,
    });
    await database().query(`update reminder set version = 99 where id = 'n1'`);
    await database().query(`update reminder set schedule = '{"kind": "lunar"}' where id = 'n2'`);
    assert.deepEqual((await store.read('n')).reminders, []);
    assert.equal((await database().query(`select 1 from reminder where person_id = 'n'`)).rowCount, 2);
  });

  it('has ended ones at hand for a month', async () => {
    const store = open();
    const put = [
      reminderAt(AT, { id: 'e1', personId: 'e', state: 'stopped', endedAt: new Date(NOW.getTime() - 29 * 86_400_000) }),
      reminderAt(AT, { id: 'e2', personId: 'e', state: 'stopped', endedAt: new Date(NOW.getTime() - 31 * 86_400_000) }),
    ];
    await store.write('e', 0, { put, settings: null });
    assert.deepEqual(
      (await store.read('e')).reminders.map(({ id }) => id),
      ['e1'],
    );
  });
});
