import assert from 'node:assert/strict';
import { createReminders, type ReminderRequest } from '../../bot/reminders/create-reminders.ts';
import { createMemoryStore } from '../../bot/reminders/memory-store.ts';
import { MOST_LIVE, type CourseDates, type ReminderStore } from '../../bot/reminders/reminder.ts';
import type { ReminderAsk, ReminderOutcome, ReminderView } from '../../bot/reminders/reminder-outcome.ts';

type Act = ReminderAsk['act'];

interface Talk {
  /** Says it and remembers what a conversation remembers. */
  readonly say: (act: Act, words: string, more?: Partial<ReminderRequest>) => Promise<ReminderOutcome>;
  readonly at: (now: string) => void;
}

/** One person, on Monday 23 November 2026 at ten. */
function talk({
  courseDates = () => null,
  store = createMemoryStore(),
}: { courseDates?: CourseDates; store?: ReminderStore } = {}): Talk {
  let now = new Date('2026-11-23T10:00:00Z');
  let ids = 0;
  let lastReminderId: string | null = null;
  let pendingTitle: string | null = null;
  const reminders = createReminders({ store, now: () => now, newId: () => `r${(ids += 1)}`, courseDates });
  return {
    at: (text) => {
      now = new Date(text);
    },
    say: async (act, words, more = {}) => {
      const outcome = await reminders.handle({
        personId: 'ann',
        placeRef: 'chat',
        zone: 'Europe/London',
        act,
        words,
        context: { lastReminderId, pendingTitle },
        ...more,
      });
      pendingTitle = 'pendingTitle' in outcome ? outcome.pendingTitle : null;
      lastReminderId = 'reminder' in outcome ? outcome.reminder.id : lastReminderId;
      return outcome;
    },
  };
}

const due = ({ due: at }: ReminderView): string => (at === null ? 'over' : `${at.date} ${at.time}`);

/** An outcome of the kind, or the test fails. */
function as<K extends ReminderOutcome['kind']>(
  kind: K,
  outcome: ReminderOutcome,
): Extract<ReminderOutcome, { kind: K }> {
  assert.equal(outcome.kind, kind);
  return outcome as Extract<ReminderOutcome, { kind: K }>;
}

describe('setting reminders', () => {
  it('says back what was understood, with the zone and a way to undo', async () => {
    const { say } = talk();
    const set = as('set', await say('set', 'rem me re ACC exam mon 9am'));
    assert.equal(set.reminder.title, 'ACC exam');
    assert.deepEqual(set.reminder.due, { date: '2026-11-30', time: '09:00', weekday: 1, zone: 'Europe/London' });
    assert.deepEqual(set.undo, { act: 'stop', words: '#r1' });
    assert.equal(as('stopped', await say(set.undo.act, set.undo.words)).reminders[0]?.title, 'ACC exam');
    assert.equal((await say('list', 'my reminders')).kind, 'none');
  });

  it('asks when, and the next words complete it', async () => {
    const { say } = talk();
    assert.equal(as('ask-when', await say('set', 'remind me to look at AZ-104')).pendingTitle, 'look at AZ-104');
    const set = as('set', await say('set', 'thursday at 11am'));
    assert.deepEqual([set.reminder.title, due(set.reminder)], ['look at AZ-104', '2026-11-26 11:00']);
  });

  it('keeps the title while it asks about a time that has gone or cannot be', async () => {
    const { say } = talk();
    assert.equal(as('past', await say('set', 'remind me yesterday to apply')).pendingTitle, 'apply');
    assert.equal(as('impossible', await say('set', '31 February')).why, 'no-such-date');
    assert.equal(as('impossible', await say('set', '1 jan 9999')).why, 'too-far');
    assert.equal(as('set', await say('set', 'tomorrow then')).reminder.title, 'apply');
  });

  it('takes a new request for itself, though a question is open', async () => {
    const { say } = talk();
    await say('set', 'remind me to look at AZ-104');
    assert.equal(as('set', await say('set', 'remind me to call payroll at 4')).reminder.title, 'call payroll');
  });

  it('sets one reminder when a button is pressed twice', async () => {
    const { say } = talk();
    assert.equal(as('set', await say('set', 'remind me to apply tomorrow at 9')).already, false);
    assert.equal(as('set', await say('set', 'remind me to apply tomorrow at 9')).already, true);
    assert.equal(as('listed', await say('list', '')).reminders.length, 1);
  });

  it('lists both, soonest first', async () => {
    const { say } = talk();
    await say('set', 'another for ISTQB on saturday at 3pm');
    await say('set', 'I need reminding of PSM I, 10am tomorrow');
    assert.deepEqual(
      as('listed', await say('list', 'list both')).reminders.map(({ title }) => title),
      ['PSM I', 'ISTQB'],
    );
  });

  it('counts "2 hours before" from the reminder spoken of last', async () => {
    const { say } = talk();
    await say('set', 'remind me of the exam on friday at 2pm');
    const earlier = as('set', await say('set', 'remind me 2 hours before'));
    assert.deepEqual([earlier.reminder.title, due(earlier.reminder)], ['exam', '2026-11-27 12:00']);
  });

  it('uses London time when the zone is unknown', async () => {
    const { say } = talk();
    assert.equal(
      as('set', await say('set', 'remind me at noon to eat', { zone: 'Mars/Olympus' })).reminder.due?.zone,
      'Europe/London',
    );
    assert.equal(
      as('set', await say('set', 'remind me at noon to walk', { zone: null })).reminder.due?.zone,
      'Europe/London',
    );
    assert.equal(
      as('set', await say('set', 'remind me at 9 tomorrow to call', { zone: 'Asia/Kolkata' })).reminder.due?.zone,
      'Asia/Kolkata',
    );
  });

  it('says when the time falls in quiet hours, and keeps it', async () => {
    const { say } = talk();
    const late = as('set', await say('set', 'remind me at 9pm to log off'));
    assert.deepEqual([late.quietThen, due(late.reminder)], [true, '2026-11-23 21:00']);
  });

  it('chooses a time after a long quiet morning', async () => {
    const { say } = talk();
    await say('quiet', 'quiet between 6pm and 10am');
    assert.equal(due(as('set', await say('set', 'remind me tomorrow to apply')).reminder), '2026-11-24 10:00');
  });

  it('stops at a limit, kindly, and goes on once there is room', async () => {
    const { say } = talk();
    for (let at = 0; at < MOST_LIVE; at += 1) await say('set', `remind me in ${at + 1} days to read page ${at}`);
    assert.equal(as('limit-reached', await say('set', 'remind me tomorrow to stop')).most, MOST_LIVE);
    await say('stop', '#r1');
    assert.equal((await say('set', 'remind me tomorrow to go on')).kind, 'set');
  });

  it('decides again when something changed meanwhile, and gives up on a store that always says so', async () => {
    const inner = createMemoryStore();
    let stale = 2;
    const busy: ReminderStore = {
      ...inner,
      write: async (...write) => ((stale -= 1) >= 0 ? 'stale' : inner.write(...write)),
    };
    assert.equal((await talk({ store: busy }).say('set', 'remind me tomorrow to apply')).kind, 'set');
    assert.equal((await inner.read('ann')).reminders.length, 1);
    await assert.rejects(
      talk({ store: { ...inner, write: async () => 'stale' } }).say('set', 'remind me tomorrow to rest'),
      /five tries/,
    );
  });
});

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

  it('offers a general reminder when the course has no dates, and the next words set it', async () => {
    const { say } = talk({ courseDates: undated });
    const none = as('no-date-known', await say('set', 'remind me a week before the SQL course'));
    assert.deepEqual([none.about, none.course?.id, none.pendingTitle], ['SQL course', 'data-analyst-l4', 'SQL course']);
    assert.equal(as('set', await say('set', 'in 3 months')).reminder.title, 'SQL course');
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

describe('living with reminders', () => {
  it('stops "that one", by name, by place in the list, by day, or asks which', async () => {
    const { say } = talk();
    await say('set', 'remind me of PSM I friday 10am');
    await say('set', 'remind me of ISTQB thursday 3pm');
    await say('set', 'remind me of PRINCE2 wednesday 3pm');
    assert.equal(as('stopped', await say('stop', 'delete that one')).reminders[0]?.title, 'PRINCE2');
    assert.equal(as('stopped', await say('stop', 'cancel the second one')).reminders[0]?.title, 'PSM I');
    await say('set', 'remind me of PSM I friday 10am');
    const both = as(
      'which-one',
      await say('stop', 'cancel a reminder', { context: { lastReminderId: null, pendingTitle: null } }),
    );
    assert.deepEqual(
      both.choices.map(({ reminder, ask }) => [reminder.title, ask.words]),
      [
        ['ISTQB', '#r2'],
        ['PSM I', '#r4'],
      ],
    );
    assert.equal(as('stopped', await say('stop', 'cancel the friday one')).reminders[0]?.title, 'PSM I');
    assert.equal(
      as('stopped', await say('stop', 'stop istbq', { context: { lastReminderId: null, pendingTitle: null } }))
        .reminders[0]?.title,
      'ISTQB',
    );
    assert.equal((await say('stop', 'delete that one')).kind, 'none');
  });

  it('says so when a name matches none, and shows the others', async () => {
    const { say } = talk();
    await say('set', 'remind me of ISTQB thursday 3pm');
    const none = as('none', await say('stop', 'stop the karate reminder'));
    assert.deepEqual([none.heard, none.others.length], ['karate', 1]);
  });

  it('stops all, typos included, and says so when there are none', async () => {
    const { say } = talk();
    assert.equal((await say('stop', 'cancle al reminders')).kind, 'none');
    await say('set', 'remind me of one tomorrow');
    await say('set', 'remind me of two tomorrow');
    const stopped = as('stopped', await say('stop', 'cancle al reminders'));
    assert.deepEqual([stopped.all, stopped.reminders.length], [true, 2]);
  });

  it('takes back a stop, and not twice', async () => {
    const { say } = talk();
    await say('set', 'remind me of ISTQB thursday 3pm');
    const { undo } = as('stopped', await say('stop', '#r1'));
    assert.deepEqual(undo, { act: 'set', words: '#r1' });
    assert.equal(as('set', await say('set', '#r1')).already, false);
    assert.equal(as('set', await say('set', '#r1')).already, true);
    assert.equal(as('listed', await say('list', '')).reminders.length, 1);
  });

  it('does not take back what is over by now', async () => {
    const { say, at } = talk();
    await say('set', 'remind me at 11 to stand up');
    await say('stop', 'stop it');
    at('2026-11-23T12:00:00Z');
    assert.equal((await say('set', '#r1')).kind, 'past');
  });

  it('snoozes by two days, and asks how long when nothing is said', async () => {
    const { say } = talk();
    await say('set', 'tomorrow 2pm: reminder for security+');
    const snoozed = as('snoozed', await say('snooze', 'snooze it by two days'));
    assert.deepEqual([snoozed.to.date, snoozed.to.time, snoozed.onlyThisOne], ['2026-11-26', '14:00', false]);
    assert.equal((await say('snooze', 'snooze it')).kind, 'ask-snooze');
    assert.equal((await say('snooze', 'snooze until yesterday')).kind, 'past');
  });

  it('snoozes only one occurrence of a recurring one', async () => {
    const { say } = talk();
    await say('set', 'remind me every wednesday at 9 to study');
    assert.equal(as('snoozed', await say('snooze', 'snooze until friday at 2')).onlyThisOne, true);
    assert.equal(due(as('done', await say('done', 'done')).reminder), '2026-12-02 09:00');
  });

  it('knows a snooze that comes after done, or after a stop', async () => {
    const { say } = talk();
    await say('set', 'remind me at 11 to stand up');
    await say('done', '#r1');
    assert.equal(as('over', await say('snooze', '#r1 20 min')).reminder.state, 'done');
    assert.equal((await say('done', '#r1')).kind, 'over');
    await say('set', 'remind me at 12 to sit down');
    await say('stop', '#r2');
    assert.equal((await say('snooze', '#r2 20 min')).kind, 'over');
    assert.equal((await say('stop', '#r2')).kind, 'over');
    assert.equal((await say('stop', '#gone')).kind, 'none');
  });

  it('moves a reminder to another time or another day, and keeps what was not said', async () => {
    const { say } = talk();
    await say('set', 'remind me tomorrow at 2pm to revise');
    assert.equal(due(as('changed', await say('change', 'move it to 4pm')).reminder), '2026-11-24 16:00');
    assert.equal(due(as('changed', await say('change', 'change it to friday')).reminder), '2026-11-27 16:00');
    assert.equal(due(as('changed', await say('change', 'make it every monday at 10')).reminder), '2026-11-30 10:00');
    const later = as('changed', await say('change', 'move it to 11')).reminder;
    assert.equal(due(later), '2026-11-23 11:00');
    assert.notEqual(later.repeats, null);
  });

  it('pauses until a date and takes it back', async () => {
    const { say } = talk();
    await say('set', 'remind me tomorrow at 2pm to revise');
    const paused = as('paused', await say('pause', 'pause until 5 January'));
    assert.deepEqual([paused.until?.date, paused.count], ['2027-01-05', 1]);
    assert.equal(as('listed', await say('list', '')).settings.paused?.until?.date, '2027-01-05');
    assert.equal(as('resumed', await say(paused.undo.act, paused.undo.words)).wasPaused, true);
    assert.equal(as('resumed', await say('pause', 'resume')).wasPaused, false);
  });

  it('keeps quiet hours and shows them when asked', async () => {
    const { say } = talk();
    assert.deepEqual(as('quiet-set', await say('quiet', 'leave me alone between 9pm and 7am')).settings.quiet, {
      from: 1260,
      to: 420,
    });
    assert.deepEqual(as('quiet-shown', await say('list', 'which hours did I block out')).settings.quiet, {
      from: 1260,
      to: 420,
    });
    assert.equal((await say('quiet', 'hush')).kind, 'unclear');
  });

  it('keeps nothing of a person who is forgotten, and shows it before', async () => {
    const store = createMemoryStore();
    const reminders = createReminders({ store, now: () => new Date(), newId: () => 'x', courseDates: () => null });
    await talk({ store }).say('set', 'remind me tomorrow to apply');
    assert.match(JSON.stringify(await reminders.exportOf('ann')), /"title":"apply"/);
    await reminders.forget('ann');
    assert.doesNotMatch(JSON.stringify(await reminders.exportOf('ann')), /apply/);
  });
});
