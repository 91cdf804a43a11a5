// The card that goes with the next message: picked in the search box, or unfolded from a pasted link.
import { cardElement } from './card-view.ts';
import { button, byId, el } from './elements.ts';
import type { Picked } from './extension-search.ts';
import { currentTheme } from './theme.ts';

const NO_PRESSES = { search: async () => [], submit: () => undefined, execute: () => undefined };

export class PendingCard {
  #picked: Picked | null = null;

  put(picked: Picked): void {
    this.#picked = picked;
    this.#draw();
  }

  drop(): void {
    this.#picked = null;
    this.#draw();
  }

  /** The cards to send; afterwards there are none. */
  take(): readonly unknown[] {
    const cards = this.#picked === null ? [] : [this.#picked.card];
    this.drop();
    return cards;
  }

  get isEmpty(): boolean {
    return this.#picked === null;
  }

  #draw(): void {
    const place = byId('pending');
    place.hidden = this.#picked === null;
    if (this.#picked === null) return place.replaceChildren();
    const { title, card } = this.#picked;
    place.replaceChildren(
      el(
        'div',
        { class: 'pending-head' },
        el('span', {}, title),
        button('Remove the card', () => this.drop()),
      ),
      cardElement(card, currentTheme(), NO_PRESSES),
    );
  }
}
