// What is sent when reminders fall due: the card of one, or one card for those of a morning together.
import type { DeliveryItem } from '../../bot/reminders/delivery.ts';
import type { Message } from '../message.ts';
import { bullets } from '../parts.ts';
import { doneButton, listButton } from './buttons.ts';
import { saidCard } from './card.ts';
import { deliveredCard } from './delivered.ts';
import { inShort, nameOf } from './said.ts';
import { momentText } from './time-words.ts';

const DONE_BUTTONS = 3;
const LATE = 'Sent late: I could not send some of these at their time. Sorry about that.';

/** At least one item. */
export function sendingCard(items: readonly DeliveryItem[]): Message {
  const [only, second] = items;
  if (only !== undefined && second === undefined)
    return deliveredCard({ ...only.reminder, due: only.dueAt }, { late: only.late, state: 'due' });
  const titles = items.map(({ reminder }) => reminder.title);
  return saidCard(
    {
      head: `${items.length} reminders`,
      lines: items.some(({ late }) => late) ? [LATE] : [],
      blocks: bullets(
        items.map(({ reminder, dueAt }) => [{ bold: nameOf(reminder.title) }, ` · ${momentText(dueAt)}`]),
      ),
      inShort: inShort(titles),
      actions: [
        ...items
          .slice(0, DONE_BUTTONS)
          .map(({ reminder }) => doneButton(reminder, `Done: ${nameOf(reminder.title).slice(0, 30)}`)),
        listButton(),
      ],
    },
    [],
  );
}
