// What came of a request about reminders: one row for each outcome, all laid out alike.
import type { AnswerOf } from '../../bot/conversation/answer.ts';
import type { ReminderOutcome } from '../../bot/reminders/reminder-outcome.ts';
import { type Message, message } from '../message.ts';
import { text, title } from '../parts.ts';
import {
  askSnoozeSaid,
  askWhenSaid,
  forOthersSaid,
  impossibleSaid,
  limitSaid,
  noCourseSaid,
  noDateSaid,
  pastSaid,
  unclearSaid,
  whichCourseSaid,
} from './asking.ts';
import { noneSaid, whichOneSaid } from './finding.ts';
import { changedSaid, doneSaid, overSaid, setSaid, snoozedSaid, stoppedSaid } from './kept.ts';
import { listSaid } from './list.ts';
import type { Said } from './said.ts';
import { pausedSaid, quietSetSaid, quietShownSaid, resumedSaid } from './settings.ts';

/** Buttons of one card. */
const MOST_BUTTONS = 5;

function saidOf(outcome: ReminderOutcome): Said {
  switch (outcome.kind) {
    case 'set':
      return setSaid(outcome);
    case 'changed':
      return changedSaid(outcome);
    case 'ask-when':
      return askWhenSaid(outcome);
    case 'past':
      return pastSaid(outcome);
    case 'impossible':
      return impossibleSaid(outcome);
    case 'unclear':
      return unclearSaid(outcome);
    case 'listed':
      return listSaid(outcome);
    case 'none':
      return noneSaid(outcome);
    case 'stopped':
      return stoppedSaid(outcome);
    case 'which-one':
      return whichOneSaid(outcome);
    case 'snoozed':
      return snoozedSaid(outcome);
    case 'ask-snooze':
      return askSnoozeSaid(outcome);
    case 'done':
      return doneSaid(outcome);
    case 'over':
      return overSaid(outcome);
    case 'paused':
      return pausedSaid(outcome);
    case 'resumed':
      return resumedSaid(outcome);
    case 'quiet-set':
      return quietSetSaid(outcome);
    case 'quiet-shown':
      return quietShownSaid(outcome);
    case 'limit-reached':
      return limitSaid(outcome);
    case 'no-date-known':
      return noDateSaid(outcome);
    case 'for-others':
      return forOthersSaid(outcome);
    case 'which-course':
      return whichCourseSaid(outcome);
    case 'no-course':
      return noCourseSaid(outcome);
    default:
      return outcome satisfies never;
  }
}

/** Lays out what is said, the same for an answer and for a reminder that arrives by itself. */
export function saidCard(
  { head, lines, blocks = [], inShort, actions = [] }: Said,
  next: AnswerOf<'reminder'>['next'],
): Message {
  return message({
    summary: [`${head}${/[?.!…]$/.test(head) ? '' : '.'}`, ...lines, ...(inShort === undefined ? [] : [inShort])].join(
      ' ',
    ),
    body: [title(head), ...lines.map((line) => text(line, { spacing: 'Small' })), ...blocks],
    actions: [...actions],
    next: next.slice(0, MOST_BUTTONS - actions.length),
  });
}

export const reminderCard = ({ outcome, next }: AnswerOf<'reminder'>): Message => saidCard(saidOf(outcome), next);
