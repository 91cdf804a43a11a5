// A text box that offers names while one types: the combobox pattern of the ARIA Authoring Practices (list, manual choice).
import type { Option } from '../../shapes.ts';
import { el, newId, say } from '../elements.ts';

export interface TypeaheadSettings {
  readonly label: string;
  readonly hint?: string;
  readonly load: (text: string) => Promise<readonly Option[]>;
  readonly onPick: (option: Option) => void;
  /** Enter without a chosen line: what was typed. Left out: nothing happens. */
  readonly onEnter?: (text: string) => void;
  /** Something was typed or cleared. */
  readonly onType?: () => void;
}

const WAIT_MS = 150;

export class Typeahead {
  readonly element: HTMLElement;
  readonly input: HTMLInputElement;
  readonly #list: HTMLElement;
  readonly #settings: TypeaheadSettings;
  #options: readonly Option[] = [];
  #active = -1;
  #turn = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(settings: TypeaheadSettings) {
    this.#settings = settings;
    const id = newId('box');
    const hintId = `${id}-hint`;
    this.#list = el('ul', {
      id: `${id}-list`,
      role: 'listbox',
      class: 'options',
      'aria-label': settings.label,
      hidden: true,
    });
    this.input = el('input', {
      id,
      type: 'text',
      role: 'combobox',
      class: 'input',
      autocomplete: 'off',
      autocapitalize: 'off',
      spellcheck: 'false',
      maxlength: '300',
      'aria-autocomplete': 'list',
      'aria-expanded': 'false',
      'aria-controls': `${id}-list`,
      'aria-describedby': settings.hint === undefined ? null : hintId,
      oninput: () => this.#typed(),
      onkeydown: (event) => event instanceof KeyboardEvent && this.#key(event),
      onblur: () => this.#close(),
    });
    this.element = el(
      'div',
      { class: 'field' },
      el('label', { for: id }, settings.label),
      settings.hint === undefined ? null : el('p', { id: hintId, class: 'hint' }, settings.hint),
      el('div', { class: 'combo' }, this.input, this.#list),
    );
  }

  /** Puts words into the box, as after a choice. */
  set(words: string): void {
    this.input.value = words;
    this.#close();
  }

  #typed(): void {
    this.#settings.onType?.();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#look(), WAIT_MS);
  }

  #look(): void {
    const text = this.input.value.trim();
    const turn = (this.#turn += 1);
    if (text === '') return this.#close();
    this.#settings.load(text).then(
      (options) => {
        if (turn === this.#turn && document.activeElement === this.input) this.#offer(options);
      },
      () => this.#close(),
    );
  }

  #offer(options: readonly Option[]): void {
    this.#options = options;
    this.#active = -1;
    this.#list.replaceChildren(...options.map((option, at) => this.#line(option, at)));
    this.#open(options.length > 0);
    say(
      options.length === 0 ? 'No role has a name like this' : `${options.length} roles. Use the arrow keys to choose`,
    );
  }

  #line(option: Option, at: number): HTMLElement {
    return el(
      'li',
      {
        id: `${this.input.id}-${at}`,
        role: 'option',
        'aria-selected': 'false',
        // The box keeps the focus, or its blur would close the list before the press counts.
        onmousedown: (event) => event.preventDefault(),
        onclick: () => this.#pick(at),
      },
      option.title,
    );
  }

  #key(event: KeyboardEvent): void {
    const isOpen = !this.#list.hidden;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (isOpen) this.#move(event.key === 'ArrowDown' ? 1 : -1);
      else this.#look();
    } else if (event.key === 'Enter') {
      if (isOpen && this.#active >= 0) this.#pick(this.#active);
      else this.#enter();
      event.preventDefault();
    } else if (event.key === 'Escape' && isOpen) {
      event.preventDefault();
      this.#close();
    }
  }

  #enter(): void {
    const text = this.input.value.trim();
    if (this.#settings.onEnter === undefined) {
      // The only line, or one of exactly that name, is what is meant.
      const same = this.#options.findIndex(({ title }) => title.toLowerCase() === text.toLowerCase());
      const meant = same >= 0 ? same : this.#options.length === 1 ? 0 : -1;
      if (meant >= 0) this.#pick(meant);
    } else if (text !== '') {
      clearTimeout(this.#timer);
      this.#close();
      this.#settings.onEnter(text);
    }
  }

  #move(by: number): void {
    const count = this.#options.length;
    this.#active = (this.#active + by + count + (this.#active < 0 && by < 0 ? 1 : 0)) % count;
    [...this.#list.children].forEach((line, at) => line.setAttribute('aria-selected', String(at === this.#active)));
    const line = this.#list.children[this.#active];
    this.input.setAttribute('aria-activedescendant', line?.id ?? '');
    line?.scrollIntoView({ block: 'nearest' });
  }

  #pick(at: number): void {
    const option = this.#options[at];
    this.#close();
    if (option === undefined) return;
    this.input.value = option.title;
    this.#settings.onPick(option);
  }

  #open(isOpen: boolean): void {
    this.#list.hidden = !isOpen;
    this.input.setAttribute('aria-expanded', String(isOpen));
    if (!isOpen) this.input.removeAttribute('aria-activedescendant');
  }

  #close(): void {
    this.#turn += 1;
    this.#active = -1;
    this.#open(false);
  }
}
