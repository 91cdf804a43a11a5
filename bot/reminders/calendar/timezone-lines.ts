// A zone described for calendar programs that do not know its name: its changes of clocks for some years ahead, one by one.
import { dateText, DAY_MS, MINUTE_MS, timeText, wallAt } from '../when/wall-time.ts';

const YEARS_AHEAD = 6;
const HALF_HOUR_MS = 30 * MINUTE_MS;

/** VTIMEZONE of RFC 5545, from the year before `from`. */
export function timezoneLines(zone: string, from: Date): readonly string[] {
  const start = Date.UTC(from.getUTCFullYear() - 1, 0, 1);
  const changes = [start, ...changesBetween(zone, start, Date.UTC(from.getUTCFullYear() + YEARS_AHEAD, 0, 1))];
  const blocks = changes.map((at, index) => block(zone, at, index === 0 ? at : at - 1));
  return ['BEGIN:VTIMEZONE', `TZID:${zone}`, ...blocks.flat(), 'END:VTIMEZONE'];
}

function offsetMs(zone: string, ms: number): number {
  const { day, minute } = wallAt(new Date(ms), zone);
  return day * DAY_MS + minute * MINUTE_MS - Math.floor(ms / MINUTE_MS) * MINUTE_MS;
}

/** The half hours at which the offset is new. */
function changesBetween(zone: string, from: number, to: number): readonly number[] {
  const changes: number[] = [];
  for (let day = from; day < to; day += DAY_MS) {
    if (offsetMs(zone, day) === offsetMs(zone, day + DAY_MS)) continue;
    let at = day + HALF_HOUR_MS;
    while (offsetMs(zone, at) === offsetMs(zone, day)) at += HALF_HOUR_MS;
    changes.push(at);
  }
  return changes;
}

function block(zone: string, at: number, before: number): readonly string[] {
  const [from, to] = [offsetMs(zone, before), offsetMs(zone, at)];
  // The clock as it stood before the change, as the format asks.
  const wall = at + from;
  const local = stampOf(Math.floor(wall / DAY_MS), (wall - Math.floor(wall / DAY_MS) * DAY_MS) / MINUTE_MS);
  const kind = to > from ? 'DAYLIGHT' : 'STANDARD';
  return [
    `BEGIN:${kind}`,
    `DTSTART:${local}`,
    `TZOFFSETFROM:${offsetText(from)}`,
    `TZOFFSETTO:${offsetText(to)}`,
    `END:${kind}`,
  ];
}

/** "20261130T090000": what the clock of the zone shows. */
export function wallStamp(at: Date, zone: string): string {
  const { day, minute } = wallAt(at, zone);
  return stampOf(day, minute);
}

const stampOf = (day: number, minute: number): string =>
  `${dateText(day)}T${timeText(minute)}00`.replaceAll(/[-:]/g, '');

function offsetText(ms: number): string {
  const minutes = Math.abs(ms) / MINUTE_MS;
  return `${ms < 0 ? '-' : '+'}${timeText(minutes).replace(':', '')}`;
}
