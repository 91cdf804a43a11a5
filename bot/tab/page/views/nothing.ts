// An address that leads nowhere.
import { el } from '../elements.ts';
import { addressOf } from '../places.ts';
import type { Stage } from '../view.ts';
import { pageHead } from './page-head.ts';

export const nothingView = (stage: Stage): HTMLElement =>
  el(
    'div',
    {},
    pageHead(stage, 'There is nothing at this address', 'It may be mistyped, or what it showed has changed its name.'),
    el('p', {}, el('a', { href: addressOf('explore') }, 'Explore careers')),
  );
