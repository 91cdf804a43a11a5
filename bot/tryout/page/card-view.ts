// Draws an Adaptive Card with the look of a theme.
import { drawCard, type CardPresses as Presses } from '../../../cards/looks/page/draw-card.ts';
import { hostConfig, type Theme } from '../../../cards/looks/host-config.ts';
import { el } from './elements.ts';

export type CardPresses = Omit<Presses, 'open'>;

const open = (url: string): void => void window.open(url, '_blank', 'noopener,noreferrer');

const isWide = (card: unknown): boolean =>
  JSON.stringify(Object(card).msteams ?? {})
    .toLowerCase()
    .includes('"width":"full"');

/** The drawn card; one that cannot be read leaves a note in its place. */
export function cardElement(card: unknown, theme: Theme, presses: CardPresses): HTMLElement {
  const frame = el('div', { class: isWide(card) ? 'card wide' : 'card' });
  try {
    frame.append(drawCard(card, hostConfig(theme), { ...presses, open }));
  } catch (error) {
    frame.append(el('p', { class: 'problem' }, `This card cannot be drawn: ${String(error)}`));
  }
  return frame;
}
