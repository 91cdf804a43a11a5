import assert from 'node:assert/strict';
import { courseWords, datesWords } from '../../bot/reminders/words/course-button.ts';
import { createReminders, type Reminders } from '../../bot/reminders/create-reminders.ts';
import { createDeliveryStore } from '../../bot/reminders/keeping/delivery-store.ts';
import { createInvites, type Invites } from '../../bot/reminders/keeping/invites.ts';
import { createReminderStore } from '../../bot/reminders/keeping/store.ts';
import { onEachEngine } from '../store/engines.ts';
import { as } from './talk.ts';

const NOW = new Date('2026-11-23T10:00:00Z');
const course = { courseId: 'c1', title: 'The course', sessions: [{ id: 's', applyBy: '2027-01-29', startsAt: null }] };

onEachEngine('an invitation to a course', (database) => {
  let ids = 0;
  const newId = (): string => `id${(ids += 1)}`;
  const now = (): Date => NOW;
  let invites: Invites;
  let reminders: Reminders;
  const take = (personId: string, inviteId: string, words = datesWords('c1')) =>
    reminders.handle({
      personId,
      placeRef: '19:channel',
      amongOthers: true,
      inPrivate: true,
      inviteId,
      zone: null,
      act: 'set',
      words,
      context: { lastReminderId: null, pendingTitle: null },
    });

  beforeEach(async () => {
    for (const table of ['reminder', 'reminder_person', 'reminder_delivery', 'reminder_invite'])
      await database().query(`delete from ${table}`);
    invites = createInvites({ database: database(), now, newId });
    const store = createReminderStore({ database: database(), now });
    reminders = createReminders({ store, now, newId, courseDates: () => course, ownChat: async () => null });
  });

  it('counts those who asked to be reminded, for the one who invited alone', async () => {
    const id = await invites.open({ personId: 'boss', courseId: 'c1' });
    assert.equal(await invites.count(id, 'boss'), 0);
    for (const person of ['ann', 'ben', 'boss']) as('set', await take(person, id));
    assert.equal(await invites.count(id, 'boss'), 2);
    assert.equal(await invites.count(id, 'ann'), null);
    assert.equal(await invites.count('other', 'boss'), null);
  });

  it('counts a person once who presses twice, and who had asked before', async () => {
    const id = await invites.open({ personId: 'boss', courseId: 'c1' });
    await take('ann', id);
    assert.equal(as('set', await take('ann', id)).already, true);
    const store = reminders;
    await store.handle({
      personId: 'ben',
      placeRef: '19:channel',
      amongOthers: true,
      inPrivate: true,
      zone: null,
      act: 'set',
      words: courseWords('c1'),
      context: { lastReminderId: null, pendingTitle: null },
    });
    assert.equal(as('set', await take('ben', id)).already, true);
    assert.equal(await invites.count(id, 'boss'), 2);
  });

  it('no longer counts who took it back or asked to be forgotten', async () => {
    const id = await invites.open({ personId: 'boss', courseId: 'c1' });
    const { undo } = as('set', await take('ann', id));
    await take('ben', id);
    await reminders.handle({
      personId: 'ann',
      placeRef: 'a:ann',
      zone: null,
      ...undo,
      context: { lastReminderId: null, pendingTitle: null },
    });
    assert.equal(await invites.count(id, 'boss'), 1);
    await reminders.forget('ben');
    assert.equal(await invites.count(id, 'boss'), 0);
    await reminders.forget('boss');
    assert.equal(await invites.count(id, 'boss'), null);
  });

  it('keeps two invitations to one course apart', async () => {
    const [one, two] = [
      await invites.open({ personId: 'boss', courseId: 'c1' }),
      await invites.open({ personId: 'boss', courseId: 'c1' }),
    ];
    await take('ann', one);
    assert.deepEqual([await invites.count(one, 'boss'), await invites.count(two, 'boss')], [1, 0]);
  });

  it('is forgotten after a year', async () => {
    const id = await invites.open({ personId: 'boss', courseId: 'c1' });
    const deliveries = createDeliveryStore(database());
    await deliveries.tidy(new Date(NOW.getTime() + 299 * 86_400_000));
    assert.equal(await invites.count(id, 'boss'), 0);
    await deliveries.tidy(new Date(NOW.getTime() + 301 * 86_400_000));
    assert.equal(await invites.count(id, 'boss'), null);
  });
});
