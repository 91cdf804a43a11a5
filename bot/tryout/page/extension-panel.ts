// The window over the page in which the message extension works. One at a time; Escape closes it.
import { byId } from './elements.ts';

export class ExtensionPanel {
  readonly #dialog: HTMLDialogElement;

  constructor() {
    const dialog = byId('extension');
    if (!(dialog instanceof HTMLDialogElement)) throw new Error('#extension is no dialog');
    this.#dialog = dialog;
    byId('close-extension').addEventListener('click', () => this.close());
  }

  /** Shows content under a title, in place of what was there. */
  show(title: string, ...content: readonly HTMLElement[]): void {
    byId('extension-title').textContent = title;
    byId('extension-content').replaceChildren(...content);
    if (!this.#dialog.open) this.#dialog.showModal();
  }

  close(): void {
    if (this.#dialog.open) this.#dialog.close();
  }
}
