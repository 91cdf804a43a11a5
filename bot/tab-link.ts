// A button under each answer that has a page of its own: it opens the tab there. Added where messages are made, for only the program as a
// whole knows where people reach the tab.
import type { Answer } from './conversation/answer.ts';
import { placeOfAsk } from './conversation/links.ts';
import { atPlace, teamsLink } from './tab/teams-link.ts';
import type { Rendered } from './teams/ports.ts';

/** Teams shows no more. */
const MOST_BUTTONS = 6;

type Render = (answer: Answer) => Rendered;

/** The address of a place of the tab; null when nobody could open it. */
export type TabAddress = (place: string) => string | null;

/** Inside Teams where the app's id is known; on one's own machine the page itself. */
export function tabAddress(teamsAppId: string, publicUrl: () => string | null): TabAddress {
  const inTeams = teamsLink(teamsAppId);
  return (place) => {
    if (inTeams !== null) return atPlace(inTeams, place);
    const home = publicUrl();
    return home === null ? null : `${home}/tab/${place}`;
  };
}

export const withTabLink =
  (render: Render, addressOf: TabAddress): Render =>
  (answer) => {
    const rendered = render(answer);
    const asked = 'footing' in answer ? answer.footing.understood?.ask : undefined;
    const place = asked === undefined ? null : placeOfAsk(asked);
    const url = place === null ? null : addressOf(place);
    return url === null ? rendered : { ...rendered, card: withButton(rendered.card, url) };
  };

function withButton(card: object | null, url: string): object | null {
  if (card === null) return null;
  const actions: readonly unknown[] = 'actions' in card && Array.isArray(card.actions) ? card.actions : [];
  if (actions.length >= MOST_BUTTONS) return card;
  return { ...card, actions: [...actions, { type: 'Action.OpenUrl', title: 'Open in the tab', url }] };
}
