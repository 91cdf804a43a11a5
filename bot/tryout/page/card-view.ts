// Draws an Adaptive Card as Teams does, with the look of a theme, and says which button was pressed.
import { AdaptiveCard, ExecuteAction, HostConfig, OpenUrlAction, SubmitAction, type Action } from 'adaptivecards';
import { el } from './elements.ts';
import { hostConfig, type Theme } from '../../../cards/looks/host-config.ts';
import { markdownToHtml } from '../../../cards/looks/markdown.ts';
import { renderWithTypeahead, type Search } from '../../../cards/looks/page/typeahead.ts';

export interface CardPresses {
  /** What a choice set looks up. */
  readonly search: Search;
  readonly submit: (data: unknown) => void;
  readonly execute: (action: { id?: string; verb: string; data: unknown }) => void;
}

AdaptiveCard.onProcessMarkdown = (text, result) => {
  result.outputHtml = markdownToHtml(text);
  result.didProcess = true;
};

function press(action: Action, presses: CardPresses): void {
  if (action instanceof ExecuteAction) {
    const id = action.id === undefined ? {} : { id: action.id };
    presses.execute({ ...id, verb: action.verb, data: action.data });
  } else if (action instanceof SubmitAction) presses.submit(action.data);
  else if (action instanceof OpenUrlAction && action.url !== undefined)
    window.open(action.url, '_blank', 'noopener,noreferrer');
}

const isWide = (card: unknown): boolean =>
  JSON.stringify(Object(card).msteams ?? {})
    .toLowerCase()
    .includes('"width":"full"');

/** The drawn card; one that cannot be read leaves a note in its place. */
export function cardElement(card: unknown, theme: Theme, presses: CardPresses): HTMLElement {
  const frame = el('div', { class: isWide(card) ? 'card wide' : 'card' });
  try {
    const adaptiveCard = new AdaptiveCard();
    adaptiveCard.hostConfig = new HostConfig(hostConfig(theme));
    adaptiveCard.onExecuteAction = (action) => press(action, presses);
    adaptiveCard.parse(card);
    const drawn = renderWithTypeahead(adaptiveCard, presses.search);
    if (drawn === undefined) throw new Error('nothing to draw');
    frame.append(drawn);
  } catch (error) {
    frame.append(el('p', { class: 'problem' }, `This card cannot be drawn: ${String(error)}`));
  }
  return frame;
}
