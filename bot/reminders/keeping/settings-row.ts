// A person's settings as a row. No row: the defaults.
import type { Row } from './database.ts';
import { DEFAULT_SETTINGS } from '../rules/quiet.ts';
import { date, number, numbers, orNull, truth } from './read-row.ts';
import type { PersonSettings } from '../reminder.ts';

/** Also for rows joined to others, in which all columns of a missing row are null. */
export function readSettings(row: Row | undefined): PersonSettings {
  if (row === undefined || row['quiet_from'] === null || row['quiet_from'] === undefined) return DEFAULT_SETTINGS;
  return {
    quiet: { from: number(row, 'quiet_from'), to: number(row, 'quiet_to') },
    days: numbers(row, 'days'),
    paused: truth(row, 'paused') ? { until: orNull(date, row, 'paused_until') } : null,
  };
}

/** quiet_from, quiet_to, days, paused, paused_until. */
export const settingsValues = ({ quiet, days, paused }: PersonSettings): readonly unknown[] => [
  quiet.from,
  quiet.to,
  [...days],
  paused !== null,
  paused?.until ?? null,
];
