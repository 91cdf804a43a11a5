// Under facts: where they come from and how sure they are. The lines are the cards' own.
import { el } from '../elements.ts';

export const foot = (lines: readonly string[]): HTMLElement | null =>
  lines.length === 0 ? null : el('footer', { class: 'foot' }, ...lines.map((line) => el('p', {}, line)));
