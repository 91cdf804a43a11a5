// Choice sets that look their choices up while one types, as Teams does with `Data.Query`. adaptivecards draws the box and the list; what
// it gives back for a looked-up choice is its title, so each is added to the choices that the card came with.
import { Choice, ChoiceSetInput, type AdaptiveCard } from 'adaptivecards';

const OPEN = 'ac-choiceSetInput-filtered-dropdown-open';

export interface FoundChoice {
  readonly title: string;
  readonly value: string;
}

export type Search = (dataset: string, text: string) => Promise<readonly FoundChoice[]>;

/** Call it after the card was parsed and before it is rendered. */
export function connectTypeahead(card: AdaptiveCard, search: Search): void {
  for (const input of card.getAllInputs())
    if (input instanceof ChoiceSetInput && input.isDynamicTypeahead()) showTitle(input);
  card.onInputValueChanged = (input) => {
    if (input instanceof ChoiceSetInput && input.isDynamicTypeahead()) void lookUp(input, search);
  };
}

/** The box shows text, and a value is not for reading. */
function showTitle(input: ChoiceSetInput): void {
  const chosen = input.choices.find(({ value }) => value === input.defaultValue);
  input.defaultValue = chosen?.title;
}

async function lookUp(input: ChoiceSetInput, search: Search): Promise<void> {
  const text = input.getFilterForDynamicSearch() ?? '';
  closeWhenLeft(input);
  // It also opens the list, which stays shut for a text that no known choice matches.
  input.showLoadingIndicator();
  try {
    const found = await search(input.choicesData?.dataset ?? '', text);
    for (const { title, value } of found)
      if (!input.choices.some((known) => known.value === value)) input.choices.push(new Choice(title, value));
    input.renderChoices(text, []);
  } catch {
    input.removeLoadingIndicator();
    input.showErrorIndicator(text, 'Nothing could be looked up just now. Type again to try once more.');
  }
}

/** adaptivecards leaves an open list open: it is closed by Escape, and when the box and its list are left. */
function closeWhenLeft(input: ChoiceSetInput): void {
  const list = input.getDropdownElement();
  const frame = list?.parentElement;
  if (!list || !frame) return;
  const close = (): void => list.classList.remove(OPEN);
  frame.onfocusout = ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && frame.contains(relatedTarget))) close();
  };
  frame.onkeyup = ({ key }) => {
    if (key === 'Escape') close();
  };
}
