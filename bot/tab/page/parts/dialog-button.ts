// Opens a part of the page in a dialog of Teams, where there are dialogs.
import { button } from '../elements.ts';
import type { DialogRequest } from '../host.ts';
import type { Stage } from '../view.ts';

/** Null in a plain browser: there the part is on the page itself. */
export function dialogButton({ host }: Stage, request: DialogRequest, closed: () => void): HTMLElement | null {
  const { openDialog } = host;
  return openDialog === null ? null : button('Open in a dialog', () => openDialog(request, closed), { class: 'link' });
}
