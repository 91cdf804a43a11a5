// The box people type in: a new message, a reply in a thread, or a change to the last message.
import type { Seen } from '../seen.ts';
import { byId } from './elements.ts';
import { readableText } from './store.ts';

/** What Enter does. */
export type Mode =
  | { readonly kind: 'new' }
  | { readonly kind: 'reply'; readonly threadId: string; readonly writer: string }
  | { readonly kind: 'edit'; readonly seen: Seen };

export interface ComposeSettings {
  readonly send: (text: string, mode: Mode) => void;
  /** At each change of what stands in the box. */
  readonly typed: (text: string) => void;
  /** A card goes with the next message, which then needs no words. */
  readonly hasCard: () => boolean;
  /** Arrow up in an empty box. */
  readonly editLast: () => void;
  readonly botName: string;
}

export class Compose {
  readonly #box: HTMLTextAreaElement;
  readonly #settings: ComposeSettings;
  #mode: Mode = { kind: 'new' };

  constructor(settings: ComposeSettings) {
    this.#settings = settings;
    const box = byId('box');
    if (!(box instanceof HTMLTextAreaElement)) throw new Error('#box is no textarea');
    this.#box = box;
    byId('compose').addEventListener('submit', (event) => {
      event.preventDefault();
      this.#send();
    });
    box.addEventListener('keydown', (event) => this.#key(event));
    box.addEventListener('input', () => {
      this.#grow();
      settings.typed(box.value);
    });
    byId('mention').addEventListener('click', () => this.#mention());
    byId('cancel-mode').addEventListener('click', () => this.start({ kind: 'new' }));
  }

  /** A place without mentions is the personal chat. */
  setPlace(mentions: boolean): void {
    byId('mention').hidden = !mentions;
    this.#box.placeholder = mentions ? 'Type a message' : `Ask ${this.#settings.botName}`;
    this.start({ kind: 'new' });
  }

  start(mode: Mode): void {
    this.#mode = mode;
    byId('mode').hidden = mode.kind === 'new';
    byId('mode-words').textContent =
      mode.kind === 'reply' ? `Replying to the post by ${mode.writer}` : 'Changing your message';
    this.#box.value = mode.kind === 'edit' ? readableText(mode.seen.activity) : '';
    this.#settings.typed('');
    this.#grow();
    this.#box.focus();
  }

  #send(): void {
    const text = this.#box.value.trim();
    if (text === '' && !this.#settings.hasCard()) return;
    const mode = this.#mode;
    this.start(mode.kind === 'edit' ? { kind: 'new' } : mode);
    this.#settings.send(text, mode);
  }

  #key(event: KeyboardEvent): void {
    if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
      event.preventDefault();
      this.#send();
    } else if (event.key === 'Escape' && this.#mode.kind !== 'new') this.start({ kind: 'new' });
    else if (event.key === 'ArrowUp' && this.#box.value === '') {
      event.preventDefault();
      this.#settings.editLast();
    }
  }

  #mention(): void {
    const { selectionStart, selectionEnd, value } = this.#box;
    const before = value.slice(0, selectionStart);
    const space = before === '' || before.endsWith(' ') ? '' : ' ';
    this.#box.setRangeText(`${space}@${this.#settings.botName} `, selectionStart, selectionEnd, 'end');
    this.#box.focus();
  }

  #grow(): void {
    this.#box.rows = Math.min(6, this.#box.value.split('\n').length);
  }
}
