// The page's address and its history: every place has an address, Back works, and links of ours do not load the page anew.
import { addressOf, placeIn, viewAt } from './places.ts';

/** What a history entry holds beside its address. */
export interface Entry {
  /** How many entries of ours lie before it. */
  readonly depth: number;
  /** Of an answer: what was asked. */
  readonly asked: unknown;
  /** Of an answer: tells it from the same asked again. */
  readonly id: string;
  /** Made by the step just taken, not come back to. */
  readonly isNew: boolean;
}

const NO_ENTRY: Entry = { depth: 0, asked: null, id: '', isNew: false };

export class Router {
  readonly #show: (place: string, entry: Entry) => void;

  constructor(show: (place: string, entry: Entry) => void) {
    this.#show = show;
    addEventListener('popstate', () => this.#show(this.place, this.entry));
    document.addEventListener('click', (event) => this.#follow(event));
  }

  get place(): string {
    return placeIn(location.pathname);
  }

  get entry(): Entry {
    const state: unknown = history.state;
    if (typeof state !== 'object' || state === null) return NO_ENTRY;
    return {
      depth: 'depth' in state ? Number(state.depth) : 0,
      asked: 'asked' in state ? state.asked : null,
      id: 'id' in state ? String(state.id) : '',
      isNew: false,
    };
  }

  /** Shows the place that the page was opened at, or the one a deep link names. */
  start(place: string | null): void {
    if (place !== null && place !== this.place && isOwnPlace(place))
      history.replaceState(NO_ENTRY, '', addressOf(place));
    this.#show(this.place, this.entry);
  }

  go(place: string, asked: unknown = null): void {
    if (place === this.place && asked === null) return this.#show(place, this.entry);
    const entry: Entry = { depth: this.entry.depth + 1, asked, id: crypto.randomUUID(), isNew: true };
    history.pushState(entry, '', addressOf(place));
    this.#show(place, entry);
  }

  /** Changes the address of what is shown already: Back then skips the steps in between. */
  note(place: string): void {
    history.replaceState(history.state, '', addressOf(place));
  }

  /** False at the first entry. */
  back(): boolean {
    if (this.entry.depth === 0) return false;
    history.back();
    return true;
  }

  #follow(event: MouseEvent): void {
    const isPlain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    const address = link?.getAttribute('href') ?? '';
    if (!isPlain || event.defaultPrevented || !isOwnAddress(address) || link?.hasAttribute('target') === true) return;
    event.preventDefault();
    this.go(placeIn(address));
  }
}

/** Deep links come from anybody: one that would lead out of our own addresses ("../") is passed over. */
const isOwnPlace = (place: string): boolean =>
  placeIn(new URL(addressOf(place), location.origin).pathname) === place && viewAt(place).view !== 'none';

const isOwnAddress = (address: string): boolean => address === addressOf('') || address.startsWith(addressOf('') + '/');
