// Draws an Adaptive Card with the look of Teams, and says which button was pressed. Loaded when the first card is shown.
import { AdaptiveCard, ExecuteAction, HostConfig, OpenUrlAction, SubmitAction, type Action } from 'adaptivecards';
import { hostConfig } from '../../../../cards/looks/host-config.ts';
import { markdownToHtml } from '../../../../cards/looks/markdown.ts';
import { renderWithTypeahead, type Search } from '../../../../cards/looks/page/typeahead.ts';
import { el } from '../elements.ts';
import { currentTheme } from '../theme.ts';

export interface CardPresses {
  /** What a choice set looks up. */
  readonly search: Search;
  /** What the button carries, with the inputs' values. */
  readonly submit: (data: unknown) => void;
  readonly open: (url: string) => void;
}

AdaptiveCard.onProcessMarkdown = (text, result) => {
  result.outputHtml = markdownToHtml(text);
  result.didProcess = true;
};

function press(action: Action, presses: CardPresses): void {
  if (action instanceof ExecuteAction || action instanceof SubmitAction) presses.submit(action.data);
  else if (action instanceof OpenUrlAction && action.url !== undefined) presses.open(action.url);
}

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
  const adaptiveCard = new AdaptiveCard();
  // The page's own heading is the first one.
  adaptiveCard.hostConfig = new HostConfig({ ...hostConfig(currentTheme()), textBlock: { headingLevel: 2 } });
  adaptiveCard.onExecuteAction = (action) => press(action, presses);
  try {
    adaptiveCard.parse(card);
    const element = renderWithTypeahead(adaptiveCard, presses.search) ?? null;
    if (element !== null) mend(element);
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
