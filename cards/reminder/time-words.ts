// Moments as people say them: "Monday 30 November 2026 at 9:00am (London time)". Plain text: parts.ts escapes it.
import type { LocalTime } from '../../bot/reminders/when/wall-time.ts';
import { MONTHS } from '../words.ts';

export const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** 1 Monday to 7 Sunday. */
export const weekdayName = (weekday: number): string => WEEKDAYS[weekday - 1] ?? '';

/** "9:00am", "2:30pm", and no doubt about which twelve: "12:00 midday", "12:00 midnight". Minutes after midnight. */
export function clock(minuteOfDay: number): string {
  const hour = Math.floor(minuteOfDay / 60) % 24;
  const minute = String(minuteOfDay % 60).padStart(2, '0');
  if (minute === '00' && hour % 12 === 0) return hour === 0 ? '12:00 midnight' : '12:00 midday';
  return `${hour % 12 === 0 ? 12 : hour % 12}:${minute}${hour < 12 ? 'am' : 'pm'}`;
}

const numbers = (text: string, mark: string): readonly number[] => text.split(mark).map(Number);

/** "9:00am" for "09:00". */
export function timeText({ time }: Pick<LocalTime, 'time'>): string {
  const [hour = 0, minute = 0] = numbers(time, ':');
  return clock(hour * 60 + minute);
}

/** "Monday 30 November 2026". */
export function dayText({ date, weekday }: Pick<LocalTime, 'date' | 'weekday'>): string {
  const [year = 0, month = 1, day = 1] = numbers(date, '-');
  return `${weekdayName(weekday)} ${day} ${MONTHS[month - 1] ?? ''} ${year}`;
}

/** "Mon 30 Nov, 9:00am", for buttons. */
export function shortMoment(local: LocalTime): string {
  const [, month = 1, day = 1] = numbers(local.date, '-');
  const name = MONTHS[month - 1] ?? '';
  return `${weekdayName(local.weekday).slice(0, 3)} ${day} ${name.slice(0, 3)}, ${timeText(local)}`;
}

/** "Monday 30 November 2026 at 9:00am". */
export const momentText = (local: LocalTime): string => `${dayText(local)} at ${timeText(local)}`;

/** "Monday 30 November 2026 at 9:00am (London time)". */
export const momentWithZone = (local: LocalTime): string => `${momentText(local)} (${zoneName(local.zone)})`;

const ZONES: Readonly<Record<string, string>> = { 'Etc/UTC': 'UTC', 'Etc/GMT': 'GMT', GB: 'London time' };

/** "London time" for Europe/London, "Buenos Aires time" for America/Argentina/Buenos_Aires, "UTC" as it is. */
export function zoneName(zone: string): string {
  const known = ZONES[zone];
  if (known !== undefined) return known;
  // The signs of these names are turned round: Etc/GMT+5 is five hours behind.
  const offset = /^Etc\/GMT([+-])(\d{1,2})$/.exec(zone);
  if (offset !== null) return `UTC${offset[1] === '+' ? '-' : '+'}${offset[2] ?? ''}`;
  const city = (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');
  return /^[A-Z0-9+-]+$/.test(city) ? city : `${city} time`;
}
