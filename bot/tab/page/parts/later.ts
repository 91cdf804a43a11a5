// A part of the page that is filled when its facts have come: first a quiet line, then the facts, or what went wrong and how to go on.
import { atPlace } from '../../teams-link.ts';
import { placeIn } from '../places.ts';
import type { Stage } from '../view.ts';
import { button, el, say } from '../elements.ts';
import { loadingLine } from '../notices.ts';
import { kindOf, troubleWords } from '../trouble.ts';
import { keepingFocus } from './focus-kept.ts';

export interface Later<T> {
  readonly load: () => Promise<T>;
  readonly draw: (facts: T) => Node;
  /** Said aloud when it is there. */
  readonly told?: (facts: T) => string;
}

/** An element that fills itself; `again` loads it anew, keeping what is shown until the new is there. */
export function later<T>(
  stage: Pick<Stage, 'me'>,
  { load, draw, told }: Later<T>,
): { element: HTMLElement; again: () => void } {
  const element = el('div', { class: 'later' }, loadingLine());
  let turn = 0;
  const again = (): void => {
    const own = (turn += 1);
    load().then(
      (facts) => {
        // A slow answer to an older question must not cover a newer one.
        if (own !== turn) return;
        keepingFocus(element, () => element.replaceChildren(draw(facts)));
        if (told !== undefined) say(told(facts));
      },
      (error: unknown) => {
        if (own === turn) element.replaceChildren(troublePanel(stage, error, again));
      },
    );
  };
  again();
  return { element, again };
}

export function troublePanel(stage: Pick<Stage, 'me'>, error: unknown, again: () => void): HTMLElement {
  const words = troubleWords(error);
  const panel = el('div', { class: 'panel trouble', role: 'alert' }, el('p', {}, words));
  if (kindOf(error) === 'sign-in') void addTeamsLink(stage, panel);
  else if (kindOf(error) !== 'not-found') panel.append(button('Try again', again));
  return panel;
}

async function addTeamsLink(stage: Pick<Stage, 'me'>, panel: HTMLElement): Promise<void> {
  const me = await stage.me().catch(() => null);
  if (me === null || me.teamsLink === null) return;
  panel.append(
    el(
      'p',
      {},
      el(
        'a',
        { href: atPlace(me.teamsLink, placeIn(location.pathname)), target: '_blank', rel: 'noopener' },
        'Open it in Teams',
      ),
    ),
  );
}
