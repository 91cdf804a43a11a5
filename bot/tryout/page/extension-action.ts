// "Answer with a career card" on a message: the bot's dialog, the look at the card with Edit and Send, and adding the bot where it is not.
import { act, lookUpChoices, type Where } from './api.ts';
import { cardElement, type CardPresses } from './card-view.ts';
import { button, el } from './elements.ts';
import { openAction, submitAction, type ActedOn } from './extension-api.ts';
import type { ExtensionPanel } from './extension-panel.ts';
import type { ExtensionReply } from './extension-reply.ts';
import { currentTheme } from './theme.ts';
import { isObject, objectAt } from '../wire.ts';

const NAME = 'Answer with a career card';

export async function openActionOn(panel: ExtensionPanel, where: Where, message: ActedOn): Promise<void> {
  const step = (more: object): void => void submitAction(where, message, more).then(show);

  const submit = async (data: unknown): Promise<void> => {
    // Teams adds the app itself once the person agrees, and only then sends the form on.
    if (objectAt(data, 'msteams').justInTimeInstall === true) await act('install', where);
    step({ data });
  };

  const show = (reply: ExtensionReply): void => {
    switch (reply.kind) {
      case 'dialog':
        return panel.show(
          reply.title,
          drawn(reply.card, where, (data) => void submit(data)),
        );
      case 'preview':
        return panel.show(NAME, ...previewed(reply, where, step));
      case 'words':
        return panel.show(NAME, el('p', { role: 'status' }, reply.words));
      case 'results':
      case 'nothing':
        return panel.close();
    }
  };

  show(await openAction(where, message));
}

const drawn = (card: unknown, where: Where, submit: (data: unknown) => void): HTMLElement => {
  const presses: CardPresses = {
    search: (dataset, queryText) => lookUpChoices({ ...where, cardId: '', dataset, queryText }),
    submit,
    execute: () => undefined,
  };
  return cardElement(isObject(card) ? card : {}, currentTheme(), presses);
};

/** The card as it will be posted. Its own buttons do nothing yet. */
function previewed(
  { card, activity }: Extract<ExtensionReply, { kind: 'preview' }>,
  where: Where,
  step: (more: object) => void,
): readonly HTMLElement[] {
  const press = (botMessagePreviewAction: string) => (): void =>
    step({ botMessagePreviewAction, botActivityPreview: [activity] });
  return [
    drawn(card, where, () => undefined),
    el(
      'div',
      { class: 'send-or-edit' },
      button('Edit', press('edit')),
      button('Send', press('send'), { class: 'primary' }),
    ),
  ];
}
