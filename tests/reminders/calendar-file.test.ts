import assert from 'node:assert/strict';
import { calendarFile, repeatText } from '../../bot/reminders/calendar/calendar-file.ts';
import type { Pattern } from '../../bot/reminders/rules/rule.ts';
import { everyMonday, mondayRule, reminderAt } from './samples.ts';

const NOW = new Date('2026-11-23T10:00:00Z');
const AT = new Date('2026-12-24T14:00:00Z');

/** The file's lines, unfolded. */
const linesOf = (text: string): readonly string[] => text.replaceAll(/\r\n[ \t]/g, '').split('\r\n');
const file = (...given: Parameters<typeof reminderAt>): readonly string[] =>
  linesOf(calendarFile(reminderAt(...given), NOW)?.text ?? assert.fail('no file'));

describe('a calendar file', () => {
  it('holds a single reminder in universal time, with an alarm', () => {
    const lines = file(AT);
    for (const line of [
      'DTSTART:20261224T140000Z',
      'DURATION:PT15M',
      'SUMMARY:apply',
      'BEGIN:VALARM',
      'UID:r1@career-pathways',
    ])
      assert.ok(lines.includes(line), `${line} in\n${lines.join('\n')}`);
  });

  it('cannot be broken open by a title', () => {
    const lines = file(AT, { title: 'x\r\nEND:VEVENT\r\nBEGIN:VEVENT\nATTENDEE:mailto:a@b\u2028; , \\ "' });
    assert.equal(lines.filter((line) => line === 'BEGIN:VEVENT').length, 1);
    assert.ok(!lines.some((line) => line.startsWith('ATTENDEE')));
    assert.ok(lines.includes(String.raw`SUMMARY:x END:VEVENT BEGIN:VEVENT ATTENDEE:mailto:a@b \; \, \\ "`));
  });

  it('folds long titles and letters of any script into lines of 75 octets', () => {
    const { text } = calendarFile(reminderAt(AT, { title: '🧭é'.repeat(60) }), NOW) ?? assert.fail();
    for (const line of text.split('\r\n')) assert.ok(Buffer.byteLength(line) <= 77, line);
    assert.ok(linesOf(text).includes(`SUMMARY:${'🧭é'.repeat(60)}`));
  });

  it('holds a recurring one by the clock of its zone, and describes the zone', () => {
    const lines = file(AT, { schedule: everyMonday });
    assert.ok(lines.includes('DTSTART;TZID=Europe/London:20261130T090000'), lines.join('\n'));
    assert.ok(lines.includes('RRULE:FREQ=WEEKLY;INTERVAL=1;WKST=MO;BYDAY=MO'));
    const summer = lines.indexOf('DTSTART:20270328T010000');
    assert.deepEqual(lines.slice(summer - 1, summer + 4), [
      'BEGIN:DAYLIGHT',
      'DTSTART:20270328T010000',
      'TZOFFSETFROM:+0000',
      'TZOFFSETTO:+0100',
      'END:DAYLIGHT',
    ]);
    const winter = lines.indexOf('DTSTART:20271031T020000');
    assert.deepEqual(lines.slice(winter - 1, winter + 3), [
      'BEGIN:STANDARD',
      'DTSTART:20271031T020000',
      'TZOFFSETFROM:+0100',
      'TZOFFSETTO:+0000',
    ]);
  });

  it('is none for a reminder that is over', () => {
    assert.equal(calendarFile(reminderAt(AT, { state: 'done' }), NOW), null);
    const ended = { ...mondayRule, untilDay: mondayRule.startDay };
    assert.equal(
      calendarFile(reminderAt(AT, { schedule: { kind: 'recurring', rule: ended, untilWords: null } }), NOW),
      null,
    );
  });

  it('has a name without anything a file system minds', () => {
    assert.equal(calendarFile(reminderAt(AT, { id: '../a b' }), NOW)?.name, 'reminder-ab.ics');
  });
});

describe('a rule in the calendar’s words', () => {
  const rows: readonly (readonly [Pattern, string])[] = [
    [{ every: 'day', interval: 3 }, 'FREQ=DAILY;INTERVAL=3'],
    [{ every: 'week', interval: 2, weekdays: [2, 5] }, 'FREQ=WEEKLY;INTERVAL=2;WKST=MO;BYDAY=TU,FR'],
    [{ every: 'month', interval: 1, on: { kind: 'date', date: 15 } }, 'FREQ=MONTHLY;INTERVAL=1;BYMONTHDAY=15'],
    [
      { every: 'month', interval: 1, on: { kind: 'date', date: 31 } },
      'FREQ=MONTHLY;INTERVAL=1;BYMONTHDAY=28,29,30,31;BYSETPOS=-1',
    ],
    [{ every: 'month', interval: 3, on: { kind: 'nth', nth: -1, weekday: 5 } }, 'FREQ=MONTHLY;INTERVAL=3;BYDAY=-1FR'],
    [
      { every: 'month', interval: 1, on: { kind: 'last-working-day' } },
      'FREQ=MONTHLY;INTERVAL=1;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1',
    ],
    [{ every: 'month', interval: 1, on: { kind: 'last-day' } }, 'FREQ=MONTHLY;INTERVAL=1;BYMONTHDAY=-1'],
    [{ every: 'year', month: 2, date: 29 }, 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=28,29;BYSETPOS=-1'],
  ];
  for (const [pattern, text] of rows) it(text, () => assert.equal(repeatText({ ...mondayRule, pattern }), text));

  it('ends with the last occurrence', () => {
    const untilDay = Date.parse('2027-06-07') / 86_400_000;
    assert.match(repeatText({ ...mondayRule, untilDay }), /;UNTIL=20270607T080000Z$/);
  });
});
