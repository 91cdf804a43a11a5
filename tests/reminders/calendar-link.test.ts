import assert from 'node:assert/strict';
import { calendarPath, opens, readCalendarName } from '../../bot/reminders/calendar/calendar-link.ts';
import { as, talk } from './talk.ts';

const KEY = 'k'.repeat(32);

describe('the link to a calendar file', () => {
  it('names the reminder and its key, and is read back', () => {
    assert.equal(calendarPath({ id: 'r-1', calendarKey: KEY }), `/reminders/r-1.${KEY}.ics`);
    assert.equal(calendarPath({ id: 'r-1', calendarKey: null }), null);
    assert.deepEqual(readCalendarName(`r-1.${KEY}.ics`), { id: 'r-1', key: KEY });
  });

  for (const name of [
    '',
    'r-1.ics',
    `r-1.${KEY}`,
    `r-1.short.ics`,
    `../r-1.${KEY}.ics`,
    `r-1.${KEY}.ics.exe`,
    `r 1.${KEY}.ics`,
  ])
    it(`is none: “${name}”`, () => assert.equal(readCalendarName(name), null));

  it('opens with the whole key only', () => {
    for (const [known, given, does] of [
      [KEY, KEY, true],
      [KEY, `${KEY.slice(1)}x`, false],
      [KEY, KEY.slice(1), false],
      [null, '', false],
      ['', '', true],
    ] as const)
      assert.equal(opens({ calendarKey: known }, given), does);
  });
});

describe('a calendar file by its link', () => {
  const links = { newKey: () => KEY, publicUrl: () => 'https://careers.example' };
  const nameIn = (url: string | null): string => url?.split('/').at(-1) ?? '';

  it('is there while the reminder is to come, says its present time, and is gone with it', async () => {
    const { say, file } = talk(links);
    const { reminder } = as('set', await say('set', 'remind me tomorrow at 9am to ring the academy'));
    assert.equal(reminder.calendar, `https://careers.example/reminders/${reminder.id}.${KEY}.ics`);
    const name = nameIn(reminder.calendar);
    assert.match((await file(name))?.text ?? '', /SUMMARY:ring the academy[\s\S]*/);
    await say('change', 'make it 4pm');
    assert.match((await file(name))?.text ?? '', /DTSTART:20261124T160000Z/);
    await say('stop', 'stop it');
    assert.equal(await file(name), null);
  });

  it('is not given for another key, another reminder or nonsense', async () => {
    const { say, file } = talk(links);
    const { reminder } = as('set', await say('set', 'remind me tomorrow at 9am to ring the academy'));
    const wrong = `${reminder.id}.${'x'.repeat(32)}.ics`;
    for (const name of [wrong, `other.${KEY}.ics`, '', 'a/b', '%00', `${reminder.id}..ics`])
      assert.equal(await file(name), null, name);
  });

  it('has no link without a public address, nor where others read along', async () => {
    const without = talk({ newKey: () => KEY });
    assert.equal(as('set', await without.say('set', 'remind me tomorrow at 9am to ring')).reminder.calendar, null);
    const { say } = talk({ ...links, ownChat: async () => 'own' });
    const more = { amongOthers: true };
    assert.equal(as('set', await say('set', 'remind me tomorrow at 9am to ring', more)).reminder.calendar, null);
    assert.ok(as('listed', await say('list', 'my reminders')).reminders[0]?.calendar?.startsWith('https://'));
  });

  it('holds every day of a course that is to come', async () => {
    const sessions = [{ id: 's', applyBy: '2027-01-29', startsAt: '2027-03-01' }];
    const course = { courseId: 'c', title: 'Data analyst', sessions };
    const { say, file } = talk({ ...links, courseDates: () => course });
    const { reminder } = as('set', await say('set', 'remind me about the data analyst course'));
    const text = (await file(nameIn(reminder.calendar)))?.text ?? '';
    const days = [...text.matchAll(/DTSTART:(\d{8})T090000Z/g)].map(([, day]) => day);
    assert.deepEqual(days, ['20270101', '20270115', '20270122', '20270128', '20270226']);
    assert.equal(new Set([...text.matchAll(/UID:(.*)/g)].map(([, uid]) => uid)).size, 5);
  });
});
