// A reminder as a calendar file (.ics), for those who live by their calendar. The library escapes and folds; the few lines
// are written here, because its own events lose the mark of universal time once a zone is set.
import { escape, foldLines } from 'ical-generator';
import { pointsOf } from '../courses/course-points.ts';
import { nextOccurrence } from '../rules/next-occurrence.ts';
import { dueAt, type Reminder } from '../reminder.ts';
import type { MonthDay, Rule } from '../rules/rule.ts';
import { timezoneLines, wallStamp } from './timezone-lines.ts';
import { oneLine } from '../words/title.ts';
import { instantOf } from '../when/wall-time.ts';
import { CHOSEN_MINUTE } from '../when/when.ts';

export interface CalendarFile {
  readonly name: string;
  /** text/calendar, lines ended as the format asks. */
  readonly text: string;
}

const LENGTH_MINUTES = 15;

/** Null when nothing of it is to come. A recurring one keeps its time on the clock, as the reminder itself does. */
export function calendarFile(reminder: Reminder, now: Date): CalendarFile | null {
  const { schedule, id } = reminder;
  const rule = schedule.kind === 'recurring' && reminder.snoozed === null ? schedule.rule : null;
  const starts = rule === null ? startsOf(reminder, now) : [nextOccurrence(rule, now)].filter((at) => at !== null);
  const [first] = starts;
  if (first === undefined) return null;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//career-pathways//reminders//EN',
    ...(rule === null ? [] : timezoneLines(rule.zone, first)),
    ...starts.flatMap((start) => eventLines(reminder, rule, start, now)),
    'END:VCALENDAR',
  ];
  const text = `${foldLines(lines.join('\r\n'))}\r\n`;
  return { name: `reminder-${id.replaceAll(/[^\w-]/g, '')}.ics`, text };
}

/** One event, or one for each moment of a course that is to come. */
function startsOf(reminder: Reminder, now: Date): readonly Date[] {
  const due = dueAt(reminder);
  const { schedule, zone, snoozed } = reminder;
  if (due === null || schedule.kind !== 'course' || snoozed !== null) return due === null ? [] : [due];
  return [due, ...pointsOf(schedule, zone, CHOSEN_MINUTE).filter((at) => at > due && at > now)];
}

function eventLines({ id, title, schedule }: Reminder, rule: Rule | null, start: Date, now: Date): readonly string[] {
  const name = escape(oneLine(title), false);
  return [
    'BEGIN:VEVENT',
    // A course's moments are events of their own; a reminder that is moved stays the same event.
    `UID:${escape(oneLine(id), false)}${schedule.kind === 'course' ? `-${stamp(start)}` : ''}@career-pathways`,
    `DTSTAMP:${stamp(now)}`,
    rule === null ? `DTSTART:${stamp(start)}` : `DTSTART;TZID=${rule.zone}:${wallStamp(start, rule.zone)}`,
    `DURATION:PT${LENGTH_MINUTES}M`,
    ...(rule === null ? [] : [`RRULE:${repeatText(rule)}`]),
    `SUMMARY:${name}`,
    // Being reminded is no appointment: the time stays free.
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    'TRIGGER:PT0S',
    `DESCRIPTION:${name}`,
    'END:VALARM',
    'END:VEVENT',
  ];
}

const DAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const dayName = (weekday: number): string => DAYS[weekday - 1] ?? 'MO';

/** The rule in the calendar format's words (RFC 5545, RRULE). */
export function repeatText(rule: Rule): string {
  const { pattern, untilDay, minute, zone } = rule;
  const until = untilDay === null ? [] : [`UNTIL=${stamp(instantOf({ day: untilDay, minute }, zone))}`];
  const parts = (): readonly string[] => {
    switch (pattern.every) {
      case 'day':
        return ['FREQ=DAILY', `INTERVAL=${pattern.interval}`];
      case 'week':
        return [
          'FREQ=WEEKLY',
          `INTERVAL=${pattern.interval}`,
          'WKST=MO',
          `BYDAY=${pattern.weekdays.map(dayName).join(',')}`,
        ];
      case 'month':
        return ['FREQ=MONTHLY', `INTERVAL=${pattern.interval}`, ...monthDay(pattern.on)];
      case 'year':
        return ['FREQ=YEARLY', `BYMONTH=${pattern.month}`, ...orShorter(pattern.date)];
    }
  };
  return [...parts(), ...until].join(';');
}

function monthDay(on: MonthDay): readonly string[] {
  switch (on.kind) {
    case 'date':
      return orShorter(on.date);
    case 'nth':
      return [`BYDAY=${on.nth}${dayName(on.weekday)}`];
    case 'last-day':
      return ['BYMONTHDAY=-1'];
    case 'last-working-day':
      return ['BYDAY=MO,TU,WE,TH,FR', 'BYSETPOS=-1'];
  }
}

/** The 31st is the last day of a shorter month: the last of those that there are. */
const orShorter = (date: number): readonly string[] =>
  date <= 28
    ? [`BYMONTHDAY=${date}`]
    : [`BYMONTHDAY=${[28, 29, 30, 31].filter((day) => day <= date).join(',')}`, 'BYSETPOS=-1'];

/** "20261123T090000Z". */
const stamp = (at: Date): string => `${at.toISOString().replaceAll(/[-:]/g, '').slice(0, 15)}Z`;
