// The roles of a family, or all of them, a part at a time.
import type { RoleLine, RoleList } from '../../shapes.ts';
import { path } from '../api.ts';
import { button, el, say } from '../elements.ts';
import { addressOf, familyPathwaysPlace, rolePlace } from '../places.ts';
import { later } from '../parts/later.ts';
import { troubleWords } from '../trouble.ts';
import type { Stage } from '../view.ts';
import { pageHead } from './page-head.ts';

const load = (stage: Stage, familyId: string | null, from: number): Promise<RoleList> =>
  stage.api.facts<RoleList>(path('roles', { family: familyId, from: String(from) }));

export function rolesView(stage: Stage, familyId: string | null): HTMLElement {
  const view = el('div', {}, pageHead(stage, familyId === null ? 'All roles' : 'Family of roles'));
  const list = later(stage, {
    load: () => load(stage, familyId, 0),
    draw: (found) => {
      if (found.family !== null) view.firstElementChild?.replaceWith(pageHead(stage, found.family.title));
      return rolesOf(stage, familyId, found);
    },
    told: ({ total }) => `${total} roles`,
  });
  view.append(list.element);
  return view;
}

function rolesOf(stage: Stage, familyId: string | null, found: RoleList): HTMLElement {
  if (found.total === 0)
    return el(
      'div',
      { class: 'panel' },
      el('p', {}, 'There are no roles in this family yet.'),
      el('p', {}, el('a', { href: addressOf('explore') }, 'Look at the other families')),
    );
  const list = el('ul', { class: 'lines' }, ...found.roles.map(line));
  const more = el('div', { class: 'more' });
  offerMore(stage, familyId, found, list, more);
  return el(
    'div',
    {},
    familyId === null
      ? null
      : el('p', {}, el('a', { href: addressOf(familyPathwaysPlace(familyId)) }, 'See the moves between these roles')),
    list,
    more,
  );
}

const line = ({ id, title, band, summary }: RoleLine): HTMLElement =>
  el(
    'li',
    {},
    el('a', { href: addressOf(rolePlace(id)) }, title),
    el('span', { class: 'tag' }, band === 'no data' ? 'Band not known' : band),
    summary === null ? null : el('p', {}, summary),
  );

function offerMore(stage: Stage, familyId: string | null, found: RoleList, list: HTMLElement, more: HTMLElement): void {
  const shown = list.childElementCount;
  const { next, total } = found;
  if (next === null) return more.replaceChildren();
  const count = el('p', { class: 'hint' }, `${shown} of ${total} roles`);
  const go = async (): Promise<void> => {
    try {
      const part = await load(stage, familyId, next);
      const fresh = part.roles.map(line);
      list.append(...fresh);
      offerMore(stage, familyId, part, list, more);
      fresh[0]?.querySelector('a')?.focus();
      say(`${list.childElementCount} of ${total} roles`);
    } catch (error) {
      count.textContent = troubleWords(error);
      say(troubleWords(error));
    }
  };
  more.replaceChildren(
    count,
    button('Show more roles', () => void go()),
  );
}
