// The search box of the message extension: asks at each pause in typing, shows the latest answer only, and gives the card that was picked.
import type { Where } from './api.ts';
import { button, el } from './elements.ts';
import { PAGE_OF_RESULTS, pick, search } from './extension-api.ts';
import type { ExtensionPanel } from './extension-panel.ts';
import type { ExtensionReply, Found } from './extension-reply.ts';

const PAUSE_MS = 250;
const NAME = 'Find career facts';

export interface Picked {
  readonly title: string;
  readonly card: unknown;
}

/** Opens it in a place; `onPick` gets the card to send. */
export function openSearch(panel: ExtensionPanel, where: Where, onPick: (picked: Picked) => void): void {
  const list = el('ul', { class: 'found', 'aria-label': 'Results' });
  const words = el('p', { role: 'status' });
  const more = button('More', () => void page(shown));
  const box = el('input', { type: 'text', id: 'extension-text', autocomplete: 'off' });
  const label = el('label', { for: 'extension-text' }, 'Role, course or comparison');
  let shown = 0;
  let asked = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const take = async ({ title, payload }: Found): Promise<void> => {
    const reply = await pick(where, payload);
    const [one] = reply.kind === 'results' ? reply.found : [];
    if (one === undefined) return draw(reply, false);
    panel.close();
    onPick({ title, card: one.card });
  };

  const draw = (reply: ExtensionReply, goesOn: boolean): void => {
    const found = reply.kind === 'results' ? reply.found : [];
    if (!goesOn) list.replaceChildren();
    list.append(...found.map((one) => item(one, () => void take(one))));
    shown = goesOn ? shown + found.length : found.length;
    words.textContent = reply.kind === 'words' ? reply.words : '';
    more.hidden = found.length < PAGE_OF_RESULTS;
  };

  const page = async (skip: number): Promise<void> => {
    asked += 1;
    const turn = asked;
    const reply = await search(where, box.value.trim(), skip);
    // Old answers may come late.
    if (turn === asked) draw(reply, skip > 0);
  };

  box.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(() => void page(0), PAUSE_MS);
  });
  panel.show(NAME, label, box, words, list, more);
  more.hidden = true;
  box.focus();
  void page(0);
}

const item = ({ title, line }: Found, onclick: () => void): HTMLElement =>
  el(
    'li',
    {},
    el('button', { type: 'button', onclick }, el('strong', {}, title), el('span', { class: 'found-line' }, line)),
  );
