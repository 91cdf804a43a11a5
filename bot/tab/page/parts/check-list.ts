// A list to tick off. The ticks stay in this browser.
import { el, newId, say } from '../elements.ts';

export interface CheckItem {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly note: string;
}

const PREFIX = 'career-pathways ticks ';

export function checkList(name: string, items: readonly CheckItem[]): HTMLElement {
  const ticked = new Set(readTicks(name));
  const count = el('p', { class: 'count' });
  const tell = (): string => `${items.filter(({ id }) => ticked.has(id)).length} of ${items.length} ticked`;
  const set = (id: string, isOn: boolean): void => {
    if (isOn) ticked.add(id);
    else ticked.delete(id);
    writeTicks(name, [...ticked]);
    count.textContent = tell();
    say(tell());
  };
  count.textContent = tell();
  return el(
    'div',
    { class: 'checklist' },
    count,
    el('ul', { class: 'lines checks' }, ...items.map((item) => line(item, ticked.has(item.id), set))),
  );
}

function line(
  { id, title, text, note }: CheckItem,
  isOn: boolean,
  set: (id: string, isOn: boolean) => void,
): HTMLElement {
  const boxId = newId('check');
  const box = el('input', { type: 'checkbox', id: boxId, checked: isOn, 'aria-describedby': `${boxId}-text` });
  box.addEventListener('change', () => set(id, box.checked));
  return el(
    'li',
    {},
    el('div', { class: 'check' }, box, el('label', { for: boxId }, title)),
    el('div', { id: `${boxId}-text` }, el('p', {}, text)),
    note === '' ? null : el('p', { class: 'foot' }, note),
  );
}

function readTicks(name: string): readonly string[] {
  try {
    const read: unknown = JSON.parse(localStorage.getItem(PREFIX + name) ?? '[]');
    return Array.isArray(read) ? read.filter((one) => typeof one === 'string') : [];
  } catch {
    return [];
  }
}

function writeTicks(name: string, ids: readonly string[]): void {
  try {
    localStorage.setItem(PREFIX + name, JSON.stringify(ids));
  } catch {
    // Storage is not allowed here: the ticks last as long as the page.
  }
}
