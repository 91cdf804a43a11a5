// A question and its answer. What was asked stays with the history entry and is never in the address, which servers on the way may write
// down. It is asked once: Back shows the answer again, for asking again might do something again.
import type { Shown } from '../../shapes.ts';
import { payload } from '../api.ts';
import { button, el } from '../elements.ts';
import { addressOf } from '../places.ts';
import { later } from '../parts/later.ts';
import { ownDataDownload } from '../parts/own-data.ts';
import { pageActions } from '../parts/page-actions.ts';
import { shownCard } from '../parts/shown-card.ts';
import type { Stage } from '../view.ts';
import { pageHead } from './page-head.ts';

/** Answers of this visit, by history entry. */
const answered = new Map<string, Promise<Shown>>();

interface Asked {
  readonly text: string | null;
  readonly value: unknown;
}

export function answerView(stage: Stage): HTMLElement {
  const { asked: entered, id, depth } = stage.entry;
  const asked = readAsked(entered);
  if (asked === null) return nothingAsked(stage);
  const view = el('div', {}, pageHead(stage, asked.text === null ? 'Answer' : `“${asked.text}”`));
  if (answered.has(id) || stage.entry.isNew) view.append(answerPart(stage, id, asked));
  else {
    // Loaded anew: the answer is gone.
    const again = button('Ask it again', () => again.replaceWith(answerPart(stage, id, asked)), {
      class: 'button primary',
    });
    view.append(again);
  }
  view.append(
    el('p', {}, el('a', { href: addressOf('explore') }, depth === 0 ? 'Explore careers' : 'Ask something else')),
  );
  return view;
}

const answerPart = (stage: Stage, id: string, asked: Asked): HTMLElement =>
  later(stage, {
    load: () => {
      const known = answered.get(id);
      if (known !== undefined) return known;
      const answer = asked.text === null ? stage.api.press(asked.value) : stage.api.ask(asked.text);
      answered.set(id, answer);
      answer.catch(() => answered.delete(id));
      return answer;
    },
    draw: (shown) => answerParts(stage, shown),
    told: ({ summary }) => summary,
  }).element;

function readAsked(asked: unknown): Asked | null {
  if (typeof asked !== 'object' || asked === null) return null;
  if ('text' in asked && typeof asked.text === 'string') return { text: asked.text, value: null };
  return 'value' in asked ? { text: null, value: asked.value } : null;
}

const nothingAsked = (stage: Stage): HTMLElement =>
  el(
    'div',
    {},
    pageHead(stage, 'Nothing was asked yet'),
    el('p', {}, el('a', { href: addressOf('explore') }, 'Ask a question')),
  );

function answerParts(stage: Stage, shown: Shown): HTMLElement {
  const { place, undo, ownData } = shown;
  return el(
    'div',
    {},
    place === null ? null : pageActions(stage, place, shown.summary.slice(0, 80), [openPage(place)]),
    shownCard(stage, shown),
    ownData === null ? null : ownDataDownload(ownData),
    undo === null ? null : button('Undo', () => stage.router.go('answer', { value: payload(undo) })),
  );
}

const openPage = (place: string): HTMLElement => el('a', { class: 'button', href: addressOf(place) }, 'Open as a page');
