// A list to choose one of, with its label.
import type { Option } from '../../shapes.ts';
import { el, newId } from '../elements.ts';

export interface Choice {
  readonly element: HTMLElement;
  /** Null: not said. */
  readonly value: () => string | null;
}

export function choice(label: string, options: readonly Option[], chosen: string | null, none = 'Not said'): Choice {
  const id = newId('choice');
  const select = el(
    'select',
    { id, class: 'input' },
    el('option', { value: '' }, none),
    ...options.map((option) => el('option', { value: option.id, selected: option.id === chosen }, option.title)),
  );
  return {
    element: el('div', { class: 'field' }, el('label', { for: id }, label), select),
    value: () => (select.value === '' ? null : select.value),
  };
}

/** A box for a line, a day or a time, with its label. */
export function box(
  label: string,
  type: 'text' | 'date' | 'time',
  more: Readonly<Record<string, string | boolean | null>> = {},
) {
  const id = newId('box');
  const input = el('input', { id, type, class: 'input', ...more });
  return { element: el('div', { class: 'field' }, el('label', { for: id }, label), input), input };
}
