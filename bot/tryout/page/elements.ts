// Builds page elements; text only ever becomes text nodes.

type Child = Node | string | null;

export interface Attributes {
  readonly [name: string]: string | boolean | null | ((event: Event) => void);
}

/** `onclick` and the like take a function; true is an empty attribute; false and null leave it out. */
export function el<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(name.replace(/^on/, ''), value);
    else if (value !== null && value !== false) element.setAttribute(name, value === true ? '' : value);
  }
  element.append(...children.filter((child) => child !== null));
  return element;
}

export const button = (label: string, onclick: () => void, attributes: Attributes = {}): HTMLButtonElement =>
  el('button', { type: 'button', onclick, ...attributes }, label);

/** The element of page.html with this id. */
export function byId(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`page.html has no #${id}`);
  return found;
}

/** A button that shows and hides what `make` builds; built at the first showing. */
export function disclosure(label: string, make: () => HTMLElement): HTMLElement {
  const place = el('div', { class: 'disclosed', hidden: true });
  const toggle = button(
    label,
    () => {
      const open = toggle.getAttribute('aria-expanded') !== 'true';
      toggle.setAttribute('aria-expanded', String(open));
      place.hidden = !open;
      if (open && place.childElementCount === 0) place.append(make());
    },
    { class: 'quiet', 'aria-expanded': 'false' },
  );
  return el('div', { class: 'disclosure' }, toggle, place);
}

/** JSON that can be read, scrolled and selected. */
export const jsonBlock = (label: string, value: unknown): HTMLElement =>
  el('pre', { tabindex: '0', 'aria-label': label, class: 'json' }, JSON.stringify(value, null, 2));
