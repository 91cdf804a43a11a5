// A role or a course, as its card.
import type { Card } from '../../shapes.ts';
import { path } from '../api.ts';
import { el } from '../elements.ts';
import { addressOf, comparePlace, pathwayPlace } from '../places.ts';
import { later } from '../parts/later.ts';
import { pageActions } from '../parts/page-actions.ts';
import { shownCard } from '../parts/shown-card.ts';
import type { Stage } from '../view.ts';
import { unseenHead } from './page-head.ts';

export function cardView(
  stage: Stage,
  { place, about }: { readonly place: string; readonly about: 'role' | 'course' },
): HTMLElement {
  const view = el('div', {}, unseenHead(stage, about === 'role' ? 'Role' : 'Course'));
  const card = later(stage, {
    load: () => stage.api.facts<Card & { title: string; id: string }>(path('card', { place })),
    draw: (answer) => {
      view.firstElementChild?.replaceWith(unseenHead(stage, answer.title));
      const roleId = about === 'role' ? answer.id : null;
      const actions = pageActions(stage, place, answer.title, roleId === null ? [] : ways(roleId));
      return el('div', { class: 'beside' }, shownCard(stage, answer), actions);
    },
    told: ({ summary }) => summary,
  });
  view.append(card.element);
  return view;
}

const ways = (roleId: string): readonly HTMLElement[] => [
  el('a', { class: 'button', href: addressOf(comparePlace([roleId])) }, 'Compare with another role'),
  el('a', { class: 'button', href: addressOf(pathwayPlace(null, roleId)) }, 'Ways in'),
  el('a', { class: 'button', href: addressOf(pathwayPlace(roleId, null)) }, 'What can follow'),
];
