// What nobody means to send, and somebody does.
import assert from 'node:assert/strict';
import { calendarFile } from '../../bot/reminders/calendar/calendar-file.ts';
import { courseWords } from '../../bot/reminders/words/course-button.ts';
import { createMemoryStore } from '../../bot/reminders/keeping/memory-store.ts';
import { MOST_LIVE, type KnownCourse } from '../../bot/reminders/reminder.ts';
import { as, due, talk } from './talk.ts';

describe('bad input for reminders', () => {
  it('a thousand by one person: as many as the limit are kept, and the rest are told kindly', async () => {
    const store = createMemoryStore();
    const { say } = talk({ store });
    const kinds = new Map<string, number>();
    for (let at = 0; at < 1_000; at += 1) {
      const { kind } = await say('set', `remind me tomorrow at 9am to read page ${at}`);
      kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    }
    assert.deepEqual(Object.fromEntries(kinds), { set: MOST_LIVE, 'limit-reached': 1_000 - MOST_LIVE });
    assert.equal((await store.read('ann')).reminders.length, MOST_LIVE);
    await say('stop', 'stop all my reminders');
    assert.equal((await say('set', 'remind me tomorrow at 9am to rest')).kind, 'set');
  });

  it('does not count towards the limit what is no longer live', async () => {
    const { say } = talk();
    for (let at = 0; at < MOST_LIVE + 5; at += 1) {
      const { reminder } = as('set', await say('set', `remind me tomorrow at 9am to read page ${at}`));
      await say('done', `#${reminder.id}`);
    }
  });

  for (const words of [
    'remind me on 1 January 9999 to retire',
    'remind me on 31/12/9999 to retire',
    'remind me in 8000 years to retire',
    'remind me in 6 years to retire',
  ])
    it(`a year too far: “${words}”`, async () =>
      assert.equal(as('impossible', await talk().say('set', words)).why, 'too-far'));

  for (const words of [
    'remind me -2 weeks before the deadline on 1 March',
    'remind me minus 3 days before the data analyst deadline',
    'remind me in -5 minutes to stand up',
  ])
    it(`a negative lead: “${words}”`, async () =>
      assert.equal(as('impossible', await talk().say('set', words)).why, 'negative'));

  it('a title with line breaks, in the list, and in a calendar file', async () => {
    const store = createMemoryStore();
    const { say } = talk({ store });
    const words =
      'remind me tomorrow at 9am to ring\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nATTENDEE:mailto:a@example.org\u2028\u0085x';
    const { reminder } = as('set', await say('set', words));
    assert.doesNotMatch(reminder.title, /[\r\n\u2028\u0085]/);
    const kept = await store.find(reminder.id);
    const text = calendarFile(kept ?? assert.fail(), new Date('2026-11-23T10:00:00Z'))?.text ?? '';
    assert.equal(text.split('\r\n').filter((line) => line === 'BEGIN:VEVENT').length, 1);
    assert.ok(!/^ATTENDEE/m.test(text.replaceAll('\r\n ', '')));
  });

  it('every button pressed twice', async () => {
    const { say } = talk();
    const { reminder, undo } = as('set', await say('set', 'remind me tomorrow at 9am to ring'));
    const id = `#${reminder.id}`;
    for (let press = 0; press < 2; press += 1)
      assert.equal(due(as('snoozed', await say('snooze', `${id} until friday at 9am`)).reminder), '2026-11-27 09:00');
    assert.deepEqual([(await say('done', id)).kind, (await say('done', id)).kind], ['done', 'over']);
    assert.deepEqual(
      [(await say(undo.act, undo.words)).kind, (await say(undo.act, undo.words)).kind],
      ['over', 'over'],
    );
    assert.deepEqual([as('set', await say('set', id)).already, as('set', await say('set', id)).already], [false, true]);
    assert.equal(as('listed', await say('list', '')).reminders.length, 1);
  });

  it('a snooze after done, and after a stop', async () => {
    const { say } = talk();
    const { reminder } = as('set', await say('set', 'remind me tomorrow at 9am to ring'));
    const id = `#${reminder.id}`;
    await say('done', id);
    assert.equal(as('over', await say('snooze', `${id} 20 min`)).reminder.state, 'done');
    await say('set', id);
    await say('stop', id);
    assert.equal(as('over', await say('snooze', `${id} 20 min`)).reminder.state, 'stopped');
    assert.equal((await say('snooze', '#never-was 20 min')).kind, 'none');
  });

  it('a course that is deleted: the button says so, and what was set can still be listed and stopped', async () => {
    const sessions = [{ id: 's', applyBy: '2027-01-29', startsAt: null }];
    let course: KnownCourse | null = { courseId: 'c', title: 'Data analyst', sessions };
    const { say } = talk({ courseDates: () => course });
    const { reminder } = as('set', await say('set', courseWords('c')));
    course = null;
    assert.equal((await say('set', courseWords('c'))).kind, 'no-course');
    assert.equal(as('listed', await say('list', '')).reminders[0]?.title, 'Data analyst');
    assert.equal((await say('snooze', `#${reminder.id} until 5 January at 9am`)).kind, 'snoozed');
    assert.equal((await say('stop', `#${reminder.id}`)).kind, 'stopped');
  });

  it('a time zone that is unknown, and one that changes: what was set stays by its own clock', async () => {
    const { say } = talk();
    const unknown = as('set', await say('set', 'remind me tomorrow at 9am to ring Jo', { zone: 'Mars/Olympus' }));
    assert.equal(unknown.reminder.due?.zone, 'Europe/London');
    const there = as('set', await say('set', 'remind me tomorrow at 9am to ring home', { zone: 'America/New_York' }));
    assert.deepEqual(there.reminder.dueAt, new Date('2026-11-24T14:00:00Z'));
    const listed = as('listed', await say('list', '', { zone: 'Asia/Kolkata' }));
    assert.deepEqual(
      listed.reminders.map(({ due: at }) => `${at?.time} ${at?.zone}`),
      ['09:00 Europe/London', '09:00 America/New_York'],
    );
    const moved = as(
      'snoozed',
      await say('snooze', `#${there.reminder.id} until friday at 9am`, { zone: 'Asia/Kolkata' }),
    );
    assert.deepEqual(moved.reminder.dueAt, new Date('2026-11-27T03:30:00Z'));
  });

  for (const words of [
    '',
    ' ',
    '#',
    '#course:',
    '\u0000',
    'remind me',
    '💥'.repeat(500),
    'a'.repeat(40_000),
    "'; drop table reminder; --",
  ])
    it(`nothing that can be read: ${JSON.stringify(words.slice(0, 30))}`, async () => {
      const { say } = talk();
      for (const act of ['set', 'stop', 'snooze', 'done', 'change', 'pause', 'quiet', 'list'] as const)
        await say(act, words);
      assert.ok((await say('list', '')).kind !== 'unclear');
    });
});
