// The way between the five views: links, the one that is shown marked for eyes and for screen readers.
import { byId, el, svg } from './elements.ts';
import { addressOf, type View } from './places.ts';

const LINKS = [
  {
    place: 'explore',
    name: 'Explore',
    views: ['explore', 'roles', 'card', 'answer'],
    icon: 'M11 4a7 7 0 1 0 4.3 12.5l4.1 4.1 1.2-1.2-4.1-4.1A7 7 0 0 0 11 4Zm0 1.7a5.300 5.300 0 1 1 0 10.600 5.300 5.300 0 0 1 0-10.600Z',
  },
  {
    place: 'compare',
    name: 'Compare',
    views: ['compare'],
    icon: 'M4 5h7v14H4V5Zm1.600 1.600v10.800h3.800V6.600H5.600ZM13 5h7v14h-7V5Zm1.600 1.600v10.800h3.800V6.600h-3.800Z',
  },
  {
    place: 'pathways',
    name: 'Pathways',
    views: ['pathways'],
    icon: 'M6 4.500a2.500 2.500 0 0 1 .8 4.870v5.260a2.500 2.500 0 1 1-1.600 0V9.370A2.500 2.500 0 0 1 6 4.500Zm12 0a2.500 2.500 0 0 1 .8 4.870V11c0 1.500-1.200 2.700-2.700 2.700H9.500v-1.600h6.600c.6 0 1.100-.5 1.100-1.100V9.370A2.500 2.500 0 0 1 18 4.500Z',
  },
  {
    place: 'plan',
    name: 'My plan',
    views: ['plan'],
    icon: 'M12 4a4 4 0 1 1 0 8 4 4 0 0 1 0-8Zm0 1.600a2.400 2.400 0 1 0 0 4.800 2.400 2.400 0 0 0 0-4.800ZM5 19c0-3 3-5.200 7-5.200s7 2.200 7 5.200v1H5v-1Zm1.700-.6h10.600c-.4-1.700-2.500-3-5.300-3s-4.900 1.300-5.300 3Z',
  },
  {
    place: 'report',
    name: 'Report',
    views: ['report'],
    icon: 'M6 3.500h8.300L18.500 8v12.500H6v-17Zm1.600 1.600v13.800h9.300V9.500h-4.200V5.100H7.600Zm6.700.9v2h1.800l-1.800-2ZM9 12h6.500v1.500H9V12Zm0 3h6.500v1.500H9V15Z',
  },
] as const;

export function drawNav(view: View): void {
  byId('nav').replaceChildren(
    el(
      'ul',
      {},
      ...LINKS.map(({ place, name, views, icon }) =>
        el(
          'li',
          {},
          el(
            'a',
            { href: addressOf(place), 'aria-current': views.some((one) => one === view.view) ? 'page' : null },
            svg('svg', { viewBox: '0 0 24 24', 'aria-hidden': 'true', class: 'icon' }, svg('path', { d: icon })),
            el('span', {}, name),
          ),
        ),
      ),
    ),
  );
}
