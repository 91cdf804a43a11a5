// Two to six roles side by side. Each choice changes the address, so that the comparison can be kept and shared.
import type { ComparisonTable, Option } from '../../shapes.ts';
import { path } from '../api.ts';
import { button, el, say } from '../elements.ts';
import { comparePlace } from '../places.ts';
import { comparisonTable } from '../parts/comparison-table.ts';
import { later } from '../parts/later.ts';
import { pageActions } from '../parts/page-actions.ts';
import { Typeahead } from '../parts/typeahead.ts';
import type { Stage } from '../view.ts';
import { pageHead } from './page-head.ts';

const MOST = 6;

export function compareView(stage: Stage, roleIds: readonly string[]): HTMLElement {
  const chips = el('ul', { class: 'chips', 'aria-label': 'Roles to compare' });
  const result = el('div', { class: 'result' });
  let chosen: readonly Option[] = [];

  const box = new Typeahead({
    label: 'Add a role',
    hint: 'Choose two to six roles.',
    load: (text) => stage.api.names(text),
    onPick: (option) => {
      box.set('');
      if (chosen.some(({ id }) => id === option.id)) say(`${option.title} is there already`);
      else if (chosen.length >= MOST) say(`${MOST} roles are the most. Remove one first`);
      else change([...chosen, option]);
    },
  });

  const change = (next: readonly Option[]): void => {
    chosen = next;
    stage.router.note(comparePlace(next.map(({ id }) => id)));
    draw();
  };
  const remove = (at: number): void => {
    const gone = chosen[at];
    change(chosen.filter((_, place) => place !== at));
    // What was pressed is gone: on to the next one, or to the box.
    const next = chips.querySelectorAll('button')[Math.min(at, chosen.length - 1)];
    (next ?? box.input).focus();
    say(`${gone?.title ?? 'The role'} is removed`);
  };
  const draw = (): void => {
    box.input.disabled = chosen.length >= MOST;
    chips.replaceChildren(...chosen.map(({ title }, at) => chip(title, () => remove(at))));
    if (chosen.length < 2) result.replaceChildren(tooFew(chosen.length));
    else result.replaceChildren(compared(stage, chosen));
  };

  const start = later(stage, {
    load: () => titlesOf(stage, roleIds),
    draw: (options) => {
      chosen = options.slice(0, MOST);
      draw();
      return el('div', {}, chips, result);
    },
  });
  return el(
    'div',
    {},
    pageHead(
      stage,
      'Compare roles',
      'See what is the same and what differs: bands, pay, ways in, skills and their levels.',
    ),
    el('div', { class: 'panel' }, box.element),
    start.element,
  );
}

const chip = (title: string, remove: () => void): HTMLElement =>
  el('li', {}, el('span', {}, title), button('×', remove, { class: 'chip-remove', 'aria-label': `Remove ${title}` }));

const tooFew = (count: number): HTMLElement =>
  el(
    'p',
    { class: 'note' },
    count === 0 ? 'Choose the first role to begin.' : 'Choose one more role to see them side by side.',
  );

async function titlesOf(stage: Stage, roleIds: readonly string[]): Promise<readonly Option[]> {
  if (roleIds.length === 0) return [];
  return (await stage.api.facts<{ options: readonly Option[] }>(path('titles', { id: roleIds }))).options;
}

function compared(stage: Stage, chosen: readonly Option[]): HTMLElement {
  const ids = chosen.map(({ id }) => id);
  const place = comparePlace(ids);
  return later(stage, {
    load: () => stage.api.facts<ComparisonTable>(path('compare', { id: ids })),
    draw: (table) => drawn(stage, place, table),
    told: ({ lead, roles }) => `${roles.length} roles compared. ${lead ?? ''}`,
  }).element;
}

function drawn(stage: Stage, place: string, table: ComparisonTable): HTMLElement {
  const holder = el('div', {});
  const draw = (onlyDifferences: boolean): void => holder.replaceChildren(comparisonTable(table, onlyDifferences));
  // On a phone each row repeats every role: many roles are shown by what sets them apart.
  const isLong = table.roles.length > 2 && matchMedia('(max-width: 40rem)').matches;
  const only = el('input', { type: 'checkbox', checked: isLong, onchange: () => draw(only.checked) });
  draw(isLong);
  return el(
    'div',
    {},
    pageActions(stage, place, table.roles.map(({ title }) => title).join(', ')),
    table.lead === null ? null : el('p', { class: 'lead' }, table.lead),
    el('label', { class: 'check' }, only, 'Show only what differs'),
    holder,
  );
}
