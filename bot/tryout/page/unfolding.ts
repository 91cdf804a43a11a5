// Links in what is being typed: each is shown to the bot once, as Teams does, and unfolds when it is one of the bot's own.
import type { Where } from './api.ts';
import { unfold } from './extension-api.ts';
import type { Picked } from './extension-search.ts';

const LINK = /https?:\/\/[^\s<>"]+/;
const PAUSE_MS = 300;

export class Unfolding {
  readonly #onUnfold: (picked: Picked) => void;
  readonly #where: () => Where;
  #asked = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(where: () => Where, onUnfold: (picked: Picked) => void) {
    this.#where = where;
    this.#onUnfold = onUnfold;
  }

  /** What stands in the box now. */
  typed(text: string): void {
    const link = LINK.exec(text)?.[0] ?? '';
    if (link === this.#asked) return;
    this.#asked = link;
    clearTimeout(this.#timer);
    if (link !== '') this.#timer = setTimeout(() => void this.#ask(link), PAUSE_MS);
  }

  async #ask(link: string): Promise<void> {
    const reply = await unfold(this.#where(), link);
    const [first] = reply.kind === 'results' ? reply.found : [];
    if (first !== undefined && this.#asked === link) this.#onUnfold({ title: first.title, card: first.card });
  }
}
