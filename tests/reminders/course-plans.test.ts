// A course spoken of without a time: its plan, or being told once it has dates.
import assert from 'node:assert/strict';
import { courseButton, courseWords, datesWords } from '../../bot/reminders/words/course-button.ts';
import { isTask, wantsDates } from '../../bot/reminders/words/course-meant.ts';
import { leadNames } from './samples.ts';
import type { CourseDates, KnownCourse } from '../../bot/reminders/reminder.ts';
import { as, due, talk } from './talk.ts';

const COURSE: KnownCourse = {
  courseId: 'data-analyst-l4',
  title: 'Data Analyst (Level 4)',
  sessions: [{ id: 'spring', applyBy: '2027-01-29', startsAt: '2027-03-01' }],
};
const finds =
  (course: KnownCourse): CourseDates =>
  (id, words) =>
    id === course.courseId || /data analyst/i.test(words) ? course : null;
const dated = finds(COURSE);
const undated = finds({ ...COURSE, sessions: [] });

describe('a course without a time', () => {
  const phrases = [
    'remind me about the data analyst apprenticeship',
    'remind me about the data analyst course deadline',
    'remind me to apply for the data analyst apprenticeship',
    'set a reminder for the data analyst apprenticeship',
    'can you remind me about the data analyst course please',
    'remind me to sign up for data analyst level 4',
  ];
  for (const words of phrases)
    it(`is followed by the usual lead times: “${words}”`, async () => {
      const set = as('set', await talk({ courseDates: dated }).say('set', words));
      assert.equal(set.reminder.title, COURSE.title);
      assert.deepEqual(
        set.reminder.session?.moments.map(({ at, leads }) => [at.date, leadNames(leads)]),
        [
          ['2027-01-01', '28 day apply-by'],
          ['2027-01-15', '14 day apply-by'],
          ['2027-01-22', '7 day apply-by'],
          ['2027-01-28', '1 day apply-by'],
          ['2027-02-26', '1 day start'],
        ],
      );
      assert.equal(due(set.reminder), '2027-01-01 09:00');
      assert.deepEqual(set.undo, { act: 'stop', words: `#${set.reminder.id}` });
    });

  it('is not taken for the plan when something is to be done about it', async () => {
    for (const words of [
      'remind me to ring Jo about the data analyst course',
      'remind me to print the data analyst form',
    ])
      assert.equal((await talk({ courseDates: dated }).say('set', words)).kind, 'ask-when', words);
  });

  it('keeps a time that is said', async () => {
    const set = as(
      'set',
      await talk({ courseDates: dated }).say('set', 'remind me about the data analyst course on friday at 2'),
    );
    assert.deepEqual([due(set.reminder), set.reminder.session], ['2026-11-27 14:00', null]);
  });

  it('says two leads of one day together', async () => {
    const sessions = [{ id: 's', applyBy: '2027-01-10', startsAt: '2027-01-11' }];
    const { say } = talk({ courseDates: finds({ ...COURSE, sessions }) });
    const { reminder } = as('set', await say('set', courseWords(COURSE.courseId)));
    const last = reminder.session?.moments.at(-1);
    assert.deepEqual([last?.at.date, leadNames(last?.leads ?? [])], ['2027-01-08', '1 day apply-by, 1 day start']);
  });

  it('means the course spoken of last when it has no name', async () => {
    for (const words of ['remind me about it', 'remind me about this course', 'set a reminder for the deadline']) {
      const { say } = talk({ courseDates: dated });
      const set = as('set', await say('set', words, { aboutCourse: COURSE.courseId }));
      assert.equal(set.reminder.courseId, COURSE.courseId, words);
    }
    const { say } = talk({ courseDates: dated });
    const before = as(
      'set',
      await say('set', 'remind me 2 weeks before the deadline', { aboutCourse: COURSE.courseId }),
    );
    assert.equal(due(before.reminder), '2027-01-15 09:00');
    assert.equal((await say('set', 'remind me about my exam', { aboutCourse: COURSE.courseId })).kind, 'ask-when');
  });

  it('is undone, taken back and set once only', async () => {
    const { say } = talk({ courseDates: dated });
    const { undo } = as('set', await say('set', courseWords(COURSE.courseId)));
    assert.equal(as('set', await say('set', courseWords(COURSE.courseId))).already, true);
    const stopped = as('stopped', await say(undo.act, undo.words));
    assert.equal(stopped.undo?.act, 'set');
    assert.equal(as('set', await say('set', stopped.undo?.words ?? '')).reminder.state, 'live');
  });

  it('changes one day of the plan, or the time of all, and stays a plan', async () => {
    const { say } = talk({ courseDates: dated });
    const { reminder } = as('set', await say('set', courseWords(COURSE.courseId)));
    const moved = as('snoozed', await say('change', `#${reminder.id} on 5 January at 10am`));
    assert.deepEqual([due(moved.reminder), moved.onlyThisOne], ['2027-01-05 10:00', true]);
    const later = as('changed', await say('change', `#${reminder.id} at 2pm`));
    assert.deepEqual(
      later.reminder.session?.moments.map(({ at }) => `${at.date} ${at.time}`),
      ['2027-01-01 14:00', '2027-01-15 14:00', '2027-01-22 14:00', '2027-01-28 14:00', '2027-02-28 14:00'],
    );
  });

  it('snoozes one day of the plan and keeps the others', async () => {
    const { say } = talk({ courseDates: dated });
    const { reminder } = as('set', await say('set', courseWords(COURSE.courseId)));
    const snoozed = as('snoozed', await say('snooze', `#${reminder.id} until 5 January at 10am`));
    assert.deepEqual([due(snoozed.reminder), snoozed.onlyThisOne], ['2027-01-05 10:00', true]);
    assert.equal(snoozed.reminder.session?.moments[0]?.at.date, '2027-01-15');
  });
});

describe('a course without dates', () => {
  it('is offered in general, or to be told of once it has some', async () => {
    const { say } = talk({ courseDates: undated });
    const none = as('no-date-known', await say('set', 'remind me about the data analyst apprenticeship'));
    assert.deepEqual(none.course, { id: COURSE.courseId, title: COURSE.title });
    assert.equal(as('set', await say('set', 'in 3 months')).reminder.title, COURSE.title);
    const waits = as('set', await say('set', datesWords(COURSE.courseId)));
    assert.deepEqual([waits.reminder.awaitsDates, waits.reminder.due], [true, null]);
    assert.equal(as('set', await say('set', datesWords(COURSE.courseId))).already, true);
  });

  for (const words of [
    'tell me when dates are published for the data analyst apprenticeship',
    'remind me when the data analyst course has dates',
    'remind me once the dates for the data analyst apprenticeship are out',
    'let me know as soon as the data analyst course dates are announced',
  ])
    it(`is waited for: “${words}”`, async () => {
      const set = as('set', await talk({ courseDates: undated }).say('set', words));
      assert.equal(set.reminder.awaitsDates, true);
    });

  it('is asked for when none is named', async () =>
    assert.equal(as('no-course', await talk().say('set', 'tell me when new dates are out')).why, 'not-named'));

  it('has its plan at once when the dates that are asked for are there', async () => {
    const { say } = talk({ courseDates: dated });
    const set = as('set', await say('set', 'remind me when the dates for the data analyst course are out'));
    assert.equal(set.reminder.session?.moments.length, 5);
  });

  it('counts dates that have gone as none', async () => {
    const { say } = talk({
      courseDates: finds({ ...COURSE, sessions: [{ id: 'o', applyBy: '2026-01-01', startsAt: null }] }),
    });
    assert.equal((await say('set', courseWords(COURSE.courseId))).kind, 'no-date-known');
  });

  it('is listed as waiting, stopped, taken back, done and given a time', async () => {
    const { say } = talk({ courseDates: undated });
    const { reminder } = as('set', await say('set', datesWords(COURSE.courseId)));
    assert.deepEqual(
      as('listed', await say('list', 'my reminders')).reminders.map(({ awaitsDates }) => awaitsDates),
      [true],
    );
    const stopped = as('stopped', await say('stop', 'stop it'));
    assert.equal(as('set', await say('set', stopped.undo?.words ?? '')).reminder.awaitsDates, true);
    assert.equal(as('changed', await say('change', `#${reminder.id} on friday at 2`)).reminder.awaitsDates, false);
    const again = as('set', await say('set', datesWords(COURSE.courseId)));
    assert.equal(as('done', await say('done', `#${again.reminder.id}`)).reminder.state, 'done');
  });

  it('stays waiting when it is snoozed', async () => {
    const { say } = talk({ courseDates: undated });
    const { reminder } = as('set', await say('set', datesWords(COURSE.courseId)));
    const snoozed = as('snoozed', await say('snooze', `#${reminder.id} tomorrow at 9`));
    assert.deepEqual([due(snoozed.reminder), snoozed.reminder.awaitsDates], ['2026-11-24 09:00', true]);
  });
});

describe('a button that names a course', () => {
  it('carries any id, and is read back', () => {
    for (const id of ['data-analyst-l4', 'a b/ö#%', '#'])
      assert.deepEqual(courseButton(datesWords(id)), { courseId: id, rest: 'when its dates are published' });
    for (const words of ['#course:', '#course: x', '#course:%E0%A4%A', 'course:x', '#r1'])
      assert.equal(courseButton(words), null);
  });

  it('says so when the course has gone from the data', async () => {
    const { say } = talk({ courseDates: () => null });
    for (const words of [courseWords('gone'), datesWords('gone')])
      assert.equal((await say('set', words)).kind, 'no-course');
  });
});

describe('words about dates to come', () => {
  it('are told from other wishes', () => {
    for (const words of [
      'when the dates are out',
      'once new dates are published',
      'if there are any sessions announced',
      'as soon as it has dates',
    ])
      assert.ok(wantsDates(words), words);
    for (const words of ['about the dates', 'to set the dates', 'when I am back', 'before the date'])
      assert.ok(!wantsDates(words), words);
  });

  it('are no task, and a task is none of them', () => {
    for (const words of ['remind me to ring them', 'don’t let me forget to send the form', 'remind us to book a room'])
      assert.ok(isTask(words), words);
    for (const words of [
      'remind me about the course',
      'remind me to apply',
      'remind me to start the course',
      'remind me',
    ])
      assert.ok(!isTask(words), words);
  });
});
