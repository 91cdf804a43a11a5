// How long before a course's dates we remind, when the person has not said. Policy in one place.
import type { Amount } from '../when/number-words.ts';

/** A distance from one of a session's two dates. `minute`: the time of day on that day, or null for the chosen one. */
export interface Lead {
  readonly from: 'apply-by' | 'start';
  readonly side: 'before' | 'after';
  readonly lead: Amount;
  readonly minute: number | null;
}

const daysBefore = (from: Lead['from'], count: number): Lead => ({
  from,
  side: 'before',
  lead: { count, unit: 'day' },
  minute: null,
});

/** Several that fall on one morning are told in one message. */
export const DEFAULT_LEADS: readonly Lead[] = [
  ...[28, 14, 7, 1].map((days) => daysBefore('apply-by', days)),
  daysBefore('start', 1),
];
