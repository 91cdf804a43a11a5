// What arrives by itself: one reminder, those of a morning together, and news; and what they become.
import assert from 'node:assert/strict';
import type { EditedItem } from '../../../bot/reminders/keeping/card-edits.ts';
import type { NewsView, ReminderView } from '../../../bot/reminders/reminder-outcome.ts';
import { readButton } from '../../../cards/read-button.ts';
import { editedCard, sendingCard } from '../../../cards/reminder/sending.ts';
import { COURSE, EXAM, local, SENT, STUDY, view } from '../../../cards/reminder/sample-reminders.ts';
import { AWKWARD, long } from '../../../cards/sample-facts.ts';
import { checkSound, payloadsIn } from '../card-checks.ts';

const NINE = local('2026-11-30', '09:00');
const item = (reminder: ReminderView, as: EditedItem['as'] = 'due', late = false): EditedItem => ({
  reminder,
  dueAt: NINE,
  late,
  as,
});
const news = (
  what: NewsView,
  title = 'Data analyst apprenticeship',
  courseId: string | null = 'data-analyst-l4',
): EditedItem => item(view(title, null, { news: what, courseId }));
const dates = { applyBy: '2027-02-26', startsAt: '2027-03-01' };
const lost: NewsView = { kind: 'undelivered', due: NINE, tooLate: false };

const EXAMPLES: Readonly<Record<string, readonly EditedItem[]>> = {
  one: [item(EXAM)],
  'one of a course': [item(COURSE)],
  'a morning': [item(EXAM), item(STUDY), item(COURSE)],
  'a morning, late': [item(EXAM, 'due', true), item(STUDY)],
  'a morning, partly done': [
    item(EXAM, 'done'),
    item({ ...STUDY, due: local('2026-12-01', '10:00') }, 'snoozed'),
    item(COURSE),
    item(SENT, 'stopped'),
  ],
  'a morning, all done': [item(EXAM, 'done'), item(STUDY, 'done')],
  'ten with long names': Array.from({ length: 10 }, (_, at) =>
    item(view(`${long('a name', 10)} ${at}`.slice(0, 200), NINE)),
  ),
  'names with markup': [item(view(AWKWARD.slice(0, 200), NINE)), item(EXAM)],
  moved: [news({ kind: 'moved', ...dates, over: false })],
  'moved into the past': [news({ kind: 'moved', ...dates, over: true })],
  'moved, without dates': [news({ kind: 'moved', applyBy: null, startsAt: null, over: true })],
  cancelled: [news({ kind: 'cancelled' })],
  dated: [news({ kind: 'dated', ...dates })],
  undelivered: [news(lost, 'ring the academy', null)],
  'undelivered, nameless': [news(lost, 'Reminder', null)],
  'undelivered, too late': [news({ ...lost, tooLate: true }, long('a name', 20).slice(0, 200), null)],
  'several news': [
    news(lost, 'ring the academy', null),
    news({ kind: 'cancelled' }),
    news({ kind: 'dated', ...dates }),
  ],
  'news and a reminder': [news({ kind: 'cancelled' }), item(EXAM)],
};

const card = (name: string) => {
  const message = editedCard(EXAMPLES[name] ?? assert.fail(name));
  assert.ok(message.card !== null);
  return { ...message, card: message.card, titles: (message.card.actions ?? []).map(({ title }) => title) };
};

describe('reminders as they are sent', () => {
  for (const name of Object.keys(EXAMPLES))
    it(`are a sound card: ${name}`, () => {
      const { card: drawn, summary, text, titles } = card(name);
      checkSound({ card: drawn, summary, text });
      assert.equal(new Set(titles).size, titles.length);
      assert.ok(titles.length <= 5);
      for (const payload of payloadsIn(drawn))
        assert.equal(readButton(JSON.parse(JSON.stringify(payload))).kind, 'ask');
    });

  it('of one are the same whether they are new or drawn again', () =>
    assert.deepEqual(editedCard([item(EXAM)]), sendingCard([{ key: 'k', reminder: EXAM, dueAt: NINE, late: false }])));

  it('of a course say by when to apply', () =>
    assert.match(
      card('one of a course').summary,
      /Apply by Tuesday 5 January 2027\. It starts on Monday 1 February 2027 at 9:30am\./,
    ));

  it('of a morning offer to mark each done, and only those that are open', () => {
    assert.deepEqual(card('a morning').titles, [
      'Done: ACC exam',
      'Done: study for CIPP/E',
      'Done: Data analyst apprenticeship (S',
      'My reminders',
    ]);
    assert.deepEqual(card('a morning, partly done').titles, ['Done: Data analyst apprenticeship (S', 'My reminders']);
    assert.deepEqual(card('a morning, all done').titles, ['My reminders']);
  });

  it('of a morning show what became of each', () => {
    const text = JSON.stringify(card('a morning, partly done').card.body);
    assert.match(text, /ACC exam\*\* · done/);
    assert.match(text, /snoozed until Tuesday 1 December 2026 at 10:00am/);
    assert.match(text, /look at AZ-104\*\* · stopped/);
  });
});

describe('news about reminders', () => {
  const rows: readonly (readonly [name: string, said: RegExp, titles: readonly string[]])[] = [
    [
      'moved',
      /^New dates: Data analyst apprenticeship\. The dates of this course have changed\. Apply by Friday 26 February 2027\. It starts on Monday 1 March 2027\. I have moved your reminders/,
      ['About this course', 'My reminders'],
    ],
    ['moved into the past', /No day to remind you is left/, ['About this course', 'My reminders']],
    [
      'cancelled',
      /^No longer listed: .*check with the provider/,
      ['Remind me about this', 'About this course', 'My reminders'],
    ],
    [
      'dated',
      /^Dates are out: .*Apply by Friday 26 February 2027/,
      ['Remind me about this', 'About this course', 'My reminders'],
    ],
    [
      'undelivered',
      /^I could not deliver a reminder: ring the academy\. It was for Monday 30 November 2026 at 9:00am \(London time\)\. Teams did not take it/,
      ['Remind me in 1 hour', 'Remind me tomorrow', 'My reminders'],
    ],
    ['undelivered, too late', /too late to be of use/, ['Remind me in 1 hour', 'Remind me tomorrow', 'My reminders']],
  ];
  for (const [name, said, titles] of rows)
    it(`says what happened and what can be done: ${name}`, () => {
      assert.match(card(name).summary, said);
      assert.deepEqual(card(name).titles, titles);
    });

  it('of several is one list', () => {
    const { summary, card: drawn } = card('several news');
    assert.match(summary, /^News about your reminders/);
    assert.match(JSON.stringify(drawn.body), /ring the academy\*\*: I could not deliver this one/);
  });
});
