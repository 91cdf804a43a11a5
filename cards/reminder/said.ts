// What a reminder card says, before it is laid out: the answer first, then what one should know, then the buttons.
import type { IExecuteAction, IOpenUrlAction, ISubmitAction } from '@microsoft/teams.cards';
import type { ReminderOutcome } from '../../bot/reminders/reminder-outcome.ts';
import { clean, cut } from '../escape.ts';
import type { Block } from '../parts.ts';
import { firstFew } from '../words.ts';

export type OutcomeOf<K extends ReminderOutcome['kind']> = Extract<ReminderOutcome, { kind: K }>;

export interface Said {
  /** The answer itself; the card's first line. */
  readonly head: string;
  readonly lines: readonly string[];
  /** A list or the like, after the lines; `inShort` says it in the notification line. */
  readonly blocks?: readonly Block[];
  readonly inShort?: string;
  readonly actions?: readonly (ISubmitAction | IOpenUrlAction | IExecuteAction)[];
}

/** What bot/reminders calls a reminder about nothing in particular. */
const NAMELESS = 'Reminder';
export const isNamed = (title: string): boolean => clean(title) !== '' && clean(title) !== NAMELESS;

/** Longer names are cut in a first line, and then given whole in the line under it. */
const LONGEST_IN_HEAD = 80;

/** "Reminder set: ACC exam"; only "Reminder set" when it is about nothing in particular. */
export const headed = (what: string, title: string): string =>
  isNamed(title) ? `${what}: ${cut(clean(title), LONGEST_IN_HEAD)}` : what;

/** The whole name, where the head had to cut it. */
export const wholeName = (title: string): readonly string[] =>
  clean(title).length > LONGEST_IN_HEAD ? [`About: ${clean(title).replace(/[.…]$/, '')}.`] : [];

/** The name in a sentence: “ACC exam”, so that "look at AZ-104" reads well too. */
export const named = (title: string): string => `“${cut(clean(title), LONGEST_IN_HEAD).replace(/[“”]/g, '"')}”`;

/** "A, B and 3 more." */
export const inShort = (titles: readonly string[]): string =>
  `${firstFew(
    titles.map(nameOf).map((name) => cut(name, 60)),
    4,
  )}.`;

/** The name for a list or a button. */
export const nameOf = (title: string): string => (isNamed(title) ? clean(title) : 'Reminder');
