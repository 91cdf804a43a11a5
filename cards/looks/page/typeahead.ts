// Choice sets that look their choices up while one types, as Teams does with `Data.Query`. adaptivecards draws the box and the list; what
// it gives back for a looked-up choice is its title, so each is added to the choices that the card came with.
import { Choice, ChoiceSetInput, type AdaptiveCard, type Input } from 'adaptivecards';

const FRAME = '.ac-choiceSetInput-filtered-container';
const OPEN = 'ac-choiceSetInput-filtered-dropdown-open';

export interface FoundChoice {
  readonly title: string;
  readonly value: string;
}

export type Search = (dataset: string, text: string) => Promise<readonly FoundChoice[]>;

/** Draws a parsed card whose choice sets look things up; undefined when there is nothing to draw. */
export function renderWithTypeahead(card: AdaptiveCard, search: Search): HTMLElement | undefined {
  for (const input of card.getAllInputs()) if (looksUp(input)) showTitle(input);
  card.onInputValueChanged = (input) => {
    if (looksUp(input)) void lookUp(input, search);
  };
  const drawn = card.render();
  if (drawn !== undefined) closeWhenLeft(drawn);
  return drawn;
}

const looksUp = (input: Input): input is ChoiceSetInput =>
  input instanceof ChoiceSetInput && input.isDynamicTypeahead();

/** The box shows text, and a value is not for reading. */
function showTitle(input: ChoiceSetInput): void {
  const chosen = input.choices.find(({ value }) => value === input.defaultValue);
  input.defaultValue = chosen?.title;
}

async function lookUp(input: ChoiceSetInput, search: Search): Promise<void> {
  const text = input.getFilterForDynamicSearch() ?? '';
  // It also opens the list, which stays shut for a text that no known choice matches.
  input.showLoadingIndicator();
  try {
    const found = await search(input.choicesData?.dataset ?? '', text);
    for (const { title, value } of found)
      if (!input.choices.some((known) => known.value === value)) input.choices.push(new Choice(title, value));
    input.renderChoices(text, []);
  } catch {
    input.removeLoadingIndicator();
    input.showErrorIndicator(text, 'Nothing can be looked up just now. Type again to try once more.');
  }
}

/** adaptivecards leaves an open list open. Escape closes it, and so does leaving the box and its list. */
function closeWhenLeft(drawn: HTMLElement): void {
  drawn.addEventListener('focusout', ({ target, relatedTarget }) => {
    const frame = frameOf(target);
    if (frame !== null && frame !== frameOf(relatedTarget)) close(frame);
  });
  drawn.addEventListener('keydown', (event) => {
    const frame = frameOf(event.target);
    if (event.key !== 'Escape' || frame === null || frame.querySelector(`.${OPEN}`) === null) return;
    close(frame);
    // The dialog around it stays.
    event.stopPropagation();
  });
}

const frameOf = (target: EventTarget | null): Element | null =>
  target instanceof Element ? target.closest(FRAME) : null;

const close = (frame: Element): void => frame.querySelector(`.${OPEN}`)?.classList.remove(OPEN);
