import assert from 'node:assert/strict';
import { DEFAULT_LEADS } from '../../bot/reminders/rules/lead-times.ts';
import { createDeliveryStore } from '../../bot/reminders/keeping/delivery-store.ts';
import { followCourses } from '../../bot/reminders/courses/follow-courses.ts';
import type { CourseSessionDates, Reminder, Schedule } from '../../bot/reminders/reminder.ts';
import { createRunner } from '../../bot/reminders/sending/runner.ts';
import { createReminderStore } from '../../bot/reminders/keeping/store.ts';
import { onEachEngine } from '../store/engines.ts';
import { createFakeTeams } from './fake-teams.ts';
import { reminderAt } from './samples.ts';

const NOW = new Date('2026-11-23T10:00:00Z');
const schedule: Schedule = {
  kind: 'course',
  courseId: 'c1',
  sessionId: 's1',
  applyBy: '2027-01-29',
  startsAt: '2027-03-01',
  leads: DEFAULT_LEADS,
};

onEachEngine('reminders that follow a course', (database) => {
  let ids = 0;
  const people = () => createReminderStore({ database: database(), now: () => NOW });
  const follow = (sessions: readonly CourseSessionDates[] | null): Promise<number> =>
    followCourses({
      database: database(),
      store: people(),
      courseDates: () => (sessions === null ? null : { courseId: 'c1', title: 'The course', sessions }),
      now: () => NOW,
      newId: () => `news${(ids += 1)}`,
    });
  const all = async (): Promise<readonly Reminder[]> => (await people().read('ann')).reminders;
  const same = { id: 's1', applyBy: '2027-01-29', startsAt: '2027-03-01' };

  beforeEach(async () => {
    for (const table of ['reminder', 'reminder_person', 'reminder_delivery'])
      await database().query(`delete from ${table}`);
    const at = new Date('2027-01-01T09:00:00Z');
    await people().write('ann', 0, {
      put: [reminderAt(at, { schedule, exactTime: false, title: 'C' })],
      settings: null,
    });
  });

  it('stay as they are while the dates do', async () => {
    assert.equal(await follow([same]), 0);
    assert.equal((await all()).length, 1);
  });

  it('move with a session, and the person is told once', async () => {
    assert.equal(await follow([{ ...same, applyBy: '2027-02-26' }]), 1);
    assert.equal(await follow([{ ...same, applyBy: '2027-02-26' }]), 0);
    const moved = (await all()).find(({ id }) => id === 'r1');
    assert.deepEqual(moved?.occurrenceAt, new Date('2027-01-29T09:00:00Z'));
    const teams = createFakeTeams();
    const runner = createRunner({
      store: createDeliveryStore(database()),
      deliver: teams.deliver,
      now: () => NOW,
      random: () => 0.5,
      owner: 'x',
      after: () => () => {},
      log: { info: () => {}, warn: () => {} },
      forgetPlace: async () => {},
    });
    await runner.runUntilIdle();
    await runner.runUntilIdle();
    assert.deepEqual(
      teams.calls.map(({ items }) => items.map(({ reminder }) => [reminder.title, reminder.news])),
      [[['The course', { kind: 'moved', applyBy: '2027-02-26', startsAt: '2027-03-01', over: false }]]],
    );
  });

  it('end with a session that is gone, or with the whole course, and say so', async () => {
    assert.equal(await follow([{ ...same, id: 'other' }]), 1);
    const [news, ...others] = (await all()).filter(({ state }) => state === 'live');
    assert.deepEqual([news?.schedule.kind === 'notice' && news.schedule.news.kind, others.length], ['cancelled', 0]);
    assert.equal(await follow(null), 0);
  });

  it('are changed once by two instances that look at the same time', async () => {
    const moved = [{ ...same, startsAt: '2027-04-01' }];
    const results = await Promise.all([follow(moved), follow(moved)]);
    assert.ok(results[0] + results[1] >= 1);
    assert.equal((await all()).filter((reminder) => reminder.schedule.kind === 'notice').length, 1);
  });

  it('tell once of what several reminders of one session hear of', async () => {
    const two = reminderAt(new Date('2027-01-15T09:00:00Z'), { id: 'r2', schedule, exactTime: false, title: 'apply!' });
    const { revision } = await people().read('ann');
    await people().write('ann', revision, { put: [two], settings: null });
    assert.equal(await follow([{ ...same, applyBy: '2027-02-26' }]), 1);
    const news = (await all()).filter((reminder) => reminder.schedule.kind === 'notice');
    assert.deepEqual(
      news.map(({ title, calendarKey, inviteId }) => [title, calendarKey, inviteId]),
      [['The course', null, null]],
    );
  });

  it('wait for dates, and are told of them once', async () => {
    const waiting = reminderAt(NOW, { id: 'w', schedule: { kind: 'awaiting', courseId: 'c1' }, occurrenceAt: null });
    await people().write('ann', 1, { put: [waiting], settings: null });
    const waits = async (): Promise<Reminder | undefined> => (await all()).find(({ id }) => id === 'w');
    assert.deepEqual([await follow([same, { ...same, id: 's0', applyBy: null, startsAt: '2026-11-01' }]), 1], [1, 1]);
    assert.equal((await waits())?.state, 'done');
    assert.equal(await follow([same]), 0);
    const news = (await all()).flatMap(({ schedule: it }) => (it.kind === 'notice' ? [it.news] : []));
    assert.deepEqual(news, [{ kind: 'dated', applyBy: '2027-01-29', startsAt: '2027-03-01' }]);
  });

  it('go on waiting while a course has only dates that have gone', async () => {
    const waiting = reminderAt(NOW, { id: 'w', schedule: { kind: 'awaiting', courseId: 'c1' }, occurrenceAt: null });
    await people().write('ann', 1, { put: [waiting], settings: null });
    await follow([{ id: 'old', applyBy: '2026-09-01', startsAt: '2026-10-01' }]);
    assert.equal((await all()).find(({ id }) => id === 'w')?.state, 'live');
  });

  it('leave out people whose courses stayed as they were', async () => {
    const other: Schedule = { ...schedule, courseId: 'c2' };
    await people().write('ben', 0, {
      put: [reminderAt(NOW, { id: 'b', personId: 'ben', schedule: other, occurrenceAt: new Date('2027-01-01') })],
      settings: null,
    });
    const dates = [{ ...same, applyBy: '2027-02-26' }];
    const changed = await followCourses({
      database: database(),
      store: people(),
      courseDates: (id) => ({ courseId: id ?? '', title: 'The course', sessions: id === 'c1' ? dates : [same] }),
      now: () => NOW,
      newId: () => `news${(ids += 1)}`,
    });
    assert.equal(changed, 1);
    assert.equal((await people().read('ben')).revision, 1);
  });

  it('say nothing more once every date has gone', async () => {
    await follow([{ ...same, applyBy: '2026-11-01', startsAt: null }]);
    assert.equal((await all()).find(({ id }) => id === 'r1')?.state, 'expired');
  });
});
