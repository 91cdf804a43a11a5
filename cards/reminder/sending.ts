// What is sent when reminders fall due: the card of one, or one card for those of a morning together; and the same cards
// once something was done about them.
import type { EditedItem } from '../../bot/reminders/keeping/card-edits.ts';
import type { DeliveryItem } from '../../bot/reminders/sending/delivery.ts';
import type { Message } from '../message.ts';
import { bullets, type Words } from '../parts.ts';
import { count } from '../words.ts';
import { doneButton, listButton } from './buttons.ts';
import { saidCard } from './card.ts';
import { deliveredCard, MAY_BE_SEEN } from './delivered.ts';
import { newsLine, newsSaid } from './news.ts';
import { inShort, nameOf } from './said.ts';
import { momentText, momentWithZone } from './time-words.ts';

const DONE_BUTTONS = 3;
const LATE = 'Sent late: I could not send some of these at their time. Sorry about that.';

type Item = Pick<EditedItem, 'reminder' | 'dueAt' | 'late' | 'as'>;

/** At least one item. `mayBeSeen`: an earlier attempt may have reached the person. */
export const sendingCard = (items: readonly DeliveryItem[], mayBeSeen = false): Message =>
  cardOf(
    items.map(({ reminder, dueAt, late }) => ({ reminder, dueAt, late, as: 'due' })),
    mayBeSeen,
  );

/** The card of a message that was sent, with what became of its reminders since. */
export const editedCard = (items: readonly EditedItem[]): Message => cardOf(items, false);

function cardOf(items: readonly Item[], mayBeSeen: boolean): Message {
  const [only, second] = items;
  if (only === undefined || second !== undefined) return digest(items, mayBeSeen);
  const { reminder, dueAt, late, as } = only;
  if (reminder.news !== null) return saidCard(newsSaid({ ...reminder, due: dueAt }, reminder.news), []);
  return deliveredCard(as === 'due' ? { ...reminder, due: dueAt } : reminder, { late, mayBeSeen, state: as });
}

function digest(items: readonly Item[], mayBeSeen: boolean): Message {
  const numbered = haveTwins(items);
  return saidCard(
    {
      head: headOf(items),
      lines: [...(items.some(({ late }) => late) ? [LATE] : []), ...(mayBeSeen ? [MAY_BE_SEEN] : [])],
      blocks: bullets(items.map((item, at) => lineOf(item, numbered ? `${at + 1}. ` : ''))),
      inShort: inShort(items.map(({ reminder }) => reminder.title)),
      actions: [
        ...items
          .map((item, at) => ({ ...item, title: `Done: ${numbered ? `no. ${at + 1}` : shortName(item)}` }))
          .filter(({ as, reminder }) => as === 'due' && reminder.news === null)
          .slice(0, DONE_BUTTONS)
          .map(({ reminder, title }) => doneButton(reminder, title)),
        listButton(),
      ],
    },
    [],
  );
}

const shortName = ({ reminder }: Item): string => nameOf(reminder.title).slice(0, 30);

/** Two buttons that read the same cannot be told apart: then all are numbered. */
const haveTwins = (items: readonly Item[]): boolean => new Set(items.map(shortName)).size < items.length;

const headOf = (items: readonly Item[]): string =>
  items.every(({ reminder }) => reminder.news !== null) ? 'News about your reminders' : count(items.length, 'reminder');

function lineOf({ reminder, dueAt, as }: Item, number: string): Words {
  const name = { bold: nameOf(reminder.title) };
  if (reminder.news !== null) return [number, name, `: ${newsLine(reminder.news, dueAt.zone)}`];
  return [number, name, ` · ${became(reminder, dueAt, as)}`];
}

function became(reminder: Item['reminder'], dueAt: Item['dueAt'], as: Item['as']): string {
  switch (as) {
    case 'due':
      return momentText(dueAt);
    case 'done':
      return 'done';
    case 'stopped':
      return 'stopped';
    case 'snoozed':
      return reminder.due === null ? 'snoozed' : `snoozed until ${momentWithZone(reminder.due)}`;
  }
}
