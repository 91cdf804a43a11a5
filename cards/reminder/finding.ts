// Which reminder is meant, or that there is none.
import type { ReminderAsk } from '../../bot/reminders/reminder-outcome.ts';
import { cut } from '../escape.ts';
import { bullets } from '../parts.ts';
import { HOW_TO_SET } from './asking.ts';
import { listButton, reminderButton, stopButton } from './buttons.ts';
import { inShort, isNamed, named, nameOf, type OutcomeOf, type Said } from './said.ts';
import { shortMoment } from './time-words.ts';
import { whenInList } from './when-lines.ts';

const WHICH: Partial<Record<ReminderAsk['act'], string>> = {
  stop: 'Which reminder shall I stop?',
  snooze: 'Which reminder shall I snooze?',
  change: 'Which reminder shall I change?',
  done: 'Which one is done?',
};

const MOST_CHOICES = 5;
const MOST_NAMED = 10;
const LONGEST_TITLE = 46;

type Choice = OutcomeOf<'which-one'>['choices'][number];

/** The name alone where it tells them apart; else with its day and time. */
function choiceName({ reminder: { title, due } }: Choice, all: readonly Choice[]): string {
  const isAlone = all.filter(({ reminder }) => reminder.title === title).length === 1;
  if ((isAlone && title.length <= LONGEST_TITLE) || due === null) return cut(nameOf(title), LONGEST_TITLE);
  const when = `: ${shortMoment(due)}`;
  return `${cut(nameOf(title), LONGEST_TITLE - when.length)}${when}`;
}

export function whichOneSaid({ act, choices }: OutcomeOf<'which-one'>): Said {
  const more = choices.length - MOST_NAMED;
  const hint = choices.length > MOST_CHOICES ? 'Press one, or tell me its name.' : 'Press one.';
  return {
    head: WHICH[act] ?? 'Which reminder do you mean?',
    lines: [hint],
    blocks: bullets([
      ...choices
        .slice(0, MOST_NAMED)
        .map(({ reminder }) => [{ bold: nameOf(reminder.title) }, `: ${whenInList(reminder, null)}`]),
      ...(more > 0 ? [`and ${more} more`] : []),
    ]),
    inShort: inShort(choices.map(({ reminder }) => reminder.title)),
    actions: choices.slice(0, MOST_CHOICES).map((choice) => reminderButton(choiceName(choice, choices), choice.ask)),
  };
}

export function noneSaid({ heard, others, settings }: OutcomeOf<'none'>): Said {
  if (others.length === 0)
    return {
      head: 'You have no reminders',
      lines: [
        HOW_TO_SET,
        ...(settings.paused === null ? [] : ['Reminders are paused: new ones wait until you start them again.']),
      ],
    };
  const [only] = others;
  const more = others.length - MOST_CHOICES;
  return {
    head: isNamed(heard) ? `You have no reminder about ${named(heard)}` : 'That reminder is no longer there',
    lines: [others.length === 1 ? 'You have this one:' : 'You have these:'],
    blocks: bullets([
      ...others
        .slice(0, MOST_CHOICES)
        .map((view) => [{ bold: nameOf(view.title) }, `: ${whenInList(view, settings.zone)}`]),
      ...(more > 0 ? [`and ${more} more`] : []),
    ]),
    inShort: inShort(others.map(({ title }) => title)),
    actions: [...(others.length === 1 && only !== undefined ? [stopButton(only)] : []), listButton()],
  };
}
