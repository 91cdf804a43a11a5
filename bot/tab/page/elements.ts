// Builds page elements; text only ever becomes text nodes, so no markup of a person or of the data can reach the page.

export type Child = Node | string | null;

export interface Attributes {
  readonly [name: string]: string | boolean | null | ((event: Event) => void);
}

function fill(element: Element, attributes: Attributes, children: readonly Child[]): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(name.replace(/^on/, ''), value);
    else if (value !== null && value !== false) element.setAttribute(name, value === true ? '' : value);
  }
  element.append(...children.filter((child) => child !== null));
}

/** `onclick` and the like take a function; true is an empty attribute; false and null leave it out. */
export function el<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  fill(element, attributes, children);
  return element;
}

export function svg<K extends keyof SVGElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: readonly Child[]
): SVGElementTagNameMap[K] {
  const element = document.createElementNS('http://www.w3.org/2000/svg', tag);
  fill(element, attributes, children);
  return element;
}

export const button = (label: string, onclick: () => void, attributes: Attributes = {}): HTMLButtonElement =>
  el('button', { type: 'button', class: 'button', onclick, ...attributes }, label);

/** The element of page.html with this id. */
export function byId(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`page.html has no #${id}`);
  return found;
}

let ids = 0;
/** An id that nothing else on the page has. */
export const newId = (name: string): string => `${name}-${(ids += 1)}`;

/** Words that only screen readers say. */
export const unseen = (words: string): HTMLElement => el('span', { class: 'unseen' }, words);

/** Said to people who cannot see the page change. The same words twice are said twice. */
export function say(words: string): void {
  const place = byId('said');
  place.textContent = '';
  setTimeout(() => {
    place.textContent = words;
  }, 50);
}
