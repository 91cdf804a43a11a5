// A line that tells what came of something. It stays while the part around it is drawn anew.
import { el, say, type Child } from '../elements.ts';

export interface Note {
  readonly element: HTMLElement;
  /** Shown, and said aloud. */
  readonly tell: (words: string, ...beside: readonly Child[]) => void;
}

export function createNote(): Note {
  const element = el('p', { class: 'note', hidden: true });
  return {
    element,
    tell: (words, ...beside) => {
      element.hidden = false;
      element.replaceChildren(words, ...beside.filter((one) => one !== null));
      say(words);
    },
  };
}
