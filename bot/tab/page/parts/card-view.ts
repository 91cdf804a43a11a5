// Draws an Adaptive Card with the look of Teams, and says which button was pressed. Loaded when the first card is shown.
import { drawCard, type CardPresses as Presses } from '../../../../cards/looks/page/draw-card.ts';
import { hostConfig } from '../../../../cards/looks/host-config.ts';
import { el } from '../elements.ts';
import { currentTheme } from '../theme.ts';

/** Every button is answered alike, whichever way Teams would send it. */
export type CardPresses = Omit<Presses, 'execute'>;

/** Drawn anew when the theme changes. A card that cannot be read leaves its words in its place. */
export function cardElement(card: object, words: string, presses: CardPresses): HTMLElement {
  const frame = el('div', { class: 'card' });
  const draw = (): void => frame.replaceChildren(drawn(card, presses) ?? el('p', {}, words));
  draw();
  const watch = (): void => {
    if (frame.isConnected) draw();
    else document.getElementById('main')?.removeEventListener('themechange', watch);
  };
  document.getElementById('main')?.addEventListener('themechange', watch);
  return frame;
}

function drawn(card: object, presses: CardPresses): HTMLElement | null {
  // The page's own heading is the first one.
  const looks = { ...hostConfig(currentTheme()), textBlock: { headingLevel: 2 } };
  try {
    const element = drawCard(card, looks, { ...presses, execute: ({ data }) => presses.submit(data) });
    mend(element);
    return element;
  } catch {
    return null;
  }
}

/** adaptivecards calls a row of buttons a menu bar, which promises arrow keys that it does not have. They are buttons. */
function mend(element: HTMLElement): void {
  for (const menu of element.querySelectorAll('[role="menubar"], [role="menu"]')) menu.removeAttribute('role');
  for (const item of element.querySelectorAll('[role="menuitem"]')) item.removeAttribute('role');
}
