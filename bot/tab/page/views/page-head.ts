// The top of a view: its one h1, a line under it, and the window's title.
import { el, type Child } from '../elements.ts';
import type { Stage } from '../view.ts';

export function pageHead({ setTitle }: Pick<Stage, 'setTitle'>, title: string, lead: Child = null): HTMLElement {
  setTitle(title);
  return el(
    'header',
    { class: 'head' },
    el('h1', {}, title),
    typeof lead === 'string' ? el('p', { class: 'lead' }, lead) : lead,
  );
}

/** Where a card says its own title in large: the heading is there for those who go by headings. */
export function unseenHead({ setTitle }: Pick<Stage, 'setTitle'>, title: string): HTMLElement {
  setTitle(title);
  return el('h1', { class: 'unseen' }, title);
}
