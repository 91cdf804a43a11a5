// Draws an Adaptive Card in a browser as Teams does, and says which button was pressed.
import { AdaptiveCard, ExecuteAction, HostConfig, OpenUrlAction, SubmitAction, type Action } from 'adaptivecards';
import { markdownToHtml } from '../markdown.ts';
import { renderWithTypeahead, type Search } from './typeahead.ts';

export interface CardPresses {
  /** What a choice set looks up. */
  readonly search: Search;
  /** What the button carries, with the inputs' values. */
  readonly submit: (data: unknown) => void;
  readonly execute: (action: { readonly id?: string; readonly verb: string; readonly data: unknown }) => void;
  readonly open: (url: string) => void;
}

AdaptiveCard.onProcessMarkdown = (text, result) => {
  result.outputHtml = markdownToHtml(text);
  result.didProcess = true;
};

/** `looks`: a host config, as JSON. Throws for a card that cannot be read. */
export function drawCard(card: unknown, looks: object, presses: CardPresses): HTMLElement {
  const adaptiveCard = new AdaptiveCard();
  adaptiveCard.hostConfig = new HostConfig(looks);
  adaptiveCard.onExecuteAction = (action) => press(action, presses);
  adaptiveCard.parse(card);
  const drawn = renderWithTypeahead(adaptiveCard, presses.search);
  if (drawn === undefined) throw new Error('nothing to draw');
  return drawn;
}

function press(action: Action, { submit, execute, open }: CardPresses): void {
  if (action instanceof ExecuteAction) {
    const id = action.id === undefined ? {} : { id: action.id };
    execute({ ...id, verb: action.verb, data: action.data });
  } else if (action instanceof SubmitAction) submit(action.data);
  else if (action instanceof OpenUrlAction && action.url !== undefined) open(action.url);
}
