// A button that opens a page of the tab in a dialog. Where there are no dialogs it asks its question like any other button.
import type { ISubmitAction } from '@microsoft/teams.cards';
import type { Ask } from '../bot/conversation/ask.ts';
import { button } from './button.ts';

/** As bot/teams/invokes/dialogs.ts knows them. */
export type DialogName = 'profile' | 'reminders';

export function dialogButton(title: string, dialog: DialogName, otherwise: Ask): ISubmitAction {
  const plain = button(title, otherwise);
  const carried = typeof plain.data === 'object' ? plain.data : {};
  return { ...plain, data: { ...carried, dialog, msteams: { type: 'task/fetch' } } };
}
