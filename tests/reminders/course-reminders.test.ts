import assert from 'node:assert/strict';
import type { CourseDates } from '../../bot/reminders/reminder.ts';
import { as, due, talk } from './talk.ts';

describe('reminders of courses', () => {
  const course = {
    courseId: 'data-analyst-l4',
    title: 'Data Analyst (Level 4)',
    sessions: [
      { id: 'spring', applyBy: '2027-01-29', startsAt: '2027-03-01' },
      { id: 'gone', applyBy: '2026-09-01', startsAt: '2026-10-01' },
    ],
  };
  const known: CourseDates = (_, words) => (/data analyst/i.test(words) ? course : null);
  const undated: CourseDates = async () => ({ ...course, sessions: [] });

  it('counts back from the date to apply by, or from the start when that is named', async () => {
    const { say } = talk({ courseDates: known });
    const set = as('set', await say('set', 'remind me 2 weeks before the data analyst apprenticeship deadline'));
    assert.deepEqual([due(set.reminder), set.reminder.courseId], ['2027-01-15 09:00', 'data-analyst-l4']);
    const start = as('set', await say('set', 'remind me 3 days before the data analyst course starts'));
    assert.equal(due(start.reminder), '2027-02-26 09:00');
  });

  it('uses the usual lead times when no time is said', async () => {
    const { say } = talk({ courseDates: known });
    assert.equal(
      due(as('set', await say('set', 'remind me about the data analyst course')).reminder),
      '2027-01-01 09:00',
    );
  });

  it('keeps to the person’s own days, also when they change them later', async () => {
    const { say } = talk({ courseDates: known });
    await say('quiet', 'my working days are monday to thursday');
    const set = as('set', await say('set', 'remind me about the data analyst course')).reminder;
    assert.equal(due(set), '2026-12-31 09:00');
    assert.ok(set.session?.moments.every(({ at }) => at.weekday <= 4));
    await say('set', 'remind me 2 weeks before the data analyst deadline at 4pm');
    const listed = async (): Promise<string[]> => as('listed', await say('list', '')).reminders.map(due);
    await say('quiet', 'my working days are monday to friday');
    assert.deepEqual(await listed(), ['2027-01-01 09:00', '2027-01-15 16:00']);
    await say('quiet', 'do not message me between 6pm and 10am');
    assert.deepEqual(await listed(), ['2027-01-01 10:00', '2027-01-15 16:00'], 'a time that was named stays');
  });

  it('offers a general reminder when the course has no dates, and the next words set it', async () => {
    const { say } = talk({ courseDates: undated });
    const none = as('no-date-known', await say('set', 'remind me a week before the SQL course'));
    assert.deepEqual([none.about, none.course?.id, none.pendingTitle], ['SQL course', 'data-analyst-l4', 'SQL course']);
    assert.equal(as('set', await say('set', 'in 3 months')).reminder.title, 'SQL course');
    const closing = as('no-date-known', await say('set', 'remind me a week before the SQL course closes'));
    assert.deepEqual([closing.about, closing.pendingTitle], ['SQL course', 'SQL course']);
  });

  it('asks which course when none was named or spoken of, and keeps what it is about', async () => {
    const { say } = talk({ courseDates: known });
    for (const words of ['remind me the day before it closes', 'remind me a week before applications close'])
      assert.equal(as('which-course', await say('set', words)).pendingTitle, 'Reminder');
    const ringJo = await say('set', 'remind me to ring Jo the day before the course starts');
    assert.equal(as('which-course', ringJo).pendingTitle, 'ring Jo');
    assert.equal(as('set', await say('set', 'thursday at 11am')).reminder.title, 'ring Jo');
  });

  it('takes one that was spoken of', async () => {
    const spokenOf: CourseDates = (courseId) => (courseId === course.courseId ? course : null);
    const { say } = talk({ courseDates: spokenOf });
    const asked = await say('set', 'remind me the day before it closes', { aboutCourse: course.courseId });
    const { reminder } = as('set', asked);
    assert.deepEqual([due(reminder), reminder.title], ['2027-01-28 09:00', course.title]);
  });

  it('does not take what is no course for one', async () => {
    const { say } = talk({ courseDates: known });
    assert.equal(as('no-date-known', await say('set', 'remind me 2 weeks before my birthday')).course, null);
    assert.equal(
      as('impossible', await say('set', 'remind me -2 weeks before the data analyst deadline')).why,
      'negative',
    );
  });
});
