// An answer as its card, with buttons that lead to a page of ours where there is one, and ask where there is none.
import type { Card } from '../../shapes.ts';
import { el, say } from '../elements.ts';
import { placeOfPayload } from '../places.ts';
import type { Stage } from '../view.ts';
import { later } from './later.ts';

/** Draws the card, and says its first line. */
export function shownCard(stage: Stage, answer: Card): HTMLElement {
  if (answer.card === null) return el('div', { class: 'panel' }, el('p', {}, answer.text || answer.summary));
  const { card } = answer;
  return later(stage, {
    load: () => import('./card-view.ts'),
    draw: ({ cardElement }) =>
      cardElement(card, answer.summary, {
        search: (dataset, text) => stage.api.choices(dataset, text),
        submit: (data) => follow(stage, data),
        open: (url) => stage.host.openLink(url),
      }),
  }).element;
}

function follow(stage: Stage, data: unknown): void {
  const place = placeOfPayload(data);
  if (place !== null) stage.router.go(place);
  else {
    say('Looking it up');
    stage.router.go('answer', { value: data });
  }
}
