// Who is looking: the same channel or chat seen by another person, with their own cards and the messages that only they get.
import type { Member } from '../seen.ts';
import { byId, el } from './elements.ts';

/** Fills the choice of people; `onChange` gets the one chosen. */
export function watchViewer(people: readonly Member[], me: Member, onChange: (memberId: string) => void): void {
  const select = byId('viewer');
  if (!(select instanceof HTMLSelectElement)) throw new Error('#viewer is no select');
  select.replaceChildren(...people.map(({ id, name }) => el('option', { value: id, selected: id === me.id }, name)));
  select.addEventListener('change', () => onChange(select.value));
}
