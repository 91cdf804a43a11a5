// Requests about one reminder: which one is meant, or the question which.
import { just, openReminders, type Decide, type Decision, type Desk } from './desk.ts';
import { towards } from '../words/change-words.ts';
import { byId, pick, type Picked } from '../words/pick.ts';
import type { Reminder } from '../reminder.ts';
import { settingsView, viewOf, type ReminderAsk } from '../reminder-outcome.ts';
import { withoutLength } from '../words/snooze-words.ts';
import { whenIn } from '../when/when.ts';

type OnOne = (reminder: Reminder, words: string, desk: Desk) => Decision;

/** Finds the reminder that is meant and hands it on; asks when several could be, and says so when none is. */
export const onOne =
  (act: ReminderAsk['act'], doIt: OnOne): Decide =>
  (ask, desk) => {
    const button = byId(ask.words);
    if (button !== null) return onButton(act, button, desk, doIt);
    const open = openReminders(desk.person);
    const picked = pick(ask.words, open, {
      lastReminderId: desk.context.lastReminderId,
      withoutTime: nameIn(ask.words, desk),
    });
    if (picked.kind === 'one') return doIt(picked.reminder, ask.words, desk);
    return unpicked(act, picked, ask.words, desk);
  };

/** The words without their time: a name, if anything. */
export const nameIn = (words: string, { moment }: Desk): string => whenIn(towards(withoutLength(words)), moment).title;

function onButton(
  act: ReminderAsk['act'],
  { id, rest }: { id: string; rest: string },
  desk: Desk,
  doIt: OnOne,
): Decision {
  const reminder = desk.person.reminders.find((other) => other.id === id);
  if (reminder === undefined) return none(act, '', desk);
  return doIt(reminder, rest, desk);
}

function unpicked(
  act: ReminderAsk['act'],
  picked: Exclude<Picked, { kind: 'one' }>,
  words: string,
  desk: Desk,
): Decision {
  if (picked.kind === 'none') return none(act, picked.heard, desk);
  const reminders = picked.kind === 'all' ? openReminders(desk.person) : picked.reminders;
  const choices = reminders.map((reminder) => ({
    reminder: viewOf(reminder),
    ask: { act, words: act === 'stop' || act === 'done' ? `#${reminder.id}` : `#${reminder.id} ${words}` },
  }));
  return choices.length === 0 ? none(act, '', desk) : just({ kind: 'which-one', act, choices });
}

const none = (act: ReminderAsk['act'], heard: string, desk: Desk): Decision =>
  just({
    kind: 'none',
    act,
    heard,
    others: openReminders(desk.person).map(viewOf),
    settings: settingsView(desk.person.settings, desk.moment.zone, desk.moment.now),
  });
